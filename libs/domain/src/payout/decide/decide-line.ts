import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerPosting } from '../../ledger';
import type { AttemptRecord, PayoutRecord } from '../records';
import { moveAttempt, sending } from './attempt';
import { judgeLine, sumOf, waitingCredits, type Judgement } from './line-judgement';
import { bucketOf, cashOf, postingsOf, returnLines, SUSPENSE } from './line-postings';
import { subjectOf, unchanged, withMove, type Outcome } from './outcome';
import type { LineDecision, NamedAttempt, Rejudged, StatementAccount, StatementLine } from './statement-line';

/**
 * Decides a line. A reference of an attempt at another bank names nothing here. `isAgain`: nothing explained it when it was
 * read, so that its money lies in suspense.
 */
export function decideLine(
  line: StatementLine,
  named: NamedAttempt | undefined,
  account: StatementAccount,
  at: Instant,
  isAgain = false,
): LineDecision {
  const ours = named?.payout.partnerBankCode === account.bankCode ? named : undefined;
  const judged = judgeLine(line, ours, account);
  const bucket = bucketOf(judged);
  const postings = postingsOf(line, judged, ours?.payout, isAgain ? SUSPENSE : cashOf(account), at);
  const stored: LineDecision = {
    bucket,
    postings,
    outcome: ours && unchanged(ours.payout),
    rejudged: rejudgedBy(judged),
  };
  if (ours === undefined) return stored;
  if (judged.is === 'RETURNED') {
    return { ...stored, outcome: prove(unchanged(ours.payout), ours.attempt, line, 'RETURNED', at) };
  }
  return judged.is === 'PAID' || judged.is === 'PAID_AGAIN' ? proven(stored, ours, line, at) : stored;
}

function rejudgedBy(judged: Judgement): Rejudged[] {
  if (judged.is === 'UNDOING') return [{ lineId: judged.stray.lineId, bucket: 'CORRECTION' }];
  return judged.is === 'RETURNED' ? judged.parts.map(({ lineId }) => ({ lineId, bucket: 'RETURN' })) : [];
}

/** The debit is proven; where its money had come back before, it is returned at once. */
function proven(stored: LineDecision, named: NamedAttempt, line: StatementLine, at: Instant): LineDecision {
  const { payout, attempt, successor } = named;
  const paid = prove(backInClearing(named, at), attempt, line, 'RECONCILED', at);
  const settled: LineDecision = {
    ...stored,
    postings: [...stored.postings, ...owedElsewhere(named, line, at)],
    outcome: paid,
    ...(successor !== undefined && { recalled: recall(successor, payout, line, at) }),
    // The payment and the return of before take each other back; one debit proves an attempt.
    rejudged: named.earlier
      .filter(({ bucket }) => bucket === 'MATCHED' || bucket === 'RETURN')
      .map(({ lineId }) => ({ lineId, bucket: 'CORRECTION' })),
  };
  const credits = waitingCredits(named);
  const credit = credits.at(-1);
  if (credit === undefined) return settled;
  const back = [{ account: ACCOUNT.suspense, amountRupiah: sumOf(credits) / SEN_PER_RUPIAH }];
  const returned: LedgerPosting = {
    ...subjectOf(payout),
    key: `statement:${credit.lineId}:return`,
    event: 'STATEMENT_RETURN',
    at,
    lines: returnLines(back, payout.amountRupiah, ACCOUNT.returnedPayable),
  };
  return {
    ...settled,
    outcome: prove(paid, paid.attempts.at(-1)?.after ?? attempt, credit, 'RETURNED', at),
    postings: [...settled.postings, returned],
    rejudged: [...settled.rejudged, ...credits.map(({ lineId }) => ({ lineId, bucket: 'RETURN' }) as const)],
  };
}

/**
 * The payout before its proof. An attempt of which the bank took nothing, or which it denied, has left clearing: the
 * statement knows better, so it goes back in first. Another attempt that has not left steps back.
 */
function backInClearing({ payout, attempt, otherAttempt, adopted }: NamedAttempt, at: Instant): Outcome {
  const base = adopted ?? unchanged(payout);
  const alone = otherAttempt === undefined ? base : moveAttempt(base, otherAttempt, { to: 'REJECTED', at });
  const hasLeft =
    attempt.state === 'NOT_SENT' || attempt.state === 'REJECTED' || attempt.state === 'FAILED_FINAL';
  return hasLeft
    ? { ...alone, postings: [...alone.postings, sending(payout, attempt, 'proven', at)] }
    : alone;
}

/** The payment that was to take the place of one that is proven after all is not made; it leaves its payable to that one. */
function recall(
  successor: PayoutRecord,
  proven: PayoutRecord,
  { lineId }: StatementLine,
  at: Instant,
): Outcome {
  const move = { source: 'STATEMENT', at, code: `LINE ${lineId}` } as const;
  const base = unchanged(successor);
  const held =
    successor.state === 'RELEASED'
      ? withMove(base, { ...move, to: 'HELD', holdReason: 'BANK.STRAY_DEBIT' })
      : base;
  const cancelled = withMove(held, { ...move, to: 'CANCELLED', tellWorkflow: successor.releaseCount > 0 });
  return proven.state === 'RETURNED' ? { ...cancelled, postings: [givenBack(successor, at)] } : cancelled;
}

/** A payout in the place of a returned one had taken what was owed out of RETURNED_PAYABLE. */
const givenBack = (successor: PayoutRecord, at: Instant): LedgerPosting => ({
  ...subjectOf(successor),
  key: `${successor.payoutId}:cancelled`,
  event: 'PAYOUT_CANCELLED',
  at,
  lines: transferLines(ACCOUNT.payable, ACCOUNT.returnedPayable, successor.amountRupiah),
});

/** What is owed goes to where the proven payment takes it from, where a later one that did not arrive has left it elsewhere. */
function owedElsewhere(
  { payout, successor, last = payout }: NamedAttempt,
  { lineId }: StatementLine,
  at: Instant,
): LedgerPosting[] {
  const left = owing(last);
  const taken = owing(payout);
  if (successor !== undefined || left === taken) return [];
  const lines = transferLines(left, taken, payout.amountRupiah);
  return [{ ...subjectOf(payout), key: `statement:${lineId}:owed`, event: 'PAYABLE_MOVED', at, lines }];
}

const owing = ({ state }: PayoutRecord): string =>
  state === 'RETURNED' ? ACCOUNT.returnedPayable : ACCOUNT.payable;

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
