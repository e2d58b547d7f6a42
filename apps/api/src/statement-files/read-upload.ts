import { createHash } from 'node:crypto';
import { STATEMENT_FILE_LIMIT_BYTES } from '@jkk/domain/payout';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { namingBrokenForm, notExactlyOne } from '../edge/form-file';

export interface UploadedFile {
  readonly content: Buffer;
  readonly sha256: string;
}

const LIMITS = { files: 2, fields: 2, fileSize: STATEMENT_FILE_LIMIT_BYTES + 1 };

/** The one file of the form. Every part is read to its end, or the sender would wait for ever to be heard out. */
export async function readUpload(request: FastifyRequest): Promise<UploadedFile> {
  const { files, others } = await readParts(request).catch(namingBrokenForm(request));
  const [content] = files;
  if (files.some(({ length }) => length > STATEMENT_FILE_LIMIT_BYTES)) throw new Problem('REQUEST.TOO_LARGE');
  if (content === undefined || content.length === 0 || files.length > 1 || others > 0) throw notExactlyOne();
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

async function readParts(request: FastifyRequest): Promise<{ files: Buffer[]; others: number }> {
  const files: Buffer[] = [];
  let others = 0;
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type !== 'file') {
      others += 1;
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    files.push(Buffer.concat(chunks));
  }
  return { files, others };
}
