import type { DataSource, EntityManager } from 'typeorm';
import type { PartnerBank, PartnerBanks, StatusReply } from '@jkk/banking';
import type { PayoutStep, PayoutStepInput } from '@jkk/contracts/temporal';
import { laterInstant } from '@jkk/domain/calendar';
import { rupiah } from '@jkk/domain/money';
import { canMoveAttempt, canMovePayout, type InquiryVerdict } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import {
  AttemptRepository,
  lockPayout,
  movePayout,
  PayoutRepository,
  type PayoutAttemptEntity,
  type PayoutEntity,
} from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { nextStep, senderGoneAt } from './next-step';
import { DatabaseWireRecorder, storeAnswer } from './recorder';

/**
 * What an inquiry makes of an attempt. A denial makes nothing by itself: it is noted, and the statement decides. Money
 * that came back is under way until the statement shows it.
 */
const STATE_AFTER: Partial<Record<InquiryVerdict, 'CLAIMED_PAID' | 'PENDING'>> = {
  PAID: 'CLAIMED_PAID',
  UNDER_WAY: 'PENDING',
  RETURNED: 'PENDING',
};

/** Asks the bank what became of a transfer whose outcome is unclear; never before the first-poll delay. */
export class PayoutInquirer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'error'>,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
  ) {}

  async inquire({ payoutId, now: workflowNow }: PayoutStepInput): Promise<PayoutStep> {
    const now = laterInstant(workflowNow, this.clock.now());
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    const attempt = await this.attempts.findLive(this.dataSource.manager, payoutId);
    const bank = this.banks.get(payout.partnerBankCode);
    const step = nextStep(payout, attempt, bank.profile.pace, now);
    if (step.next !== 'INQUIRE' || step.afterSeconds > 0 || attempt === undefined) return step;
    const reply = await this.ask(payout, attempt, bank);
    return this.store(payoutId, attempt.no, bank, reply, now);
  }

  private ask(payout: PayoutEntity, attempt: PayoutAttemptEntity, bank: PartnerBank): Promise<StatusReply> {
    const { payoutId, serviceCode, amountRupiah, payeeAccountNumber } = payout;
    const query = {
      partnerReference: attempt.partnerReference,
      service: serviceCode,
      amountRupiah: rupiah(amountRupiah),
      transactionDate: attempt.transactionDate,
      beneficiaryAccountNumber: payeeAccountNumber,
    };
    return bank.inquireStatus(
      query,
      new DatabaseWireRecorder(this.dataSource, { payoutId, attemptNo: attempt.no }),
    );
  }

  private async store(
    payoutId: string,
    attemptNo: number,
    bank: PartnerBank,
    reply: StatusReply,
    now: string,
  ): Promise<PayoutStep> {
    const { pace } = bank.profile;
    const step = await inTransaction(this.dataSource, async (em) => {
      const payout = await lockPayout(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, attemptNo);
      if (attempt === undefined) throw new Error('An attempt that was begun is gone');
      await storeAnswer(em, reply.exchange, reply.verdict);
      await this.forgetDeadSender(em, payout, attempt, bank, now);
      await this.attempts.recordInquiry(em, attempt, now, deniedAt(attempt, reply, now));
      await this.apply(em, payout, attempt, reply, now);
      return nextStep(payout, attempt, pace, now);
    });
    const fields = {
      payoutId,
      bankCode: bank.profile.bankCode,
      code: reply.code,
      outcome: reply.verdict,
      state: step.state,
    };
    if (reply.contradicts) {
      this.logger.error(fields, 'the bank speaks of another payment under our reference');
    } else this.logger.info(fields, 'a status inquiry was answered');
    return step;
  }

  private async apply(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    { verdict, code, bankReference }: StatusReply,
    at: string,
  ): Promise<void> {
    const to = STATE_AFTER[verdict];
    if (to === undefined || !canMoveAttempt(attempt.state, to) || !canMovePayout(payout.state, to)) return;
    await this.attempts.move(em, payout, attempt, { to, at, bankReference });
    await movePayout(em, payout, { to, source: 'INQUIRY', at, attemptNo: attempt.no, code: code ?? verdict });
  }

  /** A sender that died left SENDING behind; from here on it is UNKNOWN like every other lost answer. */
  private async forgetDeadSender(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    { profile }: PartnerBank,
    at: string,
  ): Promise<void> {
    if (attempt.state !== 'SENDING' || Date.parse(at) < senderGoneAt(attempt, profile.pace)) return;
    await this.attempts.move(em, payout, attempt, { to: 'UNKNOWN', at });
    await movePayout(em, payout, {
      to: 'UNKNOWN',
      source: 'INQUIRY',
      at,
      attemptNo: attempt.no,
      code: 'NO_ANSWER',
    });
  }
}

/** The time of the denial; silence leaves the last word as it was, any other word takes it back. */
function deniedAt(attempt: PayoutAttemptEntity, { verdict }: StatusReply, now: string): string | null {
  if (verdict === 'DENIED') return now;
  return verdict === 'NOTHING' ? attempt.deniedAt : null;
}
