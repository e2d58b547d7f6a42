import { parseStrictJson } from '@jkk/platform/http';
import { finding } from '@jkk/domain/findings';
import { Problem } from '@jkk/platform/problem';

/** Raises the one answer to a cursor that no list of ours returned. */
export function refuseCursor(): never {
  const detail = {
    id: 'Penanda halaman ini bukan dari daftar kami.',
    en: 'This cursor is not one that a list returned.',
  };
  throw new Problem('VALIDATION.FAILED', { errors: [finding('/query/cursor', 'CURSOR.INVALID', detail)] });
}

/** Cursors of repositories have characters that an address has to escape; on the wire they are base64url. */
export const wrapCursor = (next: string | null): string | null =>
  next === null ? null : Buffer.from(next).toString('base64url');

/** The repository's cursor; refuses one that does not have its shape. */
export function unwrapCursor(cursor: string | undefined, shape: RegExp): { cursor?: string } {
  if (cursor === undefined) return {};
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return shape.test(text) ? { cursor: text } : refuseCursor();
}

/** Refuses a cursor of another list: its JSON list has another number of parts. */
export function checkCursorParts(cursor: string | undefined, count: number): void {
  if (cursor === undefined) return;
  const parts = parseStrictJson(Buffer.from(cursor, 'base64url').toString('utf8'))?.value;
  if (!Array.isArray(parts) || parts.length !== count) refuseCursor();
}
