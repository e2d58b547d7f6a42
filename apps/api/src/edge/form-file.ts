import { createHash } from 'node:crypto';
import { finding, type FindingCode, type Text } from '@jkk/domain/findings';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import type { RepeatKey } from './caller';

/**
 * The parser of forms throws plain errors about what it read; everything with a code is a fault of ours or has its
 * status, unless the sender has gone in the middle of it.
 */
export const namingBrokenForm =
  ({ raw }: FastifyRequest) =>
  (error: unknown): never => {
    const brokenOff = raw.destroyed && !raw.complete;
    const known = error instanceof Problem || (error instanceof Error && 'code' in error);
    throw known && !brokenOff ? error : new Problem('REQUEST.MALFORMED');
  };

/** The body of an upload is its file, so a repeat is one of the same content. */
export function withContent(
  { key, requestHash }: RepeatKey,
  { sha256 }: { readonly sha256: string },
): RepeatKey {
  return { key, requestHash: createHash('sha256').update(`${requestHash} ${sha256}`).digest('hex') };
}

export const unfitFile = (code: FindingCode, detail: Text): Problem =>
  new Problem('VALIDATION.FAILED', { errors: [finding('/file', code, detail)] });

export const notExactlyOne = (): Problem => unfitFile('FILE.EXACTLY_ONE', EXACTLY_ONE);

const EXACTLY_ONE = {
  id: 'Unggah tepat satu berkas yang tidak kosong, tanpa isian lain.',
  en: 'Upload exactly one file that is not empty, and nothing else.',
};
