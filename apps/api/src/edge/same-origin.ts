import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that a cookie speaks for comes from our own pages. A browser says so in `Sec-Fetch-Site` or
 * `Origin`, neither of which a page can forge; a program that sends neither is no browser and carries no stolen cookie.
 */
export function isSameOrigin({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  if (SAFE.has(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || hostOf(headers.origin) === headers.host;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
