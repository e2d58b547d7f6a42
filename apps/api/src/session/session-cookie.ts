import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'jkk_session';

/** Readable by no script and sent by no other site. Secure where the page came over TLS; the demo is plain HTTP. */
const ATTRIBUTES: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' };

export function setSessionCookie(reply: FastifyReply, token: string, expiresAt: string): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...ATTRIBUTES, expires: new Date(expiresAt) });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
}

/** The token of the session cookie, if the browser sent one. */
export const sessionCookieOf = ({ cookies }: FastifyRequest): string | undefined => cookies[SESSION_COOKIE];
