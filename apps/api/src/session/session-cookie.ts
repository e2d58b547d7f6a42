import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'jkk_session';

/** Readable by no script and sent by no other site. */
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

/** Our tokens are base64url, so the value needs no escaping. */
export function setSessionCookie(reply: FastifyReply, token: string, expiresAt: string): void {
  send(reply, `${token}; Expires=${new Date(expiresAt).toUTCString()}`);
}

export function clearSessionCookie(reply: FastifyReply): void {
  send(reply, '; Max-Age=0');
}

/** Secure where the page came over TLS; the demo is plain HTTP. */
function send(reply: FastifyReply, value: string): void {
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  void reply.header('set-cookie', `${SESSION_COOKIE}=${value}; ${ATTRIBUTES}${secure}`);
}

/** The token of the session cookie, if the browser sent one. */
export function sessionCookieOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const prefix = `${SESSION_COOKIE}=`;
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
}
