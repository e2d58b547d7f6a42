import {
  common,
  fieldRefusal,
  type Check,
  type Field,
  type FieldOptions,
  type JsonSchema,
  WITH_THE_WHOLE,
} from './field';
import { identifier, IDENTIFIERS } from './identifier';

const LIST_EXPECTED = fieldRefusal(
  'TYPE.LIST_EXPECTED',
  'Isian ini harus berupa daftar.',
  'This must be a list.',
);
const LIST_EMPTY = fieldRefusal(
  'LIST.EMPTY',
  'Daftar ini tidak boleh kosong.',
  'This list must have at least one entry.',
);
const LIST_REPEATS = fieldRefusal(
  'LIST.REPEATS',
  'Daftar ini memuat isian yang sama.',
  'This list has an entry twice.',
);

export interface ListRule {
  readonly min?: number;
  readonly max: number;
  /** An entry may stand once only. */
  readonly distinct?: boolean;
}

/** Bounds first: a list that is too long is not looked into. */
export function checkList({ min = 1, max, distinct = false }: ListRule, entry: Check): Check {
  const tooLong = fieldRefusal(
    'LIST.TOO_LONG',
    `Daftar ini paling banyak ${max} isian.`,
    `This list has at most ${max} entries.`,
  );
  return (value) => {
    if (!Array.isArray(value)) return LIST_EXPECTED;
    if (value.length < min) return LIST_EMPTY;
    if (value.length > max) return tooLong;
    for (const each of value) {
      const found = entry(each);
      if (found !== undefined) return found;
    }
    return distinct && new Set(value).size < value.length ? LIST_REPEATS : undefined;
  };
}

export const listSchema = (items: JsonSchema, { min = 1, max }: ListRule): Record<string, unknown> => ({
  type: 'array',
  items,
  minItems: min,
  maxItems: max,
});

/** A list of values or of objects. Its own check looks at the shape of its entries; parts of objects have fields of their own. */
export function list<Value>(
  item: Field<Value>,
  options: FieldOptions & ListRule,
): Field<readonly Value[], true> {
  const { min = 1, max } = options;
  return {
    ...common(options),
    kind: 'list',
    item,
    min,
    max,
    check: checkList(options, item.check),
    read: (value) => (value as readonly unknown[]).map((each) => item.read(each)),
    schema: listSchema(item.schema, options),
  };
}

const DOCUMENTS_MAX = 30;
const DOCUMENT = identifier('documentId', {
  label: { id: 'Dokumen', en: 'Document' },
  shown: WITH_THE_WHOLE,
});

/** Ids of files that were uploaded before. */
export function documents(
  options: Pick<FieldOptions, 'shown'> & Partial<FieldOptions>,
): Field<readonly string[], true> {
  const rule = { min: 0, max: DOCUMENTS_MAX, distinct: true };
  return {
    ...common({ label: { id: 'Dokumen', en: 'Documents' }, ...options }),
    kind: 'documents',
    max: DOCUMENTS_MAX,
    check: checkList(rule, DOCUMENT.check),
    read: (value) => [...(value as readonly string[])],
    schema: listSchema({ type: 'string', pattern: IDENTIFIERS.documentId.pattern.source }, rule),
  };
}
