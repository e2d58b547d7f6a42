import type { Instant } from '../../calendar';
import type { LedgerPosting } from '../../ledger';
import type { AttemptRecord, PayoutRecord } from '../records';
import type { Outcome } from './outcome';

export const DIRECTIONS = ['CREDIT', 'DEBIT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Why only a person can read a line of a statement. */
export const UNREADABLE_REASONS = ['NO_LINE', 'AMOUNT', 'DIRECTION', 'TIME'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/**
 * What a statement line turned out to be. THEIRS_NOT_OURS with a reference of ours is the alarm of alarms: money left that
 * no live attempt of ours accounts for. RETURN_SUSPECTED is a credit that may undo a payment which it does not name.
 * CORRECTION: lines under one reference that take each other back. EXPLAINED and SUSPENSE: what two persons made of a line.
 * DIVIDED: a debit for several payments, in whose place its parts stand. PART_RETURNED: a part of a payment that came back.
 */
export const STATEMENT_BUCKETS = [
  'MATCHED',
  'RETURN',
  'AMOUNT_DIFFERS',
  'THEIRS_NOT_OURS',
  'RETURN_SUSPECTED',
  'FEE',
  'CORRECTION',
  'FUNDING',
  'OTHER',
  'EXPLAINED',
  'SUSPENSE',
  'DIVIDED',
  'PART_RETURNED',
] as const;
export type StatementBucket = (typeof STATEMENT_BUCKETS)[number];

/** Lines that nothing explains yet: a person has to. */
export const OPEN_BUCKETS = [
  'THEIRS_NOT_OURS',
  'AMOUNT_DIFFERS',
  'RETURN_SUSPECTED',
  'OTHER',
] as const satisfies readonly StatementBucket[];

/** A line as the bank printed it, under the number that it is stored under. Amounts in sen. */
export interface StatementLine {
  readonly lineId: number;
  readonly direction: Direction;
  readonly amountSen: number;
  readonly remark: string;
  readonly status: string;
  readonly bookedAt: Instant;
}

/** A line that was stored before. */
export interface JudgedLine extends StatementLine {
  readonly bucket: StatementBucket;
}

/** The account that the statement is of, and how the bank words what is not about a payout. */
export interface StatementAccount {
  readonly bankCode: string;
  readonly sourceAccount: string;
  readonly feeRemark: RegExp;
  readonly fundingRemark: RegExp;
}

/** The payout and attempt that a line is about, locked, with everything that its judgement depends on. */
export interface NamedAttempt {
  readonly payout: PayoutRecord;
  readonly attempt: AttemptRecord;
  /** Lines under the same reference that were stored before. */
  readonly earlier: readonly JudgedLine[];
  /** Another attempt of the payout that is alive. */
  readonly otherAttempt?: AttemptRecord | undefined;
  /** The payout with this attempt, where only the statement knows of it. */
  readonly adopted?: Outcome | undefined;
  /** The live payout that took the place of this one, locked too. */
  readonly successor?: PayoutRecord | undefined;
  /** The newest payout of the same benefit and payee that was not cancelled: what is owed stands where that one left it. */
  readonly last?: PayoutRecord | undefined;
}

/** What a line is, what it posts, and what it makes of payouts. */
export interface LineDecision {
  readonly bucket: StatementBucket;
  readonly postings: readonly LedgerPosting[];
  /** Undefined where the line is about no attempt of ours at this bank. */
  readonly outcome: Outcome | undefined;
  /** What becomes of the payout that had taken the place of the named one; carried out before everything else. */
  readonly recalled?: Outcome;
  /** Earlier lines that are something else now; written down before this one. */
  readonly rejudged: readonly Rejudged[];
}

export interface Rejudged {
  readonly lineId: number;
  readonly bucket: StatementBucket;
}
