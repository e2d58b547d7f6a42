import { createHash, createHmac, timingSafeEqual, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface SignedRequest {
  readonly method: string;
  /** Relative path with query as the bank's host sees it, e.g. `/snap/v1.0/transfer-interbank`. */
  readonly path: string;
  readonly accessToken: string;
  /** The bytes as they came over the wire; an empty body hashes as the empty text. */
  readonly rawBody: Buffer;
  readonly timestamp: string;
}

/** `METHOD:path:token:lower(hex(sha256(body))):timestamp`. */
export function stringToSign(request: SignedRequest): string {
  const bodyHash = createHash('sha256').update(request.rawBody).digest('hex');
  return [request.method, request.path, request.accessToken, bodyHash, request.timestamp].join(':');
}

export function transactionSignature(
  secret: string,
  request: SignedRequest,
  encoding: 'base64' | 'hex',
): string {
  return createHmac('sha512', secret).update(stringToSign(request)).digest(encoding);
}

/** Compares in constant time; a text of another length is simply wrong. */
export function isTransactionSignature(
  given: string,
  secret: string,
  request: SignedRequest,
  encoding: 'base64' | 'hex',
): boolean {
  const expected = Buffer.from(transactionSignature(secret, request, encoding));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** RSASSA-PKCS1-v1_5 with SHA-256 over `clientId|timestamp`, Base64. */
export function isTokenSignature(
  given: string,
  publicKey: KeyObject,
  clientId: string,
  timestamp: string,
): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return false;
  const signed = Buffer.from(`${clientId}|${timestamp}`);
  return verify('RSA-SHA256', signed, publicKey, Buffer.from(given, 'base64'));
}
