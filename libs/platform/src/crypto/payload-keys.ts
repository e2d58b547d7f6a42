/** One AES-256 key with the name that is written beside every ciphertext made with it. */
export interface PayloadKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** The keys payloads are read with; the first one is the key new payloads are written with. */
export class PayloadKeyRing {
  private readonly byId: ReadonlyMap<string, PayloadKey>;
  readonly current: PayloadKey;

  constructor(keys: readonly PayloadKey[]) {
    const [first] = keys;
    if (!first) throw new Error('A payload key ring needs at least one key.');
    this.current = first;
    this.byId = new Map(keys.map((key) => [key.id, key]));
    if (this.byId.size !== keys.length) throw new Error('Two payload keys share one id.');
  }

  find(id: string): PayloadKey | undefined {
    return this.byId.get(id);
  }
}

const ENTRY = /^([A-Za-z0-9._-]{1,64}):([A-Za-z0-9+/]{43}=)$/;

/**
 * Reads entries written as `keyid:base64 of 32 bytes`, the key to write with first.
 * @throws Error that names the position of the wrong entry and never its content
 */
export function parsePayloadKeys(entries: readonly string[]): PayloadKeyRing {
  return new PayloadKeyRing(entries.map((entry, index) => parseKey(entry, index + 1)));
}

function parseKey(entry: string, position: number): PayloadKey {
  const [, id, secret] = ENTRY.exec(entry) ?? [];
  if (!id || !secret) throw new Error(`Payload key ${position} is not written as keyid:base64 of 32 bytes.`);
  return { id, secret: Buffer.from(secret, 'base64') };
}
