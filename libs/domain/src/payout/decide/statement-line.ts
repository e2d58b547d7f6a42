import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerLine, type LedgerPosting } from '../../ledger';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt, canMovePayout } from '../states';
import { moveAttempt, sending } from './attempt';
import { subjectOf, unchanged, withMove, type Outcome } from './outcome';

export const DIRECTIONS = ['CREDIT', 'DEBIT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Why only a person can read a line of a statement. */
export const UNREADABLE_REASONS = ['NO_LINE', 'AMOUNT', 'DIRECTION', 'TIME'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/**
 * What a statement line turned out to be. THEIRS_NOT_OURS with a reference of ours is the alarm of alarms: money left
 * that no live attempt of ours accounts for.
 */
export const STATEMENT_BUCKETS = [
  'MATCHED',
  'RETURN',
  'AMOUNT_DIFFERS',
  'THEIRS_NOT_OURS',
  'FEE',
  'CORRECTION',
  'FUNDING',
  'OTHER',
] as const;
export type StatementBucket = (typeof STATEMENT_BUCKETS)[number];

/** Lines that nothing explains yet: a person has to. */
export const OPEN_BUCKETS = [
  'THEIRS_NOT_OURS',
  'AMOUNT_DIFFERS',
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

/** The account that the statement is of, and how the bank words what is not about a payout. */
export interface StatementAccount {
  readonly bankCode: string;
  readonly sourceAccount: string;
  readonly feeRemark: RegExp;
  readonly fundingRemark: RegExp;
}

/** The payout and attempt that a line's reference names, both locked. */
export interface NamedAttempt {
  readonly payout: PayoutRecord;
  readonly attempt: AttemptRecord;
  /** A credit under the same reference that came before its debit, and lies in suspense. */
  readonly earlyCredit?: StatementLine | undefined;
}

/** What a line is, what it posts, and what it makes of the payout that it names. */
export interface LineDecision {
  readonly bucket: StatementBucket;
  readonly postings: readonly LedgerPosting[];
  /** Undefined where the line names no attempt of ours at this bank. */
  readonly outcome: Outcome | undefined;
  /** The early credit of the debit, which is a return now that its debit is known. */
  readonly nowReturned?: StatementLine;
}

const SEN_PER_RUPIAH = 100;
/** The standard's own spelling, and the right one. */
const CORRECTION = /^ERROR CORR?ECTION$/i;

/** Decides a new line. A reference of an attempt at another bank names nothing here. */
export function decideLine(
  line: StatementLine,
  named: NamedAttempt | undefined,
  account: StatementAccount,
  at: Instant,
): LineDecision {
  const ours = named?.payout.partnerBankCode === account.bankCode ? named : undefined;
  const bucket = bucketOf(line, ours, account);
  const postings = postingsOf(line, bucket, ours?.payout, account, at);
  if (ours === undefined) return { bucket, postings, outcome: undefined };
  if (bucket === 'MATCHED') return reconciled(ours, line, postings, at);
  const outcome =
    bucket === 'RETURN' ? prove(unchanged(ours.payout), ours.attempt, line, 'RETURNED', at) : undefined;
  return { bucket, postings, outcome: outcome ?? unchanged(ours.payout) };
}

/** The debit is proven; where its money had come back before, it is returned at once. */
function reconciled(
  { payout, attempt, earlyCredit }: NamedAttempt,
  line: StatementLine,
  postings: readonly LedgerPosting[],
  at: Instant,
): LineDecision {
  const base = unchanged(payout);
  // An attempt that was noted as not sent has left clearing; the statement knows better, so it goes back in first.
  const isBack = attempt.state === 'NOT_SENT';
  const sent = isBack ? { ...base, postings: [sending(payout, attempt, 'proven', at)] } : base;
  const paid = prove(sent, attempt, line, 'RECONCILED', at);
  if (earlyCredit === undefined || !isReturnOf(payout, earlyCredit)) {
    return { bucket: 'MATCHED', postings, outcome: paid };
  }
  const outcome = prove(paid, paid.attempts.at(-1)?.after ?? attempt, earlyCredit, 'RETURNED', at);
  const amount = earlyCredit.amountSen / SEN_PER_RUPIAH;
  const returned: LedgerPosting = {
    ...subjectOf(payout),
    key: `statement:${earlyCredit.lineId}:return`,
    event: 'STATEMENT_RETURN',
    at,
    lines: returnLines(ACCOUNT.suspense, amount, payout.amountRupiah),
  };
  return { bucket: 'MATCHED', postings: [...postings, returned], outcome, nowReturned: earlyCredit };
}

/**
 * By reference, amount and direction. A second debit under one reference, and a debit under a reference that no attempt
 * of ours has, are THEIRS_NOT_OURS: possibly a double payment.
 */
function bucketOf(
  line: StatementLine,
  named: NamedAttempt | undefined,
  account: StatementAccount,
): StatementBucket {
  if (CORRECTION.test(line.status)) return 'CORRECTION';
  if (named === undefined) return bucketWithoutReference(line, account);
  const amountSen = named.payout.amountRupiah * SEN_PER_RUPIAH;
  if (line.direction === 'DEBIT') {
    if (!isOpenTo(named, 'RECONCILED')) return 'THEIRS_NOT_OURS';
    return line.amountSen === amountSen ? 'MATCHED' : 'AMOUNT_DIFFERS';
  }
  if (named.attempt.state !== 'RECONCILED' || !isOpenTo(named, 'RETURNED')) return 'OTHER';
  return isReturnOf(named.payout, line) ? 'RETURN' : 'AMOUNT_DIFFERS';
}

const isReturnOf = ({ amountRupiah }: PayoutRecord, { amountSen }: StatementLine): boolean =>
  amountSen <= amountRupiah * SEN_PER_RUPIAH && amountSen % SEN_PER_RUPIAH === 0;

function bucketWithoutReference(line: StatementLine, account: StatementAccount): StatementBucket {
  if (line.direction === 'DEBIT') return account.feeRemark.test(line.remark) ? 'FEE' : 'THEIRS_NOT_OURS';
  return account.fundingRemark.test(line.remark) ? 'FUNDING' : 'OTHER';
}

const isOpenTo = ({ payout, attempt }: NamedAttempt, to: 'RECONCILED' | 'RETURNED'): boolean =>
  canMoveAttempt(attempt.state, to) && canMovePayout(payout.state, to);

const prove = (
  outcome: Outcome,
  attempt: AttemptRecord,
  { lineId, bookedAt }: StatementLine,
  to: 'RECONCILED' | 'RETURNED',
  at: Instant,
): Outcome =>
  withMove(moveAttempt(outcome, attempt, { to, at }), {
    to,
    source: 'STATEMENT',
    at,
    bookedAt,
    attemptNo: attempt.no,
    code: `LINE ${lineId}`,
    tellWorkflow: true,
  });

/** Cash moves with every whole-rupiah line; sen stay on the line until a person books them. */
function postingsOf(
  line: StatementLine,
  bucket: StatementBucket,
  payout: PayoutRecord | undefined,
  account: StatementAccount,
  at: Instant,
): LedgerPosting[] {
  const amount = Math.trunc(line.amountSen / SEN_PER_RUPIAH);
  if (amount === 0) return [];
  const lines = linesOf(line, bucket, amount, payout, account);
  const subject = payout === undefined ? {} : subjectOf(payout);
  return [{ ...subject, key: `statement:${line.lineId}`, event: `STATEMENT_${bucket}`, at, lines }];
}

function linesOf(
  line: StatementLine,
  bucket: StatementBucket,
  amount: number,
  payout: PayoutRecord | undefined,
  { bankCode, sourceAccount }: StatementAccount,
): LedgerLine[] {
  const cash = ACCOUNT.cash(bankCode, sourceAccount);
  if (bucket === 'MATCHED') return transferLines(ACCOUNT.clearing(bankCode), cash, amount);
  if (bucket === 'RETURN' && payout !== undefined) return returnLines(cash, amount, payout.amountRupiah);
  const other = bucket === 'FEE' ? ACCOUNT.fee : bucket === 'FUNDING' ? ACCOUNT.funding : ACCOUNT.suspense;
  return line.direction === 'DEBIT' ? transferLines(other, cash, amount) : transferLines(cash, other, amount);
}

/** `back` came into `into`; what the bank kept of a return is its fee, and the whole benefit is owed to the payee again. */
function returnLines(into: string, back: number, paid: number): LedgerLine[] {
  const fee = paid - back;
  return [
    { account: into, amountRupiah: back },
    ...(fee > 0 ? [{ account: ACCOUNT.fee, amountRupiah: fee }] : []),
    { account: ACCOUNT.returnedPayable, amountRupiah: -paid },
  ];
}
