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
  readonly heirs: readonly NamedHeir[];
  readonly guardian?: { readonly nik?: string };
  readonly arranger?: { readonly nik?: string };
  readonly children: readonly { readonly name?: string; readonly birthDate?: string }[];
}

interface NamedHeir {
  readonly nik?: string;
  readonly relation?: string;
  /** Bank and number, where one is given. */
  readonly account?: string;
}

/** From this age on a person receives money alone; below it a guardian does (policy of the programme, provenance: model). */
export const ADULT_AGE = 18;

/** The lowest age at which anybody could marry since UU 1/1974 (16; 19 since UU 16/2019). */
const LOWEST_MARRIAGE_AGE = 16;
/** A parent is older than its child by at least this (plausibility, provenance: model). */
const LOWEST_PARENT_AGE = 12;

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
    ...adultFindings('guardian', persons.guardian, participant, today),
    ...adultFindings('arranger', persons.arranger, participant, today),
    ...persons.children.flatMap((_child, index) =>
      childFindings(index, persons.children, participant, today),
    ),
  ];
}

function childFindings(
  index: number,
  children: NamedPersons['children'],
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  const { name, birthDate } = children[index] ?? {};
  if (birthDate === undefined) return [];
  const at = `/children/${index}`;
  if (birthDate > today) return [finding(`${at}/birthDate`, 'DATE.IN_FUTURE', NOT_BORN)];
  if (participant !== null && isTooNear(birthDate, participant.birthDate)) {
    return [finding(`${at}/birthDate`, 'CHILD.OLDER_THAN_PARENT', OLDER_CHILD)];
  }
  const first = children.findIndex(
    (other) => other.birthDate === birthDate && plain(other.name) === plain(name),
  );
  return first < index ? [finding(`${at}/name`, 'CHILD.REPEATED', REPEATED_CHILD)] : [];
}

const plain = (name = ''): string => name.toUpperCase().replace(/[^A-Z]/g, '');

/** Whether a child of this parent would have been born before its parent could have one. */
const isTooNear = (child: LocalDate, parent: LocalDate): boolean =>
  child < addYears(parent, LOWEST_PARENT_AGE);

function heirFindings(
  { nik, relation = '', account }: NamedHeir,
  index: number,
  heirs: NamedPersons['heirs'],
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  const at = `/heirs/${index}`;
  if (account !== undefined && heirs.findIndex((other) => other.account === account) < index) {
    return [finding(`${at}/accountNumber`, 'HEIR.ACCOUNT_REPEATED', ACCOUNT_REPEATED)];
  }
  if (nik === undefined) return [];
  if (nik === participant?.nik) return [finding(`${at}/nik`, 'HEIR.IS_PARTICIPANT', IS_PARTICIPANT)];
  if (heirs.findIndex((other) => other.nik === nik) < index) {
    return [finding(`${at}/nik`, 'HEIR.REPEATED', REPEATED)];
  }
  const born = birthDateOfNik(nik, today);
  if (born === undefined) return [];
  if (relation === 'SPOUSE' && addYears(born, LOWEST_MARRIAGE_AGE) > today) {
    return [finding(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE', TOO_YOUNG_TO_MARRY)];
  }
  if (participant === null) return [];
  if (YOUNGER.includes(relation) && isTooNear(born, participant.birthDate)) {
    return [finding(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE', OLDER_CHILD)];
  }
  if (OLDER.includes(relation) && isTooNear(participant.birthDate, born)) {
    return [finding(`${at}/relation`, 'HEIR.RELATION_IMPOSSIBLE', YOUNGER_PARENT)];
  }
  return [];
}

/** Guardian and who arranged the funeral receive money for others: adults, and not the dead worker. */
function adultFindings(
  as: 'guardian' | 'arranger',
  person: NamedPersons['guardian'],
  participant: Ancestor | null,
  today: LocalDate,
): Finding[] {
  const nik = person?.nik;
  if (nik === undefined) return [];
  if (nik === participant?.nik) return [finding(`/${as}/nik`, 'HEIR.IS_PARTICIPANT', IS_PARTICIPANT)];
  return isMinor(nik, today) ? [finding(`/${as}/nik`, 'GUARDIAN.MINOR', MINOR_GUARDIAN)] : [];
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
  id: `Menurut tanggal lahir, anak ini tidak sedikitnya ${LOWEST_PARENT_AGE} tahun lebih muda daripada peserta.`,
  en: `By the dates of birth this child is not at least ${LOWEST_PARENT_AGE} years younger than the participant.`,
};
const YOUNGER_PARENT: Text = {
  id: `Menurut tanggal lahir, orang tua ini tidak sedikitnya ${LOWEST_PARENT_AGE} tahun lebih tua daripada peserta.`,
  en: `By the dates of birth this parent is not at least ${LOWEST_PARENT_AGE} years older than the participant.`,
};
const MINOR_GUARDIAN: Text = {
  id: `Yang menerima uang untuk orang lain berusia sedikitnya ${ADULT_AGE} tahun.`,
  en: `Who receives money for others is at least ${ADULT_AGE} years old.`,
};
const NOT_BORN: Text = {
  id: 'Anak ini belum lahir.',
  en: 'This child is not born yet.',
};
const REPEATED_CHILD: Text = {
  id: 'Anak ini sudah tercantum.',
  en: 'This child is named already.',
};
const ACCOUNT_REPEATED: Text = {
  id: 'Rekening ini sudah tercantum untuk ahli waris lain; setiap orang menerima di rekeningnya sendiri.',
  en: 'This account stands under another heir; everybody receives on an account of their own.',
};
const TOO_YOUNG_TO_MARRY: Text = {
  id: `Menurut NIK, orang ini belum berusia ${LOWEST_MARRIAGE_AGE} tahun, usia kawin terendah menurut undang-undang mana pun.`,
  en: `By the NIK this person is not ${LOWEST_MARRIAGE_AGE} yet, the lowest age of marriage under any law.`,
};
