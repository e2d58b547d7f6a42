import type { Text } from '../findings';

/** Relations as the form 3a KK 2 names them. */
export const HEIR_RELATIONS = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'PARENT_IN_LAW',
  'BY_WILL',
] as const;
export type HeirRelation = (typeof HEIR_RELATIONS)[number];

export const HEIR_RELATION_LABELS: Readonly<Record<HeirRelation, Text>> = {
  SPOUSE: { id: 'Janda atau duda', en: 'Widow or widower' },
  CHILD: { id: 'Anak', en: 'Child' },
  PARENT: { id: 'Ayah atau ibu', en: 'Parent' },
  GRANDPARENT: { id: 'Kakek atau nenek', en: 'Grandparent' },
  GRANDCHILD: { id: 'Cucu', en: 'Grandchild' },
  SIBLING: { id: 'Saudara kandung', en: 'Sibling' },
  PARENT_IN_LAW: { id: 'Mertua', en: 'Parent-in-law' },
  BY_WILL: { id: 'Pihak dalam wasiat', en: 'Named in a will' },
};

/** The rungs of the ladder; FUND is the end, where nobody is left. */
export type HeirClass = 'FAMILY' | 'BLOOD_LINE' | 'SIBLINGS' | 'PARENTS_IN_LAW' | 'WILL' | 'FUND';

/** PP 44/2015: in this order, and the first rung on which somebody stands takes all. */
const LADDER: readonly { readonly class: HeirClass; readonly relations: readonly HeirRelation[] }[] = [
  { class: 'FAMILY', relations: ['SPOUSE', 'CHILD'] },
  { class: 'BLOOD_LINE', relations: ['PARENT', 'GRANDPARENT', 'GRANDCHILD'] },
  { class: 'SIBLINGS', relations: ['SIBLING'] },
  { class: 'PARENTS_IN_LAW', relations: ['PARENT_IN_LAW'] },
  { class: 'WILL', relations: ['BY_WILL'] },
];

export interface Heir extends Mortal {
  readonly relation: HeirRelation;
}

/** Somebody who may have died since they were named. */
export interface Mortal {
  readonly diedOn?: string | null | undefined;
}

export const living = <Person extends Mortal>(people: readonly Person[]): Person[] =>
  people.filter(({ diedOn }) => diedOn === undefined || diedOn === null);

/**
 * The heirs who are entitled: the dead have no turn. Without any the death benefit stays with the social security fund (DJS), an internal
 * transfer, and only the funeral is paid, to who arranged it.
 */
export function heirLadder<Person extends Heir>(
  heirs: readonly Person[],
): { readonly class: HeirClass; readonly heirs: readonly Person[] } {
  const alive = living(heirs);
  for (const rung of LADDER) {
    const entitled = alive.filter(({ relation }) => rung.relations.includes(relation));
    if (entitled.length > 0) return { class: rung.class, heirs: entitled };
  }
  return { class: 'FUND', heirs: [] };
}
