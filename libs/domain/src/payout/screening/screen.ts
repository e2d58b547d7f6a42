import type { Instant } from '../../calendar';
import { canonicalJson, sha256 } from '../../digest';
import type { HoldReason } from '../reasons';
import { listsRefusal, type ListVersion, type ScreeningEntry, type ScreeningList } from './lists';
import { isHit, type ScreenedPerson } from './match';

export const SCREENING_OUTCOMES = ['CLEAR', 'ACCEPTED', 'HIT', 'LIST_OLD', 'LIST_MISSING'] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

/** Those that name the entries that fit. */
export const FOUND_OUTCOMES = ['HIT', 'ACCEPTED'] as const satisfies readonly ScreeningOutcome[];

/** A list in force with its content. */
export interface LoadedList extends ListVersion {
  readonly entries: readonly ScreeningEntry[];
}

export interface ScreeningFacts {
  /** The payee, and whose account it is. */
  readonly persons: readonly ScreenedPerson[];
  readonly lists: readonly LoadedList[];
  /** Entries that two persons have looked at, and decided to pay. */
  readonly accepted: readonly string[];
  readonly isRealMoney: boolean;
  readonly at: Instant;
}

export interface Screening {
  readonly outcome: ScreeningOutcome;
  readonly hits: readonly string[];
}

/** Holds those who would get the money against the lists in force. */
export function screen({ persons, lists, accepted, isRealMoney, at }: ScreeningFacts): Screening {
  const hits = lists.flatMap(({ list, entries }) =>
    entries
      .filter((entry) => persons.some((person) => isHit(person, entry)))
      .map((entry) => hitKey(list, entry)),
  );
  if (hits.some((hit) => !accepted.includes(hit))) return { outcome: 'HIT', hits };
  const refusal = listsRefusal(lists, isRealMoney, at);
  if (refusal !== undefined) {
    return { outcome: refusal === 'SCREENING.LIST_OLD' ? 'LIST_OLD' : 'LIST_MISSING', hits };
  }
  return { outcome: hits.length === 0 ? 'CLEAR' : 'ACCEPTED', hits };
}

const HOLDS: Readonly<Record<ScreeningOutcome, HoldReason | undefined>> = {
  CLEAR: undefined,
  ACCEPTED: undefined,
  HIT: 'SCREENING.HIT',
  LIST_OLD: 'SCREENING.LIST_OLD',
  LIST_MISSING: 'SCREENING.LIST_MISSING',
};

export const holdAfterScreening = ({ outcome }: Screening): HoldReason | undefined => HOLDS[outcome];

/** One entry that fits, as whoever decides has to see it. */
export interface ScreeningHit extends Pick<ScreeningEntry, 'ref' | 'names'> {
  readonly list: ScreeningList;
}

/** The entries of these lists that were found as these hits. */
export const hitsIn = (lists: readonly LoadedList[], hits: readonly string[]): ScreeningHit[] =>
  lists.flatMap(({ list, entries }) =>
    entries
      .filter((entry) => hits.includes(hitKey(list, entry)))
      .map(({ ref, names }) => ({ list, ref, names })),
  );

/** Names an entry with what it says: another person under the same number is another hit. */
const hitKey = (list: ScreeningList, entry: ScreeningEntry): string =>
  `${list}:${entry.ref}:${sha256(canonicalJson(entry)).slice(0, 16)}`;
