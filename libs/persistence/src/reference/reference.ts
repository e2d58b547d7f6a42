import type { Side, WageUnit } from '@jkk/domain/benefits';
import type { LocalDate, Zone } from '@jkk/domain/calendar';
import type { Segment } from '@jkk/domain/rules';

/** What the registers of the programme say, as plain JSON-true values. */

export const SEXES = ['MALE', 'FEMALE'] as const;
export type Sex = (typeof SEXES)[number];
export type Handedness = Side;

/** `YYYY-MM`, a contribution month. */
export type Month = string;

export interface Account {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

/** A state of a card: from when it counts, and when it was reported. */
export interface MemberState {
  readonly validFrom: LocalDate;
  readonly reportedOn: LocalDate;
  readonly segment: Segment;
  readonly employerNumber: string | null;
  readonly projectNumber: string | null;
  readonly wageAmountRupiah: number | null;
  readonly wageUnit: WageUnit | null;
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate | null;
  readonly paidUntil: Month | null;
}

export interface Member {
  readonly participantNumber: string;
  readonly nik: string;
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly sex: Sex;
  readonly handedness: Handedness;
  readonly segment: Segment;
  readonly employerNumber: string | null;
  readonly projectNumber: string | null;
  readonly passportNumber: string | null;
  /** Rupiah per unit; null for PMI, whose benefits follow no wage, and where none is known: the minimum wage stands in. */
  readonly wageAmountRupiah: number | null;
  readonly wageUnit: WageUnit | null;
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate | null;
  /** The last month that was paid for; arrears follow from it. */
  readonly paidUntil: Month | null;
  readonly diedOn: LocalDate | null;
  /** Its states, in the order in which they came in; the last one is what stands above. */
  readonly history: readonly MemberState[];
  readonly address: string;
  readonly phone: string;
}

export interface Employer {
  readonly employerNumber: string;
  readonly name: string;
  readonly industry: string;
  /** 1 (very low) to 5 (very high). */
  readonly riskGroup: number;
  readonly branch: string;
  readonly account: Account;
  readonly paidUntil: Month | null;
  /** Penalties for arrears that are not settled; none where nothing was reported. */
  readonly penaltyDueRupiah?: number;
}

/** Until when an employer had paid, and when that was reported. */
export interface EmployerState {
  readonly reportedOn: LocalDate;
  readonly paidUntil: Month | null;
}

export interface RegisteredEmployer extends Employer {
  /** In the order in which it came in; the last one is what stands above. */
  readonly history: readonly EmployerState[];
}

export interface Project {
  readonly projectNumber: string;
  readonly employerNumber: string;
  readonly name: string;
  readonly contractValueRupiah: number;
  readonly coverFrom: LocalDate;
  /** Cover lasts to the end of maintenance. */
  readonly maintenanceUntil: LocalDate;
  readonly paid: boolean;
}

/** What a project was, and since when that was known. */
export type ProjectState = Pick<Project, 'employerNumber' | 'coverFrom' | 'maintenanceUntil' | 'paid'> & {
  readonly reportedOn: LocalDate;
};

export interface RegisteredProject extends Project {
  /** In the order in which it came in; the last one is what stands above. */
  readonly history: readonly ProjectState[];
}

export interface Plkk {
  readonly plkkCode: string;
  readonly name: string;
  readonly kind: string;
  readonly regencyCode: string;
  readonly class: string;
  readonly account: Account;
  readonly contractFrom: LocalDate;
  readonly contractTo: LocalDate | null;
}

export interface Bank {
  readonly bankCode: string;
  readonly name: string;
  /** True where the programme has a source account and pays from it. */
  readonly partner: boolean;
}

export interface Branch {
  readonly branchCode: string;
  readonly name: string;
  readonly region: string;
  readonly zone: Zone;
}

export interface Regency {
  readonly regencyCode: string;
  readonly name: string;
  readonly branch: string;
  /** In which the clocks there go. */
  readonly zone: Zone;
}
