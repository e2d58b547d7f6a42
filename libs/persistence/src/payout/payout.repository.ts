import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { localDate, type Instant } from '@jkk/domain/calendar';
import { canMovePayout, chooseRoute, payoutIdFrom, type PayoutSummary } from '@jkk/domain/payout';
import type { Rupiah } from '@jkk/domain/money';
import { ROW_LOCK } from '../database/row-lock';
import { ACCOUNT, transferLines } from '../ledger/accounts';
import { LedgerRepository } from '../ledger/ledger.repository';
import { OutboxRepository } from '../outbox/outbox.repository';
import { PayoutEntity } from './payout.entities';
import { toPayoutSummary } from './payout.mapper';

export interface PayoutDraft {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly amountRupiah: Rupiah;
  readonly payee: {
    readonly kind: string;
    readonly name: string;
    readonly bankCode: string;
    readonly accountNumber: string;
    readonly accountName: string;
  };
  /** Tells payees of one benefit apart where it has several; the payee's kind where absent. */
  readonly payeeKey?: string;
  readonly branch: string;
  /** The payout whose place this one takes: returned, failed or cancelled. */
  readonly replaces?: string;
  readonly accountEnteredBy: string;
  readonly createdAt: Instant;
}

/** Random bits of a payout id: 65 fit, 64 are plenty. */
const ID_BYTES = 8;

/** Payouts as their claim makes and sees them. Everything that happens to one later is a move (see payout-moves). */
export class PayoutRepository {
  constructor(
    private readonly ledger = new LedgerRepository(),
    private readonly outbox = new OutboxRepository(),
  ) {}

  /**
   * Adds the payout of an approved benefit with everything that belongs to it: the payable in the ledger, and the name
   * inquiry that the payments process will make. Returns its id. Above the limit of its rail it is HELD from the start.
   * A second live payout of the benefit and payee violates `payout_live_once`.
   */
  async create(em: EntityManager, draft: PayoutDraft): Promise<string> {
    const payoutId = payoutIdFrom(BigInt(`0x${randomBytes(ID_BYTES).toString('hex')}`));
    const route = chooseRoute(draft.payee.bankCode, draft.amountRupiah, localDate(draft.createdAt, 'WIB'));
    const replaced = draft.replaces === undefined ? undefined : await this.get(em, draft.replaces);
    await em.insert(PayoutEntity, {
      payoutId,
      claimNumber: draft.claimNumber,
      benefitId: draft.benefitId,
      branch: draft.branch,
      amountRupiah: draft.amountRupiah,
      payeeKey: draft.payeeKey ?? draft.payee.kind,
      payeeKind: draft.payee.kind,
      payeeName: draft.payee.name,
      payeeBankCode: draft.payee.bankCode,
      payeeAccountNumber: draft.payee.accountNumber,
      payeeAccountName: draft.payee.accountName,
      accountEnteredBy: draft.accountEnteredBy,
      partnerBankCode: route.partnerBankCode,
      serviceCode: route.service,
      rail: route.rail,
      state: route.withinLimit ? 'AWAITING_RELEASE' : 'HELD',
      holdReason: route.withinLimit ? null : 'RAIL.LIMIT',
      replaces: draft.replaces ?? null,
      createdAt: draft.createdAt,
      updatedAt: draft.createdAt,
    });
    await this.postApproval(em, payoutId, draft, replaced);
    await this.outbox.add(em, { kind: 'CHECK_PAYEE', payoutId });
    return payoutId;
  }

  /** Payouts of a claim, oldest first; with `lock` until the end of the transaction (lock the claim before). */
  async listByClaim(
    em: EntityManager,
    claimNumber: string,
    { lock }: { lock: boolean },
  ): Promise<PayoutSummary[]> {
    const rows = await em.find(PayoutEntity, {
      where: { claimNumber },
      order: { sequence: 'ASC' },
      ...(lock && { lock: ROW_LOCK }),
    });
    return rows.map(toPayoutSummary);
  }

  async find(em: EntityManager, payoutId: string): Promise<PayoutEntity | undefined> {
    return (await em.findOneBy(PayoutEntity, { payoutId })) ?? undefined;
  }

  /** Throws when there is no such payout. */
  async get(em: EntityManager, payoutId: string): Promise<PayoutEntity> {
    const row = await this.find(em, payoutId);
    if (row === undefined) throw new Error('There is no such payout.');
    return row;
  }

  /**
   * Cancels a payout that was never sent, as part of a decision of its claim, and takes it out of an open batch, which
   * thereby no longer agrees with its hash. Throws when it is in another state: the caller has it locked and has looked.
   */
  async cancel(em: EntityManager, payoutId: string, at: Instant): Promise<void> {
    const row = await this.get(em, payoutId);
    if (!canMovePayout(row.state, 'CANCELLED')) {
      throw new Error('Only a payout that was never sent can be cancelled.');
    }
    await em.update(
      PayoutEntity,
      { payoutId },
      { state: 'CANCELLED', holdReason: null, batchId: null, updatedAt: at },
    );
    await em.query(`UPDATE payout_batch_item SET live = false WHERE payout_id = $1 AND live`, [payoutId]);
    if (row.releaseCount > 0) {
      await this.outbox.add(em, {
        kind: 'SIGNAL_PAYOUT',
        payoutId,
        observationId: `${payoutId}:CANCELLED:0`,
      });
    }
    await this.reverseApproval(em, row, at);
  }

  /** The payable of a payout that will never be sent goes back to where it came from. */
  async reverseApproval(em: EntityManager, row: PayoutEntity, at: Instant): Promise<void> {
    const replaced = row.replaces === null ? undefined : await this.get(em, row.replaces);
    const origin = originOfPayable(replaced);
    if (origin === undefined) return;
    await this.ledger.post(em, {
      key: `${row.payoutId}:cancelled`,
      event: 'PAYOUT_CANCELLED',
      at,
      claimNumber: row.claimNumber,
      benefitId: row.benefitId,
      payoutId: row.payoutId,
      lines: transferLines(ACCOUNT.payable, origin, row.amountRupiah),
    });
  }

  private async postApproval(
    em: EntityManager,
    payoutId: string,
    draft: PayoutDraft,
    replaced: PayoutEntity | undefined,
  ): Promise<void> {
    const origin = originOfPayable(replaced);
    if (origin === undefined) return;
    await this.ledger.post(em, {
      key: `${payoutId}:approved`,
      event: 'BENEFIT_APPROVED',
      at: draft.createdAt,
      claimNumber: draft.claimNumber,
      benefitId: draft.benefitId,
      payoutId,
      lines: transferLines(origin, ACCOUNT.payable, draft.amountRupiah),
    });
  }
}

/**
 * Which account the payable of a new payout is taken from: a returned one left its money in RETURNED_PAYABLE, a failed
 * one has put it back into BENEFIT_PAYABLE already, and all others are new expense.
 */
function originOfPayable(replaced: PayoutEntity | undefined): string | undefined {
  if (replaced?.state === 'FAILED') return undefined;
  return replaced?.state === 'RETURNED' ? ACCOUNT.returnedPayable : ACCOUNT.expense;
}
