import type { DataSource, EntityManager } from 'typeorm';
import { readCallback, wokenBy, type BankCallback } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository, type OutboxMessage } from '@jkk/persistence/outbox';
import { CallbackRepository, PayoutRepository, type CalledAttempt } from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { bodyHashOf, isSignedBy, type SignedCallback } from './callback-signature';
import { callbackAnswer, type CallbackAnswer } from './callback-answer';
import type { CallbackKeys } from './callback-keys';

export interface IncomingCallback extends SignedCallback {
  readonly bankCode: string;
  readonly service: string;
  readonly externalId: string | null;
  /** What the bytes say, where they are JSON. */
  readonly content: unknown;
}

interface Parts {
  readonly database: DataSource;
  readonly keys: CallbackKeys;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

/** Hears what a bank tells by itself: checks who speaks, keeps it as it came, and wakes whoever asks. It moves nothing. */
export class CallbackReceiver {
  constructor(
    private readonly parts: Parts,
    private readonly callbacks = new CallbackRepository(),
    private readonly payouts = new PayoutRepository(),
    private readonly outbox = new OutboxRepository(),
  ) {}

  async hear(call: IncomingCallback): Promise<CallbackAnswer> {
    const { bankCode, service } = call;
    const key = this.parts.keys.get(bankCode);
    if (key === undefined || !isSignedBy(key, call)) {
      // Where no such bank calls us, the code is whatever somebody wrote into the path.
      this.parts.logger.warn(
        { bankCode: key && bankCode, service },
        'a callback without the signature of its bank was refused',
      );
      return callbackAnswer(service, 'UNAUTHORIZED');
    }
    const told = call.content === undefined ? undefined : readCallback(call.content);
    const subject = told === undefined || 'fault' in told ? undefined : told;
    const named = await inTransaction(this.parts.database, (em) => this.keep(em, call, subject));
    this.parts.logger.info({ bankCode, service, payoutId: named?.payoutId }, 'a bank called');
    if (told === undefined) return callbackAnswer(service, 'BAD_REQUEST');
    if ('fault' in told) return callbackAnswer(service, told.fault, told.field);
    return callbackAnswer(service, named === undefined ? 'TRANSACTION_NOT_FOUND' : 'SUCCESS');
  }

  /** The row and what it wakes, or neither. The very same message again finds its row, and wakes nobody. */
  private async keep(
    em: EntityManager,
    call: IncomingCallback,
    subject: BankCallback | undefined,
  ): Promise<CalledAttempt | undefined> {
    const { bankCode, service: serviceCode, externalId, body, signature, signedAt } = call;
    const attempt = subject && (await this.callbacks.findNamed(em, bankCode, subject));
    const callbackId = await this.callbacks.add(em, {
      bankCode,
      serviceCode,
      externalId,
      receivedAt: this.parts.clock.now(),
      body,
      bodyHash: bodyHashOf(body),
      signature,
      signedAt,
      toldStatus: subject?.status ?? null,
      attempt,
    });
    if (attempt !== undefined && callbackId !== undefined) {
      await this.outbox.add(em, await this.wake(em, bankCode, attempt, callbackId));
    }
    return attempt;
  }

  private async wake(
    em: EntityManager,
    bankCode: string,
    { payoutId, no }: CalledAttempt,
    callbackId: number,
  ): Promise<OutboxMessage> {
    const { state } = await this.payouts.get(em, payoutId);
    const call = `callback-${callbackId}`;
    return wokenBy(state) === 'INQUIRY'
      ? { kind: 'SIGNAL_PAYOUT', payoutId, observationId: `${payoutId}:${state}:${call}` }
      : { kind: 'EXPECT_STATEMENT', bankCode, partnerReference: `${payoutId}/${no}/${call}` };
  }
}
