import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { MEDIA_TYPES } from '@jkk/domain/fields';
import { object, oneOf, text, whole } from '@jkk/domain/record';
import { DocumentStore, type IncomingFile, type StoreRefusal } from '@jkk/documents';
import { DocumentRepository } from '@jkk/persistence/document';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { namingBrokenForm, notExactlyOne, unfitFile, withContent } from '../edge/form-file';
import { CLOCK } from '../tokens';
import type { DocumentResponse } from './dto/document.dto';

export const FILE_LIMIT_BYTES = 20_000_000;
const FORM_LIMITS = { files: 2, fields: 2, fileSize: FILE_LIMIT_BYTES + 1 };

export interface OpenDocument {
  readonly stream: Readable;
  readonly type: string;
  readonly size: number;
}

const DOCUMENT_ANSWER = object<DocumentResponse>({
  documentId: text,
  sha256: text,
  size: whole,
  type: oneOf(MEDIA_TYPES),
});

/** Uploads: one file a request, told by its bytes and kept by its content. The sender's file name is not kept. */
@Injectable()
export class DocumentService {
  private readonly documents = new DocumentRepository();

  constructor(
    private readonly database: DataSource,
    private readonly store: DocumentStore,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receive(
    request: FastifyRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<DocumentResponse>> {
    const incoming = await this.readOnlyFile(request).catch(namingBrokenForm(request));
    const { file } = incoming;
    const command = { code: 'uploadDocument', actor, repeat: withContent(repeat, file), body: { ...file } };
    try {
      const { hit, body } = await this.work.run(command, DOCUMENT_ANSWER, async (em) => ({
        ok: true,
        value: await this.add(em, incoming, actor),
      }));
      const { documentId, sha256, size, type } = body;
      return { hit, body: { documentId, sha256, size, type } };
    } finally {
      await incoming.drop();
    }
  }

  /** The file is in its place before its row is there: a row never names a file that is not. */
  private async add(em: EntityManager, incoming: IncomingFile, actor: Actor): Promise<DocumentResponse> {
    const { sha256, sizeBytes, mediaType } = incoming.file;
    await incoming.keep();
    const documentId = randomUUID();
    await this.documents.add(em, {
      documentId,
      sha256,
      sizeBytes,
      mediaType,
      uploadedBy: actor.userId,
      uploadedAt: this.clock.now(),
    });
    return { documentId, sha256, size: sizeBytes, type: mediaType };
  }

  async open(documentId: string): Promise<OpenDocument> {
    const document = await this.documents.find(this.database.manager, documentId);
    if (document === undefined) throw new Problem('NOT_FOUND');
    return {
      stream: await this.store.open(document.sha256),
      type: document.mediaType,
      size: document.sizeBytes,
    };
  }

  /** Every part is read to its end, or the sender would wait for ever to be heard out. Only what is returned is left. */
  private async readOnlyFile(request: FastifyRequest): Promise<IncomingFile> {
    const files: IncomingFile[] = [];
    const refusals: StoreRefusal[] = [];
    let others = 0;
    try {
      for await (const part of request.parts({ limits: FORM_LIMITS })) {
        if (part.type !== 'file') {
          others += 1;
          continue;
        }
        const outcome = await this.store.receive(part.file, FILE_LIMIT_BYTES);
        if (outcome.ok) files.push(outcome.incoming);
        else refusals.push(outcome.refusal);
      }
      return onlyFile(files, refusals, others);
    } catch (error) {
      for (const file of files) await file.drop();
      throw error;
    }
  }
}

function onlyFile(
  files: readonly IncomingFile[],
  refusals: readonly StoreRefusal[],
  others: number,
): IncomingFile {
  if (refusals.includes('TOO_LARGE')) throw new Problem('REQUEST.TOO_LARGE');
  if (refusals.includes('MEDIA_TYPE')) throw new Problem('REQUEST.MEDIA_TYPE');
  if (refusals.includes('INCOMPLETE')) throw unfitFile('FILE.INCOMPLETE', INCOMPLETE);
  if (refusals.includes('PICTURE_SIZE')) throw unfitFile('FILE.PICTURE_SIZE', PICTURE_SIZE);
  if (refusals.includes('LOCKED')) throw unfitFile('FILE.LOCKED', LOCKED);
  const [file] = files;
  if (file === undefined || files.length > 1 || refusals.length > 0 || others > 0) {
    throw notExactlyOne();
  }
  return file;
}

const PICTURE_SIZE = {
  id: 'Gambar ini terlalu besar untuk dibuka. Pindai dengan resolusi yang lebih rendah, lalu unggah lagi.',
  en: 'This picture is too large to be opened. Scan it at a lower resolution and upload it once more.',
};
const LOCKED = {
  id: 'Berkas ini terkunci dengan kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.',
  en: 'This file is locked by a password. Save it without one and upload it once more.',
};
const INCOMPLETE = {
  id: 'Berkas terpotong atau rusak. Pindai atau foto ulang, lalu unggah lagi.',
  en: 'The file is cut off or damaged. Scan or photograph it again and upload it once more.',
};
