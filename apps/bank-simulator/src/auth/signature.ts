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

const bodyHash = ({ rawBody }: SignedRequest): string => createHash('sha256').update(rawBody).digest('hex');

/** `METHOD:path:token:lower(hex(sha256(body))):timestamp`. */
const symmetricText = (request: SignedRequest): string =>
  [request.method, request.path, request.accessToken, bodyHash(request), request.timestamp].join(':');

/** The same without the token. */
const asymmetricText = (request: SignedRequest): string =>
  [request.method, request.path, bodyHash(request), request.timestamp].join(':');

export function transactionSignature(
  secret: string,
  request: SignedRequest,
  encoding: 'base64' | 'hex',
): string {
  return createHmac('sha512', secret).update(symmetricText(request)).digest(encoding);
}

/** How a bank checks who speaks: with the secret that both hold, or with the public half of the partner's key. */
export interface Verifier {
  readonly mode: 'symmetric' | 'asymmetric';
  readonly encoding: 'base64' | 'hex';
  readonly secret: string;
  readonly publicKey: KeyObject;
}

export function isTransactionSignature(given: string, request: SignedRequest, verifier: Verifier): boolean {
  return verifier.mode === 'symmetric'
    ? isSymmetric(given, verifier.secret, request, verifier.encoding)
    : isRsaSignature(given, asymmetricText(request), verifier.publicKey);
}

/** Compares in constant time; a text of another length is simply wrong. */
function isSymmetric(
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
  return isRsaSignature(given, `${clientId}|${timestamp}`, publicKey);
}

function isRsaSignature(given: string, text: string, publicKey: KeyObject): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return false;
  return verify('RSA-SHA256', Buffer.from(text), publicKey, Buffer.from(given, 'base64'));
}
