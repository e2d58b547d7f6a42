import { SEN_PER_RUPIAH } from '../../money';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt, canMovePayout } from '../states';
import type {
  JudgedLine,
  NamedAttempt,
  StatementAccount,
  StatementBucket,
  StatementLine,
} from './statement-line';

/** What a bank keeps of money that it sends back, and never half of it; what is short of more is looked at by a person. */
export const LARGEST_FEE_RUPIAH = 50_000;
/** What a bank takes at once for itself and names no payment, as for a month; a larger one is looked at by a person. */
const LARGEST_CHARGE_RUPIAH = 1_000_000;
/** The standard's own spelling, and the right one. */
const CORRECTION = /^ERROR CORR?ECTION$/i;
/** How banks word a credit that undoes a payment. */
const UNDOING = /\b(RETUR|RETURN|REVERSAL|REVERSE|KOREKSI|REFUND|PEMBATALAN|BATAL|TOLAKAN|GAGAL)/i;

/**
 * What a line is, judged together with every line under its reference that was stored before, whatever their order: one
 * debit more than credits is a payment, none is money that came back, two are a payment too many.
 */
export type Judgement =
  | { readonly is: 'PAID' | 'PAID_AGAIN' }
  /** `parts` are credits of before that send it back together with this one. */
  | { readonly is: 'RETURNED'; readonly parts: readonly JudgedLine[] }
  /** Takes back a debit that no attempt accounts for. */
  | { readonly is: 'UNDOING'; readonly stray: JudgedLine }
  | { readonly is: 'STORED'; readonly bucket: StatementBucket };

export function judgeLine(
  line: StatementLine,
  named: NamedAttempt | undefined,
  account: StatementAccount,
): Judgement {
  if (named === undefined) return { is: 'STORED', bucket: bucketWithoutReference(line, account) };
  return line.direction === 'DEBIT' ? judgeDebit(line, named, account) : judgeCredit(line, named);
}

function judgeDebit(line: StatementLine, named: NamedAttempt, { feeRemark }: StatementAccount): Judgement {
  const amountSen = named.payout.amountRupiah * SEN_PER_RUPIAH;
  const isSmall = line.amountSen < amountSen && line.amountSen <= LARGEST_FEE_RUPIAH * SEN_PER_RUPIAH;
  if (isSmall && feeRemark.test(line.remark)) return { is: 'STORED', bucket: 'FEE' };
  if (line.amountSen !== amountSen) return { is: 'STORED', bucket: 'AMOUNT_DIFFERS' };
  if (!isOpenTo(named, 'RECONCILED') || !canMakeRoom(named)) {
    return { is: 'STORED', bucket: 'THEIRS_NOT_OURS' };
  }
  return { is: named.attempt.state === 'RETURNED' ? 'PAID_AGAIN' : 'PAID' };
}

function judgeCredit(line: StatementLine, named: NamedAttempt): Judgement {
  const isWhole = isReturnOf(named.payout, line);
  const parts = isWhole ? [] : partsBefore(named);
  const back = { amountSen: line.amountSen + sumOf(parts) };
  // What came back of it as a part is no payment's money twice: a person looks at the whole that follows.
  const hasPart = isWhole && named.earlier.some(({ bucket }) => bucket === 'PART_RETURNED');
  if (hasPart) return { is: 'STORED', bucket: 'AMOUNT_DIFFERS' };
  const isPaid = named.attempt.state === 'RECONCILED' && isOpenTo(named, 'RETURNED');
  const stray = named.earlier.find((each) => each.bucket === 'THEIRS_NOT_OURS' && each.direction === 'DEBIT');
  if (!isWhole) {
    const isReturned = isPaid && stray === undefined && parts.length > 0 && isReturnOf(named.payout, back);
    return isReturned ? { is: 'RETURNED', parts } : { is: 'STORED', bucket: 'AMOUNT_DIFFERS' };
  }
  if (stray !== undefined) return { is: 'UNDOING', stray };
  return isPaid ? { is: 'RETURNED', parts } : { is: 'STORED', bucket: 'OTHER' };
}

/** Credits that sent back a part of the payment, in whole rupiah, whether or not persons have said so yet. */
export const partsBefore = ({ earlier }: NamedAttempt): JudgedLine[] =>
  earlier.filter(
    ({ bucket, direction, amountSen }) =>
      (bucket === 'AMOUNT_DIFFERS' || bucket === 'PART_RETURNED') &&
      direction === 'CREDIT' &&
      amountSen % SEN_PER_RUPIAH === 0,
  );

export const sumOf = (lines: readonly StatementLine[]): number =>
  lines.reduce((sum, { amountSen }) => sum + amountSen, 0);

/** The credit, or the parts, that came before the debit that they send back; empty where none did. */
export function waitingCredits(named: NamedAttempt): JudgedLine[] {
  const { payout, earlier } = named;
  const whole = earlier.find(
    (line) => line.bucket === 'OTHER' && line.direction === 'CREDIT' && isReturnOf(payout, line),
  );
  if (whole !== undefined) return [whole];
  const parts = partsBefore(named).filter(({ bucket }) => bucket === 'AMOUNT_DIFFERS');
  return isReturnOf(payout, { amountSen: sumOf(parts) }) ? parts : [];
}

/** Whether a credit may be this payout's money, whole or less the fee that a bank keeps. */
export const isReturnOf = (
  { amountRupiah }: Pick<PayoutRecord, 'amountRupiah'>,
  { amountSen }: Pick<StatementLine, 'amountSen'>,
): boolean =>
  amountSen <= amountRupiah * SEN_PER_RUPIAH &&
  amountSen >= (amountRupiah - LARGEST_FEE_RUPIAH) * SEN_PER_RUPIAH &&
  amountSen * 2 > amountRupiah * SEN_PER_RUPIAH &&
  amountSen % SEN_PER_RUPIAH === 0;

/** What pays in this one's place, or another attempt of it, steps back as long as nothing of it has left. */
const canMakeRoom = ({ successor, otherAttempt }: NamedAttempt): boolean =>
  (successor === undefined || ['AWAITING_RELEASE', 'HELD', 'RELEASED'].includes(successor.state)) &&
  (otherAttempt === undefined || otherAttempt.state === 'NOT_SENT');

const isOpenTo = (
  { payout, attempt }: { readonly payout: PayoutRecord; readonly attempt: AttemptRecord },
  to: 'RECONCILED' | 'RETURNED',
): boolean => canMoveAttempt(attempt.state, to) && canMovePayout(payout.state, to);

/** Without a name a line is money of the fund, a fee, or something that a person has to explain. */
function bucketWithoutReference(line: StatementLine, account: StatementAccount): StatementBucket {
  const { direction, remark, status, amountSen } = line;
  if (direction === 'DEBIT') {
    const isCharge = account.feeRemark.test(remark) && amountSen <= LARGEST_CHARGE_RUPIAH * SEN_PER_RUPIAH;
    return isCharge ? 'FEE' : 'THEIRS_NOT_OURS';
  }
  if (CORRECTION.test(status) || UNDOING.test(remark)) return 'RETURN_SUSPECTED';
  return account.fundingRemark.test(remark) ? 'FUNDING' : 'OTHER';
}
