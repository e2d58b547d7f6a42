import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen, type ClaimStage } from '@jkk/domain/claim';

/** A payout between release and proof: its process must be running. */
export const PAYOUT_UNDER_WAY = `('RELEASED','SENDING','UNKNOWN','PENDING','CLAIMED_PAID')`;

export interface OpenClaim {
  readonly claimNumber: string;
  readonly version: number;
  readonly stage: ClaimStage;
}

const OPEN_CLAIMS = `
  SELECT claim_number AS "claimNumber", version, stage FROM claim
  WHERE stage = ANY($1::text[]) AND ($2::text[] IS NULL OR claim_number = ANY($2::text[]))
  ORDER BY claim_number`;

/** Where the open claims stand; of `among` only, where it is given. */
export const listOpenClaims = (em: EntityManager, among?: readonly string[]): Promise<OpenClaim[]> =>
  em.query(OPEN_CLAIMS, [CLAIM_STAGE_CODES.filter(isOpen), among ?? null]);

const CLOSED_CLAIMS = `
  SELECT claim_number AS "claimNumber" FROM claim
  WHERE claim_number = ANY($2::text[]) AND stage <> ALL($1::text[]) ORDER BY claim_number`;

/** Which of these claims are closed, so that no workflow of theirs has anything left to do. */
export async function listClosedClaims(em: EntityManager, among: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ claimNumber: string }[]>(CLOSED_CLAIMS, [
    CLAIM_STAGE_CODES.filter(isOpen),
    among,
  ]);
  return rows.map(({ claimNumber }) => claimNumber);
}

const PAYOUTS_UNDER_WAY = `
  SELECT payout_id AS "payoutId" FROM payout
  WHERE state IN ${PAYOUT_UNDER_WAY} AND ($1::text[] IS NULL OR payout_id::text = ANY($1::text[]))
  ORDER BY payout_id`;

const NEXT_PAYOUTS = `
  SELECT payout_id AS "payoutId" FROM payout
  WHERE state IN ${PAYOUT_UNDER_WAY} AND updated_at < now() - interval '1 minute' AND payout_id > $1
  ORDER BY payout_id LIMIT $2`;

/** The payouts under way after this one in the order of their ids, without those that moved a moment ago. */
export async function nextPayoutsUnderWay(
  em: EntityManager,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await em.query<{ payoutId: string }[]>(NEXT_PAYOUTS, [after, limit]);
  return rows.map(({ payoutId }) => payoutId);
}

/** Payouts whose process must be running; of `among` only, where it is given. */
export async function listPayoutsUnderWay(em: EntityManager, among?: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ payoutId: string }[]>(PAYOUTS_UNDER_WAY, [among ?? null]);
  return rows.map(({ payoutId }) => payoutId);
}
