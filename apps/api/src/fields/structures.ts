import { applyDecorators } from '@nestjs/common';
import { ValidateNested } from 'class-validator';
import { isObject, type ClassRef } from './members';
import { typeOf } from './output';
import { isPrintable, TEXT_CHARACTERS } from './scalars';
import { field, type Check, type FieldOptions, type Refusal } from './field';

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

/** One nested object of a class of its own. */
export function ObjectField(reference: () => ClassRef, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    field((value) => (isObject(value) ? undefined : OBJECT_EXPECTED), typeOf(reference), options, {
      nested: reference,
    }),
    ValidateNested(),
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
      { nested: reference, listMax: options.max },
    ),
    ValidateNested(),
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
    { listMax: options.max },
  );
}

const OBJECT_TOO_LARGE = refusal(
  'OBJECT.TOO_LARGE',
  'Objek ini memuat terlalu banyak isian.',
  'This object has too many entries.',
);

/** Far beyond the longest lists of any benefit; deeper nesting is no strict JSON. */
const OPEN_VALUES_MAX = 2_000;
const OPEN_CHARACTERS_MAX = 50_000;

/** An object whose properties another room knows and checks; here only that it is one and that it can be stored. */
export function OpenObjectField(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'object', additionalProperties: true } as const;
  const check: Check = (value) => (isObject(value) ? checkOpen(value) : OBJECT_EXPECTED);
  return field(check, schema, options);
}

/** JSON of the database carries no NUL and no half of a surrogate pair, in names as little as in values. */
function checkOpen(root: object): Refusal | undefined {
  const waiting: unknown[] = [root];
  let characters = 0;
  for (let at = 0; at < waiting.length; at += 1) {
    const value = waiting[at];
    if (typeof value === 'string') {
      characters += value.length;
      if (characters > OPEN_CHARACTERS_MAX) return OBJECT_TOO_LARGE;
      if (!isPrintable(value)) return TEXT_CHARACTERS;
    } else if (typeof value === 'object' && value !== null) {
      const names = Object.keys(value);
      if (waiting.length + 2 * names.length > OPEN_VALUES_MAX) return OBJECT_TOO_LARGE;
      waiting.push(...(Array.isArray(value) ? [] : names), ...(Object.values(value) as unknown[]));
    }
  }
  return undefined;
}
