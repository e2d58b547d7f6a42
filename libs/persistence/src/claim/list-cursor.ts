export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** One row more than the page tells that there is a next one; its cursor names the last row that is shown. */
export function slice<Row, Item>(
  rows: readonly Row[],
  limit: number,
  map: (row: Row) => Item,
  key: (row: Row) => readonly string[],
): Slice<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? Buffer.from(JSON.stringify(key(last))).toString('base64url')
      : null;
  return { items: shown.map(map), next };
}

const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Undefined without a cursor; throws InvalidCursor on one that this list did not make: an instant and so many texts. */
export function decodeCursor(cursor: string | undefined, texts: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const parts = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== texts + 1) throw new InvalidCursor();
  if (!parts.every((part) => typeof part === 'string' && !part.includes('\0'))) throw new InvalidCursor();
  const [instant = ''] = parts as string[];
  if (!INSTANT.test(instant) || Number.isNaN(Date.parse(instant))) throw new InvalidCursor();
  return parts as string[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A cursor that no list of ours returned; the API answers 422. */
export class InvalidCursor extends Error {
  constructor() {
    super('The cursor is not one that a list returned.');
  }
}
