import { HolidayRepository } from '../../reference';
import type { Holiday } from '../../reference';
import { date, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';

const holidays = new HolidayRepository();

export const HOLIDAYS_IMPORT: ImportKind<Holiday> = {
  name: 'holidays',
  summary: 'take public holidays and joint leave in from a CSV file, on top of the shipped calendar',
  columns: { required: ['date', 'kind', 'name'], optional: [] },
  read: (row) =>
    complete({
      date: date(row, 'date'),
      kind: row.oneOf('kind', ['HOLIDAY', 'JOINT_LEAVE']),
      name: text(row, 'name'),
    }),
  keyOf: (row) => row.date,
  check: async () => new Map(),
  save: (em, rows) => holidays.upsert(em, rows),
};
