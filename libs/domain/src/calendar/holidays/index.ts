import type { HolidayCalendar } from '../working-days';
import { HOLIDAYS_2015 } from './2015';
import { HOLIDAYS_2016 } from './2016';
import { HOLIDAYS_2017 } from './2017';
import { HOLIDAYS_2018 } from './2018';
import { HOLIDAYS_2019 } from './2019';
import { HOLIDAYS_2020 } from './2020';
import { HOLIDAYS_2021 } from './2021';
import { HOLIDAYS_2022 } from './2022';
import { HOLIDAYS_2023 } from './2023';
import { HOLIDAYS_2024 } from './2024';
import { HOLIDAYS_2025 } from './2025';
import { HOLIDAYS_2026 } from './2026';
import { HOLIDAYS_2027 } from './2027';

/** The working-day calendar that is shipped. A new year is a new file here, or rows of `cli holidays import`. */
export const INDONESIA_CALENDAR: HolidayCalendar = {
  entries: [
    ...HOLIDAYS_2015,
    ...HOLIDAYS_2016,
    ...HOLIDAYS_2017,
    ...HOLIDAYS_2018,
    ...HOLIDAYS_2019,
    ...HOLIDAYS_2020,
    ...HOLIDAYS_2021,
    ...HOLIDAYS_2022,
    ...HOLIDAYS_2023,
    ...HOLIDAYS_2024,
    ...HOLIDAYS_2025,
    ...HOLIDAYS_2026,
    ...HOLIDAYS_2027,
  ],
  loadedFrom: '2015-01-01',
  loadedTo: '2027-12-31',
};
