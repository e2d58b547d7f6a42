import {
  flag,
  instant,
  object,
  oneOf,
  optional,
  readRecord,
  text,
  variant,
  type Shape,
} from '@jkk/domain/record';
import type { OutboxClaimFact, OutboxKind, OutboxMessage } from './outbox-message';

type Of<Kind extends OutboxKind> = Extract<OutboxMessage, { readonly kind: Kind }>;

const fact = object<OutboxClaimFact>({
  factId: text,
  code: oneOf(['payoutSettled', 'payoutReturned', 'payoutFailed', 'payoutHeld', 'payoutCancelled']),
  payoutId: text,
  at: instant,
});

const message: Shape<OutboxMessage> = variant<OutboxMessage, 'kind'>('kind', {
  START_CLAIM: object<Of<'START_CLAIM'>>({ kind: oneOf(['START_CLAIM']), claimNumber: text }),
  SIGNAL_CLAIM: object<Of<'SIGNAL_CLAIM'>>({ kind: oneOf(['SIGNAL_CLAIM']), claimNumber: text, fact }),
  REFRESH_CLAIM: object<Of<'REFRESH_CLAIM'>>({
    kind: oneOf(['REFRESH_CLAIM']),
    claimNumber: text,
    cause: text,
  }),
  CHECK_PAYEE: object<Of<'CHECK_PAYEE'>>({
    kind: oneOf(['CHECK_PAYEE']),
    payoutId: text,
    bankCode: optional(text),
  }),
  END_WORKFLOW: object<Of<'END_WORKFLOW'>>({
    kind: oneOf(['END_WORKFLOW']),
    workflowId: text,
    cause: text,
    start: flag,
  }),
  START_PAYOUT: object<Of<'START_PAYOUT'>>({ kind: oneOf(['START_PAYOUT']), payoutId: text }),
  SIGNAL_PAYOUT: object<Of<'SIGNAL_PAYOUT'>>({
    kind: oneOf(['SIGNAL_PAYOUT']),
    payoutId: text,
    observationId: text,
  }),
  EXPECT_STATEMENT: object<Of<'EXPECT_STATEMENT'>>({
    kind: oneOf(['EXPECT_STATEMENT']),
    bankCode: text,
    partnerReference: text,
  }),
});

/** A message as it was stored. Throws UnreadableRecord. */
export const readMessage = (key: string, payload: unknown): OutboxMessage =>
  readRecord(message, payload, { key });
