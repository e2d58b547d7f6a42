import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseStrictJson } from './strict-json';

export const BODY_LIMIT_BYTES = 1_000_000;

export type BodyProblem = 'REQUEST.MALFORMED' | 'REQUEST.TOO_LARGE' | 'REQUEST.MEDIA_TYPE';

export type ReadBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: BodyProblem };

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(;.*)?$/;

/** What stands for the bytes where there are too many of them, or where the sender broke off. */
type Unread = { readonly problem: BodyProblem };

/**
 * Fastify reads a body before anybody has asked who is calling, while our answers say first who may call at all. So its
 * parsers are replaced by one that keeps the bytes; `readJson` looks into them after the guards.
 * `multipart/form-data` is left to its own plugin, which reads only when a handler asks.
 */
export function registerDeferredBodyParser(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRequest', async ({ headers }) => {
    // Fastify refuses a header of another shape by itself, and too early.
    const type = headers['content-type'];
    if (type !== undefined && !MEDIA_TYPE.test(type)) headers['content-type'] = 'application/octet-stream';
  });
  fastify.addContentTypeParser(
    '*',
    { bodyLimit: Number.MAX_SAFE_INTEGER },
    async (_request: FastifyRequest, payload: unknown) =>
      readAtMost(payload as IncomingMessage, BODY_LIMIT_BYTES),
  );
}

/** The JSON of a request whose bytes were kept; `undefined` where there was no body. */
export function readJson(
  { body, headers }: Pick<FastifyRequest, 'body' | 'headers'>,
  limitBytes: number = BODY_LIMIT_BYTES,
): ReadBody {
  if (body === undefined || body === null) return { ok: true, value: undefined };
  if (!Buffer.isBuffer(body)) return { ok: false, problem: (body as Unread).problem };
  if (body.length > limitBytes) return { ok: false, problem: 'REQUEST.TOO_LARGE' };
  if (body.length === 0) return { ok: true, value: undefined };
  if (!isJson(headers['content-type'])) return { ok: false, problem: 'REQUEST.MEDIA_TYPE' };
  const text = decodeUtf8(body);
  const parsed = text === undefined ? undefined : parseStrictJson(text);
  return parsed === undefined
    ? { ok: false, problem: 'REQUEST.MALFORMED' }
    : { ok: true, value: parsed.value };
}

/** Beyond the limit the rest is read and thrown away, so that the sender hears the answer. */
async function readAtMost(payload: IncomingMessage, limitBytes: number): Promise<Buffer | Unread> {
  let chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      resolve({ problem: 'REQUEST.TOO_LARGE' });
    });
    payload.on('end', () => resolve(Buffer.concat(chunks)));
    const brokenOff = (): void => resolve({ problem: 'REQUEST.MALFORMED' });
    payload.on('error', brokenOff);
    payload.on('close', brokenOff);
  });
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  const [type = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return type === 'application/json' && (charset === undefined || /^charset="?utf-8"?$/.test(charset));
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
