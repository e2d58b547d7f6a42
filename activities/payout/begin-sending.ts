import type { EntityManager } from 'typeorm';
import type { PartnerBank } from '@jkk/banking';
import type { Instant } from '@jkk/domain/calendar';
import { partnerReference, type HoldReason, type PayoutRecord } from '@jkk/domain/payout';
import {
  beginSending,
  differsFromRecord,
  mustWait,
  type BankControls,
  type SendingStart,
} from '@jkk/domain/payout/decide';
import type { OutboxMessage } from '@jkk/persistence/outbox';
import { carryOut, readSendingRecord, type Screener } from '@jkk/persistence/payment';
import { AttemptRepository } from '@jkk/persistence/payout';
import type { ControlsRepository } from '@jkk/persistence/reconciliation';
import { LineDoubtRepository, StatementCursorRepository } from '@jkk/persistence/statement';
import type { SendingGuard } from './sending-guard';

/** Thrown inside the transaction before a sending when the locked payout is not to be sent after all; nothing was sent then. */
export class NotToBeSentError extends Error {
  override readonly name = 'NotToBeSentError';
}

/** Thrown there when nothing is to be sent through the bank at this moment; nothing was sent then. */
export class NotNowError extends Error {
  override readonly name = 'NotNowError';
}

/** Thrown there when the record says something else than what is about to be sent; nothing was sent then. */
export class DiffersFromRecordError extends Error {
  override readonly name = 'DiffersFromRecordError';

  constructor(readonly holdReason: HoldReason) {
    super('What is about to be sent is not what the record says');
  }
}

interface Beginning {
  readonly admit: () => Promise<BankControls>;
  /** Whether it has the statement read on which its line will stand; of a bulk the first one does. */
  readonly isFirst?: boolean;
}

/** What every payment passes in the transaction that writes down the intention to send it, alone or with others. */
export class SendingStarter {
  constructor(
    private readonly guard: SendingGuard,
    private readonly controls: ControlsRepository,
    private readonly screener: Screener,
    private readonly attempts = new AttemptRepository(),
    private readonly cursors = new StatementCursorRepository(),
    private readonly doubts = new LineDoubtRepository(),
  ) {}

  /** What the bank allows at this moment, held until the end of the transaction; NotNowError where it allows nothing. */
  async admit(em: EntityManager, { profile }: PartnerBank, at: Instant): Promise<BankControls> {
    if (!(await this.guard.maySend(em, profile.bankCode))) throw new NotNowError();
    return this.controls.holdBank(em, profile, at);
  }

  /** Begins the attempt of a locked payout. The lock and the unique index decide who sends. */
  async begin(
    em: EntityManager,
    payout: PayoutRecord,
    { profile }: PartnerBank,
    start: SendingStart,
    { admit, isFirst = true }: Beginning,
  ): Promise<void> {
    const { at } = start;
    const { bankCode } = profile;
    const live = await this.attempts.findLive(em, payout.payoutId);
    const outcome = beginSending(payout, live, start, profile.pace);
    if (outcome === undefined) throw new NotToBeSentError();
    if (mustWait(await admit(), payout.amountRupiah)) throw new NotNowError();
    const { screening, ...record } = await readSendingRecord(em, payout, at);
    const screened = await this.screener.judge(em, payout.payoutId, screening, at);
    const differs =
      (await this.doubts.doubtAbout(em, payout.payoutId)) ??
      differsFromRecord(payout, record) ??
      screened?.holdReason;
    if (differs !== undefined) throw new DiffersFromRecordError(differs);
    const expecting: OutboxMessage[] =
      isFirst && (await this.cursors.expectLine(em, bankCode))
        ? [
            {
              kind: 'EXPECT_STATEMENT',
              bankCode,
              partnerReference: partnerReference(payout.payoutId, start.no),
            },
          ]
        : [];
    await carryOut(em, [outcome], expecting, [this.screener.adding(em, screened)]);
  }
}
