import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The banks that tell by themselves what became of a transfer, each with the key that it signs with. */
export type CallbackKeys = ReadonlyMap<string, KeyObject>;

const MINIMUM_MODULUS_BITS = 2048;

/** Reads `{ "<bankCode>": { "publicKeyPem": … } }`; who is not in it is not heard. Throws naming the wrong property, never a value. */
export const readCallbackKeys = (path: string | null): CallbackKeys =>
  path === null ? new Map() : parseCallbackKeys(JSON.parse(readFileSync(path, 'utf8')));

export function parseCallbackKeys(content: unknown): CallbackKeys {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error('bank callbacks: must be an object');
  }
  const entries = Object.entries(content as Readonly<Record<string, unknown>>);
  return new Map(entries.map(([bankCode, entry]) => [bankCode, keyOf(bankCode, entry)]));
}

function keyOf(bankCode: string, entry: unknown): KeyObject {
  if (!/^\d{3}$/.test(bankCode)) throw new Error('bank callbacks: a bank code has three digits');
  const { publicKeyPem } = (entry ?? {}) as { readonly publicKeyPem?: unknown };
  let key: KeyObject;
  try {
    key = createPublicKey(String(publicKeyPem));
  } catch {
    throw new Error(`bank callbacks: ${bankCode}.publicKeyPem is no public key`);
  }
  if (
    key.asymmetricKeyType !== 'rsa' ||
    (key.asymmetricKeyDetails?.modulusLength ?? 0) < MINIMUM_MODULUS_BITS
  ) {
    throw new Error(`bank callbacks: ${bankCode}.publicKeyPem must be an RSA key of at least 2048 bits`);
  }
  return key;
}
