import type { EntityManager } from 'typeorm';
import type { PayoutSummary } from '@jkk/domain/payout';
import { Table } from '../database/table';
import { PayoutEntity } from '../payout/payout.entities';
import { toPayoutSummary } from './to-payout-summary';

const PAYOUTS = new Table(PayoutEntity);

export class PayoutSummaryRepository {
  /** Payouts of many claims, oldest first. */
  async listByClaims(em: EntityManager, claimNumbers: readonly string[]): Promise<PayoutSummary[]> {
    return (await PAYOUTS.list(em, { claimNumber: claimNumbers }, { orderBy: 'sequence' })).map(
      toPayoutSummary,
    );
  }
}
