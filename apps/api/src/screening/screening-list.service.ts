import { isUtf8 } from 'node:buffer';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { localDate } from '@jkk/domain/calendar';
import { readScreeningList, type ReadList } from '@jkk/domain/payout/screening';
import { object, text, whole } from '@jkk/domain/record';
import { ScreeningListRepository } from '@jkk/persistence/screening';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { parseStrictJson } from '@jkk/platform/http/strict-json';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { unfitFile, withContent } from '../edge/form-file';
import { readUpload } from '../edge/read-upload';
import { CLOCK } from '../tokens';
import type {
  PublishedListResponse,
  ReceivedListResponse,
  ScreeningListsResponse,
} from './screening-list.dto';

const LIST_LIMIT_BYTES = 5_000_000;
const RECEIVED = object<ReceivedListResponse>({ checksum: text, list: text, entryCount: whole });
const PUBLISHED = object<PublishedListResponse>({ list: text, version: whole });
const NO_JSON = { id: 'Berkas ini bukan JSON dalam UTF-8.', en: 'The file is no JSON in UTF-8.' };

/** Lists of persons whom nobody may pay, as administrators hand them in and publish them. */
@Injectable()
export class ScreeningListService {
  private readonly lists = new ScreeningListRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async propose(
    request: FastifyRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<ReceivedListResponse>> {
    const upload = await readUpload(request, LIST_LIMIT_BYTES);
    const { content, checksum } = this.read(upload.content);
    const { list } = content;
    const value = { checksum, list, entryCount: content.entries.length };
    const command = {
      code: 'proposeScreeningList',
      targetId: list,
      actor,
      repeat: withContent(repeat, upload),
      body: value,
    };
    return this.work.run(command, RECEIVED, async (em) => {
      const isNew = await this.lists.propose(em, content, actor.userId, this.clock.now());
      return isNew ? { ok: true, value } : { ok: false, code: 'SCREENING_LIST.KNOWN' };
    });
  }

  publish(
    said: { readonly checksum: string; readonly note: string },
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<PublishedListResponse>> {
    const { checksum } = said;
    const command = { code: 'publishScreeningList', targetId: checksum, actor, repeat, body: said };
    return this.work.run(command, PUBLISHED, async (em) => {
      const result = await this.lists.publish(em, checksum, actor.userId, this.clock.now());
      return result.ok ? { ok: true, value: { list: result.list, version: result.version } } : result;
    });
  }

  async list(): Promise<ScreeningListsResponse> {
    const em = this.database.manager;
    const lists = await this.lists.list(em);
    const ids = lists.flatMap(({ proposedBy, confirmedBy }) =>
      confirmedBy === null ? [proposedBy] : [proposedBy, confirmedBy],
    );
    const names = await this.people.listNames(em, ids);
    const nameOf = (userId: string): string => names.get(userId) ?? userId;
    return {
      items: lists.map(({ proposedBy, confirmedBy, ...rest }) => ({
        ...rest,
        proposedByName: nameOf(proposedBy),
        confirmedByName: confirmedBy === null ? null : nameOf(confirmedBy),
      })),
    };
  }

  private read(content: Buffer): Extract<ReadList, { ok: true }> {
    const read = readScreeningList(parsed(content), localDate(this.clock.now(), 'WIB'));
    if (!read.ok) throw new Problem('VALIDATION.FAILED', { errors: read.errors });
    return read;
  }
}

function parsed(content: Buffer): unknown {
  const document = isUtf8(content) ? parseStrictJson(content.toString('utf8')) : undefined;
  if (document === undefined) throw unfitFile('FILE.NOT_JSON', NO_JSON);
  return document.value;
}
