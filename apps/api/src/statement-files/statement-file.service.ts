import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { isPartnerBank, STATEMENT_FILE_LIMIT_BYTES } from '@jkk/domain/payout';
import { object, text, whole } from '@jkk/domain/record';
import { PeopleRepository } from '@jkk/persistence/session';
import { StatementFileRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { withContent } from '../edge/form-file';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { notPartner } from '../reconciliations/not-partner';
import { CLOCK } from '../tokens';
import { readUpload } from '../edge/read-upload';
import type {
  FileLineQuery,
  ReceivedFileResponse,
  StatementFileLineListResponse,
  StatementFileListResponse,
} from './statement-file.dto';

const ANSWER = object<ReceivedFileResponse>({ fileId: text, sha256: text, size: whole });
const CURSOR = matching(/^\d{1,9}$/);
const DEFAULT_LIMIT = 50;
const BY_THE_DAY = {
  id: 'Minta mutasi yang lebih panjang dari bank per hari atau per minggu, lalu unggah satu per satu.',
  en: 'Have a longer statement from the bank by the day or by the week, and hand in one after the other.',
};

/** Files of statements: kept here as they are, read by the process that knows the banks. */
@Injectable()
export class StatementFileService {
  private readonly files = new StatementFileRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receive(
    request: FastifyRequest,
    bankCode: string,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<ReceivedFileResponse>> {
    const { content, sha256 } = await readUpload(request, STATEMENT_FILE_LIMIT_BYTES, BY_THE_DAY);
    if (!isPartnerBank(bankCode)) throw notPartner('/query/bankCode');
    const told = { sha256, size: content.length };
    const command = {
      code: 'importStatementFile',
      targetId: bankCode,
      actor,
      repeat: withContent(repeat, told),
      body: { bankCode, ...told },
    };
    return this.work.run(command, ANSWER, async (em) => {
      const value = { fileId: randomUUID(), ...told };
      const isNew = await this.files.add(em, {
        fileId: value.fileId,
        bankCode,
        sha256,
        content,
        receivedBy: actor.userId,
        receivedAt: this.clock.now(),
      });
      return isNew ? { ok: true, value } : { ok: false, code: 'STATEMENT_FILE.KNOWN' };
    });
  }

  async list(): Promise<StatementFileListResponse> {
    const em = this.database.manager;
    const files = await this.files.list(em);
    const names = await this.people.listNames(
      em,
      files.map(({ receivedBy }) => receivedBy),
    );
    return {
      items: files.map((file) => ({
        ...file,
        receivedByName: names.get(file.receivedBy) ?? file.receivedBy,
      })),
    };
  }

  async listLines(
    fileId: string,
    { cursor, limit = DEFAULT_LIMIT }: FileLineQuery,
  ): Promise<StatementFileLineListResponse> {
    const after = Number(unwrapCursor(cursor, CURSOR).cursor ?? 0);
    const lines = await this.files.listLines(this.database.manager, fileId, after, limit + 1);
    const items = lines.slice(0, limit);
    return { items, next: wrapCursor(lines.length > limit ? String(items.at(-1)?.no) : null) };
  }
}
