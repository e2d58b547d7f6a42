import type { HolidayCalendar } from '../working-days';
import { HOLIDAYS_2022 } from './2022';
import { HOLIDAYS_2023 } from './2023';
import { HOLIDAYS_2024 } from './2024';
import { HOLIDAYS_2025 } from './2025';
import { HOLIDAYS_2026 } from './2026';

/** The working-day calendar that is shipped. A new year is a new file here, or rows of `cli holidays import`. */
export const INDONESIA_CALENDAR: HolidayCalendar = {
  entries: [...HOLIDAYS_2022, ...HOLIDAYS_2023, ...HOLIDAYS_2024, ...HOLIDAYS_2025, ...HOLIDAYS_2026],
  loadedFrom: '2022-01-01',
  loadedTo: '2026-12-31',
};
