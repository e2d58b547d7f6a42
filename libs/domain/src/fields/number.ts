import { hasOneDecimal, type Text } from '../findings';
import {
  asIs,
  common,
  fieldRefusal,
  type Check,
  type Field,
  type FieldOptions,
  type FieldRefusal,
} from './field';

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
  const outside = outsideOf({ min, max });
  return (value) => {
    if (typeof value !== 'number') return NUMBER_EXPECTED;
    if (!Number.isSafeInteger(value)) return NOT_WHOLE;
    return value < min || value > max ? outside : undefined;
  };
}

const outsideOf = ({ min, max }: WholeRule): FieldRefusal =>
  fieldRefusal(
    'NUMBER.OUT_OF_RANGE',
    `Angka ini harus antara ${min} dan ${max}.`,
    `This number must be between ${min} and ${max}.`,
  );

export const wholeSchema = ({ min, max }: WholeRule): Record<string, unknown> => ({
  type: 'integer',
  minimum: min,
  maximum: max,
});

const TOO_PRECISE = fieldRefusal(
  'NUMBER.TOO_PRECISE',
  'Angka ini paling banyak satu desimal.',
  'This number has one decimal at most.',
);

function checkTenths({ min, max }: WholeRule): Check {
  const outside = outsideOf({ min, max });
  return (value) => {
    if (typeof value !== 'number') return NUMBER_EXPECTED;
    if (!hasOneDecimal(value)) return TOO_PRECISE;
    return value < min || value > max ? outside : undefined;
  };
}

/** A number with one decimal at most: percentages as doctors state them. */
export function tenths(options: FieldOptions & WholeRule & { readonly unit?: Text }): Field<number, true> {
  const { min, max, unit } = options;
  return {
    ...common(options),
    kind: 'tenths',
    min,
    max,
    ...(unit && { unit }),
    check: checkTenths(options),
    read: asIs,
    schema: { type: 'number', minimum: min, maximum: max, multipleOf: 0.1 },
  };
}

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
