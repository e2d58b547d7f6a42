import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';

const FLAG_EXPECTED = fieldRefusal(
  'TYPE.FLAG_EXPECTED',
  'Isian ini harus true atau false.',
  'This must be true or false.',
);

export const checkFlag: Check = (value) => (typeof value === 'boolean' ? undefined : FLAG_EXPECTED);

export const flag = (options: FieldOptions): Field<boolean, true> => ({
  ...common(options),
  kind: 'flag',
  check: checkFlag,
  read: asIs,
  schema: { type: 'boolean' },
});
