import {
  benefitFacts,
  mergePeriods,
  TRANSPORT_MODES,
  type BenefitType,
  type CalculationRequestLine,
  type Period,
} from '../benefits';
import { parseLocalDate, type LocalDate } from '../calendar';
import { finding, type Finding } from '../findings';
import { formatRupiah } from '../money';
import type { Account } from './account';
import { grantedByMode, schoolYearOf } from './account';
import { commonDays, daysWithout, periodsText } from './periods';

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
  readonly children: readonly { readonly name: string; readonly birthDate: LocalDate }[];
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
  if (details['alreadyPaid'] !== undefined)
    return refused(options, '/alreadyPaid', 'PROPERTY.UNKNOWN', DERIVED);
  switch (type) {
    case 'STMB':
      return restLine(account, details, options);
    case 'TRANSPORT':
      return transportLine(account, details);
    case 'SCHOLARSHIP':
      return scholarshipLine(account, details, options);
    default:
      return limitedLine(account, type, details);
  }
}

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
  code: string,
  detail: Finding['detail'],
): Accounted => ({ ok: false, errors: [finding(pointer + path, code, detail)] });

function limitedLine(account: Account, type: BenefitType, details: Details): Accounted {
  const granted = account.entries.filter((entry) => entry.type === type);
  const before = granted.reduce((total, { amountRupiah }) => total + amountRupiah, 0);
  if (benefitFacts(type).limitPerCase !== true || before === 0) return asIs(type, details);
  return { ok: true, line: { ...details, alreadyPaid: before, type }, own: details };
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
  const unproven = daysWithout(periods, account.rest.proven);
  if (unproven.length > 0) {
    return refused(options, '/periods', 'PERIOD.NOT_PROVEN', {
      id: `Tidak ada surat istirahat yang dibenarkan untuk ${periodsText(unproven)}.`,
      en: `No verified rest letter covers ${periodsText(unproven)}.`,
    });
  }
  const fresh = daysWithout(periods, account.rest.granted);
  if (fresh.length === 0) {
    const names = namesOf(account, 'STMB');
    return refused(options, '/periods', 'PERIOD.GRANTED', {
      id: `Semua hari ini sudah diberikan: ${periodsText(commonDays(periods, account.rest.granted))} (${names}).`,
      en: `All of these days were granted before: ${periodsText(commonDays(periods, account.rest.granted))} (${names}).`,
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

const namesOf = (account: Account, type: BenefitType): string =>
  account.entries
    .filter((entry) => entry.type === type)
    .map(({ benefitId, on, amountRupiah }) => `${benefitId}, ${on}, ${formatRupiah(amountRupiah)}`)
    .join('; ');

interface Pupil {
  readonly birthDate: LocalDate;
  readonly name?: string;
  readonly level: string;
  readonly year: number;
}

/** At most two children of the final report, each school year once, and one school year at a time. */
function scholarshipLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  const pupils = details['children'];
  if (!Array.isArray(pupils)) return asIs('SCHOLARSHIP', details);
  const errors = (pupils as readonly Partial<Pupil>[]).flatMap((pupil, index) =>
    pupilFindings(account, pupil, index, options),
  );
  const once = account.scholarship.ceilingRupiahPerChild === null && account.scholarship.years.length > 0;
  if (once) errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.GRANTED', grantedText(account)));
  if (isTooMany(account, pupils as readonly Partial<Pupil>[])) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.TOO_MANY_CHILDREN', TOO_MANY));
  }
  return errors.length > 0 ? { ok: false, errors } : asIs('SCHOLARSHIP', details);
}

function pupilFindings(
  account: Account,
  pupil: Partial<Pupil>,
  index: number,
  options: AgainstOptions,
): Finding[] {
  const pointer = `${options.pointer}/children/${index}`;
  if (typeof pupil?.birthDate !== 'string') return [];
  const own = account.scholarship.years.filter((year) => isSameChild(year, pupil));
  if (!options.children.some((child) => isSameChild(child, pupil))) {
    return [finding(pointer, 'CHILD.NOT_IN_FINAL_REPORT', NOT_REPORTED)];
  }
  const already = own.some(
    ({ level, year, schoolYear }) =>
      (level === pupil.level && year === pupil.year) || schoolYear === schoolYearOf(options.today),
  );
  return already ? [finding(pointer, 'SCHOLARSHIP.GRANTED', grantedText(account))] : [];
}

/** Twins are told apart by their names; a name that is not given fits every child of that birth date. */
function isSameChild(
  known: { readonly birthDate: LocalDate; readonly name: string | null },
  pupil: Partial<Pupil>,
): boolean {
  if (known.birthDate !== pupil.birthDate) return false;
  const names = [known.name, pupil.name].filter((name) => typeof name === 'string');
  return names.length < 2 || names[0]?.trim().toUpperCase() === names[1]?.trim().toUpperCase();
}

const MOST_CHILDREN = 2;

function isTooMany(account: Account, pupils: readonly Partial<Pupil>[]): boolean {
  const known = account.scholarship.years;
  const keyOf = (child: { birthDate?: string; name?: string | null }): string =>
    `${child.birthDate ?? ''}|${(child.name ?? '').trim().toUpperCase()}`;
  const more = pupils.filter((pupil) => !known.some((year) => isSameChild(year, pupil)));
  return new Set([...known.map(keyOf), ...more.map(keyOf)]).size > MOST_CHILDREN;
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
