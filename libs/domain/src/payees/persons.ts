import { addYears, type LocalDate } from '../calendar/civil';
import { finding, type Finding, type Text } from '../findings';
import { birthDateOfNik } from '../identifiers';
import type { HeirRelation } from './heirs';

/** The participant as the register knows them. */
export interface Ancestor {
  readonly nik: string;
  readonly birthDate: LocalDate;
}

/** Persons that the final report names to receive money; what is missing is not judged. */
export interface NamedPersons {
  readonly heirs: readonly { readonly nik?: string; readonly relation?: string }[];
  readonly guardian?: { readonly nik?: string };
  readonly children: readonly { readonly birthDate?: string }[];
}

/** From this age on a person receives money alone; below it a guardian does (policy of the programme, provenance: model). */
export const ADULT_AGE = 18;

/** Whether the person of this NIK is a minor on this day; false where the NIK says no date. */
export function isMinor(nik: string, today: LocalDate): boolean {
  const born = birthDateOfNik(nik, today);
  return born !== undefined && addYears(born, ADULT_AGE) > today;
}

const YOUNGER: readonly string[] = ['CHILD', 'GRANDCHILD'] satisfies HeirRelation[];
const OLDER: readonly string[] = ['PARENT', 'GRANDPARENT'] satisfies HeirRelation[];

/** What cannot be true of these persons: one of them is the participant, one stands twice, or a child is older than its parent. */
export function personFindings(
  persons: NamedPersons,
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  return [
    ...persons.heirs.flatMap((heir, index) => heirFindings(heir, index, persons.heirs, participant, today)),
    ...guardianFindings(persons.guardian, participant, today),
    ...persons.children.flatMap(({ birthDate }, index) =>
      participant !== null && birthDate !== undefined && birthDate <= participant.birthDate
        ? [finding(`/children/${index}/birthDate`, 'CHILD.OLDER_THAN_PARENT', OLDER_CHILD)]
        : [],
    ),
  ];
}

function heirFindings(
  { nik, relation = '' }: NamedPersons['heirs'][number],
  index: number,
  heirs: NamedPersons['heirs'],
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  if (nik === undefined) return [];
  const at = `/heirs/${index}`;
  if (nik === participant?.nik) return [finding(`${at}/nik`, 'HEIR.IS_PARTICIPANT', IS_PARTICIPANT)];
  if (heirs.findIndex((other) => other.nik === nik) < index) {
    return [finding(`${at}/nik`, 'HEIR.REPEATED', REPEATED)];
  }
  const born = birthDateOfNik(nik, today);
  if (born === undefined || participant === null) return [];
  if (YOUNGER.includes(relation) && born <= participant.birthDate) {
    return [finding(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE', OLDER_CHILD)];
  }
  if (OLDER.includes(relation) && born >= participant.birthDate) {
    return [finding(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE', YOUNGER_PARENT)];
  }
  return [];
}

function guardianFindings(
  guardian: NamedPersons['guardian'],
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  const nik = guardian?.nik;
  if (nik === undefined) return [];
  if (nik === participant?.nik) return [finding('/guardian/nik', 'HEIR.IS_PARTICIPANT', IS_PARTICIPANT)];
  return isMinor(nik, today) ? [finding('/guardian/nik', 'GUARDIAN.MINOR', MINOR_GUARDIAN)] : [];
}

const IS_PARTICIPANT: Text = {
  id: 'NIK ini milik peserta sendiri.',
  en: "This is the participant's own NIK.",
};
const REPEATED: Text = {
  id: 'Orang ini sudah tercantum sebagai ahli waris.',
  en: 'This person is named as an heir already.',
};
const OLDER_CHILD: Text = {
  id: 'Menurut tanggal lahir, anak ini lebih tua daripada peserta.',
  en: 'By the dates of birth this child is older than the participant.',
};
const YOUNGER_PARENT: Text = {
  id: 'Menurut tanggal lahir, orang tua ini lebih muda daripada peserta.',
  en: 'By the dates of birth this parent is younger than the participant.',
};
const MINOR_GUARDIAN: Text = {
  id: `Wali harus berusia sedikitnya ${ADULT_AGE} tahun.`,
  en: `A guardian is at least ${ADULT_AGE} years old.`,
};
