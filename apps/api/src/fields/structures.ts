import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { typeOf } from './output';
import { isPrintable, TEXT_CHARACTERS } from './scalars';
import { field, type Check, type FieldOptions, type Refusal } from './field';

type ClassRef = new () => object;

const refusal = (code: string, id: string, en: string): Refusal => ({ code, detail: { id, en } });

export const OBJECT_EXPECTED = refusal(
  'TYPE.OBJECT_EXPECTED',
  'Isian ini harus berupa objek.',
  'This must be an object.',
);
const LIST_EXPECTED = refusal('TYPE.LIST_EXPECTED', 'Isian ini harus berupa daftar.', 'This must be a list.');
const LIST_EMPTY = refusal(
  'LIST.EMPTY',
  'Daftar ini tidak boleh kosong.',
  'This list must have at least one entry.',
);
const LIST_REPEATS = refusal(
  'LIST.REPEATS',
  'Daftar ini memuat isian yang sama.',
  'This list has an entry twice.',
);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One nested object of a class of its own. */
export function ObjectField(reference: () => ClassRef, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    field((value) => (isObject(value) ? undefined : OBJECT_EXPECTED), typeOf(reference), options),
    ValidateNested(),
    Type(reference),
  );
}

export interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max: number;
}

function checkList({ min = 1, max }: ListOptions, entry: Check): Check {
  const tooLong = refusal(
    'LIST.TOO_LONG',
    `Daftar ini paling banyak ${max} isian.`,
    `This list has at most ${max} entries.`,
  );
  return (value) => {
    if (!Array.isArray(value)) return LIST_EXPECTED;
    if (value.length < min) return LIST_EMPTY;
    if (value.length > max) return tooLong;
    return value.map(entry).find((found) => found !== undefined);
  };
}

/** A list of nested objects. */
export function ListField(reference: () => ClassRef, options: ListOptions): PropertyDecorator {
  const schema = { ...typeOf(reference), isArray: true, minItems: options.min ?? 1, maxItems: options.max };
  return applyDecorators(
    field(
      checkList(options, (entry) => (isObject(entry) ? undefined : OBJECT_EXPECTED)),
      schema,
      options,
    ),
    ValidateNested(),
    Type(reference),
  );
}

export interface TextListOptions extends ListOptions {
  readonly schema?: Record<string, unknown>;
  /** An entry may stand once only. */
  readonly distinct?: boolean;
}

/** A list of texts, each of which passes `entry`; the finding names the list. */
export function TextListField(entry: Check, options: TextListOptions): PropertyDecorator {
  const items = { type: 'string', ...options.schema };
  const check = checkList(options, entry);
  const distinct: Check = (value) =>
    check(value) ??
    (options.distinct && new Set(value as unknown[]).size < (value as unknown[]).length
      ? LIST_REPEATS
      : undefined);
  return field(
    distinct,
    { type: 'array', items, minItems: options.min ?? 1, maxItems: options.max },
    options,
  );
}

/** An object whose properties another room knows and checks; here only that it is one and that it can be stored. */
export function OpenObjectField(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'object', additionalProperties: true } as const;
  const check: Check = (value) => (isObject(value) ? findUnprintable(value) : OBJECT_EXPECTED);
  return field(check, schema, options);
}

/** JSON of the database carries no NUL and no half of a surrogate pair, in names as little as in values. */
function findUnprintable(value: unknown): Refusal | undefined {
  if (typeof value === 'string') return isPrintable(value) ? undefined : TEXT_CHARACTERS;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value)
    .flatMap(([name, part]) => [findUnprintable(name), findUnprintable(part)])
    .find((found) => found !== undefined);
}
