import type { PayoutState } from '@jkk/domain';

/** Where a payout stands and what its process does next. */
export interface PayoutStep {
  readonly state: PayoutState;
  /**
   * SEND: (again) what is released and of which the bank has nothing. INQUIRE: ask the bank what became of it. WAIT: for
   * the statement or for a person. END: nothing is left to do.
   */
  readonly next: 'SEND' | 'INQUIRE' | 'WAIT' | 'END';
  /** Pause before SEND or INQUIRE. */
  readonly afterSeconds: number;
}

export interface PayoutWorkflowInput {
  readonly payoutId: string;
  /** The next step, carried over a continue-as-new; absent at the first start. */
  readonly step?: PayoutStep;
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

export interface BalancesWorkflowInput {
  readonly bankCodes: readonly string[];
}

/** What a bank says may be paid from our account; null where it gave no usable answer. */
export interface BankBalance {
  readonly bankCode: string;
  readonly availableRupiah: number | null;
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
