import type { BodyOf, Field, Fields } from '../fields/field';
import type { ObjectReader } from '../findings';
import { readDate } from './amounts';

type Read<F extends Fields> = Partial<BodyOf<F>>;

/** What more than one field has to fulfil, on an entry as far as it could be read; false once it was refused. */
type EntryCheck = (entry: ObjectReader, read: Readonly<Record<string, unknown>>) => boolean;

/**
 * Reads the details of a benefit, or of an entry in a list of them, by the fields that its form has. What could be read is
 * there; what is missing or wrong has been refused.
 */
export function readDetails<F extends Fields>(
  reader: ObjectReader,
  fields: F,
  checks: Readonly<Record<string, EntryCheck>> = {},
): Read<F> {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field.required && !reader.has(name)) continue;
    const value = readField(reader, name, field, checks[name]);
    if (value !== undefined) read[name] = value;
  }
  return read as Read<F>;
}

/** Whether nothing that has to be there is missing. */
export const isWhole = <F extends Fields>(fields: F, read: Read<F>): read is Read<F> & BodyOf<F> =>
  Object.entries(fields).every(
    ([name, { required }]) => !required || read[name as keyof Read<F>] !== undefined,
  );

function readField(reader: ObjectReader, name: string, field: Field, check?: EntryCheck): unknown {
  switch (field.kind) {
    case 'whole':
      return reader.whole(name, field);
    case 'date':
      return readDate(reader, name);
    case 'code':
      return reader.oneOf(name, field.values);
    case 'list':
      return readEntries(reader, name, field, check);
    case 'text':
    case 'identifier':
      return readText(reader, name, field);
    default:
      throw new Error('No benefit has a detail of this kind.');
  }
}

function readText(reader: ObjectReader, name: string, field: Field): string | undefined {
  const value = reader.text(name);
  const refusal = value === undefined ? undefined : field.check(value);
  return refusal === undefined ? value : reader.refuse(name, refusal.code, refusal.detail);
}

function readEntries(
  reader: ObjectReader,
  name: string,
  { item, max }: Field & { readonly kind: 'list' },
  check: EntryCheck = () => true,
): readonly unknown[] | undefined {
  if (item.kind !== 'object') throw new Error('A list of details is a list of objects.');
  const { fields } = item;
  return reader.objects(name, max, (entry) => {
    const read = readDetails(entry, fields);
    entry.finish();
    return check(entry, read) && isWhole(fields, read) ? read : undefined;
  });
}
