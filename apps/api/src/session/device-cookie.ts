import { createHash, createPrivateKey, hkdfSync, randomBytes } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A browser in which a person has signed in before. It opens nothing; but wrong passwords of a stranger do not count
 * against it, so nobody can be locked out of the desk where he works.
 */
const PREFIX = 'jkk_device_';
const HALF_YEAR_SECONDS = 180 * 86_400;
const NONCE = /^[A-Za-z0-9_-]{22}$/;
const NONCE_BYTES = 16;
const SECRET_BYTES = 32;

const ATTRIBUTES: CookieSerializeOptions = {
  path: '/api/v1/session',
  httpOnly: true,
  sameSite: 'strict',
  secure: 'auto',
  maxAge: HALF_YEAR_SECONDS,
};

/** Several people may use one browser: each has a cookie of his own there. */
const nameOf = (userId: string): string =>
  PREFIX + createHash('sha256').update(userId).digest('hex').slice(0, 16);

/** What cookies are signed with: a key of its own, made from the one that every process of this installation has. */
export function cookieSecret(signingKeyPem: string): Buffer {
  const key = createPrivateKey(signingKeyPem).export({ type: 'pkcs8', format: 'der' });
  return Buffer.from(hkdfSync('sha256', key, '', 'jkk device cookies', SECRET_BYTES));
}

/** The device of this person that the request comes from; undefined for one that we do not know. */
export function deviceOf(request: FastifyRequest, userId: string): string | undefined {
  const cookie = request.cookies[nameOf(userId)];
  if (cookie === undefined) return undefined;
  const { valid, value } = request.unsignCookie(cookie);
  const [owner, nonce = ''] = valid ? value.split('.') : [];
  return owner === userId && NONCE.test(nonce) ? nonce : undefined;
}

/** Makes this browser a known one for half a year from now. */
export function rememberDevice(reply: FastifyReply, userId: string, known: string | undefined): void {
  const nonce = known ?? randomBytes(NONCE_BYTES).toString('base64url');
  void reply.setCookie(nameOf(userId), `${userId}.${nonce}`, { ...ATTRIBUTES, signed: true });
}
