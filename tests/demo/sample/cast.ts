import type { Employer, Participant, Person } from '../../support/people';
import { Chance } from '../../support/population/chance';
import { FIRST_NAMES, LAST_NAMES } from '../../support/population/names';

/** The people of one sample claim: the same number gives the same people on every machine. */
export interface Cast {
  readonly no: number;
  readonly participant: Participant;
  readonly heir: Person;
  readonly chance: Chance;
}

const SEED = 20_261_124;
const BANKS = ['002', '008', '009', '014', '200'] as const;
const WAGES = [3_100_000, 3_850_000, 4_500_000, 5_067_381, 6_200_000, 8_750_000];
const COMPANIES = [
  'PT Baja Cikande Mandiri',
  'CV Anyaman Pandeglang',
  'PT Pipa Bojonegara',
  'PT Kertas Serang Raya',
];

const padded = (no: number, length: number): string => String(no).padStart(length, '0');

/** By everyday segments of a branch: most are employed. */
const SEGMENTS: readonly Participant['segment'][] = ['PU', 'PU', 'PU', 'BPU', 'PU', 'BPU', 'PU', 'JAKON'];

export function castOf(no: number, segment = SEGMENTS[no % SEGMENTS.length]!): Cast {
  const chance = new Chance(SEED + no);
  const named = (): string => `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`.toUpperCase();
  const account = (kind: number, accountName: string) => ({
    bankCode: chance.pick(BANKS),
    accountNumber: `78${kind}${padded(no, 10)}`,
    accountName,
  });
  const { employerNumber } = employerOf(no % COMPANIES.length);
  const person = (kind: number, birthDate: string): Person => {
    const name = named();
    return { name, nik: nikOf(no, kind, birthDate), account: account(kind, name) };
  };
  const birthDate = `${1970 + chance.below(30)}-${padded(1 + chance.below(12), 2)}-${padded(1 + chance.below(28), 2)}`;
  const participant: Participant = {
    ...person(1, birthDate),
    participantNumber: `98${padded(no, 9)}`,
    segment,
    birthDate,
    ...wageOf(segment, chance),
    ...(segment === 'PU' && { employerNumber }),
    ...(segment === 'JAKON' && { employerNumber: 'JJ000007', projectNumber: 'PK26000001' }),
    ...(segment === 'PMI' && { passportNumber: `C${padded(no, 7)}` }),
  };
  return { no, participant, heir: person(HEIR, '1990-04-12'), chance };
}

const HEIR = 2;

/** Six digits of the region, the birth date as DDMMYY and a serial number; an heir is a widow, and a woman's day is 40 more. */
function nikOf(no: number, kind: number, birthDate: string): string {
  const [year, month, date] = birthDate.split('-') as [string, string, string];
  const day = kind === HEIR ? String(Number(date) + 40) : date;
  return `360420${day}${month}${year.slice(2)}${kind}${padded(no, 3)}`;
}

/** Of all sample claims of employed people. */
export const SAMPLE_EMPLOYERS: readonly Employer[] = COMPANIES.map((_name, at) => employerOf(at));

function employerOf(at: number): Employer {
  const name = COMPANIES[at]!;
  const accountName = name.toUpperCase();
  return {
    employerNumber: `JS98000${at}`,
    name,
    account: { bankCode: '008', accountNumber: `780000000000${at}`, accountName },
  };
}

function wageOf(
  segment: Participant['segment'],
  chance: Chance,
): Pick<Participant, 'wageAmount' | 'wageUnit'> {
  if (segment === 'BPU') return { wageAmount: 10_000, wageUnit: 'BPU_CONTRIBUTION' };
  if (segment === 'JAKON') return { wageAmount: 165_000, wageUnit: 'DAY' };
  return { wageAmount: chance.pick(WAGES), wageUnit: 'MONTH' };
}
