import type { FastifyRequest } from 'fastify';
import { sessionCookieOf } from './session-cookie';

/** The token that a program sends. */
export function bearerOf({ headers }: FastifyRequest): string | undefined {
  const match =
    headers.authorization === undefined ? null : /^Bearer +(\S{1,200})$/i.exec(headers.authorization);
  return match?.[1];
}

/** The token of whoever asks: a program's, or else that of the browser's cookie. */
export const sessionTokenOf = (request: FastifyRequest): string | undefined =>
  bearerOf(request) ?? (sessionCookieOf(request) || undefined);
