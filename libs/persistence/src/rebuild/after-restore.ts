import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';
import type { Instant } from '@jkk/domain/calendar';

/** When the database was last found to be another one than before. */
export interface Restore {
  readonly blockId: number;
  readonly noticedAt: Instant;
}

const LATEST = `SELECT block_id AS "blockId", noticed_at AS "noticedAt" FROM sending_block ORDER BY block_id DESC LIMIT 1`;

const UNKNOWN = `
  SELECT n AS "claimNumber" FROM unnest($1::text[]) AS n
  WHERE NOT EXISTS (SELECT FROM claim c WHERE c.claim_number = n) ORDER BY n`;

const UNKNOWN_PAYOUTS = `
  SELECT n AS "payoutId" FROM unnest($1::text[]) AS n
  WHERE NOT EXISTS (SELECT FROM payout p WHERE p.payout_id = n) ORDER BY n`;

const NEXT_OPEN = `
  SELECT claim_number AS "claimNumber", version FROM claim
  WHERE claim_number > $1 AND stage = ANY($3::text[]) ORDER BY claim_number LIMIT $2`;

/** Numbers that may have been given to reports that nobody remembers any more. */
const MARGIN = 100;
/** Beyond this something else is wrong than a restore. */
const MOST = 1_000_000;

export async function findRestore(em: EntityManager): Promise<Restore | undefined> {
  return (await em.query<Restore[]>(LATEST))[0];
}

/** Which of these claims no row knows. */
export async function findUnknownClaims(
  em: EntityManager,
  claimNumbers: readonly string[],
): Promise<string[]> {
  const rows = await em.query<{ claimNumber: string }[]>(UNKNOWN, [claimNumbers]);
  return rows.map(({ claimNumber }) => claimNumber);
}

/** Which of these payouts no row knows. */
export async function findUnknownPayouts(em: EntityManager, payoutIds: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ payoutId: string }[]>(UNKNOWN_PAYOUTS, [payoutIds]);
  return rows.map(({ payoutId }) => payoutId);
}

/** Takes numbers away so that none is given out again that one of these claims, or one nobody remembers, may have. */
export async function raiseClaimNumbers(em: EntityManager, claimNumbers: readonly string[]): Promise<number> {
  const highest = Math.max(
    0,
    ...claimNumbers.map((number) => Number(number.slice(number.lastIndexOf('-') + 1))),
  );
  const [next] = await em.query<{ value: string | number }[]>(`SELECT nextval('claim_number_seq') AS value`);
  const missing = Math.max(highest - Number(next?.value), 0) + MARGIN;
  if (missing > MOST) throw new RangeError('Claim numbers lie further apart than a restore explains');
  const [raised] = await em.query<{ value: string | number }[]>(
    `SELECT max(nextval('claim_number_seq')) AS value FROM generate_series(1, $1::int)`,
    [missing],
  );
  return Number(raised?.value);
}

/** The open claims after this one in the order of their numbers. */
export const nextOpenClaims = (
  em: EntityManager,
  after: string,
  limit: number,
): Promise<{ claimNumber: string; version: number }[]> =>
  em.query(NEXT_OPEN, [after, limit, CLAIM_STAGE_CODES.filter(isOpen)]);
