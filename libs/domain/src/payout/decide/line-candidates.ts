import { SEN_PER_RUPIAH } from '../../money';
import type { AttemptRecord } from '../records';
import { isReturnOf, LARGEST_FEE_RUPIAH } from './line-judgement';
import type { StatementLine } from './statement-line';

type Candidate = Pick<AttemptRecord, 'partnerReference' | 'bankReference' | 'amountRupiah'>;

/** 50 of the 65 random bits of a reference: no two references share so long a part by chance. */
const SHORTEST_PART = 10;
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
  const text = squeezed(line.remark);
  const named = candidates.filter(
    (candidate) =>
      isOfAmount(line, candidate) && (holdsPart(text, candidate) || holdsBankReference(text, candidate)),
  );
  return named.length === 1 ? named[0] : undefined;
}

const squeezed = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

function holdsPart(text: string, { partnerReference }: Candidate): boolean {
  for (let start = 0; start + SHORTEST_PART <= partnerReference.length; start += 1) {
    if (text.includes(partnerReference.slice(start, start + SHORTEST_PART))) return true;
  }
  return false;
}

function holdsBankReference(text: string, { bankReference }: Candidate): boolean {
  const told = squeezed(bankReference ?? '');
  return told.length >= SHORTEST_BANK_REFERENCE && text.includes(told);
}
