import type { Queryable } from './database/database';

/**
 * Chance that can be had again: each draw is a hash of the seed and of how many were drawn before in this database. The
 * same seed, an empty database and the same calls in one order give the same banks. Tokens are no part of it: they are secrets.
 */
export const DRAWN = (seed: string): string =>
  `encode(sha256(convert_to(${seed} || '/' || nextval('draw'), 'UTF8')), 'hex')`;

/** Digits of the next draw. */
export async function drawDigits(db: Queryable, seed: string, length: number): Promise<string> {
  const { rows } = await db.query<{ drawn: string }>(`SELECT ${DRAWN('$1::text')} AS drawn`, [seed]);
  const number = BigInt(`0x${rows[0]!.drawn.slice(0, 24)}`) % 10n ** BigInt(length);
  return String(number).padStart(length, '0');
}
