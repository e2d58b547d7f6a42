import type { BenefitType, CalculationRequestLine } from '../benefits';
import type { LocalDate } from '../calendar';
import type { Finding } from '../findings';
import { formatRupiah } from '../money';
import type { Account } from './account';
import { placesOf } from './elsewhere';
import type { Entry } from './entry';

export type Details = Readonly<Record<string, unknown>>;

/** A request as it is computed, and the part of it that is its own and that the account books. */
export type Accounted =
  | { readonly ok: true; readonly line: CalculationRequestLine; readonly own: Details }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/** What a request is held against. */
export interface AgainstOptions {
  /** JSON pointer of the details, put before every finding. */
  readonly pointer: string;
  /** The day at the place of the accident. */
  readonly today: LocalDate;
  /** Children that the final report names. */
  readonly children: readonly { readonly name: string; readonly birthDate: LocalDate }[];
}

export const asIs = (type: BenefitType, details: Details): Accounted => ({
  ok: true,
  line: { ...details, type },
  own: details,
});

export const nameOf = ({ benefitId, on, amountRupiah }: Entry): string =>
  `${benefitId}, ${on}, ${formatRupiah(amountRupiah)}`;

/** Which benefits of a type there are; other claims are told without their numbers. */
export function namesOf({ entries, earlier }: Account, type: BenefitType): string {
  const here = entries.filter((entry) => entry.type === type).map(nameOf);
  const elsewhere = earlier.filter((before) => before.type === type && before.ofOther === undefined);
  return [...here, ...(elsewhere.length > 0 ? [placesOf(elsewhere)] : [])].join('; ');
}
