import { createHash, createHmac, sign, type KeyObject } from 'node:crypto';

/** SHA-256 of the very bytes that are sent, lower case hex. */
export const bodyHash = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex');

export interface SignedParts {
  readonly method: 'POST';
  /** Relative path with query, as the bank's host sees it. */
  readonly path: string;
  readonly bodyHash: string;
  readonly timestamp: string;
}

/** HMAC-SHA512 over `METHOD:path:token:hash:timestamp` (SNAP BI v1.0.2, symmetric signature of transactions). */
export function symmetricSignature(
  secret: string,
  accessToken: string,
  parts: SignedParts,
  encoding: 'base64' | 'hex',
): string {
  const text = [parts.method, parts.path, accessToken, parts.bodyHash, parts.timestamp].join(':');
  return createHmac('sha512', secret).update(text).digest(encoding);
}

/** SHA256withRSA over `METHOD:path:hash:timestamp`: the variant that some banks agree on, without the token. */
export function asymmetricSignature(privateKey: KeyObject, parts: SignedParts): string {
  const text = [parts.method, parts.path, parts.bodyHash, parts.timestamp].join(':');
  return sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
}

/** SHA256withRSA over `clientId|timestamp`: the token call is always signed this way. */
export const tokenSignature = (privateKey: KeyObject, clientId: string, timestamp: string): string =>
  sign('RSA-SHA256', Buffer.from(`${clientId}|${timestamp}`), privateKey).toString('base64');
