import type { Text } from '../findings';
import { asIs, common, fieldRefusal, type Check, type Field, type FieldOptions } from './field';

const NUMBER_EXPECTED = fieldRefusal(
  'TYPE.NUMBER_EXPECTED',
  'Isian ini harus berupa angka.',
  'This must be a number.',
);
const NOT_WHOLE = fieldRefusal(
  'NUMBER.NOT_WHOLE',
  'Angka ini harus bilangan bulat.',
  'This number must be whole.',
);

export interface WholeRule {
  readonly min: number;
  readonly max: number;
}

export function checkWhole({ min, max }: WholeRule): Check {
  const outside = fieldRefusal(
    'NUMBER.OUT_OF_RANGE',
    `Angka ini harus antara ${min} dan ${max}.`,
    `This number must be between ${min} and ${max}.`,
  );
  return (value) => {
    if (typeof value !== 'number') return NUMBER_EXPECTED;
    if (!Number.isSafeInteger(value)) return NOT_WHOLE;
    return value < min || value > max ? outside : undefined;
  };
}

export const wholeSchema = ({ min, max }: WholeRule): Record<string, unknown> => ({
  type: 'integer',
  minimum: min,
  maximum: max,
});

export function whole(options: FieldOptions & WholeRule & { readonly unit?: Text }): Field<number, true> {
  const { min, max, unit } = options;
  return {
    ...common(options),
    kind: 'whole',
    min,
    max,
    ...(unit && { unit }),
    check: checkWhole(options),
    read: asIs,
    schema: wholeSchema(options),
  };
}
