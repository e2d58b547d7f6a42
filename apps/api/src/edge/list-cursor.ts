import { parseInstant } from '@jkk/domain/calendar';
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

/** Whether a part of a cursor is one that the database can compare with. */
export type CursorPart = (text: string) => boolean;

const INSTANT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** What is never due comes last, at this instant. */
const NEVER = '9999-12-31T00:00:00.000Z';
/** As `Date` writes it: years that PostgreSQL would not read are none of ours. */
export const instantPart: CursorPart = (text) =>
  text === NEVER || (INSTANT.test(text) && parseInstant(text) !== undefined);
export const matching =
  (pattern: RegExp): CursorPart =>
  (text) =>
    pattern.test(text);

const decode = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');
const areParts = (parts: readonly unknown[], shapes: readonly CursorPart[]): boolean =>
  parts.length === shapes.length &&
  shapes.every((fits, index) => typeof parts[index] === 'string' && fits(parts[index]));

/** Cursors of repositories have characters that an address has to escape; on the wire they are base64url. */
export const wrapCursor = (next: string | null): string | null =>
  next === null ? null : Buffer.from(next).toString('base64url');

/** The repository's cursor, whose parts are divided by bars; refuses one that is not made of these. */
export function unwrapCursor(
  cursor: string | undefined,
  ...shapes: readonly CursorPart[]
): { cursor?: string } {
  if (cursor === undefined) return {};
  const text = decode(cursor);
  return areParts(text.split('|'), shapes) ? { cursor: text } : refuseCursor();
}

/** Refuses a cursor whose JSON list is not made of these parts: one of another list, or of nobody's. */
export function checkCursorParts(cursor: string | undefined, ...shapes: readonly CursorPart[]): void {
  if (cursor === undefined) return;
  const parts = parseStrictJson(decode(cursor))?.value;
  if (!Array.isArray(parts) || !areParts(parts, shapes)) refuseCursor();
}
