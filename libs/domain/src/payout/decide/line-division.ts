import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import type { AttemptRecord } from '../records';
import { divideBooking, type DividedLine } from './bulk-booking';
import { LARGEST_FEE_RUPIAH } from './line-judgement';
import { assignLine } from './open-item';
import type { LineDecision, NamedAttempt, StatementAccount, StatementLine } from './statement-line';

/** What two persons say that one debit is: payments by our references, and what the bank took beside them. */
export interface LineDivision {
  readonly references: readonly string[];
  /** 0 where the line is the payments and nothing else. */
  readonly feeRupiah: number;
}

/** As many as go in one bulk. */
export const MOST_PARTS = 500;
export const MOST_FEE_RUPIAH = LARGEST_FEE_RUPIAH * MOST_PARTS;

/** The same text for the same division, so that two persons say the same. */
export const divisionText = ({ references, feeRupiah }: LineDivision): string =>
  [...references.toSorted(), ...(feeRupiah > 0 ? ['FEE', String(feeRupiah)] : [])].join(' ');

export function readDivision(text: string): LineDivision {
  const words = text.split(' ');
  const fee = words.indexOf('FEE');
  return fee < 0
    ? { references: words, feeRupiah: 0 }
    : { references: words.slice(0, fee), feeRupiah: Number(words[fee + 1]) };
}

/** A part of a line; without a reference it is the bank's fee. */
export interface LinePart<Line> {
  readonly line: Line;
  readonly reference: string | null;
}

/**
 * The parts of a debit: each payment with all of its amount, and a fee only where the bank's contract says that it books one
 * with payments. Undefined where they do not come to the line to the sen, or pay a payout twice.
 */
export function divideLine<Line extends DividedLine>(
  line: Line,
  attempts: readonly AttemptRecord[],
  feeRupiah: number,
  isFeeAgreed: boolean,
): LinePart<Line>[] | undefined {
  const count = attempts.length;
  const isFee = isFeeAgreed && feeRupiah > 0 && feeRupiah <= LARGEST_FEE_RUPIAH * count;
  const isOnePayment = count === 1 && feeRupiah === 0;
  const payouts = new Set(attempts.map(({ payoutId }) => payoutId));
  const sum = attempts.reduce((all, { amountRupiah }) => all + amountRupiah, feeRupiah);
  if (line.direction !== 'DEBIT' || count === 0 || count > MOST_PARTS || isOnePayment) return undefined;
  if (payouts.size !== count || sum * SEN_PER_RUPIAH !== line.amountSen) return undefined;
  if (feeRupiah !== 0 && !isFee) return undefined;
  const inOrder = attempts.toSorted((left, right) =>
    left.partnerReference < right.partnerReference ? -1 : 1,
  );
  const parts = divideBooking(line, inOrder).map((part, index) => ({
    line: part,
    reference: inOrder[index]?.partnerReference ?? null,
  }));
  return isFee ? [...parts, { line: feeOf(line, feeRupiah, count + 1), reference: null }] : parts;
}

const feeOf = <Line extends DividedLine>(line: Line, feeRupiah: number, no: number): Line => ({
  ...line,
  key: `${line.key}/${no}`,
  transactionId: '',
  amountSen: feeRupiah * SEN_PER_RUPIAH,
  remark: `BIAYA ${line.remark}`.trimEnd(),
});

/** A part that pays this attempt, whose money lies in suspense; undefined where another line pays it, or it cannot be paid. */
export function assignPart(
  part: StatementLine,
  named: NamedAttempt,
  account: StatementAccount,
  at: Instant,
): LineDecision | undefined {
  if (named.earlier.some(({ bucket }) => bucket === 'MATCHED')) return undefined;
  const decided = assignLine(part, named, account, at);
  return decided?.bucket === 'MATCHED' ? decided : undefined;
}
