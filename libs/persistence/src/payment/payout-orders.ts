import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { payoutIdFrom } from '@jkk/domain/payout';
import { approvePayout, cancelPayout, type PayoutOrder } from '@jkk/domain/payout/decide';
import { inOne } from '../database/in-one';
import { LedgerRepository } from '../ledger';
import { OutboxRepository } from '../outbox';
import { PayoutRepository } from '../payout';
import { carryOut } from './carry-out';

/** Random bits of a payout id: 65 fit, 64 are plenty. */
const ID_BYTES = 8;

/** Payouts as their claim orders and cancels them, as part of its own decision. */
export class PayoutOrders {
  constructor(
    private readonly payouts = new PayoutRepository(),
    private readonly ledger = new LedgerRepository(),
    private readonly outbox = new OutboxRepository(),
  ) {}

  /**
   * Adds the payout of an approved benefit with everything that belongs to it: the payable in the ledger, and the name
   * inquiry that the payments process will make. Returns its id. A second live payout of the benefit and payee violates
   * `payout_live_once`.
   */
  async create(em: EntityManager, order: PayoutOrder): Promise<string> {
    const payoutId = payoutIdFrom(BigInt(`0x${randomBytes(ID_BYTES).toString('hex')}`));
    const replaced = await this.payouts.listReplaced(em, order.replaces ?? null);
    const { payout, postings } = approvePayout(payoutId, order, replaced);
    const { partnerBankCode: bankCode } = payout;
    await inOne(em, [
      this.ledger.posting(postings),
      this.payouts.adding(em, payout),
      this.outbox.adding([{ kind: 'CHECK_PAYEE', payoutId, bankCode }]),
    ]);
    return payoutId;
  }

  /** Throws when it was sent: the claim has it locked and has looked. */
  async cancel(em: EntityManager, payoutId: string, at: Instant): Promise<void> {
    const payout = await this.payouts.lock(em, payoutId);
    const replaced = await this.payouts.listReplaced(em, payout.replaces);
    await carryOut(em, [cancelPayout(payout, replaced, at)]);
  }
}
