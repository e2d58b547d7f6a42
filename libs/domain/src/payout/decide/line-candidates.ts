import { SEN_PER_RUPIAH } from '../../money';
import type { AttemptRecord } from '../records';
import { holdsPartOf, squeezed } from '../reference';
import { isReturnOf, LARGEST_FEE_RUPIAH } from './line-judgement';
import type { StatementLine } from './statement-line';

type Candidate = Pick<AttemptRecord, 'partnerReference' | 'bankReference' | 'amountRupiah'>;

const SHORTEST_BANK_REFERENCE = 6;

/** Whether a line has the amount that an attempt would have on a statement: all of it, or, back again, less a fee. */
export const isOfAmount = (line: StatementLine, { amountRupiah }: Candidate): boolean =>
  line.direction === 'DEBIT'
    ? line.amountSen === amountRupiah * SEN_PER_RUPIAH
    : isReturnOf({ amountRupiah }, line);

/** Between which amounts in rupiah an attempt is that a line may be about. */
export function amountsOf({ direction, amountSen }: StatementLine): {
  readonly least: number;
  readonly most: number;
} {
  const least = Math.trunc(amountSen / SEN_PER_RUPIAH);
  return { least, most: direction === 'CREDIT' ? least + LARGEST_FEE_RUPIAH : least };
}

/**
 * The one attempt that a line is certainly about although it does not carry its whole reference: the amount agrees, and the
 * remark, however the bank has cut or split it, holds a long part of our reference or the bank's own. Undefined where none or
 * several agree: then a person decides.
 */
export function namedByPart<Known extends Candidate>(
  line: StatementLine,
  candidates: readonly Known[],
): Known | undefined {
  const named = candidates.filter(
    (candidate) =>
      isOfAmount(line, candidate) &&
      (holdsPartOf(line.remark, candidate.partnerReference) || holdsBankReference(line.remark, candidate)),
  );
  return named.length === 1 ? named[0] : undefined;
}

function holdsBankReference(remark: string, { bankReference }: Candidate): boolean {
  const told = squeezed(bankReference ?? '');
  return told.length >= SHORTEST_BANK_REFERENCE && squeezed(remark).includes(told);
}
