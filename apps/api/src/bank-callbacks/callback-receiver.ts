import type { DataSource, EntityManager } from 'typeorm';
import {
  CALLBACK_SERVICES,
  readBulkCallback,
  readCallback,
  wokenBy,
  type BankCallback,
  type BulkCallback,
} from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository, type OutboxMessage } from '@jkk/persistence/outbox';
import { CallbackRepository, type CalledAttempt } from '@jkk/persistence/payout';
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

/** Tells of many transfers at once. */
const BULK_NOTICE = CALLBACK_SERVICES['transfer-interbank-bulk'];

/** Hears what a bank tells by itself: checks who speaks, keeps it as it came, and wakes whoever asks. It moves nothing. */
export class CallbackReceiver {
  constructor(
    private readonly parts: Parts,
    private readonly callbacks = new CallbackRepository(),
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
    const read = service === BULK_NOTICE ? readBulkCallback : readCallback;
    const told = call.content === undefined ? undefined : read(call.content);
    const subject = told === undefined || 'fault' in told ? undefined : told;
    const named = await inTransaction(this.parts.database, (em) => this.keep(em, call, subject));
    this.parts.logger.info(
      { bankCode, service, payoutIds: named.map(({ payoutId }) => payoutId) },
      'a bank called',
    );
    if (told === undefined) return callbackAnswer(service, 'BAD_REQUEST');
    if ('fault' in told) return callbackAnswer(service, told.fault, told.field);
    return callbackAnswer(service, named.length === 0 ? 'TRANSACTION_NOT_FOUND' : 'SUCCESS');
  }

  /** The row and what it wakes, or neither. The very same message again finds its row, and wakes nobody. */
  private async keep(
    em: EntityManager,
    call: IncomingCallback,
    subject: BankCallback | BulkCallback | undefined,
  ): Promise<readonly CalledAttempt[]> {
    const { bankCode, service: serviceCode, externalId, body, signature, signedAt } = call;
    const named = subject === undefined ? [] : await this.listNamed(em, bankCode, subject);
    const isBulk = subject !== undefined && 'references' in subject;
    const callbackId = await this.callbacks.add(em, {
      bankCode,
      serviceCode,
      externalId,
      receivedAt: this.parts.clock.now(),
      body,
      bodyHash: bodyHashOf(body),
      signature,
      signedAt,
      toldStatus: subject !== undefined && 'status' in subject ? subject.status : null,
      ...(isBulk ? named.length > 0 && { bulkId: subject.bulkId } : { attempt: named[0] }),
    });
    if (callbackId !== undefined) {
      await this.outbox.addAll(
        em,
        named.map((attempt) => waking(bankCode, attempt, callbackId)),
      );
    }
    return named;
  }

  private async listNamed(
    em: EntityManager,
    bankCode: string,
    subject: BankCallback | BulkCallback,
  ): Promise<readonly CalledAttempt[]> {
    if ('references' in subject) return this.callbacks.listNamed(em, bankCode, subject);
    const attempt = await this.callbacks.findNamed(em, bankCode, subject);
    return attempt === undefined ? [] : [attempt];
  }
}

function waking(bankCode: string, { payoutId, no, state }: CalledAttempt, callbackId: number): OutboxMessage {
  const call = `callback-${callbackId}`;
  return wokenBy(state) === 'INQUIRY'
    ? { kind: 'SIGNAL_PAYOUT', payoutId, observationId: `${payoutId}:${state}:${call}` }
    : { kind: 'EXPECT_STATEMENT', bankCode, partnerReference: `${payoutId}/${no}/${call}` };
}
