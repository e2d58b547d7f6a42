import { createHash } from 'node:crypto';
import { canonicalJson } from '@jkk/domain/digest';
import type { FastifyRequest } from 'fastify';

/** sha256 over what was asked: method, path and body as it came, the order of its properties apart. */
export function requestHash({ method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>): string {
  const path = url.split('?')[0];
  return createHash('sha256')
    .update(`${method} ${path}\n${canonicalJson(body ?? null)}`)
    .digest('hex');
}
