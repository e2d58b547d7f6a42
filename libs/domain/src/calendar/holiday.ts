import type { LocalDate } from './civil';

export const HOLIDAY_KINDS = ['HOLIDAY', 'JOINT_LEAVE'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface HolidayEntry {
  readonly date: LocalDate;
  readonly kind: HolidayKind;
  readonly name: string;
  /** Where the entry comes from: `seen` in a published source, or `recalled` and still to be compared with its decree. */
  readonly provenance?: 'seen' | 'recalled';
}
