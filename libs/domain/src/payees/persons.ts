import { addDays, addYears, type LocalDate } from '../calendar/civil';
import { finding, type Finding, type FindingCode, type Text } from '../findings';
import { birthDateOfNik, nikMatchesBirthDate } from '../identifiers';
import type { HeirRelation } from './heirs';

/** The participant as the register knows them. */
export interface Ancestor {
  readonly nik: string;
  readonly birthDate: LocalDate;
}

interface NamedChild {
  readonly birthDate?: string;
  readonly nik?: string;
  readonly name?: string;
  readonly accountName?: string;
}

/** Persons that the final report names to receive money; what is missing is not judged. */
export interface NamedPersons {
  readonly heirs: readonly { readonly nik?: string; readonly relation?: string }[];
  readonly guardian?: { readonly nik?: string; readonly name?: string };
  readonly arranger?: { readonly nik?: string };
  readonly children: readonly NamedChild[];
  /** The day on which the participant died. */
  readonly diedOn?: string;
}

interface Judged {
  readonly persons: NamedPersons;
  readonly participant: Ancestor | null;
  readonly today: LocalDate;
}

/** From this age on a person receives money alone; below it a guardian does (policy of the programme, provenance: model). */
export const ADULT_AGE = 18;
/** Nobody is a parent earlier, nor a grandparent before twice that age, nor married below the age of the law before 2019. */
const PARENT_AGE = 12;
const MARRIED_AGE = 16;
/** A child that is born later than this after the death is not the participant's (KUH Perdata art. 255). */
const POSTHUMOUS_DAYS = 300;

/** Whether the person of this NIK is a minor on this day; false where the NIK says no date. */
export function isMinor(nik: string, today: LocalDate): boolean {
  const born = birthDateOfNik(nik, today);
  return born !== undefined && addYears(born, ADULT_AGE) > today;
}

/** By how many years at least such an heir was born after (or, negative, before) the participant. */
const YEARS_AFTER: Readonly<Record<string, number>> = {
  CHILD: PARENT_AGE,
  GRANDCHILD: 2 * PARENT_AGE,
  PARENT: -PARENT_AGE,
  GRANDPARENT: -2 * PARENT_AGE,
} satisfies Partial<Record<HeirRelation, number>>;

/**
 * What cannot be true of these persons: one of them is the participant, one stands twice, a child is as old as its
 * parent or was born long after the death, a spouse was a child, or a number tells of another birthday.
 */
export function personFindings(
  persons: NamedPersons,
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  const judged = { persons, participant, today };
  return [
    ...persons.heirs.flatMap((_heir, index) => heirFindings(judged, index)),
    ...adultFindings(judged, 'guardian'),
    ...adultFindings(judged, 'arranger'),
    ...persons.children.flatMap((child, index) => childFindings(judged, child, `/children/${index}`)),
  ];
}

function heirFindings({ persons: { heirs }, participant, today }: Judged, index: number): Finding[] {
  const { nik, relation = '' } = heirs[index] ?? {};
  if (nik === undefined) return [];
  const at = `/heirs/${index}`;
  if (nik === participant?.nik) return [found(`${at}/nik`, 'HEIR.IS_PARTICIPANT')];
  if (heirs.findIndex((other) => other.nik === nik) < index) return [found(`${at}/nik`, 'HEIR.REPEATED')];
  const born = birthDateOfNik(nik, today);
  if (born === undefined) return [];
  if (relation === 'SPOUSE' && addYears(born, MARRIED_AGE) > today) {
    return [found(`${at}/relation`, 'HEIR.SPOUSE_TOO_YOUNG')];
  }
  return participant !== null && !isAgePossible(relation, born, participant.birthDate)
    ? [found(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE')]
    : [];
}

function isAgePossible(relation: string, born: LocalDate, participantBorn: LocalDate): boolean {
  const years = YEARS_AFTER[relation];
  if (years === undefined) return true;
  return years > 0 ? born >= addYears(participantBorn, years) : addYears(born, -years) <= participantBorn;
}

/** Who acts for others is another person than the participant, and grown up. */
function adultFindings({ persons, participant, today }: Judged, role: 'guardian' | 'arranger'): Finding[] {
  const nik = persons[role]?.nik;
  if (nik === undefined) return [];
  if (nik === participant?.nik) return [found(`/${role}/nik`, 'HEIR.IS_PARTICIPANT')];
  return isMinor(nik, today) ? [found(`/${role}/nik`, 'GUARDIAN.MINOR')] : [];
}

function childFindings({ persons, participant, today }: Judged, child: NamedChild, at: string): Finding[] {
  const { birthDate, nik, name, accountName } = child;
  const holders = [name, persons.guardian?.name].filter((holder) => holder !== undefined);
  return [
    ...(birthDate === undefined ? [] : birthFindings(birthDate, persons.diedOn, participant, today, at)),
    ...(nik !== undefined && birthDate !== undefined && !nikMatchesBirthDate(nik, birthDate)
      ? [found(`${at}/nik`, 'CHILD.NIK_DIFFERS')]
      : []),
    ...(persons.children.slice(0, persons.children.indexOf(child)).some((other) => isSameChild(other, child))
      ? [found(at, 'CHILD.REPEATED')]
      : []),
    ...(nik !== undefined && nik === participant?.nik ? [found(`${at}/nik`, 'HEIR.IS_PARTICIPANT')] : []),
    ...(accountName === undefined || holders.some((holder) => isSamePerson(holder, accountName))
      ? []
      : [found(`${at}/accountName`, 'CHILD.ACCOUNT_OF_OTHER')]),
  ];
}

/** One NIK, or one name and birthday, is one child; where both have a NIK that alone says so. */
export const isSameChild = (one: NamedChild, other: NamedChild): boolean =>
  one.nik !== undefined && other.nik !== undefined
    ? one.nik === other.nik
    : one.birthDate !== undefined &&
      one.birthDate === other.birthDate &&
      isSamePerson(one.name ?? '', other.name ?? '');

function birthFindings(
  birthDate: LocalDate,
  diedOn: LocalDate | undefined,
  participant: Ancestor | null,
  today: LocalDate,
  at: string,
): Finding[] {
  const pointer = `${at}/birthDate`;
  if (birthDate > today) return [found(pointer, 'DATE.IN_FUTURE')];
  if (diedOn !== undefined && birthDate > addDays(diedOn, POSTHUMOUS_DAYS)) {
    return [found(pointer, 'CHILD.BORN_AFTER_DEATH')];
  }
  return participant !== null && birthDate < addYears(participant.birthDate, PARENT_AGE)
    ? [found(pointer, 'CHILD.OLDER_THAN_PARENT')]
    : [];
}

/** Blanks and capitals make no other person. */
export const isSamePerson = (left: string, right: string): boolean => asWritten(left) === asWritten(right);
const asWritten = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toUpperCase();

const found = (pointer: string, code: keyof typeof SENTENCES): Finding =>
  finding(pointer, code, SENTENCES[code]);

const SENTENCES = {
  'HEIR.IS_PARTICIPANT': {
    id: 'NIK ini milik peserta sendiri.',
    en: "This is the participant's own NIK.",
  },
  'HEIR.REPEATED': {
    id: 'Orang ini sudah tercantum sebagai ahli waris.',
    en: 'This person is named as an heir already.',
  },
  'HEIR.RELATION_IMPOSSIBLE': {
    id: 'Menurut tanggal lahir di NIK, hubungan ini dengan peserta tidak mungkin.',
    en: 'By the dates of birth in the NIK this relation to the participant is impossible.',
  },
  'HEIR.SPOUSE_TOO_YOUNG': {
    id: `Menurut NIK, pasangan ini belum berusia ${MARRIED_AGE} tahun.`,
    en: `By the NIK this spouse is not ${MARRIED_AGE} years old yet.`,
  },
  'CHILD.OLDER_THAN_PARENT': {
    id: 'Menurut tanggal lahir, anak ini terlalu tua untuk menjadi anak peserta.',
    en: 'By the dates of birth this child is too old to be the child of the participant.',
  },
  'CHILD.BORN_AFTER_DEATH': {
    id: `Anak ini lahir lebih dari ${POSTHUMOUS_DAYS} hari setelah peserta meninggal.`,
    en: `This child was born more than ${POSTHUMOUS_DAYS} days after the participant died.`,
  },
  'CHILD.REPEATED': {
    id: 'Anak ini sudah tercantum; setiap anak disebut satu kali.',
    en: 'This child is named already; each child is named once.',
  },
  'CHILD.NIK_DIFFERS': {
    id: 'Tanggal lahir di NIK ini berbeda dari tanggal lahir anak.',
    en: 'The date of birth in this NIK differs from the date of birth of the child.',
  },
  'CHILD.ACCOUNT_OF_OTHER': {
    id: 'Beasiswa dibayarkan ke rekening anak itu sendiri atau walinya.',
    en: 'A scholarship goes to the account of the child itself or of the guardian.',
  },
  'GUARDIAN.MINOR': {
    id: `Wali dan pengurus harus berusia sedikitnya ${ADULT_AGE} tahun.`,
    en: `A guardian or arranger is at least ${ADULT_AGE} years old.`,
  },
  'DATE.IN_FUTURE': { id: 'Tanggal ini belum tiba.', en: 'This date has not come yet.' },
} as const satisfies Partial<Record<FindingCode, Text>>;
