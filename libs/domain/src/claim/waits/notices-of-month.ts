import {
  addMonths,
  deadline,
  localDate,
  startOfDay,
  ZONES,
  type Instant,
  type LocalDate,
  type Zone,
} from '../../calendar';
import type { ClaimEventCode } from '../events';

/** Events of which the labour office is told. */
export const CONCLUDED = [
  'CONCLUDED_POSITIVE',
  'CONCLUDED_NEGATIVE',
] as const satisfies readonly ClaimEventCode[];

/** What a notice of a conclusion to the labour office has come to; a receipt after the day counts as late. */
export const NOTICE_STATES = ['OPEN', 'LATE', 'RECEIVED', 'RECEIVED_LATE'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

interface MonthOfNotices {
  /** D2c: the day by which every conclusion of the month is to be notified. */
  readonly noticeBy: LocalDate;
  /** From when until before when something falls into the month, by the wall of its place. */
  readonly bounds: Readonly<Record<Zone, { readonly from: Instant; readonly to: Instant }>>;
}

/** @param month `YYYY-MM` in which conclusions were drawn */
export function noticesOfMonth(month: string): MonthOfNotices {
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const bounds = Object.fromEntries(
    ZONES.map((zone) => [zone, { from: startOfDay(first, zone), to: startOfDay(next, zone) }]),
  ) as MonthOfNotices['bounds'];
  return { noticeBy: localDate(deadline('D2c', first, 'WIB').dueAt, 'WIB'), bounds };
}

/** Conclusions of the month before are to be notified in the month of this day. */
export const monthToNotify = (today: LocalDate): string =>
  addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
