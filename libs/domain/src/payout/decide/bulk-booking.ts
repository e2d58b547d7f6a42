import { SEN_PER_RUPIAH } from '../../money';
import { addMilliseconds, type Instant } from '../../calendar';
import type { AttemptRecord } from '../records';
import type { AttemptState } from '../states';
import { LARGEST_FEE_RUPIAH } from './line-judgement';
import type { ComparableLine } from './same-line';

/** A line as it is before it is stored. */
export interface DividedLine extends ComparableLine {
  readonly balanceSen: number | null;
}

/** What stands behind one line for a whole bulk. WAIT: the bank has not said yet which of its transfers were paid. */
export type BulkBooking =
  | { readonly is: 'PAID'; readonly attempts: readonly AttemptRecord[] }
  | { readonly is: 'WAIT' }
  | { readonly is: 'UNCLEAR' };

type Booked = Pick<DividedLine, 'amountSen' | 'bookedAt'>;

/** So long the bank may take to say what became of each; then a person looks at the line as it is. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
const CLAIMED: readonly AttemptState[] = ['CLAIMED_PAID', 'RECONCILED', 'RETURNED'];
const REFUSED: readonly AttemptState[] = ['NOT_SENT', 'REJECTED', 'FAILED_FINAL'];

/**
 * Which transfers of a bulk a line pays, where its bank books them together: all of them where they come to it exactly, else
 * those that the bank calls paid, once it has spoken about each and they come to it exactly.
 */
export function bulkBooking(line: Booked, ofBulk: readonly AttemptRecord[], now: Instant): BulkBooking {
  const isSumOf = (attempts: readonly AttemptRecord[]): boolean =>
    attempts.length > 0 &&
    attempts.reduce((sum, { amountRupiah }) => sum + amountRupiah * SEN_PER_RUPIAH, 0) === line.amountSen;
  if (isSumOf(ofBulk)) return { is: 'PAID', attempts: ofBulk };
  const claimed = ofBulk.filter(({ state }) => CLAIMED.includes(state));
  const isSpokenOf = ({ state, deniedAt }: AttemptRecord): boolean =>
    CLAIMED.includes(state) || REFUSED.includes(state) || deniedAt !== null;
  if (ofBulk.every(isSpokenOf)) {
    return isSumOf(claimed) ? { is: 'PAID', attempts: claimed } : { is: 'UNCLEAR' };
  }
  return now < addMilliseconds(line.bookedAt, LONGEST_WAIT_MS) ? { is: 'WAIT' } : { is: 'UNCLEAR' };
}

const LONGEST_REMARK = 256;
/** Tells that a line was divided already. */
export const firstPartOf = (key: string): string => `${key}/1`;
/** The same for all parts of one line. */
export const wholeKey = ({ key }: Pick<ComparableLine, 'key'>): string => key.replace(/\/\d+$/, '');

/** A line for each transfer, in one order whatever was read first; balances run on to the one that the bank printed. */
export function divideBooking<Line extends DividedLine>(
  line: Line,
  attempts: readonly AttemptRecord[],
): Line[] {
  const inOrder = [...attempts].sort((left, right) =>
    left.partnerReference < right.partnerReference ? -1 : 1,
  );
  const sign = line.direction === 'CREDIT' ? 1 : -1;
  let toCome = line.amountSen;
  return inOrder.map(({ partnerReference, amountRupiah }, index) => {
    const amountSen = amountRupiah * SEN_PER_RUPIAH;
    toCome -= amountSen;
    return {
      ...line,
      key: `${line.key}/${index + 1}`,
      // The bank's number is that of all of them; where it tells each by itself elsewhere, they have others.
      transactionId: '',
      amountSen,
      balanceSen: line.balanceSen === null ? null : line.balanceSen - sign * toCome,
      remark: `${partnerReference} ${line.remark}`.slice(0, LONGEST_REMARK),
    };
  });
}

/** A debit that is a payment and the bank's fee for it as a line for each; undefined where it is not both. */
export function withoutFee<Line extends DividedLine>(
  line: Line,
  { partnerReference, amountRupiah }: Pick<AttemptRecord, 'partnerReference' | 'amountRupiah'>,
): Line[] | undefined {
  const { key, direction, amountSen, balanceSen } = line;
  const feeSen = amountSen - amountRupiah * SEN_PER_RUPIAH;
  if (direction !== 'DEBIT' || feeSen <= 0 || feeSen > LARGEST_FEE_RUPIAH * SEN_PER_RUPIAH) return undefined;
  const before = balanceSen === null ? null : balanceSen + feeSen;
  return [
    { ...line, key: firstPartOf(key), amountSen: amountSen - feeSen, balanceSen: before },
    { ...line, key: `${key}/2`, amountSen: feeSen, transactionId: '', remark: `BIAYA ${partnerReference}` },
  ];
}
