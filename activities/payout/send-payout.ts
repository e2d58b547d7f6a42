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
import { rupiah } from '@jkk/domain/money';
import {
  canMoveAttempt,
  partnerReference,
  type AttemptState,
  type HoldReason,
  type PayoutState,
} from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import {
  AttemptRepository,
  BankSwitchRepository,
  lockPayout,
  movePayout,
  PayoutRepository,
  type PayoutAttemptEntity,
  type PayoutEntity,
} from '@jkk/persistence/payout';
import { StatementRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { isCarried, type PayeeChecker } from './check-payee';
import { nextStep } from './next-step';
import { withPatience } from './patience';
import { DatabaseWireRecorder, storeAnswer } from './recorder';

/** The reference and content of one sending, decided before anything is written down. */
interface Plan {
  readonly no: number;
  readonly order: TransferOrder;
  readonly requestHash: string;
}

/** Thrown inside the transaction before a sending when somebody else's attempt is alive; nothing was sent then. */
class NotToBeSentError extends Error {
  override readonly name = 'NotToBeSentError';
}

/** What becomes of attempt and payout after each kind of answer. */
const AFTER: Readonly<
  Record<TransferReply['class'], { readonly attempt: AttemptState; readonly payout: PayoutState }>
> = {
  CLAIMED_PAID: { attempt: 'CLAIMED_PAID', payout: 'CLAIMED_PAID' },
  PENDING: { attempt: 'PENDING', payout: 'PENDING' },
  UNKNOWN: { attempt: 'UNKNOWN', payout: 'UNKNOWN' },
  REJECTED: { attempt: 'REJECTED', payout: 'FAILED' },
  HOLD: { attempt: 'REJECTED', payout: 'HELD' },
  NOT_ACCEPTED: { attempt: 'NOT_SENT', payout: 'RELEASED' },
  NOT_SENT: { attempt: 'NOT_SENT', payout: 'RELEASED' },
};

/**
 * Sends a released payout: (1) attempt, ledger and message are committed, (2) the message is sent once, (3) answer, state
 * and ledger are committed together. Whoever comes in while an attempt is under way sends nothing.
 */
export class PayoutSender {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly checker: PayeeChecker,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly statements = new StatementRepository(),
    private readonly outbox = new OutboxRepository(),
  ) {}

  async send(payoutId: string): Promise<PayoutStep> {
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    if (payout.state !== 'RELEASED') return this.resume(payoutId);
    const bank = this.banks.get(payout.partnerBankCode);
    if (!(await new BankSwitchRepository().isSending(this.dataSource.manager, bank.profile.bankCode))) {
      return this.later(payout, bank, 'SWITCHED_OFF');
    }
    const obstacle = await this.findObstacle(payout, bank);
    if (obstacle !== undefined) return obstacle;
    const plan = await this.plan(payoutId, bank);
    return plan === undefined ? this.resume(payoutId) : this.transfer(payoutId, bank, plan);
  }

  /** What keeps a released payout from being sent now: its amount, its payee, or a bank that says nothing. */
  private async findObstacle(payout: PayoutEntity, bank: PartnerBank): Promise<PayoutStep | undefined> {
    const { intrabankLimitRupiah } = bank.profile;
    const overBankLimit =
      payout.serviceCode === '17' &&
      intrabankLimitRupiah !== null &&
      payout.amountRupiah > intrabankLimitRupiah;
    if (!isCarried(payout, this.clock.now()) || overBankLimit) {
      return this.hold(payout.payoutId, 'RAIL.LIMIT');
    }
    if (this.checker.isFresh(payout)) return undefined;
    try {
      await this.checker.check(payout);
    } catch (error) {
      if (error instanceof BankUnavailableError) return this.later(payout, bank, error.code);
      throw error;
    }
    const checked = await this.payouts.get(this.dataSource.manager, payout.payoutId);
    return checked.state === 'RELEASED' ? undefined : this.stepOf(checked);
  }

  /** Undefined when an attempt is under way. An attempt that was not sent keeps its number, its time and its bytes. */
  private async plan(payoutId: string, bank: PartnerBank): Promise<Plan | undefined> {
    const payout = await this.payouts.get(this.dataSource.manager, payoutId);
    const attempts = await this.attempts.listByPayout(this.dataSource.manager, payoutId);
    const last = attempts.at(-1);
    const again = last?.state === 'NOT_SENT' ? last : undefined;
    if (last !== undefined && again === undefined && last.state !== 'REJECTED') return undefined;
    const no = again?.no ?? (last?.no ?? 0) + 1;
    const order: TransferOrder = {
      partnerReference: partnerReference(payoutId, no),
      service: payout.serviceCode,
      amountRupiah: rupiah(payout.amountRupiah),
      beneficiary: {
        bankCode: payout.payeeBankCode,
        accountNumber: payout.payeeAccountNumber,
        accountName: payout.nameAtBank ?? payout.payeeAccountName,
      },
      transactionDate: again?.transactionDate ?? this.clock.now(),
    };
    return { no, order, requestHash: bank.requestHash(order) };
  }

  private async transfer(payoutId: string, bank: PartnerBank, plan: Plan): Promise<PayoutStep> {
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
      throw error;
    }
    if (reply.exchange === null) {
      const payout = await this.payouts.get(this.dataSource.manager, payoutId);
      return this.later(payout, bank, 'NO_TOKEN');
    }
    return withPatience(() => this.store(payoutId, plan, reply));
  }

  /** The intention to send, in the transaction that commits the message. The lock and the unique index decide who sends. */
  private async begin(
    em: EntityManager,
    payoutId: string,
    bank: PartnerBank,
    { no, order, requestHash }: Plan,
    message: OutgoingMessage,
  ): Promise<void> {
    const payout = await lockPayout(em, payoutId);
    const live = await this.attempts.findLive(em, payoutId);
    if (payout.state !== 'RELEASED' || (live !== undefined && live.state !== 'NOT_SENT')) {
      throw new NotToBeSentError();
    }
    if (message.requestHash !== requestHash) {
      throw new Error('The bytes to be sent are not those that were planned');
    }
    const at = message.sentAt;
    const firstPollAt = new Date(Date.parse(at) + bank.profile.pace.firstPollDelay).toISOString();
    if (live === undefined) {
      const { transactionDate } = order;
      await this.attempts.begin(em, payout, { no, requestHash, transactionDate, firstPollAt, at });
    } else {
      await this.attempts.beginAgain(em, payout, live, { requestHash, firstPollAt, at });
    }
    await movePayout(em, payout, { to: 'SENDING', source: 'RESPONSE', at, attemptNo: no });
    const { bankCode } = bank.profile;
    if (await this.statements.expectLine(em, bankCode)) {
      await this.outbox.add(em, {
        kind: 'EXPECT_STATEMENT',
        bankCode,
        partnerReference: order.partnerReference,
      });
    }
  }

  private async store(payoutId: string, { no }: Plan, reply: TransferReply): Promise<PayoutStep> {
    const at = this.clock.now();
    const payout = await inTransaction(this.dataSource, async (em) => {
      const locked = await lockPayout(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, no);
      if (attempt === undefined) throw new Error('An attempt that was begun is gone');
      await storeAnswer(em, reply.exchange, reply.class);
      await this.apply(em, locked, attempt, reply, at);
      return locked;
    });
    this.report(payout, reply);
    return this.stepOf(payout);
  }

  /** A statement may have been quicker than the answer: what is proven is not taken back. */
  private async apply(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    reply: TransferReply,
    at: string,
  ): Promise<void> {
    const worn = AFTER[reply.class].payout === 'RELEASED' && this.isWornOut(payout, attempt);
    const after = worn ? ({ attempt: 'REJECTED', payout: 'HELD' } as const) : AFTER[reply.class];
    if (!canMoveAttempt(attempt.state, after.attempt)) return;
    const { responseCode, bankReference } = reply;
    await this.attempts.move(em, payout, attempt, { to: after.attempt, at, responseCode, bankReference });
    await movePayout(em, payout, {
      to: after.payout,
      source: 'RESPONSE',
      at,
      attemptNo: attempt.no,
      code: responseCode ?? reply.class,
      ...(after.payout === 'HELD' && {
        holdReason: worn ? 'BANK.NOT_ACCEPTED' : (reply.holdReason ?? 'BANK.NOT_PERMITTED'),
      }),
    });
  }

  private isWornOut(payout: PayoutEntity, { sends }: PayoutAttemptEntity): boolean {
    return sends > this.banks.get(payout.partnerBankCode).profile.pace.resendSchedule.length;
  }

  /** Somebody was here before: whatever says SENDING without a living sender is UNKNOWN, and is asked for. */
  private async resume(payoutId: string): Promise<PayoutStep> {
    const at = this.clock.now();
    const payout = await inTransaction(this.dataSource, async (em) => {
      const locked = await lockPayout(em, payoutId);
      const attempt = await this.attempts.findLive(em, payoutId);
      if (locked.state === 'SENDING' && attempt?.state === 'SENDING') {
        await this.attempts.move(em, locked, attempt, { to: 'UNKNOWN', at });
        await movePayout(em, locked, {
          to: 'UNKNOWN',
          source: 'RESPONSE',
          at,
          attemptNo: attempt.no,
          code: 'NO_ANSWER',
        });
      }
      return locked;
    });
    return this.stepOf(payout);
  }

  private async hold(payoutId: string, holdReason: HoldReason): Promise<PayoutStep> {
    const at = this.clock.now();
    const payout = await inTransaction(this.dataSource, async (em) => {
      const locked = await lockPayout(em, payoutId);
      if (locked.state === 'RELEASED') {
        await movePayout(em, locked, { to: 'HELD', source: 'RESPONSE', at, holdReason, code: holdReason });
      }
      return locked;
    });
    return this.stepOf(payout);
  }

  private later(payout: PayoutEntity, { profile }: PartnerBank, code: string): PayoutStep {
    this.logger.warn(
      { payoutId: payout.payoutId, bankCode: profile.bankCode, code },
      'a payout waits for its bank',
    );
    return {
      state: payout.state,
      next: 'SEND',
      afterSeconds: Math.ceil(profile.pace.switchedOffPause / 1000),
    };
  }

  private async stepOf(payout: PayoutEntity): Promise<PayoutStep> {
    const attempt = await this.attempts.findLive(this.dataSource.manager, payout.payoutId);
    return nextStep(payout, attempt, this.banks.get(payout.partnerBankCode).profile.pace, this.clock.now());
  }

  private report(
    { payoutId, partnerBankCode, state }: PayoutEntity,
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
