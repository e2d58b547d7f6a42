import type { DataSource } from 'typeorm';
import type { PartnerBank, PartnerBanks, StatusReply } from '@jkk/banking';
import type { PayoutStep, PayoutStepInput } from '@jkk/contracts/temporal';
import { laterInstant } from '@jkk/domain/calendar';
import { rupiah } from '@jkk/domain/money';
import { askedService, isLiveAttempt, type AttemptRecord, type PayoutRecord } from '@jkk/domain/payout';
import { nextStep, takeInquiry, type NextStep } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut } from '@jkk/persistence/payment';
import { AttemptRepository, CallbackRepository, PayoutRepository } from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { answerBeside, DatabaseWireRecorder } from './recorder';
import { toStep } from './steps';

/** Asks the bank what became of a transfer whose outcome is unclear; never before the first-poll delay. */
export class PayoutInquirer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'error'>,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly callbacks = new CallbackRepository(),
  ) {}

  async inquire({ payoutId, now: workflowNow }: PayoutStepInput): Promise<PayoutStep> {
    const now = laterInstant(workflowNow, this.clock.now());
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    const attempt = await this.attempts.findLive(this.dataSource.manager, payoutId);
    const bank = this.banks.get(payout.partnerBankCode);
    const calledAt = attempt && (await this.callbacks.lastAt(this.dataSource.manager, attempt));
    const { pace, channel } = bank.profile;
    const step = nextStep({ payout, attempt, pace, channel, now, calledAt });
    if (step.next !== 'INQUIRE' || step.afterSeconds > 0 || attempt === undefined) return toStep(step);
    const reply = await this.ask(payout, attempt, bank);
    const next = await this.store(payoutId, attempt.no, bank, reply, now);
    this.report(payoutId, bank, reply, next);
    return toStep(next);
  }

  private ask(payout: PayoutRecord, attempt: AttemptRecord, bank: PartnerBank): Promise<StatusReply> {
    const { payoutId, amountRupiah, payeeAccountNumber } = payout;
    const query = {
      partnerReference: attempt.partnerReference,
      service: askedService(attempt),
      amountRupiah: rupiah(amountRupiah),
      transactionDate: attempt.transactionDate,
      beneficiaryAccountNumber: payeeAccountNumber,
    };
    return bank.inquireStatus(
      query,
      new DatabaseWireRecorder(this.dataSource, { payoutId, attemptNo: attempt.no }),
    );
  }

  private store(
    payoutId: string,
    attemptNo: number,
    { profile: { pace } }: PartnerBank,
    reply: StatusReply,
    now: string,
  ): Promise<NextStep> {
    return inTransaction(this.dataSource, async (em) => {
      const payout = await this.payouts.lock(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, attemptNo);
      if (attempt === undefined) throw new Error('An attempt that was begun is gone');
      const outcome = takeInquiry(payout, attempt, reply, pace, now);
      await carryOut(em, [outcome], [], [answerBeside(em, reply.exchange, reply.verdict)]);
      const after = outcome.attempts.at(-1)?.after ?? attempt;
      const live = isLiveAttempt(after.state) ? after : undefined;
      return nextStep({ payout: outcome.payout, attempt: live, pace, now });
    });
  }

  private report(payoutId: string, { profile }: PartnerBank, reply: StatusReply, next: NextStep): void {
    const { code, verdict, contradicts } = reply;
    const { state, owner, reason } = next;
    const fields = { payoutId, bankCode: profile.bankCode, code, outcome: verdict, state, owner, reason };
    if (contradicts) this.logger.error(fields, 'the bank speaks of another payment under our reference');
    else this.logger.info(fields, 'a status inquiry was answered');
  }
}
