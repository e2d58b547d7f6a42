import {
  benefitFacts,
  mergePeriods,
  TRANSPORT_MODES,
  type BenefitType,
  type CalculationRequestLine,
  type Period,
} from '../benefits';
import { parseLocalDate, type LocalDate } from '../calendar';
import { finding, type Finding, type FindingCode } from '../findings';
import { formatRupiah } from '../money';
import { grantedByMode, type Account } from './account';
import { derivedOf } from './disability';
import { placesOf } from './elsewhere';
import type { Entry } from './entry';
import { commonDays, daysWithout, periodsText } from './periods';
import { isMarked, isSameReceipt, receiptsOf, type Receipt } from './receipts';
import { schoolYearOf, type SchoolYear } from './school-year';

type Details = Readonly<Record<string, unknown>>;

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
  readonly children: readonly { readonly birthDate: LocalDate }[];
}

/**
 * Holds the details of a request against the account of its claim: days and school years that were granted are not granted
 * again, and a limit of the case is only what is left of it. What earlier benefits took is derived, never typed. Details of a
 * wrong shape pass unchanged; the calculator refuses them.
 */
export function lineAgainst(
  account: Account,
  type: BenefitType,
  details: Details,
  options: AgainstOptions,
): Accounted {
  const { alreadyPaid, ...own } = details;
  const typed = DERIVED_NAMES.find((name) => own[name] !== undefined);
  if (typed !== undefined || (alreadyPaid !== undefined && alreadyPaid !== 0)) {
    return refused(options, `/${typed ?? 'alreadyPaid'}`, 'PROPERTY.UNKNOWN', DERIVED);
  }
  const again = benefitFacts(type).paidByReceipt === true ? grantedReceipts(account, type, own, options) : [];
  return again.length > 0 ? { ok: false, errors: again } : accountedLine(account, type, own, options);
}

function accountedLine(
  account: Account,
  type: BenefitType,
  own: Details,
  options: AgainstOptions,
): Accounted {
  switch (type) {
    case 'STMB':
      return restLine(account, own, options);
    case 'TRANSPORT':
      return transportLine(account, own);
    case 'SCHOLARSHIP':
      return scholarshipLine(account, own, options);
    case 'PARTIAL_ANATOMICAL':
    case 'PARTIAL_FUNCTIONAL':
    case 'TOTAL_PERMANENT':
    case 'DEATH':
      return { ok: true, own, line: { ...own, ...derivedOf(type, account.disability), type } };
    case 'MEDICAL_BILL':
    case 'MEDICAL_REIMBURSEMENT':
      return treatmentLine(account, type, own);
    default:
      return limitedLine(account, type, own);
  }
}

/**
 * Receipts of this request that a benefit of the claim, or this request itself, has named already. Where nothing but the
 * amount is known and no limit of the case protects it, the same amount counts as the same receipt until somebody names its
 * number, day or issuer.
 */
function grantedReceipts(
  account: Account,
  type: BenefitType,
  details: Details,
  { pointer }: AgainstOptions,
): Finding[] {
  const before = account.entries.flatMap((entry) =>
    receiptsOf(entry.details).map((receipt) => ({ type: entry.type, receipt, by: nameOf(entry) })),
  );
  return receiptsOf(details).flatMap((receipt, index, all) => {
    const here = all.slice(0, index).map((each) => ({ type, receipt: each, by: pointer + each.pointer }));
    const same = [...before, ...here].find((known) => isOne({ type, receipt }, known));
    return same === undefined
      ? []
      : [finding(pointer + receipt.pointer, 'RECEIPT.GRANTED', receiptUsed(same.by))];
  });
}

interface Named {
  readonly type: BenefitType;
  readonly receipt: Receipt;
}

function isOne(left: Named, right: Named): boolean {
  if (isSameReceipt(left.receipt, right.receipt)) return true;
  const bare = [left, right].every(({ type, receipt }) => !isMarked(receipt) && !isCapped(type));
  return bare && left.receipt.amount === right.receipt.amount;
}

const isCapped = (type: BenefitType): boolean =>
  type === 'TRANSPORT' || benefitFacts(type).limitPerCase === true;

const nameOf = ({ benefitId, on, amountRupiah }: Entry): string =>
  `${benefitId}, ${on}, ${formatRupiah(amountRupiah)}`;

/** What a person is told about a receipt that was used before. */
export const receiptUsed = (before: string): Finding['detail'] => ({
  id: `Kuitansi ini sudah dipakai (${before}); bila berbeda, isi nomor, tanggal, dan penerbitnya.`,
  en: `This receipt has been used (${before}); if it is another one, give its number, date and issuer.`,
});

/** What of a line follows from the case alone. */
const DERIVED_NAMES = ['grantedShare', 'othersShare', 'othersPay', 'advised', 'disabilityGranted'] as const;

const DERIVED = {
  id: 'Yang sudah dibayar dihitung dari klaim ini; tidak diisi.',
  en: 'What was paid before follows from this claim; it is not typed.',
};

const asIs = (type: BenefitType, details: Details): Accounted => ({
  ok: true,
  line: { ...details, type },
  own: details,
});

const refused = (
  { pointer }: AgainstOptions,
  path: string,
  code: FindingCode,
  detail: Finding['detail'],
): Accounted => ({ ok: false, errors: [finding(pointer + path, code, detail)] });

function limitedLine(account: Account, type: BenefitType, details: Details): Accounted {
  const granted = account.entries.filter((entry) => entry.type === type);
  const before = granted.reduce((total, { amountRupiah }) => total + amountRupiah, 0);
  if (benefitFacts(type).limitPerCase !== true || before === 0) return asIs(type, details);
  return { ok: true, line: { ...details, alreadyPaid: before, type }, own: details };
}

/** Others pay first as far as they guarantee; the programme pays the rest. */
function treatmentLine(account: Account, type: BenefitType, details: Details): Accounted {
  const { invoice } = details;
  const share = typeof invoice === 'number' ? Math.min(invoice, account.othersLeftRupiah) : 0;
  if (share === 0) return asIs(type, details);
  return { ok: true, line: { ...details, othersPay: share, type }, own: details };
}

function transportLine(account: Account, details: Details): Accounted {
  const travels = account.entries.filter(({ type }) => type === 'TRANSPORT');
  const before = TRANSPORT_MODES.map((mode) => ({ mode, amount: grantedByMode(travels, mode) })).filter(
    ({ amount }) => amount > 0,
  );
  if (before.length === 0) return asIs('TRANSPORT', details);
  return { ok: true, line: { ...details, alreadyPaid: before, type: 'TRANSPORT' }, own: details };
}

/** Days are counted over the whole case, so that the steps of the percentage fall where they belong; granted ones are taken off in money. */
function restLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  const periods = readPeriods(details['periods']);
  if (periods === undefined) return asIs('STMB', details);
  const last = periods.at(-1);
  if (last !== undefined && last.to > options.today) {
    return refused(options, '/periods', 'PERIOD.IN_FUTURE', {
      id: 'Ada hari yang belum tiba; STMB hanya untuk hari yang sudah lewat.',
      en: 'Some of these days have not come yet; only days that have passed are paid.',
    });
  }
  const { diedOn } = account.rest;
  if (diedOn !== null && last !== undefined && last.to > diedOn) {
    return refused(options, '/periods', 'PERIOD.AFTER_DEATH', {
      id: `Peserta meninggal ${diedOn}; STMB berakhir pada hari itu.`,
      en: `The participant died on ${diedOn}; temporary incapacity ends on that day.`,
    });
  }
  const unproven = daysWithout(periods, account.rest.proven);
  if (unproven.length > 0) {
    return refused(options, '/periods', 'PERIOD.NOT_PROVEN', {
      id: `Tidak ada surat istirahat yang dibenarkan untuk ${periodsText(unproven)}.`,
      en: `No verified rest letter covers ${periodsText(unproven)}.`,
    });
  }
  const granted = [...account.rest.granted, ...account.rest.elsewhere];
  const fresh = daysWithout(periods, granted);
  if (fresh.length === 0) {
    const names = namesOf(account, 'STMB');
    return refused(options, '/periods', 'PERIOD.GRANTED', {
      id: `Semua hari ini sudah diberikan: ${periodsText(commonDays(periods, granted))} (${names}).`,
      en: `All of these days were granted before: ${periodsText(commonDays(periods, granted))} (${names}).`,
    });
  }
  const before = account.entries
    .filter(({ type }) => type === 'STMB')
    .reduce((total, { amountRupiah }) => total + amountRupiah, 0);
  const own = { ...details, periods: fresh };
  const whole = mergePeriods([...account.rest.granted, ...fresh]);
  const line = { ...details, periods: whole, type: 'STMB' as const };
  return { ok: true, own, line: before === 0 ? line : { ...line, alreadyPaid: before } };
}

function readPeriods(value: unknown): readonly Period[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const periods = value as readonly Partial<Period>[];
  const known = periods.every(
    (period) =>
      typeof period?.from === 'string' &&
      typeof period.to === 'string' &&
      parseLocalDate(period.from) !== undefined &&
      parseLocalDate(period.to) !== undefined &&
      period.from <= period.to,
  );
  return known ? mergePeriods(periods as readonly Period[]) : undefined;
}

/** Other claims are told without their numbers. */
function namesOf({ entries, earlier }: Account, type: BenefitType): string {
  const here = entries.filter((entry) => entry.type === type).map(nameOf);
  const elsewhere = earlier.filter((before) => before.type === type);
  return [...here, ...(elsewhere.length > 0 ? [placesOf(elsewhere)] : [])].join('; ');
}

interface Pupil {
  readonly birthDate: LocalDate;
  readonly level: string;
  readonly year: number;
}

/** At most two children of the final report, each school year once, and one school year at a time. */
function scholarshipLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  if (!Array.isArray(details['children'])) return asIs('SCHOLARSHIP', details);
  const pupils = details['children'] as readonly Partial<Pupil>[];
  const errors = pupils.flatMap((_pupil, index) => pupilFindings(account, pupils, index, options));
  const { ceilingRupiahPerChild, years } = account.scholarship;
  if (ceilingRupiahPerChild === null && years.length > 0) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.GRANTED', grantedText(account)));
  } else if (countChildren([...years, ...pupils.map((pupil) => asked(pupil, options))]) > MOST_CHILDREN) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.TOO_MANY_CHILDREN', TOO_MANY));
  }
  return errors.length > 0 ? { ok: false, errors } : asIs('SCHOLARSHIP', details);
}

const asked = (
  pupil: Partial<Pupil>,
  { today }: AgainstOptions,
): Pick<SchoolYear, 'birthDate' | 'schoolYear'> => ({
  birthDate: pupil.birthDate ?? '',
  schoolYear: schoolYearOf(today),
});

/** Children are known by their birth dates, as in the calculation; twins are as many as the final report names. */
function pupilFindings(
  account: Account,
  pupils: readonly Partial<Pupil>[],
  index: number,
  { pointer, today, children }: AgainstOptions,
): Finding[] {
  const { birthDate, level, year } = pupils[index] ?? {};
  if (typeof birthDate !== 'string') return [];
  const at = `${pointer}/children/${index}`;
  const siblings = children.filter((child) => child.birthDate === birthDate).length;
  const before = pupils.slice(0, index).filter((pupil) => pupil.birthDate === birthDate).length;
  if (before >= siblings) return [finding(at, 'CHILD.NOT_IN_FINAL_REPORT', NOT_REPORTED)];
  const own = account.scholarship.years.filter((granted) => granted.birthDate === birthDate);
  const sameYear = own.filter((granted) => granted.level === level && granted.year === year).length;
  const thisYear = own.filter((granted) => granted.schoolYear === schoolYearOf(today)).length;
  const granted = Math.max(sameYear, thisYear) + before >= siblings;
  return granted ? [finding(at, 'SCHOLARSHIP.GRANTED', grantedText(account))] : [];
}

const MOST_CHILDREN = 2;

/** Of one birth date there are as many children as were granted in one school year. */
function countChildren(years: readonly Pick<SchoolYear, 'birthDate' | 'schoolYear'>[]): number {
  const inOneYear = new Map<string, number>();
  const most = new Map<LocalDate, number>();
  for (const { birthDate, schoolYear } of years) {
    const key = `${birthDate}|${schoolYear}`;
    const count = (inOneYear.get(key) ?? 0) + 1;
    inOneYear.set(key, count);
    most.set(birthDate, Math.max(count, most.get(birthDate) ?? 0));
  }
  return [...most.values()].reduce((total, count) => total + count, 0);
}

const TOO_MANY = {
  id: 'Beasiswa untuk paling banyak dua anak dalam satu kasus.',
  en: 'A case has scholarships for at most two children.',
};
const NOT_REPORTED = {
  id: 'Anak ini tidak tercantum di laporan Tahap II.',
  en: 'This child does not stand in the final report.',
};
const grantedText = (account: Account): Finding['detail'] => ({
  id: `Tahun sekolah ini sudah diberikan (${namesOf(account, 'SCHOLARSHIP')}).`,
  en: `This school year was granted before (${namesOf(account, 'SCHOLARSHIP')}).`,
});
