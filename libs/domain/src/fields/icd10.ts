import { isIcd10 } from '../icd10/icd10';
import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';
import { checkText } from './text';

const UNKNOWN = fieldRefusal(
  'ICD10.UNKNOWN',
  'Kode ini tidak ada dalam daftar ICD-10.',
  'This code is not in the ICD-10 list.',
);

const shape = checkText({ max: 10 });
export const checkIcd10: Check = (value) => shape(value) ?? (isIcd10(value as string) ? undefined : UNKNOWN);

export const ICD10_SCHEMA = { type: 'string', pattern: '^[A-Z]\\d{2}(\\.\\d)?$' } as const;

/** A WHO three-character category, a fourth character allowed. */
export const icd10 = (options: FieldOptions): Field<string, true> => ({
  ...common(options),
  kind: 'icd10',
  check: checkIcd10,
  read: asIs,
  schema: ICD10_SCHEMA,
});
