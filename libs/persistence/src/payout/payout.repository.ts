import type { EntityManager } from 'typeorm';
import type { PayoutRecord } from '@jkk/domain/payout';
import type { Part } from '../database/in-one';
import { readColumns } from '../database/table-columns';
import { Table } from '../database/table';
import { whichOf } from '../database/which';
import { isBatchId } from './batch-id';
import { PayoutEntity } from './payout.entities';

const PAYOUTS = new Table(PayoutEntity);

/** What a decision may change of a payout; amount, payee and route stay what they were approved as. */
const CHANGING = [
  'state',
  'batchId',
  'holdReason',
  'failureCode',
  'nameCheck',
  'nameAtBank',
  'nameCheckedAt',
  'acceptedName',
  'releaseCount',
  'moveCount',
  'updatedAt',
  'releasedAt',
  'settledAt',
  'returnedAt',
] as const satisfies readonly (keyof PayoutRecord)[];

/** Payouts as rows. What becomes of one is decided elsewhere and carried out by `payment`. */
export class PayoutRepository {
  private readonly lockTexts = new Map<string, string>();

  /** Adds a payout, beside what else follows. */
  adding(em: EntityManager, payout: PayoutRecord): Part | undefined {
    return PAYOUTS.insertingAll(em, [payout]);
  }

  find(em: EntityManager, payoutId: string): Promise<PayoutRecord | undefined> {
    return PAYOUTS.find(em, { payoutId });
  }

  /** Throws when there is no such payout. */
  async get(em: EntityManager, payoutId: string): Promise<PayoutRecord> {
    return known(await this.find(em, payoutId));
  }

  /** This payout and what it replaces in its turn, the newest first. */
  async listReplaced(em: EntityManager, payoutId: string | null): Promise<PayoutRecord[]> {
    if (payoutId === null) return [];
    const payout = await this.get(em, payoutId);
    return [payout, ...(await this.listReplaced(em, payout.replaces))];
  }

  /**
   * The payout, locked until the end of the transaction. Its claim is locked first, in the order in which the claim's own
   * activity locks them, so that the two never wait for each other. Throws when there is no such payout.
   */
  async lock(em: EntityManager, payoutId: string): Promise<PayoutRecord> {
    return known((await this.lockAll(em, [payoutId]))[0]);
  }

  /** Like `lock` for many, in one order for everybody, by id; unknown ids are left out. */
  async lockAll(em: EntityManager, payoutIds: readonly string[]): Promise<PayoutRecord[]> {
    if (payoutIds.length === 0) return [];
    const [which, value] = whichOf(payoutIds);
    return this.locking(em, which, value);
  }

  private async locking(em: EntityManager, which: string, value: unknown): Promise<PayoutRecord[]> {
    const text = this.lockTexts.get(which) ?? lockText(em, which);
    this.lockTexts.set(which, text);
    const rows = await em.query<PayoutRecord[]>(text, [value]);
    return rows.sort((left, right) => (left.payoutId < right.payoutId ? -1 : 1));
  }

  /** The payouts of a batch, locked like `lockAll`; another person's item may be gone meanwhile, so compare. */
  async lockBatch(em: EntityManager, batchId: string): Promise<PayoutRecord[]> {
    if (!isBatchId(batchId)) return [];
    return this.locking(em, `IN (${ITEMS_OF_BATCH})`, batchId);
  }

  /**
   * The payouts that were made for the same benefit and payee beside these locked ones, locked too, unless they were cancelled:
   * their claims are locked already, so none can be added meanwhile.
   */
  async lockSuccessors(em: EntityManager, payoutIds: readonly string[]): Promise<PayoutRecord[]> {
    const rows = await em.query<{ payoutId: string }[]>(SUCCESSORS, [payoutIds]);
    return this.lockAll(
      em,
      rows.map(({ payoutId }) => payoutId),
    );
  }

  /** Writes down how locked payouts stand now, beside what else follows. */
  storing(em: EntityManager, payouts: readonly PayoutRecord[]): Part | undefined {
    return PAYOUTS.updatingAll(em, ['payoutId'], CHANGING, payouts as readonly PayoutEntity[]);
  }
}

const SUCCESSORS = `
  SELECT s.payout_id AS "payoutId" FROM payout p JOIN payout s ON s.benefit_id = p.benefit_id AND s.payee_key = p.payee_key
  WHERE p.payout_id = ANY($1) AND p.state IN ('FAILED','RETURNED')
    AND s.state <> 'CANCELLED' AND s.payout_id <> p.payout_id`;

const ITEMS_OF_BATCH = `SELECT payout_id FROM payout_batch_item WHERE batch_id = $1`;

/**
 * A claim's row and its payouts in one statement. Who has waited for the claim is given the payout as it is by then, because
 * PostgreSQL reads a row anew that it locks.
 */
const lockText = (em: EntityManager, which: string): string => `
  WITH locked AS MATERIALIZED (
    SELECT claim_number FROM claim
    WHERE claim_number IN (SELECT claim_number FROM payout WHERE payout_id ${which})
    ORDER BY claim_number FOR NO KEY UPDATE)
  SELECT ${readColumns(em.connection.getMetadata(PayoutEntity)).selection} FROM payout
  WHERE payout_id ${which} AND claim_number IN (SELECT claim_number FROM locked)
  FOR NO KEY UPDATE OF payout`;

function known(payout: PayoutRecord | undefined): PayoutRecord {
  if (payout === undefined) throw new Error('There is no such payout.');
  return payout;
}
