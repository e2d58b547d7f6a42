import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { isPartnerBank } from '@jkk/domain/payout';
import { isAnswered, mayHandOver } from '@jkk/domain/payout/decide';
import { object, text } from '@jkk/domain/record';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import {
  BankSwitchRepository,
  messageIdOf,
  PaymentFileRepository,
  type PaymentFileStanding,
} from '@jkk/persistence/payout';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { notPartner } from '../reconciliations/not-partner';
import { CLOCK } from '../tokens';
import type { PaymentFileListResponse, PaymentFileView, WishedFileResponse } from './payment-file.dto';

const WISHED = object<WishedFileResponse>({ fileId: text });

/** Files by which banks are told to pay: asked for here, made by the process that may send, taken by another person. */
@Injectable()
export class PaymentFileService {
  private readonly files = new PaymentFileRepository();
  private readonly switches = new BankSwitchRepository();
  private readonly blocks = new SendingBlockRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async wish(bankCode: string, actor: Actor, repeat: RepeatKey): Promise<Repeatable<WishedFileResponse>> {
    if (!isPartnerBank(bankCode)) throw notPartner('/bankCode');
    const command = { code: 'makePaymentFile', targetId: bankCode, actor, repeat, body: { bankCode } };
    return this.work.run(command, WISHED, async (em) => {
      const banks = await this.files.listBanks(em);
      if (!banks.some((bank) => bank.bankCode === bankCode)) {
        return { ok: false, code: 'PAYMENT_FILE.NOT_BY_FILE' };
      }
      if (await this.isStopped(em, bankCode)) return { ok: false, code: 'PAYMENT_FILE.STOPPED' };
      const fileId = randomUUID();
      await this.files.wish(em, {
        fileId,
        bankCode,
        requestedBy: actor.userId,
        requestedAt: this.clock.now(),
      });
      return { ok: true, value: { fileId } };
    });
  }

  async list(actor: Actor): Promise<PaymentFileListResponse> {
    const em = this.database.manager;
    const [banks, files] = [await this.files.listBanks(em), await this.files.list(em)];
    const persons = files.flatMap(({ requestedBy, handedOverBy }) => [
      requestedBy,
      handedOverBy ?? requestedBy,
    ]);
    const names = await this.people.listNames(em, persons);
    return {
      banks: banks.map(({ waitingRupiah, ...bank }) => ({ ...bank, waitingAmount: waitingRupiah })),
      items: files.map((file) => toView(file, names, actor)),
    };
  }

  /** The very bytes that were made; each time somebody takes them is written down. */
  async handOver(fileId: string, actor: Actor): Promise<Buffer> {
    return inTransaction(this.database, async (em) => {
      const file = await this.files.find(em, fileId);
      if (file === undefined) throw new Problem('NOT_FOUND');
      if (file.state !== 'MADE' && file.state !== 'HANDED_OVER') throw new Problem('PAYMENT_FILE.NOT_MADE');
      if (!mayHandOver(file, actor)) throw new Problem('APPROVAL.SAME_PERSON');
      if (isAnswered(file)) throw new Problem('PAYMENT_FILE.ANSWERED');
      if (await this.isStopped(em, file.bankCode)) throw new Problem('PAYMENT_FILE.STOPPED');
      return this.files.handOver(em, fileId, actor.userId, this.clock.now());
    });
  }

  private async isStopped(em: EntityManager, bankCode: string): Promise<boolean> {
    if (!(await this.switches.isSending(em, bankCode))) return true;
    return (await this.blocks.findOpen(em)) !== undefined;
  }
}

function toView(
  file: PaymentFileStanding,
  names: ReadonlyMap<string, string>,
  actor: Actor,
): PaymentFileView {
  const { fileId, bankCode, state, stop, version, sha256, count, paidCount, failedCount } = file;
  const { requestedAt, madeAt, handedOverAt, handedOverBy, requestedBy } = file;
  const isThere = state === 'MADE' || state === 'HANDED_OVER';
  return {
    fileId,
    bankCode,
    messageId: messageIdOf(fileId),
    state,
    stop,
    version,
    sha256,
    count,
    total: file.totalRupiah,
    paidCount,
    failedCount,
    requestedAt,
    requestedByName: names.get(requestedBy) ?? requestedBy,
    madeAt,
    handedOverAt,
    handedOverByName: handedOverBy === null ? null : (names.get(handedOverBy) ?? handedOverBy),
    mayHandOver: isThere && !isAnswered(file) && mayHandOver(file, actor),
  };
}
