import type { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'jkk_session';

/** Readable by no script and sent by no other site. Secure where the page came over TLS; the demo is plain HTTP. */
export function setSessionCookie(reply: FastifyReply, token: string, expiresAt: string): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    ...OPTIONS,
    secure: isTls(reply),
    expires: new Date(expiresAt),
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, OPTIONS);
}

const OPTIONS = { path: '/', httpOnly: true, sameSite: 'strict' } as const;
const isTls = (reply: FastifyReply): boolean => reply.request.protocol === 'https';
