import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { canMoveAttempt, isLiveAttempt, partnerReference, type AttemptState } from '@jkk/domain/payout';
import { ACCOUNT, transferLines } from '../ledger/accounts';
import { LedgerRepository } from '../ledger/ledger.repository';
import { PayoutAttemptEntity, type PayoutEntity } from './payout.entities';

export interface AttemptStart {
  readonly no: number;
  readonly requestHash: string;
  readonly transactionDate: Instant;
  readonly firstPollAt: Instant;
  readonly at: Instant;
}

export interface AttemptMove {
  readonly to: AttemptState;
  readonly at: Instant;
  readonly responseCode?: string | null;
  readonly bankReference?: string | null;
}

/** States in which the amount stands in the bank's clearing account. */
const IN_CLEARING: readonly AttemptState[] = ['SENDING', 'UNKNOWN', 'PENDING', 'CLAIMED_PAID'];

/**
 * Attempts of payouts and the ledger lines that belong to each step. The caller holds the lock of the payout; the unique
 * index of one live attempt stands behind it.
 */
export class AttemptRepository {
  constructor(private readonly ledger = new LedgerRepository()) {}

  async listByPayout(em: EntityManager, payoutId: string): Promise<PayoutAttemptEntity[]> {
    return em.find(PayoutAttemptEntity, { where: { payoutId }, order: { no: 'ASC' } });
  }

  async find(em: EntityManager, payoutId: string, no: number): Promise<PayoutAttemptEntity | undefined> {
    return (await em.findOneBy(PayoutAttemptEntity, { payoutId, no })) ?? undefined;
  }

  async findLive(em: EntityManager, payoutId: string): Promise<PayoutAttemptEntity | undefined> {
    return (await this.listByPayout(em, payoutId)).find((attempt) => isLiveAttempt(attempt.state));
  }

  /** Writes down the intention to send under a new reference. Violates `payout_attempt_live_once` when one is alive. */
  async begin(em: EntityManager, payout: PayoutEntity, start: AttemptStart): Promise<void> {
    const { payoutId } = payout;
    await em.insert(PayoutAttemptEntity, {
      payoutId,
      no: start.no,
      partnerReference: partnerReference(payoutId, start.no),
      partnerBankCode: payout.partnerBankCode,
      serviceCode: payout.serviceCode,
      amountRupiah: payout.amountRupiah,
      requestHash: start.requestHash,
      transactionDate: start.transactionDate,
      state: 'SENDING',
      sends: 1,
      sentAt: start.at,
      firstPollAt: start.firstPollAt,
      createdAt: start.at,
      updatedAt: start.at,
    });
    await this.postToClearing(em, payout, start.no, 1, start.at);
  }

  /**
   * Writes down that the same bytes go out again under the same reference, after an attempt of which the bank took
   * nothing. Throws when the attempt is in any other state, or when the content differs.
   */
  async beginAgain(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    { requestHash, firstPollAt, at }: Pick<AttemptStart, 'requestHash' | 'firstPollAt' | 'at'>,
  ): Promise<void> {
    if (!canMoveAttempt(attempt.state, 'SENDING')) {
      throw new Error('Only an attempt that was not sent is sent again');
    }
    if (attempt.requestHash !== requestHash) {
      throw new Error('Another content under the same reference is refused');
    }
    const sends = attempt.sends + 1;
    await this.update(em, attempt, { state: 'SENDING', sends, sentAt: at, firstPollAt, updatedAt: at });
    await this.postToClearing(em, payout, attempt.no, sends, at);
  }

  /** Moves an attempt along its table and takes the money out of clearing where nothing was sent or nothing was paid. */
  async move(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    move: AttemptMove,
  ): Promise<void> {
    const before = attempt.state;
    if (!canMoveAttempt(before, move.to)) {
      throw new Error(`An attempt does not move from ${before} to ${move.to}`);
    }
    await this.update(em, attempt, {
      state: move.to,
      updatedAt: move.at,
      ...(move.responseCode !== undefined && { responseCode: move.responseCode }),
      ...(move.bankReference != null && { bankReference: move.bankReference }),
    });
    const cameBack = move.to === 'NOT_SENT' || move.to === 'REJECTED' || move.to === 'FAILED_FINAL';
    if (cameBack && IN_CLEARING.includes(before)) await this.takeFromClearing(em, payout, attempt, move.at);
  }

  /** Notes an inquiry; `deniedAt` null where it did not deny the transfer. */
  async recordInquiry(
    em: EntityManager,
    attempt: PayoutAttemptEntity,
    at: Instant,
    deniedAt: Instant | null,
  ): Promise<void> {
    await this.update(em, attempt, { polls: attempt.polls + 1, polledAt: at, deniedAt, updatedAt: at });
  }

  private async update(
    em: EntityManager,
    attempt: PayoutAttemptEntity,
    columns: Partial<PayoutAttemptEntity>,
  ): Promise<void> {
    Object.assign(attempt, columns);
    await em.update(PayoutAttemptEntity, { payoutId: attempt.payoutId, no: attempt.no }, columns);
  }

  private async postToClearing(
    em: EntityManager,
    payout: PayoutEntity,
    no: number,
    sends: number,
    at: Instant,
  ): Promise<void> {
    const clearing = ACCOUNT.clearing(payout.partnerBankCode);
    await this.ledger.post(em, {
      ...subject(payout),
      key: `${partnerReference(payout.payoutId, no)}:sending:${sends}`,
      event: 'TRANSFER_SENDING',
      at,
      lines: transferLines(ACCOUNT.payable, clearing, payout.amountRupiah),
    });
  }

  private async takeFromClearing(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    at: Instant,
  ): Promise<void> {
    const clearing = ACCOUNT.clearing(payout.partnerBankCode);
    await this.ledger.post(em, {
      ...subject(payout),
      key: `${attempt.partnerReference}:unpaid:${attempt.sends}`,
      event: attempt.state === 'NOT_SENT' ? 'TRANSFER_NOT_SENT' : 'TRANSFER_FAILED',
      at,
      lines: transferLines(clearing, ACCOUNT.payable, payout.amountRupiah),
    });
  }
}

const subject = ({ payoutId, claimNumber, benefitId }: PayoutEntity) => ({
  payoutId,
  claimNumber,
  benefitId,
});
