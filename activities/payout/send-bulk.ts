import type { DataSource, EntityManager } from 'typeorm';
import type { OutgoingMessage, PartnerBank, TransferOrder, TransferReply } from '@jkk/banking';
import type { Instant } from '@jkk/domain/calendar';
import {
  bulkIdOf,
  BULK_RAIL,
  isLiveAttempt,
  isScreeningHold,
  partnerReference,
  type AttemptRecord,
  type BulkTerms,
  type HoldReason,
  type PayoutRecord,
} from '@jkk/domain/payout';
import {
  awaitsProof,
  beforeSending,
  chooseBulk,
  gatherStep,
  holdBeforeSending,
  laterStep,
  planSending,
  takeReply,
  type BankControls,
  type NextStep,
  type SendingPlan,
} from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut, type Screener } from '@jkk/persistence/payment';
import { AttemptRepository, BulkRepository, PayoutRepository } from '@jkk/persistence/payout';
import type { ControlsRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { DiffersFromRecordError, NotNowError, NotToBeSentError, type SendingStarter } from './begin-sending';
import { withPatience } from './patience';
import { answerBeside, DatabaseWireRecorder } from './recorder';
import { toOrder } from './transfer-order';

/** SINGLY: it goes by itself. WAIT: its turn comes. LOOK: it went, or was stopped; its row says which. */
export type SentTogether =
  | { readonly do: 'SINGLY' }
  | { readonly do: 'LOOK' }
  | { readonly do: 'WAIT'; readonly step: NextStep };

interface Item extends SendingPlan {
  readonly payoutId: string;
  readonly requestHash: string;
  readonly order: TransferOrder;
}

/** Somebody who does not go with the others, and why a person has to look; undefined where it simply is not its turn. */
interface LeftOut {
  readonly payoutId: string;
  readonly holdReason?: HoldReason;
}

/** Thrown inside the transaction before a bulk when not all of it may go; nothing was sent then. */
class NotWholeError extends Error {
  override readonly name = 'NotWholeError';

  constructor(readonly leftOut: readonly LeftOut[]) {
    super('Not everybody in the bulk may go');
  }
}

/** Whoever does not go is left out, and the others are looked at again; then the next look decides. */
const TRIES = 3;
const SINGLY = { do: 'SINGLY' } as const;
const LOOK = { do: 'LOOK' } as const;

/**
 * Sends released payouts of a batch together, on behalf of all of them: (1) their attempts, the ledger and the message are
 * committed, each payout looked at once more as if it went alone, (2) the message is sent once, (3) the answer is taken for each.
 * From then on each has its own life, and is asked for by itself.
 */
export class BulkSender {
  constructor(
    private readonly dataSource: DataSource,
    private readonly starter: SendingStarter,
    private readonly controls: ControlsRepository,
    private readonly screener: Screener,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly bulks = new BulkRepository(),
  ) {}

  async send(payout: PayoutRecord, bank: PartnerBank): Promise<SentTogether> {
    const terms = bank.profile.bulk;
    if (terms === null || payout.rail !== BULK_RAIL) return SINGLY;
    const controls = await this.controls.ofBank(this.dataSource.manager, bank.profile, this.clock.now());
    if (awaitsProof(controls)) return SINGLY;
    const leftOut = new Set<string>();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const sent = await this.trySending(payout, bank, terms, leftOut);
      if (sent !== undefined) return sent;
      if (leftOut.has(payout.payoutId)) return LOOK;
    }
    return { do: 'WAIT', step: laterStep(payout, bank.profile.pace) };
  }

  /** Undefined where somebody was left out. */
  private async trySending(
    payout: PayoutRecord,
    bank: PartnerBank,
    terms: BulkTerms,
    leftOut: Set<string>,
  ): Promise<SentTogether | undefined> {
    const { pace } = bank.profile;
    const em = this.dataSource.manager;
    const now = this.clock.now();
    const fellows = await this.bulks.fellowsOf(em, payout, terms.maximumItems);
    const attempts = await this.attempts.listOfPayouts(
      em,
      fellows.first.map(({ payoutId }) => payoutId),
    );
    const first = fellows.first.filter(({ payoutId }) => !leftOut.has(payoutId));
    const live = attempts.filter(({ state }) => isLiveAttempt(state));
    const facts = { fellows: { ...fellows, first }, attempts: live, terms, pace, now };
    const choice = chooseBulk(payout, facts);
    if (choice.do === 'SINGLY') return SINGLY;
    const gather = { do: 'WAIT', step: gatherStep(payout, fellows, terms, pace) } as const;
    if (choice.do === 'GATHER') return gather;
    const items = choice.payouts.flatMap((each) => planned(each, attempts, bank, now));
    try {
      return await this.transfer(payout, bank, items);
    } catch (error) {
      if (error instanceof NotNowError) return gather;
      if (!(error instanceof NotWholeError)) throw error;
      for (const each of error.leftOut) {
        leftOut.add(each.payoutId);
        await this.hold(each);
      }
      return undefined;
    }
  }

  private async transfer(
    payout: PayoutRecord,
    bank: PartnerBank,
    items: readonly Item[],
  ): Promise<SentTogether> {
    const bulkId = bulkIdOf(items.map(withReference));
    const orders = items.map(({ order }) => order);
    const recorder = new DatabaseWireRecorder(this.dataSource, { bulkId }, (em, message) =>
      this.begin(em, payout, bank, { bulkId, items }, message),
    );
    const reply = await bank.transferBulk({ bulkId, orders }, recorder);
    if (reply.exchange === null) return { do: 'WAIT', step: laterStep(payout, bank.profile.pace) };
    await withPatience(() => this.store(bank, items, reply));
    this.report(bank, bulkId, items, reply);
    return LOOK;
  }

  /** The intention to send each of them, in the transaction that commits the message: all of it, or nothing and who is left out. */
  private async begin(
    em: EntityManager,
    payout: PayoutRecord,
    bank: PartnerBank,
    { bulkId, items }: { readonly bulkId: string; readonly items: readonly Item[] },
    { sentAt: at }: OutgoingMessage,
  ): Promise<void> {
    if (!(await this.bulks.isAlone(em, payout.batchId ?? ''))) throw new NotNowError();
    const locked = await this.payouts.lockAll(
      em,
      items.map(({ payoutId }) => payoutId),
    );
    let controls = await this.starter.admit(em, bank, at);
    const leftOut: LeftOut[] = [];
    for (const [index, item] of items.entries()) {
      const each = locked.find(({ payoutId }) => payoutId === item.payoutId);
      const why = await this.beginOne(em, each, bank, { ...item, bulkId, at }, controls, index === 0);
      if (why !== undefined) leftOut.push({ payoutId: item.payoutId, ...why });
      controls = { ...controls, sentTodayRupiah: controls.sentTodayRupiah + Number(item.order.amountRupiah) };
    }
    if (leftOut.length > 0) throw new NotWholeError(leftOut);
  }

  /** Undefined where it goes. */
  private async beginOne(
    em: EntityManager,
    payout: PayoutRecord | undefined,
    bank: PartnerBank,
    item: Item & { readonly bulkId: string; readonly at: Instant },
    controls: BankControls,
    isFirst: boolean,
  ): Promise<Omit<LeftOut, 'payoutId'> | undefined> {
    if (payout === undefined || bank.requestHash(toOrder(payout, item)) !== item.requestHash) return {};
    const { contractLimits } = bank.profile;
    const facts = { controls, contractLimits, doubt: undefined, sendableAt: item.at, now: item.at };
    const before = beforeSending(payout, facts);
    if (before.do === 'HOLD') return { holdReason: before.holdReason };
    if (before.do !== 'SEND') return {};
    try {
      const admit = () => Promise.resolve(controls);
      await this.starter.begin(em, payout, bank, item, { admit, isFirst });
      return undefined;
    } catch (error) {
      if (error instanceof DiffersFromRecordError) return { holdReason: error.holdReason };
      if (error instanceof NotToBeSentError || error instanceof NotNowError) return {};
      throw error;
    }
  }

  /** One answer, taken for each of them as if it had gone alone. */
  private async store(bank: PartnerBank, items: readonly Item[], reply: TransferReply): Promise<void> {
    const at = this.clock.now();
    await inTransaction(this.dataSource, async (em) => {
      const payoutIds = items.map(({ payoutId }) => payoutId);
      const locked = await this.payouts.lockAll(em, payoutIds);
      const references = items.map((item) => withReference(item).partnerReference);
      const attempts = await this.attempts.listByReference(em, references);
      const outcomes = locked.flatMap((payout) => {
        const attempt = attempts.find(({ payoutId }) => payoutId === payout.payoutId);
        return attempt === undefined ? [] : [takeReply(payout, attempt, reply, bank.profile.pace, at)];
      });
      if (outcomes.length < items.length) throw new Error('An attempt that was begun is gone');
      await carryOut(em, outcomes, [], [answerBeside(em, reply.exchange, reply.class)]);
    });
  }

  private async hold({ payoutId, holdReason }: LeftOut): Promise<void> {
    if (holdReason === undefined) return;
    this.logger.error({ payoutId, holdReason }, 'a payout is held before it is sent');
    const at = this.clock.now();
    await inTransaction(this.dataSource, async (em) => {
      const locked = await this.payouts.lock(em, payoutId);
      if (isScreeningHold(holdReason)) await this.screener.keep(em, locked, at);
      await carryOut(em, [holdBeforeSending(locked, holdReason, at)]);
    });
  }

  private report(
    { profile: { bankCode } }: PartnerBank,
    bulkId: string,
    items: readonly Item[],
    { alarm, responseCode, class: outcome }: TransferReply,
  ): void {
    const fields = { bankCode, bulkId, count: items.length, code: responseCode, outcome };
    if (alarm === undefined) this.logger.info(fields, 'a bulk was answered');
    else {
      this.logger.error(
        { ...fields, kind: alarm },
        'a bulk was answered in a way that somebody must look at',
      );
    }
  }
}

/** Under which reference it goes; nothing where it is under way already. */
function planned(
  payout: PayoutRecord,
  attempts: readonly AttemptRecord[],
  bank: PartnerBank,
  now: Instant,
): Item[] {
  const { payoutId } = payout;
  const own = attempts.filter((each) => each.payoutId === payoutId).sort((a, b) => a.no - b.no);
  const plan = planSending(own, now, (each) => bank.requestHash(toOrder(payout, each)));
  return plan === undefined ? [] : [{ ...plan, payoutId, order: toOrder(payout, plan) }];
}

const withReference = ({ payoutId, no, requestHash }: Item) => ({
  partnerReference: partnerReference(payoutId, no),
  requestHash,
});
