import { isPrintable, TEXT_CHARACTERS } from './text';
import {
  asIs,
  common,
  fieldRefusal,
  type BodyOf,
  type Check,
  type Field,
  type FieldOptions,
  type FieldRefusal,
  type Fields,
} from './field';

export const OBJECT_EXPECTED = fieldRefusal(
  'TYPE.OBJECT_EXPECTED',
  'Isian ini harus berupa objek.',
  'This must be an object.',
);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const checkObject: Check = (value) => (isObject(value) ? undefined : OBJECT_EXPECTED);

/** The fields of a body as they are kept: what is not there stays out, instants in UTC. */
export function readFields(fields: Fields, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => body[name] !== undefined)
      .map(([name, field]) => [name, field.read(body[name])]),
  );
}

/** An object with fields of its own; `name` is what its schemas are called: `<name>Request`, `<viewName>View`. */
export function object<F extends Fields>(
  name: string,
  fields: F,
  options: FieldOptions & { readonly viewName?: string },
): Field<BodyOf<F>, true> {
  return {
    ...common(options),
    kind: 'object',
    name,
    viewName: options.viewName ?? name,
    fields,
    check: checkObject,
    read: (value) => readFields(fields, value as Readonly<Record<string, unknown>>),
    schema: {},
  };
}

export const OPEN_SCHEMA = { type: 'object', additionalProperties: true } as const;

/** An object whose properties another room knows and checks; here only that it is one and that it can be stored. */
export const checkOpen: Check = (value) => (isObject(value) ? findUnstorable(value) : OBJECT_EXPECTED);

export const open = (options: FieldOptions): Field<Readonly<Record<string, unknown>>, true> => ({
  ...common(options),
  kind: 'open',
  check: checkOpen,
  read: asIs,
  schema: OPEN_SCHEMA,
});

const OBJECT_TOO_LARGE = fieldRefusal(
  'OBJECT.TOO_LARGE',
  'Objek ini memuat terlalu banyak isian.',
  'This object has too many entries.',
);

/** Far beyond the longest lists of any benefit; deeper nesting is no strict JSON. */
const OPEN_VALUES_MAX = 2_000;
const OPEN_CHARACTERS_MAX = 50_000;

/** JSON of the database carries no NUL and no half of a surrogate pair, in names as little as in values. */
function findUnstorable(root: object): FieldRefusal | undefined {
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
