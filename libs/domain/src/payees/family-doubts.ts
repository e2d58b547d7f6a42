import { addYears, type LocalDate } from '../calendar/civil';
import type { Text } from '../findings';
import { birthDateOfNik, parseNik } from '../identifiers';

type Sex = 'MALE' | 'FEMALE';

/** The participant as the register knows them. */
interface HeadOfFamily {
  readonly sex: Sex;
}

/** The heirs of a final report, and the papers that came with it. */
export interface Family {
  readonly heirs: readonly { readonly nik?: string; readonly relation?: string }[];
  readonly proofs: readonly string[];
}

/** From here on both must be 19 to marry, unless a court dispenses from it (UU 16/2019); before, a woman 16 (UU 1/1974). */
const EQUAL_AGE_FROM: LocalDate = '2019-10-15';
const MARRIAGE_AGE = 19;
const OLD_AGE_OF_A_WOMAN = 16;
const MOST_WIVES = 4;
const MOST_PARENTS = 2;
const DISPENSATION = 'MARRIAGE_DISPENSATION';

/** What is unlikely of a family by the law of marriage: a person weighs it, because a number in a NIK may be wrong. */
export const FAMILY_DOUBTS = {
  SPOUSE_UNDER_AGE: {
    id: 'Menurut NIK, pasangan belum berusia 19 tahun dan dispensasi kawin dari pengadilan tidak dilampirkan (UU 16/2019).',
    en: 'By the NIK a spouse was not 19 yet, and no dispensation of a court is attached (UU 16/2019).',
  },
  SPOUSE_OF_SAME_SEX: {
    id: 'Menurut NIK, pasangan berjenis kelamin sama dengan peserta (UU 1/1974 Pasal 1).',
    en: 'By the NIK a spouse is of the same sex as the participant (UU 1/1974 Pasal 1).',
  },
  SPOUSES_TOO_MANY: {
    id: 'Pasangan yang disebut lebih banyak daripada yang mungkin menurut hukum perkawinan.',
    en: 'More spouses are named than the law of marriage allows.',
  },
  PARENTS_IMPOSSIBLE: {
    id: 'Orang tua yang disebut lebih dari dua, atau menurut NIK berjenis kelamin sama.',
    en: 'More than two parents are named, or by the NIK two of the same sex.',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type FamilyDoubt = keyof typeof FAMILY_DOUBTS;

/** What of this family is to be weighed; `on` is the day on which the marriage must have been there. */
export function familyDoubts(family: Family, participant: HeadOfFamily | null, on: LocalDate): FamilyDoubt[] {
  const of = (relation: string): readonly (string | undefined)[] =>
    family.heirs.filter((heir) => heir.relation === relation).map(({ nik }) => nik);
  const [spouses, parents] = [of('SPOUSE'), of('PARENT')];
  const doubts: readonly (readonly [FamilyDoubt, boolean])[] = [
    [
      'SPOUSE_UNDER_AGE',
      !family.proofs.includes(DISPENSATION) && spouses.some((nik) => needsDispensation(nik, on)),
    ],
    ['SPOUSE_OF_SAME_SEX', participant !== null && spouses.some((nik) => sexOf(nik) === participant.sex)],
    ['SPOUSES_TOO_MANY', spouses.length > (participant?.sex === 'FEMALE' ? 1 : MOST_WIVES)],
    ['PARENTS_IMPOSSIBLE', parents.length > MOST_PARENTS || isRepeated(parents.map(sexOf))],
  ];
  return doubts.filter(([, isSo]) => isSo).map(([doubt]) => doubt);
}

const sexOf = (nik: string | undefined): Sex | undefined =>
  nik === undefined ? undefined : parseNik(nik)?.sex;

const isRepeated = (sexes: readonly (Sex | undefined)[]): boolean => {
  const known = sexes.filter((sex) => sex !== undefined);
  return new Set(known).size < known.length;
};

/** Under 19 on the day, and not a woman who may have married when the law asked for 16. */
function needsDispensation(nik: string | undefined, on: LocalDate): boolean {
  const born = nik === undefined ? undefined : birthDateOfNik(nik, on);
  if (born === undefined || addYears(born, MARRIAGE_AGE) <= on) return false;
  return sexOf(nik) !== 'FEMALE' || addYears(born, OLD_AGE_OF_A_WOMAN) >= EQUAL_AGE_FROM;
}
