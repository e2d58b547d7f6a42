import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { writePaymentFile, type BankProfile, type FiledPayment, type PartnerBank } from '@jkk/banking';
import { localDate, type HolidayCalendar, type Instant } from '@jkk/domain/calendar';
import {
  PAYMENT_FILE_LIMIT,
  sendableAt,
  type HoldReason,
  type PaymentFileStop,
  type PayoutRecord,
} from '@jkk/domain/payout';
import {
  beforeSending,
  beginFiling,
  differsFromRecord,
  holdBeforeSending,
  isFreshlyChecked,
  judgeHolder,
  planSending,
  takeCheck,
} from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut, readSendingRecord, type Screened, type Screener } from '@jkk/persistence/payment';
import {
  AttemptRepository,
  messageIdOf,
  PayeeCheckRepository,
  PaymentFileRepository,
  PayoutRepository,
  type PaymentFileItem,
  type WishedFile,
} from '@jkk/persistence/payout';
import type { ControlsRepository } from '@jkk/persistence/reconciliation';
import { HolidayRepository } from '@jkk/persistence/reference';
import { LineDoubtRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import type { SendingGuard } from './sending-guard';
import { toOrder } from './transfer-order';

/** A payout that goes into the file, with its attempt. */
interface Filed extends PaymentFileItem {
  readonly payment: FiledPayment;
}

/**
 * Sends by files: each released payout of the bank is looked at once more as before any sending, its attempt is begun, and
 * the bytes with everything that stands in them are stored, all in one transaction. Nothing leaves before it has committed,
 * and what has an attempt is never put into another file.
 */
export class FileSender {
  constructor(
    private readonly dataSource: DataSource,
    private readonly guard: SendingGuard,
    private readonly controls: ControlsRepository,
    private readonly screener: Screener,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly files = new PaymentFileRepository(),
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly checks = new PayeeCheckRepository(),
    private readonly doubts = new LineDoubtRepository(),
    private readonly holidays = new HolidayRepository(),
  ) {}

  /** Makes what was wished for; safe to repeat. */
  async makeAll(bank: PartnerBank): Promise<void> {
    const { bankCode } = bank.profile;
    for (const wish of await this.files.listUnmade(this.dataSource.manager, bankCode)) {
      const stop = await this.guard.look(bankCode);
      const count = await inTransaction(this.dataSource, (em) => this.make(em, bank, wish, stop));
      this.logger.info({ bankCode, fileId: wish.fileId, count }, 'a file of payments was asked for');
    }
  }

  /** How many payments stand in it; undefined where it is there already. */
  private async make(
    em: EntityManager,
    bank: PartnerBank,
    wish: WishedFile,
    seen: PaymentFileStop | undefined,
  ): Promise<number | undefined> {
    if (!(await this.files.hold(em, wish))) return undefined;
    const at = this.clock.now();
    const stop = seen ?? (await this.stopOf(em, bank.profile, at));
    const filed = stop === undefined ? await this.fileAll(em, bank, at) : [];
    const payments = filed.map(({ payment }) => payment);
    const { sourceAccount: account, bankCode, fileVersion: version, accountName: name } = bank.profile;
    const written =
      payments.length === 0
        ? undefined
        : writePaymentFile({
            version,
            messageId: messageIdOf(wish.fileId),
            madeAt: at,
            payer: { name, bankCode, account },
            payments,
          });
    const outcome = written !== undefined ? 'MADE' : stop === undefined ? 'NOTHING' : 'STOPPED';
    await this.files.keep(
      em,
      {
        fileId: wish.fileId,
        outcome,
        stop: stop ?? null,
        version: written === undefined ? null : version,
        sha256: written === undefined ? null : createHash('sha256').update(written.bytes).digest('hex'),
        content: written?.bytes ?? null,
        paymentCount: filed.length,
        totalRupiah: payments.reduce((sum, { order }) => sum + Number(order.amountRupiah), 0),
        madeAt: at,
      },
      filed.map(({ payoutId, attemptNo }, index) => ({
        payoutId,
        attemptNo,
        groupId: written?.groupIds[index] ?? '',
      })),
    );
    return filed.length;
  }

  private async stopOf(
    em: EntityManager,
    profile: BankProfile,
    at: Instant,
  ): Promise<PaymentFileStop | undefined> {
    if (!(await this.guard.maySend(em, profile.bankCode))) return 'SENDING_BLOCKED';
    const { isSending } = await this.controls.ofBank(em, profile, at);
    return isSending ? undefined : 'BANK_NOT_SPOKEN_TO';
  }

  private async fileAll(em: EntityManager, bank: PartnerBank, at: Instant): Promise<Filed[]> {
    const waiting = await this.files.listWaiting(em, bank.profile.bankCode, PAYMENT_FILE_LIMIT);
    const calendar = await this.holidays.getCalendar(em);
    const filed: Filed[] = [];
    for (const payout of await this.payouts.lockAll(em, waiting)) {
      const one = await this.fileOne(em, bank, payout, calendar, at);
      if (one !== undefined) filed.push(one);
    }
    return filed;
  }

  /** Undefined where it waits, or is held. */
  private async fileOne(
    em: EntityManager,
    bank: PartnerBank,
    released: PayoutRecord,
    calendar: HolidayCalendar,
    at: Instant,
  ): Promise<Filed | undefined> {
    const { profile } = bank;
    const payout = await this.asked(em, released, at);
    const before = beforeSending(payout, {
      controls: await this.controls.holdBank(em, profile, at),
      doubt: await this.doubts.doubtAbout(em, payout.payoutId),
      contractLimits: profile.contractLimits,
      sendableAt: at,
      now: at,
    });
    if (before.do === 'HOLD') return this.hold(em, payout, before.holdReason, at);
    if (before.do !== 'SEND') return undefined;
    const { screening, ...record } = await readSendingRecord(em, payout, at);
    const screened = await this.screener.judge(em, payout.payoutId, screening, at);
    const differs = differsFromRecord(payout, record) ?? screened?.holdReason;
    if (differs !== undefined) return this.hold(em, payout, differs, at, screened);
    const attempts = await this.attempts.listByPayout(em, payout.payoutId);
    const plan = planSending(attempts, at, (each) => bank.requestHash(toOrder(payout, each)));
    const live = await this.attempts.findLive(em, payout.payoutId);
    const begun = plan && beginFiling(payout, live, { ...plan, at }, profile.pace);
    if (plan === undefined || begun === undefined) return undefined;
    const [sent, pending] = begun;
    await carryOut(em, [sent], [], [this.screener.adding(em, screened)]);
    await carryOut(em, [pending]);
    const executionDate = localDate(sendableAt(profile.sendingWindows[payout.rail], at, calendar), 'WIB');
    const payment = { order: toOrder(payout, plan), rail: payout.rail, executionDate };
    return { payoutId: payout.payoutId, attemptNo: plan.no, groupId: '', payment };
  }

  /** What no inquiry can say is put down again, so that it is of this day; whoever has accepted it has decided. */
  private async asked(em: EntityManager, payout: PayoutRecord, at: Instant): Promise<PayoutRecord> {
    if (payout.state !== 'RELEASED' || isFreshlyChecked(payout, at)) return payout;
    const judged = judgeHolder(payout, { kind: 'NOT_ASKED' });
    if (judged === undefined) return payout;
    const outcome = takeCheck(payout, judged, at);
    const { payoutId } = payout;
    const check = { payoutId, ...judged, responseCode: null, checkedAt: at };
    await carryOut(em, [outcome], [], [this.checks.adding(em, check)]);
    return outcome.payout;
  }

  private async hold(
    em: EntityManager,
    payout: PayoutRecord,
    holdReason: HoldReason,
    at: Instant,
    screened?: Screened,
  ): Promise<undefined> {
    this.logger.warn(
      { payoutId: payout.payoutId, holdReason },
      'a payout is held before it goes into a file',
    );
    await carryOut(em, [holdBeforeSending(payout, holdReason, at)], [], [this.screener.adding(em, screened)]);
    return undefined;
  }
}
