import type { EntityManager } from 'typeorm';
import type { PayoutSummary } from '@jkk/domain/payout';
import { Table } from '../database/table';
import { PayoutEntity } from '../payout/payout.entities';
import { readPayoutSummary } from './to-payout-summary';

/** A payout's row as PostgreSQL makes JSON of it. The account number in it goes no further than `toPayoutSummaries`. */
export type PayoutJson = Readonly<Record<string, unknown>>;

/** Whether the last word about a held payout waits for its answer. */
const HOLD_PROPOSED = `CASE WHEN p.state = 'HELD' THEN (SELECT h.step = 'PROPOSED' FROM hold_decision h
  WHERE h.payout_id = p.payout_id ORDER BY h.decision_id DESC LIMIT 1) END`;

/** SQL for the payouts of a claim, oldest first, as one value beside others. */
export const payoutsOfClaim = (claimNumber: string): string => `(
  SELECT coalesce(json_agg(to_jsonb(p) || jsonb_build_object('hold_proposed', ${HOLD_PROPOSED}) ORDER BY p.sequence), '[]')
  FROM payout p WHERE p.claim_number = ${claimNumber})`;

const PAYOUTS = new Table(PayoutEntity);

/** Throws UnreadableRecord. */
export function toPayoutSummaries(
  em: EntityManager,
  claimNumber: string,
  payouts: readonly PayoutJson[],
): PayoutSummary[] {
  const { fromRecord } = PAYOUTS.columnsOf(em);
  return payouts.map((payout) => ({
    ...readPayoutSummary(claimNumber, fromRecord(payout)),
    ...(payout['hold_proposed'] === true && { holdProposed: true }),
  }));
}
