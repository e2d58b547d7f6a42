/**
 * What a transaction asks for after it has committed: Temporal is told by the relay, a payee is checked by the payments
 * process. Ids and codes only, because they are sent as they are.
 */
export type OutboxMessage =
  | { readonly kind: 'START_CLAIM'; readonly claimNumber: string }
  | { readonly kind: 'SIGNAL_CLAIM'; readonly claimNumber: string; readonly fact: OutboxClaimFact }
  | {
      readonly kind: 'REFRESH_CLAIM';
      readonly claimNumber: string;
      /** What showed that the workflow may be behind its row; one refresh for one cause. */
      readonly cause: string;
    }
  | {
      readonly kind: 'CHECK_PAYEE';
      readonly payoutId: string;
      /** The bank that is asked; absent in messages from before each bank was asked on its own. */
      readonly bankCode?: string;
    }
  | { readonly kind: 'START_PAYOUT'; readonly payoutId: string }
  | {
      readonly kind: 'END_WORKFLOW';
      readonly workflowId: string;
      /** Which repair asks for it; one ending for one repair. */
      readonly cause: string;
      /** Whether it is started again from its row. */
      readonly start: boolean;
    }
  | { readonly kind: 'SIGNAL_PAYOUT'; readonly payoutId: string; readonly observationId: string }
  | {
      readonly kind: 'EXPECT_STATEMENT';
      readonly bankCode: string;
      /** The transfer whose statement line is expected, or the file that waits to be taken; it makes two expectations of one bank two messages. */
      readonly partnerReference: string;
    };

/** A fact for a claim, in the shape in which the claim's signal takes it. */
export interface OutboxClaimFact {
  readonly factId: string;
  readonly code: 'payoutSettled' | 'payoutReturned' | 'payoutFailed' | 'payoutHeld' | 'payoutCancelled';
  readonly payoutId: string;
  /** Instant (ISO, UTC). */
  readonly at: string;
}

export type OutboxKind = OutboxMessage['kind'];

/** The business key of a message: the same fact written twice is one row and is told once. */
export function outboxKey(message: OutboxMessage): string {
  switch (message.kind) {
    case 'START_CLAIM':
      return `START_CLAIM/${message.claimNumber}`;
    case 'SIGNAL_CLAIM':
      return `SIGNAL_CLAIM/${message.claimNumber}/${message.fact.factId}`;
    case 'REFRESH_CLAIM':
      return `REFRESH_CLAIM/${message.claimNumber}/${message.cause}`;
    case 'CHECK_PAYEE':
      return `CHECK_PAYEE/${message.payoutId}`;
    case 'START_PAYOUT':
      return `START_PAYOUT/${message.payoutId}`;
    case 'END_WORKFLOW':
      return `END_WORKFLOW/${message.workflowId}/${message.cause}`;
    case 'SIGNAL_PAYOUT':
      return `SIGNAL_PAYOUT/${message.payoutId}/${message.observationId}`;
    case 'EXPECT_STATEMENT':
      return `EXPECT_STATEMENT/${message.bankCode}/${message.partnerReference}`;
  }
}
