import type { DataSource, EntityManager } from 'typeorm';
import {
  BankUnavailableError,
  type OutgoingMessage,
  type PartnerBank,
  type PartnerBanks,
  type TransferOrder,
  type TransferReply,
} from '@jkk/banking';
import type { PayoutStep } from '@jkk/contracts/temporal';
import type { Instant } from '@jkk/domain/calendar';
import { isScreeningHold, sendableAt, type HoldReason, type PayoutRecord } from '@jkk/domain/payout';
import {
  beforeSending,
  holdBeforeSending,
  laterStep,
  planSending,
  resumeSending,
  takeReply,
  windowStep,
  type Outcome,
  type SendingPlan,
} from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut, type Screener } from '@jkk/persistence/payment';
import { AttemptRepository, PayoutRepository, queueForWindow } from '@jkk/persistence/payout';
import type { ControlsRepository } from '@jkk/persistence/reconciliation';
import { HolidayRepository } from '@jkk/persistence/reference';
import { LineDoubtRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { DiffersFromRecordError, NotNowError, NotToBeSentError, SendingStarter } from './begin-sending';
import type { PayeeChecker } from './check-payee';
import { withPatience } from './patience';
import { answerBeside, DatabaseWireRecorder } from './recorder';
import { BulkSender } from './send-bulk';
import type { SendingGuard } from './sending-guard';
import { StepReader } from './step-reader';
import { toStep } from './steps';
import { toOrder } from './transfer-order';

/** The reference and content of one sending, decided before anything is written down. */
interface Plan extends SendingPlan {
  readonly order: TransferOrder;
  readonly requestHash: string;
}

/**
 * Sends a released payout: (1) attempt, ledger and message are committed, (2) the message is sent once, (3) answer, state
 * and ledger are committed together. Whoever comes in while an attempt is under way sends nothing.
 */
export class PayoutSender {
  private readonly steps: StepReader;
  private readonly starter: SendingStarter;
  private readonly bulks: BulkSender;

  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly checker: PayeeChecker,
    private readonly guard: SendingGuard,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly controls: ControlsRepository,
    private readonly screener: Screener,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly doubts = new LineDoubtRepository(),
    private readonly holidays = new HolidayRepository(),
  ) {
    this.steps = new StepReader(dataSource, banks, clock);
    this.starter = new SendingStarter(guard, controls, screener);
    this.bulks = new BulkSender(dataSource, this.starter, controls, screener, clock, logger);
  }

  async send(payoutId: string): Promise<PayoutStep> {
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    const bank = this.banks.get(payout.partnerBankCode);
    if (bank.profile.channel === 'FILE') return this.leaveToFile(payout, bank);
    const unsendable = payout.state === 'RELEASED' ? await this.guard.look(bank.profile.bankCode) : undefined;
    if (unsendable !== undefined) return this.later(payout, bank, unsendable);
    const before = beforeSending(payout, await this.factsOf(payout, bank));
    switch (before.do) {
      case 'RESUME':
        return this.resume(payoutId);
      case 'WAIT_FOR_WINDOW':
        return this.queue(payout, before.sendableAt);
      case 'WAIT_FOR_BANK':
        return this.later(payout, bank, 'BANK_NOT_SPOKEN_TO');
      case 'HOLD':
        return this.hold(payoutId, before.holdReason);
      case 'CHECK_PAYEE':
        return this.checkAndSend(payout, bank);
      case 'SEND':
        return this.sendChecked(payout, bank);
    }
  }

  /** What is against it is found at once; it goes out, and is looked at once more, when a person makes the file of its bank. */
  private async leaveToFile(payout: PayoutRecord, bank: PartnerBank): Promise<PayoutStep> {
    const facts = await this.factsOf(payout, bank);
    const before = beforeSending(payout, { ...facts, sendableAt: facts.now });
    if (before.do === 'HOLD') return this.hold(payout.payoutId, before.holdReason);
    const checked = before.do === 'CHECK_PAYEE' ? await this.checker.check(payout) : payout;
    return this.steps.stepOf(checked);
  }

  private async factsOf({ payoutId, rail }: PayoutRecord, { profile }: PartnerBank) {
    const em = this.dataSource.manager;
    const now = this.clock.now();
    const window = profile.sendingWindows[rail];
    return {
      controls: await this.controls.ofBank(em, profile, now),
      doubt: await this.doubts.doubtAbout(em, payoutId),
      contractLimits: profile.contractLimits,
      sendableAt: window === undefined ? now : sendableAt(window, now, await this.holidays.getCalendar(em)),
      now,
    };
  }

  private async checkAndSend(payout: PayoutRecord, bank: PartnerBank): Promise<PayoutStep> {
    try {
      const checked = await this.checker.check(payout);
      return checked.state === 'RELEASED' ? this.sendChecked(checked, bank) : this.steps.stepOf(checked);
    } catch (error) {
      if (error instanceof BankUnavailableError) return this.later(payout, bank, error.code);
      throw error;
    }
  }

  /** With others of its batch where the bank takes bulks, else by itself. */
  private async sendChecked(payout: PayoutRecord, bank: PartnerBank): Promise<PayoutStep> {
    const together = await this.bulks.send(payout, bank);
    switch (together.do) {
      case 'SINGLY':
        return this.planAndSend(payout, bank);
      case 'WAIT':
        return toStep(together.step);
      case 'LOOK':
        return this.steps.stepNow(payout.payoutId);
    }
  }

  private async planAndSend(payout: PayoutRecord, bank: PartnerBank): Promise<PayoutStep> {
    const attempts = await this.attempts.listByPayout(this.dataSource.manager, payout.payoutId);
    const plan = planSending(attempts, this.clock.now(), (planned) =>
      bank.requestHash(toOrder(payout, planned)),
    );
    if (plan === undefined) return this.resume(payout.payoutId);
    return this.transfer(payout, bank, { ...plan, order: toOrder(payout, plan) });
  }

  private async transfer(payout: PayoutRecord, bank: PartnerBank, plan: Plan): Promise<PayoutStep> {
    const { payoutId } = payout;
    const recorder = new DatabaseWireRecorder(
      this.dataSource,
      { payoutId, attemptNo: plan.no },
      (em, message) => this.begin(em, payoutId, bank, plan, message),
    );
    let reply: TransferReply;
    try {
      reply = await bank.transfer(plan.order, recorder);
    } catch (error) {
      if (error instanceof NotToBeSentError) return this.resume(payoutId);
      if (error instanceof NotNowError) return this.later(payout, bank, 'SENDING_BLOCKED');
      if (error instanceof DiffersFromRecordError) return this.hold(payoutId, error.holdReason);
      throw error;
    }
    if (reply.exchange === null) return this.later(payout, bank, 'NO_TOKEN');
    return withPatience(() => this.store(payoutId, bank, plan, reply));
  }

  /** The intention to send, in the transaction that commits the message. The lock and the unique index decide who sends. */
  private async begin(
    em: EntityManager,
    payoutId: string,
    bank: PartnerBank,
    plan: Plan,
    message: OutgoingMessage,
  ): Promise<void> {
    if (message.requestHash !== plan.requestHash) {
      throw new Error('The bytes to be sent are not those that were planned');
    }
    const payout = await this.payouts.lock(em, payoutId);
    const admit = () => this.starter.admit(em, bank, message.sentAt);
    await this.starter.begin(em, payout, bank, { ...plan, at: message.sentAt }, { admit });
  }

  private async store(
    payoutId: string,
    bank: PartnerBank,
    { no }: Plan,
    reply: TransferReply,
  ): Promise<PayoutStep> {
    const at = this.clock.now();
    const { payout, attempt } = await inTransaction(this.dataSource, async (em) => {
      const locked = await this.payouts.lock(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, no);
      if (attempt === undefined) throw new Error('An attempt that was begun is gone');
      const outcome = takeReply(locked, attempt, reply, bank.profile.pace, at);
      await carryOut(em, [outcome], [], [answerBeside(em, reply.exchange, reply.class)]);
      return { payout: outcome.payout, attempt: outcome.attempts.at(-1)?.after ?? attempt };
    });
    this.report(payout, reply);
    return this.steps.stepWith(payout, attempt);
  }

  /** Somebody was here before: whatever says SENDING without a living sender is UNKNOWN, and is asked for. */
  private resume(payoutId: string): Promise<PayoutStep> {
    return this.change(payoutId, async (locked, at, em) =>
      resumeSending(locked, await this.attempts.findLive(em, payoutId), at),
    );
  }

  private hold(payoutId: string, holdReason: HoldReason): Promise<PayoutStep> {
    this.logger.error({ payoutId, holdReason }, 'a payout is held before it is sent');
    return this.change(payoutId, async (locked, at, em) => {
      if (isScreeningHold(holdReason)) await this.screener.keep(em, locked, at);
      return holdBeforeSending(locked, holdReason, at);
    });
  }

  private async change(
    payoutId: string,
    decide: (locked: PayoutRecord, at: string, em: EntityManager) => Outcome | Promise<Outcome>,
  ): Promise<PayoutStep> {
    const at = this.clock.now();
    const { payout } = await inTransaction(this.dataSource, async (em) => {
      const outcome = await decide(await this.payouts.lock(em, payoutId), at, em);
      await carryOut(em, [outcome]);
      return outcome;
    });
    return this.steps.stepOf(payout);
  }

  /** Until its rail takes transfers again; people see until when. */
  private async queue(payout: PayoutRecord, opensAt: Instant): Promise<PayoutStep> {
    const now = this.clock.now();
    const { payoutId, partnerBankCode: bankCode, rail } = payout;
    await queueForWindow(this.dataSource.manager, payoutId, opensAt, now);
    this.logger.info(
      { payoutId, bankCode, rail, sendsAt: opensAt },
      'a payout waits for the window of its rail',
    );
    return toStep(windowStep(payout, opensAt, now));
  }

  private later(payout: PayoutRecord, { profile }: PartnerBank, code: string): PayoutStep {
    this.logger.warn(
      { payoutId: payout.payoutId, bankCode: profile.bankCode, code },
      'a payout waits for its bank',
    );
    return toStep(laterStep(payout, profile.pace));
  }

  private report(
    { payoutId, partnerBankCode, state }: PayoutRecord,
    { alarm, responseCode, class: outcome }: TransferReply,
  ): void {
    const fields = { payoutId, bankCode: partnerBankCode, code: responseCode, outcome, state };
    if (alarm === undefined) this.logger.info(fields, 'a transfer was answered');
    else {
      this.logger.error(
        { ...fields, kind: alarm },
        'a transfer was answered in a way that somebody must look at',
      );
    }
  }
}
