import type { PayeeCheckOutcome } from '@jkk/domain';
import type { PayeeCheckInput } from './outbox';
import type {
  BalancesWorkflowInput,
  BankBalance,
  PayoutStep,
  ReadStatementRequest,
  ReconciliationSummary,
  ReconciliationWorkflowInput,
} from './payout.messages';

export interface PayoutStepInput {
  readonly payoutId: string;
  /** The workflow's clock as an ISO instant: under time skipping it runs ahead of the activity's. */
  readonly now: string;
}

export interface PayeeCheckAnswer {
  readonly outcome: PayeeCheckOutcome | 'NOT_NEEDED';
}

export interface PayoutActivities {
  /**
   * Safe to repeat. Throws while the bank gives no answer. No workflow calls it: it is an activity for the standalone ones
   * that an earlier release has started and that wait for their bank, for up to seven days.
   */
  checkPayee(input: PayeeCheckInput): Promise<PayeeCheckAnswer>;
  /** Never retried by Temporal. On entry with an attempt under way it sends nothing. */
  sendPayout(input: PayoutStepInput): Promise<PayoutStep>;
  /** Safe to repeat. */
  inquirePayout(input: PayoutStepInput): Promise<PayoutStep>;
  /** Says where the row stands; asks no bank and changes nothing. */
  lookAtPayout(input: PayoutStepInput): Promise<PayoutStep>;
}

export interface BalanceActivities {
  /** Asks each bank what is on our account; a bank that does not answer is no failure. */
  inquireBalances(input: BalancesWorkflowInput): Promise<readonly BankBalance[]>;
}

export interface ReadStatementInput extends ReadStatementRequest {
  readonly bankCode: string;
}

export interface StatementReading extends ReconciliationSummary {
  /** Transfers wait for their line; unknown of a reading by a build of before. */
  readonly expecting?: boolean;
  readonly nextReadInSeconds: number;
  /** Pause between readings while lines are expected. */
  readonly busySeconds: number;
}

export interface ReconciliationActivities {
  /** Reads, stores and matches; safe to repeat, for each line is stored once. Throws while the bank gives no statement. */
  readStatement(input: ReadStatementInput): Promise<StatementReading>;
}

export interface NightlyActivities {
  /** Has the statement of the last days read once more; safe to repeat. */
  rereadStatement(input: ReconciliationWorkflowInput): Promise<ReconciliationSummary>;
}
