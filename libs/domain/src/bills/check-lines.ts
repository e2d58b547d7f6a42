import { daysBetween, type LocalDate } from '../calendar';
import type { Text } from '../findings';
import { formatRupiah, multiplyFraction, rupiah } from '../money';
import { inForce, termsOn, type HospitalFacts, type HospitalTerms, type Tariff } from './hospital';

export interface BilledLine {
  readonly date: LocalDate;
  readonly serviceCode: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly doctorLicence: string;
}

export interface BilledStay {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly careClass: string;
}

/** Why a line is not paid at all, cut, or looked at twice. */
export const LINE_REASONS = {
  OUTSIDE_STAY: { id: 'Di luar masa perawatan', en: 'Outside the stay' },
  AFTER_DEATH: { id: 'Sesudah peserta meninggal', en: 'After the participant died' },
  BEFORE_ACCIDENT: { id: 'Sebelum kejadian', en: 'Before the event' },
  IN_FUTURE: { id: 'Tanggal ini belum tiba', en: 'This day has not come yet' },
  BILLED_BEFORE: { id: 'Sudah ditagihkan', en: 'Billed before' },
  LICENCE_NOT_VALID: {
    id: 'Izin praktik dokter tidak berlaku pada hari itu',
    en: 'The doctor was not licensed on that day',
  },
  CONTRACT_ENDED: {
    id: 'Kontrak atau izin rumah sakit tidak berlaku pada hari itu',
    en: 'Contract or licence of the hospital was not in force on that day',
  },
  NOT_IN_TARIFF: { id: 'Tidak ada dalam daftar tarif', en: 'Not in the tariff list' },
  ABOVE_TARIFF: { id: 'Di atas tarif', en: 'Above the tariff' },
  ABOVE_STAY: {
    id: 'Lebih banyak daripada yang mungkin selama perawatan',
    en: 'More than the days of the stay allow',
  },
  ABOVE_CLASS: { id: 'Kelas perawatan bukan kelas kontrak', en: 'Not the class of the contract' },
  STAY_OVERLAPS: { id: 'Masa perawatan bertumpuk dengan tagihan lain', en: 'The stay overlaps another bill' },
  REIMBURSED: {
    id: 'Kuitansi dari masa perawatan ini sudah dimintakan penggantian',
    en: 'A receipt of this stay was asked to be reimbursed',
  },
  FILED_LATE: { id: 'Diajukan lama sesudah perawatan', en: 'Filed long after the stay' },
  FILED_LATE_CUT: {
    id: 'Diajukan terlambat, dipotong sesuai kontrak',
    en: 'Filed late, cut as the contract says',
  },
  FILING_EXPIRED: { id: 'Batas pengajuan lewat', en: 'Too late to be filed' },
} as const satisfies Readonly<Record<string, Text>>;
export type LineReason = keyof typeof LINE_REASONS;
export const LINE_REASON_CODES = Object.keys(LINE_REASONS) as LineReason[];

export interface LineFinding {
  readonly code: LineReason;
  /** What it is about, for a person: the other bill, the tariff. */
  readonly about: string | null;
}

/** A line with what was found, and the most that may be approved of it. */
export interface CheckedLine {
  readonly no: number;
  readonly askedRupiah: number;
  readonly ceilingRupiah: number;
  readonly findings: readonly LineFinding[];
}

export interface CaseFacts {
  readonly occurredOn: LocalDate;
  readonly diedOn: LocalDate | null;
  readonly today: LocalDate;
  /** Receipts of treatment that somebody else paid. */
  readonly reimbursed?: readonly { readonly benefitId: string; readonly on: LocalDate }[];
}

/** Known by everybody who bills the same service to the same person on the same day. */
export const lineKey = ({ date, serviceCode }: Pick<BilledLine, 'date' | 'serviceCode'>): string =>
  `${date}|${serviceCode.toUpperCase()}`;

const NEVER_PAID: readonly LineReason[] = [
  'OUTSIDE_STAY',
  'AFTER_DEATH',
  'BEFORE_ACCIDENT',
  'IN_FUTURE',
  'BILLED_BEFORE',
  'LICENCE_NOT_VALID',
  'CONTRACT_ENDED',
];

/** Holds every line of a bill against the contract, the case and all other bills of the person. */
export function checkLines(
  stay: BilledStay,
  lines: readonly BilledLine[],
  hospital: HospitalFacts,
  facts: CaseFacts,
): readonly CheckedLine[] {
  const terms = termsOn(hospital, stay.from);
  const ofStay = [
    ...reimbursedFindings(stay, facts),
    ...(terms === undefined ? [] : filingFindings(terms, stay, facts.today)),
  ];
  return lines.map((line, index) => {
    const earlier = lines.slice(0, index).some((other) => lineKey(other) === lineKey(line));
    const asked = line.quantity * line.unitPrice;
    const tariff = tariffOf(line, stay, hospital, terms);
    const unitPrice = Math.min(line.unitPrice, tariff?.amountRupiah ?? line.unitPrice);
    const possible = possibleUnits(line, lines.slice(0, index), stay, tariff);
    const priced = unitPrice * possible;
    const atTariff = unitPrice * line.quantity;
    const findings: LineFinding[] = [
      ...dateFindings(line, stay, facts),
      ...(earlier ? [found('BILLED_BEFORE')] : billedBefore(line, hospital)),
      ...(inForce(licencesOf(line, hospital), line.date) === undefined ? [found('LICENCE_NOT_VALID')] : []),
      ...(termsOn(hospital, line.date) === undefined ? [found('CONTRACT_ENDED')] : []),
      ...(tariff === undefined ? [found('NOT_IN_TARIFF')] : []),
      ...(atTariff < asked ? [found('ABOVE_TARIFF', formatRupiah(rupiah(atTariff)))] : []),
      ...(possible < line.quantity ? [found('ABOVE_STAY', `${possible}`)] : []),
      ...(terms !== undefined && terms.careClass !== stay.careClass
        ? [found('ABOVE_CLASS', terms.careClass)]
        : []),
      ...overlaps(line, hospital),
      ...ofStay,
    ];
    const cut = findings.some(({ code }) => code === 'FILED_LATE_CUT') ? (terms?.deductionPercent ?? 0) : 0;
    const refused = findings.some(({ code }) => NEVER_PAID.includes(code));
    const ceilingRupiah = refused ? 0 : multiplyFraction(rupiah(priced), BigInt(100 - cut), 100n);
    return { no: index + 1, askedRupiah: asked, ceilingRupiah, findings };
  });
}

const found = (code: LineReason, about: string | null = null): LineFinding => ({ code, about });

function dateFindings({ date }: BilledLine, { from, to }: BilledStay, facts: CaseFacts): LineFinding[] {
  return [
    ...(date < from || date > to ? [found('OUTSIDE_STAY')] : []),
    ...(date < facts.occurredOn ? [found('BEFORE_ACCIDENT')] : []),
    ...(date > facts.today ? [found('IN_FUTURE')] : []),
    ...(facts.diedOn !== null && date > facts.diedOn ? [found('AFTER_DEATH', facts.diedOn)] : []),
  ];
}

/** The tariff of the contract's class: a better room is not paid for. */
const tariffOf = (
  { serviceCode, date }: BilledLine,
  { careClass }: BilledStay,
  { tariffs }: HospitalFacts,
  terms: HospitalTerms | undefined,
): Tariff | undefined =>
  inForce(
    tariffs.filter(
      (tariff) =>
        tariff.serviceCode === serviceCode.toUpperCase() &&
        tariff.careClass === (terms?.careClass ?? careClass),
    ),
    date,
  );

/** How much of a service the days from this one to the end of the stay allow, beside what earlier lines of the bill take. */
function possibleUnits(
  { date, serviceCode, quantity }: BilledLine,
  earlier: readonly BilledLine[],
  { from, to }: BilledStay,
  tariff: Tariff | undefined,
): number {
  const most = tariff?.mostPerDay ?? null;
  if (most === null) return quantity;
  const taken = earlier
    .filter((line) => line.serviceCode.toUpperCase() === serviceCode.toUpperCase())
    .reduce((sum, line) => sum + line.quantity, 0);
  const left = most * (daysBetween(from, to) + 1) - taken;
  return Math.max(0, Math.min(quantity, left, most * (daysBetween(date, to) + 1)));
}

const licencesOf = ({ doctorLicence }: BilledLine, { doctors }: HospitalFacts) =>
  doctors.filter(({ licence }) => licence === doctorLicence);

function billedBefore(line: BilledLine, { otherBills }: HospitalFacts): LineFinding[] {
  const before = otherBills.find(({ lines }) => lines.includes(lineKey(line)));
  return before === undefined ? [] : [found('BILLED_BEFORE', before.billNo)];
}

/** Another stay on the same day; the day of a transfer belongs to both. */
function overlaps({ date }: BilledLine, { otherBills }: HospitalFacts): LineFinding[] {
  const other = otherBills.find(({ from, to }) => from < date && date < to);
  return other === undefined ? [] : [found('STAY_OVERLAPS', `${other.plkkCode} ${other.billNo}`)];
}

/** Whoever paid the hospital is repaid for it, and the hospital is not paid a second time: the verifier looks at both. */
function reimbursedFindings({ from, to }: BilledStay, { reimbursed = [] }: CaseFacts): LineFinding[] {
  const paid = reimbursed.find(({ on }) => from <= on && on <= to);
  return paid === undefined ? [] : [found('REIMBURSED', paid.benefitId)];
}

function filingFindings(terms: HospitalTerms, { to }: BilledStay, today: LocalDate): LineFinding[] {
  const age = daysBetween(to, today);
  if (age > terms.expiresAfterDays) return [found('FILING_EXPIRED', `${age}`)];
  if (age > terms.deductAfterDays) return [found('FILED_LATE_CUT', `${terms.deductionPercent}%`)];
  return age > terms.warnAfterDays ? [found('FILED_LATE', `${age}`)] : [];
}
