import { isNik } from '../identifiers/identifiers';
import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';
import { TEXT_EXPECTED } from './text';

const INVALID = fieldRefusal(
  'NIK.INVALID',
  'NIK terdiri dari 16 angka dengan tanggal lahir yang mungkin.',
  'A NIK has 16 digits with a possible date of birth.',
);

export const checkNik: Check = (value) => {
  if (typeof value !== 'string') return TEXT_EXPECTED;
  return isNik(value) ? undefined : INVALID;
};

export const NIK_SCHEMA = { type: 'string', pattern: '^\\d{16}$' } as const;

export const nik = (options: FieldOptions): Field<string, true> => ({
  ...common(options),
  kind: 'nik',
  check: checkNik,
  read: asIs,
  schema: NIK_SCHEMA,
});
