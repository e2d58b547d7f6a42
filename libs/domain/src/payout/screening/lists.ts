import { localDate, type Instant, type LocalDate } from '../../calendar';
import { daysBetween } from '../../calendar/civil';
import { termOn, TERMS } from '../../policies';
import type { HoldReason } from '../reasons';

/** Whom nobody may pay: suspected terrorists (UU 9/2013) and who is named for the proliferation of weapons (Perpres 39/2023). */
export const SCREENING_LISTS = ['DTTOT', 'DPPSPM'] as const;
export type ScreeningList = (typeof SCREENING_LISTS)[number];

/** One person or company of a list. */
export interface ScreeningEntry {
  /** The number of the list's own. */
  readonly ref: string;
  /** The name, and every other one. */
  readonly names: readonly string[];
  readonly nik?: string;
  readonly birthDate?: LocalDate;
}

/** A list as its authority published it on a day. */
export interface ScreeningListContent {
  readonly list: ScreeningList;
  readonly datedOn: LocalDate;
  readonly source: string;
  /** Invented, for play money. */
  readonly isModel: boolean;
  readonly entries: readonly ScreeningEntry[];
}

/** The version of a list that is in force, by its checksum. */
export interface ListVersion extends Pick<ScreeningListContent, 'list' | 'datedOn' | 'isModel'> {
  readonly checksum: string;
}

/** Why these lists say nothing about anybody; undefined where they do. */
export function listsRefusal(
  versions: readonly ListVersion[],
  isRealMoney: boolean,
  at: Instant,
): Extract<HoldReason, 'SCREENING.LIST_MISSING' | 'SCREENING.LIST_OLD'> | undefined {
  const real = versions.filter(({ isModel }) => !isModel);
  if (isRealMoney && SCREENING_LISTS.some((list) => !real.some((version) => version.list === list))) {
    return 'SCREENING.LIST_MISSING';
  }
  const today = localDate(at, 'WIB');
  const oldest = termOn(TERMS.screeningListDays, today);
  return real.some(({ datedOn }) => daysBetween(datedOn, today) > oldest) ? 'SCREENING.LIST_OLD' : undefined;
}
