import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { PayeeCheckOutcome } from '@jkk/domain/payout';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { PayeeCheckEntity } from './payout-record.entities';

/** What a bank said about the holder of an account, as it is kept. */
export interface PayeeCheckRecord {
  readonly payoutId: string;
  readonly outcome: PayeeCheckOutcome;
  readonly nameAtBank: string | null;
  readonly responseCode: string | null;
  readonly checkedAt: Instant;
}

const CHECKS = new Table(PayeeCheckEntity);

/** Rows are only ever added. */
export class PayeeCheckRepository {
  /** Beside what follows from the check. */
  adding(em: EntityManager, check: PayeeCheckRecord): Part | undefined {
    return CHECKS.insertingAll(em, [check]);
  }

  /** Oldest first. */
  listByPayout(em: EntityManager, payoutId: string): Promise<PayeeCheckRecord[]> {
    return CHECKS.list(em, { payoutId }, { orderBy: 'checkId' });
  }
}
