import type { EntityManager } from 'typeorm';
import { CLAIM_COMMAND_CODES, CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';

/** A command that took effect, and of which the claim's workflow has to know. */
export interface EffectiveCommand {
  readonly commandId: string;
  readonly claimNumber: string;
  /** Instant (ISO, UTC). */
  readonly closedAt: string;
}

/** The newest effective command of each claim: whoever knows it knows what came before. */
const EFFECTIVE = `
  SELECT c.command_id AS "commandId", c.claim_number AS "claimNumber", c.closed_at AS "closedAt"
  FROM command c
  WHERE c.received_at > $1::timestamptz - interval '10 minutes' AND c.status = 'DONE' AND c.code = ANY($3::text[])
    AND c.closed_at >= $1::timestamptz AND c.closed_at <= $2::timestamptz
    AND NOT EXISTS (
      SELECT 1 FROM command later
      WHERE later.claim_number = c.claim_number AND later.received_at > c.received_at
        AND later.status = 'DONE' AND later.code = ANY($3::text[]))
  ORDER BY c.closed_at LIMIT $4`;

/** Newest effective commands of claims that were closed in this time, oldest first. */
export const findEffective = (
  em: EntityManager,
  from: string,
  until: string,
  limit: number,
): Promise<EffectiveCommand[]> => em.query(EFFECTIVE, [from, until, CLAIM_COMMAND_CODES, limit]);

/** Nothing has happened to the claim since a deadline, or the next step of its escalation, should have been recorded. */
const UNRUNG = `
  SELECT w.claim_number AS "claimNumber", max(w.rings_at) AS "dueAt"
  FROM claim_wait w JOIN claim c ON c.claim_number = w.claim_number
  WHERE w.rings_at > $1::timestamptz AND w.rings_at <= $2::timestamptz AND c.last_event_at < w.rings_at
  GROUP BY w.claim_number`;

/** Claims with a deadline in this time of which their workflow has recorded nothing. */
export const findUnrung = (
  em: EntityManager,
  from: string,
  until: string,
): Promise<{ claimNumber: string; dueAt: string }[]> => em.query(UNRUNG, [from, until]);

/** A claim that was touched a moment ago may be on its way to its first workflow. */
const NEXT_CLAIMS = `
  SELECT claim_number AS "claimNumber",
    stage = ANY($3::text[]) AND last_event_at < now() - interval '1 minute' AS "isOpen"
  FROM claim WHERE claim_number > $1 ORDER BY claim_number LIMIT $2`;

/** The claims after this one in the order of their numbers, and whether a workflow has to be there for them. */
export const nextClaims = (
  em: EntityManager,
  after: string,
  limit: number,
): Promise<{ claimNumber: string; isOpen: boolean }[]> =>
  em.query(NEXT_CLAIMS, [after, limit, CLAIM_STAGE_CODES.filter(isOpen)]);
