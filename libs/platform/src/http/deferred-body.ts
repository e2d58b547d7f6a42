import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseStrictJson } from './strict-json';

/**
 * Fastify reads a body before anybody has asked who is calling, while our answers say first who may call at all. So a
 * body that cannot be read is remembered on the request and raised after the guards, by `raiseDeferredProblem`.
 */
export const BODY_LIMIT_BYTES = 1_000_000;

export type DeferredProblem = 'REQUEST.MALFORMED' | 'REQUEST.TOO_LARGE' | 'REQUEST.MEDIA_TYPE';

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(;.*)?$/;

const problems = new WeakMap<FastifyRequest, DeferredProblem>();

export const deferredProblem = (request: FastifyRequest): DeferredProblem | undefined =>
  problems.get(request);

/** Replaces Fastify's parsers. `multipart/form-data` is left to its own plugin, which reads only when a handler asks. */
export function registerDeferredBodyParser(
  fastify: FastifyInstance,
  limitBytes: number = BODY_LIMIT_BYTES,
): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRequest', async ({ headers }) => {
    // Fastify refuses a header of another shape by itself, and too early.
    const type = headers['content-type'];
    if (type !== undefined && !MEDIA_TYPE.test(type)) headers['content-type'] = 'application/octet-stream';
  });
  fastify.addContentTypeParser(
    '*',
    { bodyLimit: Number.MAX_SAFE_INTEGER },
    async (request: FastifyRequest, payload: unknown) =>
      readBody(request, payload as IncomingMessage, limitBytes),
  );
}

async function readBody(
  request: FastifyRequest,
  payload: IncomingMessage,
  limitBytes: number,
): Promise<unknown> {
  const bytes = await readAtMost(payload, limitBytes);
  if (bytes === undefined) return defer(request, 'REQUEST.TOO_LARGE');
  if (bytes.length === 0) return undefined;
  if (!isJson(request.headers['content-type'])) return defer(request, 'REQUEST.MEDIA_TYPE');
  const text = decodeUtf8(bytes);
  const parsed = text === undefined ? undefined : parseStrictJson(text);
  return parsed === undefined ? defer(request, 'REQUEST.MALFORMED') : parsed.value;
}

function defer(request: FastifyRequest, problem: DeferredProblem): undefined {
  problems.set(request, problem);
  return undefined;
}

/** Undefined when there is more than the limit; the rest is then read and thrown away, so the caller gets the answer. */
async function readAtMost(payload: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    payload.on('end', () => resolve(Buffer.concat(chunks)));
    payload.on('error', reject);
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
