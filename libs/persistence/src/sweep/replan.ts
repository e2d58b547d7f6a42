import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { OutboxRepository } from '../outbox';

const OPEN_AFTER = `
  SELECT claim_number AS "claimNumber" FROM claim
  WHERE claim_number > $1 AND stage = ANY($2::text[]) ORDER BY claim_number LIMIT $3`;

/** How often the imported holidays were changed. */
export async function holidayVersion(em: EntityManager): Promise<number> {
  const [row] = await em.query<{ version: number }[]>('SELECT version FROM holiday_version');
  return row?.version ?? 0;
}

/**
 * Counts the deadlines of the next open claims anew with the holidays known now, and leaves word for their workflows to look.
 * Returns the numbers of those claims. In the caller's transaction.
 */
export async function replanNext(
  em: EntityManager,
  after: string,
  version: number,
  limit: number,
): Promise<readonly string[]> {
  const stages = CLAIM_STAGE_CODES.filter(isOpen);
  const rows = await em.query<{ claimNumber: string }[]>(OPEN_AFTER, [after, stages, limit]);
  const numbers = rows.map(({ claimNumber }) => claimNumber);
  await refreshClaimWaits(em, numbers);
  await new OutboxRepository().addAll(
    em,
    numbers.map((claimNumber) => ({ kind: 'REFRESH_CLAIM', claimNumber, cause: `holidays/${version}` })),
  );
  return numbers;
}
