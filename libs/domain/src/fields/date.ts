import { instant as inUtc, parseInstant, parseLocalDate } from '../calendar';
import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';
import { TEXT_EXPECTED } from './text';

const INSTANT = fieldRefusal(
  'INSTANT.INVALID',
  'Isian ini harus tanggal dan jam ISO 8601 dengan selisih zona.',
  'This must be an ISO 8601 date and time with an offset.',
);
const DATE = fieldRefusal(
  'DATE.INVALID',
  'Isian ini harus tanggal YYYY-MM-DD yang ada.',
  'This must be a date YYYY-MM-DD that exists.',
);

/** An ISO 8601 instant with any offset. */
export const checkInstant: Check = (value) => {
  if (typeof value !== 'string') return TEXT_EXPECTED;
  return parseInstant(value) === undefined ? INSTANT : undefined;
};

export const checkDate: Check = (value) => {
  if (typeof value !== 'string') return TEXT_EXPECTED;
  return parseLocalDate(value) === undefined ? DATE : undefined;
};

export const INSTANT_SCHEMA = { type: 'string', format: 'date-time' } as const;
export const DATE_SCHEMA = { type: 'string', format: 'date' } as const;

export const instant = (options: FieldOptions): Field<string, true> => ({
  ...common(options),
  kind: 'instant',
  check: checkInstant,
  read: (value) => inUtc(String(value)),
  schema: INSTANT_SCHEMA,
});

export const date = (options: FieldOptions): Field<string, true> => ({
  ...common(options),
  kind: 'date',
  check: checkDate,
  read: asIs,
  schema: DATE_SCHEMA,
});
