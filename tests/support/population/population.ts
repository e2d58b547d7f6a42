import type { Claim } from '@jkk/domain';
import { rupiah } from '@jkk/domain/money';
import { archetypes, type Archetype } from './archetypes';
import { Chance } from './chance';
import { FIRST_NAMES, LAST_NAMES } from './names';

const DAY_MS = 86_400_000;
const INSTANT = /^\d{4}-\d\d-\d\dT/;
const AMOUNTS = [12_000_000, 48_000_000, 90_000_000, 210_000_000, 640_000_000];

export interface PopulationSettings {
  readonly claims: number;
  /** The day that deadlines are near to. */
  readonly today: string;
  readonly seed?: number;
}

/** Of a thousand claims: a hundred are of the branch J01, twenty of the hospital, five of the employer, thirty of the counter. */
export const SHARES = { branches: 10, hospitals: 50, employers: 200, counters: 30 } as const;

export const branchCode = (index: number): string => `J${String(index + 1).padStart(2, '0')}`;
export const plkkCode = (index: number): string => `PLKK-${String(index + 1).padStart(4, '0')}`;
export const employerNumber = (index: number): string => `JJ${String(index + 1).padStart(6, '0')}`;
export const participantNumber = (index: number): string => `13${String(index).padStart(9, '0')}`;
export const nik = (index: number): string => `3604${String(index).padStart(12, '0')}`;
const counter = (index: number): string => (index === 0 ? 'Bank BNI' : `Loket ${index}`);

/** As many claims as asked for, one at a time, each at a stage of its life; the same settings give the same claims. */
export function* population({ claims, today, seed = 7 }: PopulationSettings): Generator<Claim> {
  const chance = new Chance(seed);
  const examples = archetypes().map((archetype) => new Example(archetype, today));
  for (let index = 0; index < claims; index += 1) {
    const claim = drawn(examples, chance).numbered(index, chance);
    yield withPeople(withAmount(claim, chance), index, chance);
  }
}

function drawn(examples: readonly Example[], chance: Chance): Example {
  let left = chance.below(1_000);
  return examples.find(({ archetype }) => (left -= archetype.perMille) < 0) ?? examples.at(-1)!;
}

/** An archetype on the days of the calendar. */
class Example {
  private readonly ofDays = new Map<number, Claim>();

  constructor(
    readonly archetype: Archetype,
    private readonly today: string,
  ) {}

  numbered(index: number, chance: Chance): Claim {
    const claim = this.daysAgo(this.archetype.isOpen ? 1 + chance.below(60) : 90 + chance.below(1_000));
    const claimNumber = `JKK-${claim.reportedAt.slice(0, 4)}-${String(index + 1).padStart(7, '0')}`;
    const benefitId = (id: string): string => id.replace(claim.claimNumber, claimNumber);
    const renumbered = <T extends { readonly benefitId: string }>(each: T): T => ({
      ...each,
      benefitId: benefitId(each.benefitId),
    });
    return {
      ...claim,
      claimNumber,
      benefits: claim.benefits.map(renumbered),
      payouts: claim.payouts.map((payout) => ({ ...renumbered(payout), claimNumber })),
    };
  }

  private daysAgo(days: number): Claim {
    const { claim } = this.archetype;
    const known = this.ofDays.get(days);
    if (known !== undefined) return known;
    const reportedAt = Date.parse(this.today) - days * DAY_MS;
    const moved = moveBy(claim, reportedAt - Date.parse(claim.reportedAt)) as Claim;
    this.ofDays.set(days, moved);
    return moved;
  }
}

/** The same value at another time. */
function moveBy(value: unknown, ms: number): unknown {
  if (typeof value === 'string') {
    return INSTANT.test(value) ? new Date(Date.parse(value) + ms).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((each) => moveBy(each, ms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moveBy(each, ms)]));
}

function withAmount(claim: Claim, chance: Chance): Claim {
  const amountRupiah = rupiah(chance.pick(AMOUNTS));
  return {
    ...claim,
    benefits: claim.benefits.map((benefit) => ({ ...benefit, amountRupiah })),
    payouts: claim.payouts.map((payout) => ({ ...payout, amountRupiah })),
  };
}

function withPeople(claim: Claim, index: number, chance: Chance): Claim {
  const name = `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`;
  const person = chance.below(index + 1);
  const participant = { participantNumber: participantNumber(person), nik: nik(person) };
  const employed = chance.next() < 0.6;
  const employer = employed ? employerNumber(chance.below(SHARES.employers)) : undefined;
  const hospital = chance.next() < 0.8 ? plkkCode(chance.below(SHARES.hospitals)) : undefined;
  const branch = chance.below(SHARES.branches);
  const { member } = claim.cover;
  return {
    ...claim,
    branch: branchCode(branch),
    reporter: { ...claim.reporter, organisation: counter(chance.below(SHARES.counters)) },
    report: {
      ...claim.report,
      place: { ...claim.report.place, regencyCode: `${31 + (branch % 6)}01` },
      participant,
      segment: employed ? 'PU' : 'BPU',
      ...(employer === undefined ? {} : { employerNumber: employer }),
      ...(hospital === undefined ? {} : { plkkCode: hospital }),
    },
    cover: {
      ...claim.cover,
      employerKnown: employed,
      employerName: employer === undefined ? null : `PT Contoh ${employer}`,
      plkkName: hospital === undefined ? null : `RS Contoh ${hospital}`,
      member: member === null ? null : { ...member, ...participant, name },
    },
  };
}
