import { millisecondsBetween, type Instant } from '../calendar';
import type { Text } from '../findings';

/** What of a report tells whether another one is about the same event. */
export interface Sighting {
  readonly kind: 'ACCIDENT' | 'DISEASE';
  readonly participantNumber: string;
  readonly nik: string;
  /** As the register has them; null while it does not know the person. */
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly occurredAt: Instant;
  readonly regencyCode: string;
  readonly plkkCode: string | null;
  readonly employerNumber: string | null;
  /** ICD-10 codes of injuries or diseases. */
  readonly injuries: readonly string[];
  /** It is paid, or was paid before, into an account that the other one is paid into. */
  readonly sharesAccount?: boolean;
}

/** What two reports have in common, how much it weighs, and its sentence. The codes are stable. */
export const LIKENESS = {
  SAME_CARD: { weight: 60, id: 'Nomor peserta sama.', en: 'The same participant number.' },
  SAME_NIK: { weight: 60, id: 'NIK sama, nomor peserta lain.', en: 'The same NIK with another number.' },
  SAME_NAME_AND_BIRTH: {
    weight: 50,
    id: 'Nama dan tanggal lahir sama.',
    en: 'The same name and date of birth.',
  },
  SAME_ACCOUNT: {
    weight: 50,
    id: 'Orang lain, tetapi dibayar ke rekening yang sama.',
    en: 'Another person, but paid into the same account.',
  },
  WITHIN_AN_HOUR: { weight: 25, id: 'Selisih paling lama satu jam.', en: 'At most one hour apart.' },
  WITHIN_A_DAY: { weight: 20, id: 'Selisih paling lama 24 jam.', en: 'At most 24 hours apart.' },
  SAME_DISEASE: {
    weight: 20,
    id: 'Penyakit sama, selisih paling lama 90 hari.',
    en: 'The same disease, at most 90 days apart.',
  },
  SAME_REGENCY: { weight: 5, id: 'Kabupaten atau kota sama.', en: 'The same regency.' },
  SAME_INJURY: { weight: 10, id: 'Cedera sejenis.', en: 'The same kind of injury.' },
  SAME_HOSPITAL: { weight: 5, id: 'Rumah sakit sama.', en: 'The same hospital.' },
  SAME_EMPLOYER: { weight: 5, id: 'Pemberi kerja sama.', en: 'The same employer.' },
} as const satisfies Readonly<Record<string, Text & { readonly weight: number }>>;
export type LikenessCode = keyof typeof LIKENESS;

export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LikenessCode[];
}

/** A person within a day, or one disease of a person: from here on somebody looks at the two. */
export const REVIEW_FROM = 70;

/** How far back, in days, a report may lie that is about the same event. */
export const LOOKS_BACK_DAYS = 90;

const HOUR = 3_600_000;

/** How much two reports look like one event; undefined where they are nothing to review. */
export function likeness(one: Sighting, other: Sighting): Likeness | undefined {
  const person = samePerson(one, other);
  const time = sameTime(one, other);
  if (person === undefined || time === undefined) return undefined;
  const reasons = [person, time, ...sameCircumstances(one, other)];
  const score = reasons.reduce((sum, code) => sum + LIKENESS[code].weight, 0);
  return score >= REVIEW_FROM ? { score, reasons } : undefined;
}

function samePerson(one: Sighting, other: Sighting): LikenessCode | undefined {
  if (one.participantNumber === other.participantNumber) return 'SAME_CARD';
  if (one.nik === other.nik) return 'SAME_NIK';
  const named = one.name !== null && other.name !== null && plain(one.name) === plain(other.name);
  if (named && one.birthDate !== null && one.birthDate === other.birthDate) return 'SAME_NAME_AND_BIRTH';
  return other.sharesAccount === true ? 'SAME_ACCOUNT' : undefined;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toUpperCase();

function sameTime(one: Sighting, other: Sighting): LikenessCode | undefined {
  const apart = Math.abs(millisecondsBetween(one.occurredAt, other.occurredAt));
  if (apart <= HOUR) return 'WITHIN_AN_HOUR';
  if (apart <= 24 * HOUR) return 'WITHIN_A_DAY';
  const diseases = one.kind === 'DISEASE' && other.kind === 'DISEASE' && isSameInjury(one, other);
  return diseases && apart <= LOOKS_BACK_DAYS * 24 * HOUR ? 'SAME_DISEASE' : undefined;
}

function sameCircumstances(one: Sighting, other: Sighting): LikenessCode[] {
  return [
    ...(one.regencyCode === other.regencyCode ? (['SAME_REGENCY'] as const) : []),
    ...(isSameInjury(one, other) ? (['SAME_INJURY'] as const) : []),
    ...(isShared(one.plkkCode, other.plkkCode) ? (['SAME_HOSPITAL'] as const) : []),
    ...(isShared(one.employerNumber, other.employerNumber) ? (['SAME_EMPLOYER'] as const) : []),
  ];
}

const isShared = (left: string | null, right: string | null): boolean => left !== null && left === right;

/** By the category, the three characters before the point. */
const isSameInjury = (one: Sighting, other: Sighting): boolean =>
  one.injuries.some((left) => other.injuries.some((right) => left.slice(0, 3) === right.slice(0, 3)));
