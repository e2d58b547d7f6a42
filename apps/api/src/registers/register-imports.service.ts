import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import {
  importDecisionsOf,
  IMPORTED_REGISTERS,
  REGISTER_FILE_LIMIT_BYTES,
  type ImportedRegister,
} from '@jkk/domain/registers';
import { flag, object, text } from '@jkk/domain/record';
import {
  columnsOf,
  RegisterImportRepository,
  UnfitFileError,
  type RegisterImport,
} from '@jkk/persistence/register-import';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { unfitFile, withContent } from '../edge/form-file';
import { instantPart, matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { readUpload } from '../edge/read-upload';
import { IDENTIFIERS } from '../fields';
import { CLOCK } from '../tokens';
import type {
  RegisterImportAnswerRequest,
  RegisterImportQuery,
  RegisterImportRowQuery,
} from './register-imports.dto';
import type {
  RegisterFilesResponse,
  RegisterImportAnswerResponse,
  RegisterImportListResponse,
  RegisterImportRowListResponse,
  RegisterImportView,
} from './register-imports.views';

interface Answered {
  readonly importId: string;
  readonly reportedAgain: boolean;
}

const PROPOSED = object<Pick<Answered, 'importId'>>({ importId: text });
const ANSWERED = object<Answered>({ importId: text, reportedAgain: flag });
const DEFAULT_LIMIT = 50;
const IMPORT_ID = matching(IDENTIFIERS.documentId.pattern);
const LINE = matching(/^\d{1,9}$/);

/** Files of registers, as administrators hand them in and agree to each other's. */
@Injectable()
export class RegisterImportsService {
  private readonly imports = new RegisterImportRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  files(): RegisterFilesResponse {
    const items = IMPORTED_REGISTERS.map((register) => {
      const { required, optional } = columnsOf(register);
      return { register, required: [...required], optional: [...optional] };
    });
    return { items };
  }

  async propose(
    request: FastifyRequest,
    register: ImportedRegister,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<RegisterImportView>> {
    const { content, sha256 } = await readUpload(request, REGISTER_FILE_LIMIT_BYTES);
    const command = {
      code: 'importRegister',
      targetId: register,
      actor,
      repeat: withContent(repeat, { sha256 }),
      body: { register, sha256, size: content.length },
    };
    const done = this.work.run(command, PROPOSED, async (em) => {
      const importId = await this.imports.propose(em, { register, content }, actor.userId, this.clock.now());
      return importId === undefined
        ? { ok: false, code: 'REGISTER_IMPORT.KNOWN' }
        : { ok: true, value: { importId } };
    });
    const { hit, body } = await done.catch(namingUnfitFile);
    return { hit, body: await this.read(body.importId, actor) };
  }

  async answer(
    importId: string,
    said: RegisterImportAnswerRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<RegisterImportAnswerResponse>> {
    const command = { code: 'answerRegisterImport', targetId: importId, actor, repeat, body: said };
    const { hit, body } = await this.work.run(command, ANSWERED, async (em) => {
      const result = await this.imports.answer(em, importId, said, actor.userId, this.clock.now());
      return result.ok ? { ok: true, value: { importId, reportedAgain: result.reportedAgain } } : result;
    });
    const { reportedAgain } = body;
    return { hit, body: { import: await this.read(importId, actor), reportedAgain } };
  }

  async list(
    { cursor, limit = DEFAULT_LIMIT, ...query }: RegisterImportQuery,
    actor: Actor,
  ): Promise<RegisterImportListResponse> {
    const found = await this.imports.list(this.database.manager, {
      ...query,
      after: positionIn(cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      items: await this.view(page, actor),
      next: wrapCursor(last === undefined ? null : `${last.uploadedAt}|${last.importId}`),
    };
  }

  async read(importId: string, actor: Actor): Promise<RegisterImportView> {
    const found = await this.imports.find(this.database.manager, importId);
    const [view] = await this.view(found === undefined ? [] : [found], actor);
    if (view === undefined) throw new Problem('NOT_FOUND');
    return view;
  }

  async listRows(
    importId: string,
    { cursor, limit = DEFAULT_LIMIT, outcome }: RegisterImportRowQuery,
  ): Promise<RegisterImportRowListResponse> {
    const after = Number(unwrapCursor(cursor, LINE).cursor ?? 0);
    const query = { after, outcome, limit: limit + 1 };
    const rows = await this.imports.listRows(this.database.manager, importId, query);
    const items = rows.slice(0, limit).map(({ cells, changes, errors, ...row }) => ({
      ...row,
      cells: [...cells],
      changes: [...changes],
      errors: [...errors],
    }));
    return { items, next: wrapCursor(rows.length > limit ? String(items.at(-1)?.line) : null) };
  }

  private async view(imports: readonly RegisterImport[], actor: Actor): Promise<RegisterImportView[]> {
    const ids = imports.flatMap(({ uploadedBy, answeredBy }) => [uploadedBy, answeredBy ?? []].flat());
    const names = await this.people.listNames(this.database.manager, ids);
    const nameOf = (userId: string): string => names.get(userId) ?? userId;
    const decides = actor.roles.includes('ADMIN');
    return imports.map((each) => ({
      ...each,
      uploadedBy: nameOf(each.uploadedBy),
      answeredBy: each.answeredBy === null ? null : nameOf(each.answeredBy),
      allowedCommands: decides ? [...importDecisionsOf(each, actor.userId)] : [],
    }));
  }
}

function positionIn(cursor: string | undefined) {
  const [uploadedAt, importId] = unwrapCursor(cursor, instantPart, IMPORT_ID).cursor?.split('|') ?? [];
  return uploadedAt === undefined || importId === undefined ? undefined : { uploadedAt, importId };
}

const namingUnfitFile = (error: unknown): never => {
  throw error instanceof UnfitFileError ? unfitFile(error.code, error.detail) : error;
};
