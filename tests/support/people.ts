import { randomInt } from 'node:crypto';
import type { SimulatedAccount } from './simulator-admin';

/** Fictional people. Every run makes its own, so that tests pass any number of times on the same data. */

export interface Account {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

export interface Person {
  readonly name: string;
  readonly nik: string;
  readonly account: Account;
}

export interface Participant extends Person {
  readonly participantNumber: string;
  readonly segment: 'PU' | 'BPU' | 'JAKON' | 'PMI';
  readonly employerNumber?: string;
  readonly projectNumber?: string;
  readonly passportNumber?: string;
  readonly wageAmount: number;
  readonly wageUnit: 'MONTH' | 'DAY' | 'PIECE_AVERAGE_3M' | 'BPU_CONTRIBUTION';
  readonly birthDate: string;
  readonly paidUntil?: string;
  /** From when what the file says counts, and when it was reported. */
  readonly validFrom?: string;
  readonly reportedOn?: string;
}

export interface Employer {
  readonly employerNumber: string;
  readonly name: string;
  readonly account: Account;
}

const FIRST = [
  'AGUS',
  'BAGAS',
  'CAHYO',
  'DARMA',
  'EKO',
  'FAJAR',
  'GALIH',
  'HENDRA',
  'IRWAN',
  'JOKO',
  'KARTIKA',
  'LESTARI',
];
const MIDDLE = ['PUTRA', 'RAHAYU', 'SURYA', 'TIRTA', 'UTAMA', 'WIRA', 'YUDHA', 'ZAKIA', 'INDAH', 'MEGA'];
const SYLLABLES = 'BA CE DO FI GU HA KE LO MI NU PA RE SO TI WU YA'.split(' ');
const pick = (words: readonly string[]): string => words[randomInt(words.length)]!;
const digits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('');

const twoDigits = (least: number, beyond: number): string =>
  String(randomInt(least, beyond)).padStart(2, '0');

/** Each word once before any comes again, so that the people of one claim are not namesakes. */
function deck(words: readonly string[]): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...words];
    return left.splice(randomInt(left.length), 1)[0]!;
  };
}

const first = deck(FIRST);
const middle = deck(MIDDLE);
const last = (): string => Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');

export const freshName = (): string => `${first()} ${middle()} ${last()}`;

/** Of somebody who works: two people of one name and one birthday would look like one. */
const freshBirthDate = (): string => `${randomInt(1970, 2000)}-${twoDigits(1, 13)}-${twoDigits(1, 29)}`;

const FEMALE_DAY_OFFSET = 40;

/**
 * Six digits of region, the birth date as DDMMYY (a woman's day is 40 more), a serial number that is not zero. Of regions
 * and numbers there are enough that no two of the thousands of people of a run share one.
 */
export function freshNik(birthDate: string, sex: 'MALE' | 'FEMALE' = 'MALE'): string {
  const [year, month, date] = birthDate.split('-') as [string, string, string];
  const day = sex === 'FEMALE' ? String(Number(date) + FEMALE_DAY_OFFSET) : date;
  const region = `${twoDigits(11, 95)}${twoDigits(1, 80)}${twoDigits(1, 51)}`;
  return `${region}${day}${month}${year.slice(2)}${randomInt(1000, 9999)}`;
}

export function freshAccount(accountName: string, bankCode = '002'): Account {
  return { bankCode, accountNumber: `7${digits(13)}`, accountName };
}

/** A woman: participants are men, and most of the others are their widows. */
export function freshPerson(bankCode?: string): Person {
  const name = freshName();
  return { name, nik: freshNik('1988-04-12', 'FEMALE'), account: freshAccount(name, bankCode) };
}

export function freshParticipant(over: Partial<Participant> & Pick<Participant, 'segment'>): Participant {
  const birthDate = over.birthDate ?? freshBirthDate();
  const person = freshPerson();
  const wage =
    over.segment === 'BPU'
      ? ({ wageAmount: 10_000, wageUnit: 'BPU_CONTRIBUTION' } as const)
      : ({ wageAmount: 4_500_000, wageUnit: 'MONTH' } as const);
  return {
    ...person,
    participantNumber: `9${digits(10)}`,
    birthDate,
    nik: freshNik(birthDate),
    ...wage,
    ...over,
  };
}

export function freshEmployer(bankCode = '008'): Employer {
  const name = `PT ${middle()} ${last()} ABADI`;
  return { employerNumber: `JT${digits(6)}`, name, account: freshAccount(name, bankCode) };
}

export function asSimulated(account: Account): SimulatedAccount {
  return { bankCode: account.bankCode, accountNumber: account.accountNumber, name: account.accountName };
}

const MEMBER_COLUMNS = [
  'participantNumber',
  'nik',
  'name',
  'birthDate',
  'sex',
  'handedness',
  'segment',
  'employerNumber',
  'wageAmount',
  'wageUnit',
  'activeFrom',
  'activeTo',
  'paidUntil',
  'address',
  'phone',
  'projectNumber',
  'passportNumber',
  'validFrom',
  'reportedOn',
] as const;

/** The file that `cli members import` reads. */
export function membersCsv(participants: readonly Participant[]): string {
  const rows = participants.map(({ account: _paidElsewhere, ...one }) => {
    const fields: Record<string, string | number | undefined> = {
      ...one,
      sex: 'MALE',
      handedness: 'RIGHT',
      activeFrom: '2015-01-01',
      paidUntil: one.paidUntil ?? '2035-12',
      address: 'Jl. Contoh No. 1',
      phone: '081200000000',
    };
    return MEMBER_COLUMNS.map((column) => fields[column] ?? '').join(',');
  });
  return `${[MEMBER_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** The file that `cli employers import` reads. */
export function employersCsv(employers: readonly Employer[]): string {
  const header = 'employerNumber,name,industry,riskGroup,branch,bankCode,accountNumber,accountName,paidUntil';
  const rows = employers.map(({ employerNumber, name, account }) =>
    [
      employerNumber,
      name,
      'Perdagangan',
      2,
      'J01',
      account.bankCode,
      account.accountNumber,
      account.accountName,
      '2035-12',
    ].join(','),
  );
  return `${[header, ...rows].join('\n')}\n`;
}
