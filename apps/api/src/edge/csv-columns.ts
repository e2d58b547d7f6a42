import 'reflect-metadata';
import type { CsvCell } from '@jkk/platform/csv';

type ViewClass = new () => object;

/** A column of a list: where its value stands in an item. */
export interface CsvColumn {
  readonly name: string;
  readonly path: readonly string[];
}

interface Declared {
  readonly type?: unknown;
  readonly isArray?: boolean;
}

/** Where `ApiProperty` keeps what it was told; the package does not export these names. */
const NAMES = 'swagger/apiModelPropertiesArray';
const PROPERTY = 'swagger/apiModelProperties';

const DEEPEST = 3;

/** The class of the items of a list answer; undefined where the answer is no list. */
export function itemClassOf(answer: ViewClass | undefined): ViewClass | undefined {
  if (answer === undefined) return undefined;
  const { type, isArray } = declared(answer, 'items');
  return isArray === true ? classOf(type) : undefined;
}

/** One column for each value that the view declares, nested ones by their path; lists stay together in one cell. */
export function columnsOf(view: ViewClass, path: readonly string[] = []): CsvColumn[] {
  return propertiesOf(view).flatMap((name) => {
    const { type, isArray } = declared(view, name);
    const inner = isArray === true || path.length >= DEEPEST ? undefined : classOf(type);
    const here = [...path, name];
    return inner === undefined ? [{ name: here.join('.'), path: here }] : columnsOf(inner, here);
  });
}

export function cellOf(item: unknown, { path }: CsvColumn): CsvCell {
  let value = item;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return Array.isArray(value) ? value.map(textOf).join('; ') : textOf(value);
}

function textOf(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

const propertiesOf = (view: ViewClass): string[] =>
  ((Reflect.getMetadata(NAMES, view.prototype as object) ?? []) as string[]).map((name) =>
    name.replace(/^:/, ''),
  );

const declared = (view: ViewClass, name: string): Declared =>
  (Reflect.getMetadata(PROPERTY, view.prototype as object, name) ?? {}) as Declared;

/** Views are named by a function that returns them, because they may name each other. */
function classOf(type: unknown): ViewClass | undefined {
  if (typeof type !== 'function' || type === String || type === Number || type === Boolean) return undefined;
  return (type as () => ViewClass)();
}
