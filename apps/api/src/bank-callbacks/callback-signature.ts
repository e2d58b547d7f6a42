import { createHash, verify, type KeyObject } from 'node:crypto';

export interface SignedCallback {
  /** As the bank called it, without a host. */
  readonly path: string;
  readonly body: Buffer;
  readonly signature: string;
  readonly signedAt: string;
}

export const bodyHashOf = (body: Buffer): string => createHash('sha256').update(body).digest('hex');

/**
 * SHA256withRSA over `POST:path:sha256(body):timestamp`, in Base64. A signature that leaves the body out, as some providers
 * have it (`clientId|timestamp`), would let anybody who saw one put other words under it, and is not taken.
 */
export function isSignedBy(key: KeyObject, { path, body, signature, signedAt }: SignedCallback): boolean {
  if (!/^[A-Za-z0-9+/]{1,2048}={0,2}$/.test(signature)) return false;
  const text = ['POST', path, bodyHashOf(body), signedAt].join(':');
  return verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64'));
}
