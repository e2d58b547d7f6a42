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

const PAYOUTS_UNDER_WAY = `
  SELECT payout_id AS "payoutId" FROM payout
  WHERE state IN ${PAYOUT_UNDER_WAY} AND ($1::text[] IS NULL OR payout_id::text = ANY($1::text[]))
  ORDER BY payout_id`;

/** Payouts whose process must be running; of `among` only, where it is given. */
export async function listPayoutsUnderWay(em: EntityManager, among?: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ payoutId: string }[]>(PAYOUTS_UNDER_WAY, [among ?? null]);
  return rows.map(({ payoutId }) => payoutId);
}
