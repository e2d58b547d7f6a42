import { isIcd10 } from '@jkk/domain/icd10';
import { field, type Check, type FieldOptions, type Refusal } from './field';
import { checkText } from './scalars';
import { TextListField, type TextListOptions } from './structures';

const UNKNOWN: Refusal = {
  code: 'ICD10.UNKNOWN',
  detail: { id: 'Kode ini tidak ada dalam daftar ICD-10.', en: 'This code is not in the ICD-10 list.' },
};

const checkIcd10: Check = (value) => {
  const refusal = checkText({ max: 10 })(value);
  return refusal ?? (isIcd10(value as string) ? undefined : UNKNOWN);
};
const SCHEMA = { type: 'string', pattern: '^[A-Z]\\d{2}(\\.\\d)?$' } as const;

/** A WHO three-character category, a fourth character allowed. */
export const Icd10Field = (options: FieldOptions = {}): PropertyDecorator =>
  field(checkIcd10, SCHEMA, options);

export const Icd10ListField = (options: TextListOptions): PropertyDecorator =>
  TextListField(checkIcd10, { schema: SCHEMA, distinct: true, ...options });
