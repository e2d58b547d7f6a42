import type { LocalDate } from '../calendar';

/** What was agreed with a hospital, from one day to another. */
export interface HospitalTerms {
  readonly careClass: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** The hospital's own licence to operate ends on this day. */
  readonly licensedTo: LocalDate | null;
  /** Days after the end of the stay: warned of from then on, cut by `deductionPercent`, and no longer taken. */
  readonly warnAfterDays: number;
  readonly deductAfterDays: number;
  readonly expiresAfterDays: number;
  readonly deductionPercent: number;
  readonly paymentDays: number;
}

export interface Tariff {
  readonly serviceCode: string;
  readonly careClass: string;
  readonly amountRupiah: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** How many units one person can be given on one day, of a room one; null where nothing limits them. */
  readonly mostPerDay: number | null;
}

/** The licence to practise (SIP) of a doctor of the hospital. */
export interface DoctorLicence {
  readonly licence: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A stay of the same person that another bill names. */
export interface OtherStay {
  readonly claimNumber: string;
  readonly billNo: string;
  readonly plkkCode: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly string[];
}

/** What the registers and the other bills of the person say; looked up in the transaction that decides. */
export interface HospitalFacts {
  readonly plkkCode: string;
  readonly terms: readonly HospitalTerms[];
  readonly tariffs: readonly Tariff[];
  readonly doctors: readonly DoctorLicence[];
  readonly otherBills: readonly OtherStay[];
}

interface Dated {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const inForce = <Row extends Dated>(rows: readonly Row[], on: LocalDate): Row | undefined =>
  rows.find(({ from, to }) => from <= on && (to === null || on <= to));

/** The terms under which a hospital treats on a day as a contracted one; its own licence must stand as well. */
export function termsOn({ terms }: HospitalFacts, on: LocalDate): HospitalTerms | undefined {
  const found = inForce(terms, on);
  return found === undefined || (found.licensedTo !== null && found.licensedTo < on) ? undefined : found;
}
