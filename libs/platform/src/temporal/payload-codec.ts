import type { Payload, PayloadCodec } from '@temporalio/common';
import { METADATA_ENCODING_KEY } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding';
import { temporal } from '@temporalio/proto';
import type { PayloadKeyRing } from '../crypto';
import { open, seal } from '../crypto';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const { Payload: PayloadMessage } = temporal.api.common.v1;

/** What is read instead of a payload that nobody with a key has written. Throws, or answers with another payload. */
export type Unreadable = () => Payload;

/** For clients: what they asked for is not to be believed. */
export const refuse: Unreadable = () => {
  throw new Error('A payload is not encrypted by a key of ours.');
};

/**
 * For workers: reads nothing (`undefined`). An error would fail the task of the workflow again and again, so that anybody
 * who may send it a signal could stop it; a message without its content is dropped or refused by the interceptors.
 */
export const readNothing: Unreadable = () => ({
  metadata: { [METADATA_ENCODING_KEY]: encode('binary/null') },
});

/**
 * Encrypts whole payloads (value and metadata) with AES-256-GCM. The authenticated context names encoding, key and
 * namespace, so that a ciphertext cannot be moved to another namespace; it names no workflow, because payloads travel
 * from one workflow to another. Only what it has written itself is read; headers and search attributes, which are plain by
 * design, do not come here.
 */
export class EncryptingPayloadCodec implements PayloadCodec {
  constructor(
    private readonly keys: PayloadKeyRing,
    private readonly namespace: string,
    private readonly unreadable: Unreadable = refuse,
  ) {}

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.encrypt(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.decrypt(payload) ?? this.unreadable());
  }

  private encrypt(payload: Payload): Payload {
    const { id, secret } = this.keys.current;
    const plain = PayloadMessage.encode(payload).finish();
    return {
      metadata: { [METADATA_ENCODING_KEY]: encode(ENCODING), [KEY_ID]: encode(id) },
      data: seal(secret, plain, this.context(id)),
    };
  }

  /** Throws where the key is missing: it may come back, and nothing that is true may be lost until then. */
  private decrypt({ metadata, data }: Payload): Payload | undefined {
    const encoding = metadata?.[METADATA_ENCODING_KEY];
    if (!encoding || decode(encoding) !== ENCODING) return undefined;
    const id = decode(metadata?.[KEY_ID] ?? new Uint8Array());
    const key = this.keys.find(id);
    if (!key) throw new Error(`No payload key with the id ${id} is configured.`);
    const plain = this.unseal(key.secret, data ?? new Uint8Array(), id);
    return plain && PayloadMessage.decode(plain);
  }

  private unseal(secret: Buffer, sealed: Uint8Array, keyId: string): Uint8Array | undefined {
    try {
      return open(secret, sealed, this.context(keyId));
    } catch {
      return undefined;
    }
  }

  private context(keyId: string): string {
    return `${ENCODING}|${keyId}|${this.namespace}`;
  }
}
