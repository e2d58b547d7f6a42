import type { PayoutState } from '@jkk/domain';

export interface PayoutWorkflowInput {
  readonly payoutId: string;
}

/** The end of a payout process; a business outcome, never a failure. */
export interface PayoutOutcome {
  readonly payoutId: string;
  readonly state: PayoutState;
}

/** Told by the reconciliation when the books say something about a payout (or by a callback); repeats change nothing. */
export interface PayoutObservedMessage {
  readonly observationId: string;
}

export interface ReconciliationWorkflowInput {
  readonly bankCode: string;
}

export interface ReadStatementRequest {
  /** Instants; absent means from the last line read until now. */
  readonly from?: string;
  readonly to?: string;
}

export interface ReconciliationSummary {
  readonly bankCode: string;
  readonly readFrom: string;
  readonly readTo: string;
  readonly newLines: number;
  readonly matched: number;
  readonly returned: number;
  readonly unmatched: number;
}

export const PAYOUT_MESSAGE = {
  /** A Signal: the statement has spoken, nobody waits for an answer. */
  observed: 'payoutObserved',
} as const;

export const RECONCILIATION_MESSAGE = {
  /** An Update because the finance maker waits for the summary. */
  readNow: 'readStatementNow',
  /** A Signal: a transfer was sent, so a line is to be expected soon. */
  expected: 'statementExpected',
} as const;
