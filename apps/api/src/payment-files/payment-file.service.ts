import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { isPartnerBank } from '@jkk/domain/payout';
import { isAnswered, mayHandOver } from '@jkk/domain/payout/decide';
import { object, text } from '@jkk/domain/record';
import { inTransaction } from '@jkk/persistence/database';
import { mayHaveForgottenFiles, SendingBlockRepository } from '@jkk/persistence/generation';
import {
  BankSwitchRepository,
  PaymentFileListRepository,
  PaymentFileRepository,
  type PaymentFileStanding,
} from '@jkk/persistence/payout';
import { FileWithdrawalRepository } from '@jkk/persistence/reconciliation';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toStep, type StepResponse } from '../commands/two-persons';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { instantPart, matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { notPartner } from '../reconciliations/not-partner';
import { CLOCK } from '../tokens';
import type {
  PaymentFileListResponse,
  PaymentFileQuery,
  PaymentFileView,
  WishedFileResponse,
} from './payment-file.dto';
import { toFileView } from './payment-file.view';

const FILE_ID = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const DEFAULT_LIMIT = 50;
const WISHED = object<WishedFileResponse>({ fileId: text });

/** Files by which banks are told to pay: asked for here, made by the process that may send, taken by another person. */
@Injectable()
export class PaymentFileService {
  private readonly files = new PaymentFileRepository();
  private readonly shown = new PaymentFileListRepository();
  private readonly withdrawals = new FileWithdrawalRepository();
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
      const banks = await this.shown.listBanks(em);
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

  async list(
    { bankCode, state, cursor, limit }: PaymentFileQuery,
    actor: Actor,
  ): Promise<PaymentFileListResponse> {
    const em = this.database.manager;
    const banks = await this.shown.listBanks(em);
    const page = await this.shown.list(em, {
      bankCode: bankCode ?? null,
      state: state ?? null,
      limit: limit ?? DEFAULT_LIMIT,
      ...unwrapCursor(cursor, instantPart, FILE_ID),
    });
    const toView = await this.viewer(page.items, actor);
    return {
      banks: banks.map(({ waitingRupiah, ...bank }) => ({ ...bank, waitingAmount: waitingRupiah })),
      items: page.items.map(toView),
      next: wrapCursor(page.next),
    };
  }

  /** What is known of these files beside themselves, looked up for all of them at once. */
  private async viewer(
    files: readonly PaymentFileStanding[],
    actor: Actor,
  ): Promise<(file: PaymentFileStanding) => PaymentFileView> {
    const em = this.database.manager;
    const ids = files.map(({ fileId }) => fileId);
    const takings = await this.shown.listTakings(em, ids);
    const proposals = await this.withdrawals.listProposals(em, ids);
    const names = await this.people.listNames(em, [
      ...files.flatMap(({ requestedBy, withdrawnBy }) => [requestedBy, withdrawnBy ?? requestedBy]),
      ...takings.map(({ by }) => by),
      ...[...proposals.values()].map(({ decidedBy }) => decidedBy),
    ]);
    return (file) =>
      toFileView(
        file,
        takings.filter(({ fileId }) => fileId === file.fileId),
        proposals.get(file.fileId),
        names,
        actor,
      );
  }

  /** The very bytes that were made; each time somebody takes them is written down. */
  async handOver(fileId: string, reason: string | undefined, actor: Actor): Promise<Buffer> {
    return inTransaction(this.database, async (em) => {
      await this.files.holdWay(em, fileId);
      const file = await this.shown.find(em, fileId);
      if (file === undefined) throw new Problem('NOT_FOUND');
      if (file.state === 'WITHDRAWN') throw new Problem('PAYMENT_FILE.WITHDRAWN');
      if (file.state !== 'MADE' && file.state !== 'HANDED_OVER') throw new Problem('PAYMENT_FILE.NOT_MADE');
      if (!mayHandOver(file, actor)) throw new Problem('APPROVAL.SAME_PERSON');
      if (isAnswered(file)) throw new Problem('PAYMENT_FILE.ANSWERED');
      if (await this.isStopped(em, file.bankCode)) throw new Problem('PAYMENT_FILE.STOPPED');
      if (await mayHaveForgottenFiles(em, file.bankCode)) throw new Problem('PAYMENT_FILE.BLOCKED');
      const isFirst = file.handedOverAt === null;
      if (!isFirst && reason === undefined) throw new Problem('PAYMENT_FILE.REASON_REQUIRED');
      const why = isFirst ? null : (reason ?? null);
      return this.files.handOver(em, { fileId, by: actor.userId, at: this.clock.now(), reason: why });
    });
  }

  withdraw(fileId: string, note: string, actor: Actor, repeat: RepeatKey): Promise<Repeatable<StepResponse>> {
    const command = { code: 'withdrawPaymentFile', targetId: fileId, actor, repeat, body: { note } };
    return this.work.run(command, STEP, async (em) =>
      toStep(await this.withdrawals.withdraw(em, fileId, { note, ...saidBy(actor, this.clock.now()) })),
    );
  }

  private async isStopped(em: EntityManager, bankCode: string): Promise<boolean> {
    if (!(await this.switches.isSending(em, bankCode))) return true;
    return (await this.blocks.findOpen(em)) !== undefined;
  }
}
