import { createHash } from 'node:crypto';
import { finding, type Text } from '@jkk/domain/findings';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import { namingBrokenForm, notExactlyOne } from './form-file';

export interface UploadedFile {
  readonly content: Buffer;
  readonly sha256: string;
}

/** The one file of the form. Every part is read to its end, or the sender would wait for ever to be heard out. */
export async function readUpload(
  request: FastifyRequest,
  limitBytes: number,
  advice?: Text,
): Promise<UploadedFile> {
  const { files, others } = await readParts(request, limitBytes).catch(namingBrokenForm(request));
  const [content] = files;
  if (files.some(({ length }) => length > limitBytes)) throw tooLarge(limitBytes, advice);
  if (content === undefined || content.length === 0 || files.length > 1 || others > 0) throw notExactlyOne();
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

const BYTES_OF_A_MB = 1_000_000;

/** `advice`: what to do about it. */
function tooLarge(limitBytes: number, advice?: Text): Problem {
  const limit = limitBytes / BYTES_OF_A_MB;
  const detail = {
    id: [`Berkas ini lebih besar dari ${limit} MB.`, ...(advice === undefined ? [] : [advice.id])].join(' '),
    en: [`The file is larger than ${limit} MB.`, ...(advice === undefined ? [] : [advice.en])].join(' '),
  };
  return new Problem('REQUEST.TOO_LARGE', { errors: [finding('/file', 'FILE.TOO_LARGE', detail)] });
}

async function readParts(
  request: FastifyRequest,
  limitBytes: number,
): Promise<{ files: Buffer[]; others: number }> {
  const limits = { files: 2, fields: 2, fileSize: limitBytes + 1 };
  const files: Buffer[] = [];
  let others = 0;
  for await (const part of request.parts({ limits })) {
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
