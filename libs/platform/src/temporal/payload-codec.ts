import type { Payload, PayloadCodec } from '@temporalio/common';
import { METADATA_ENCODING_KEY } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding';
import { temporal } from '@temporalio/proto';
import type { PayloadKeyRing } from '../crypto';
import { open, seal } from '../crypto';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const { Payload: PayloadMessage } = temporal.api.common.v1;

/**
 * Encrypts whole payloads (value and metadata) with AES-256-GCM. The authenticated context names encoding, key and
 * namespace, so that a ciphertext cannot be moved to another namespace; it names no workflow, because payloads travel
 * from one workflow to another. What is not encrypted (headers, payloads of other tools) is read as it is.
 */
export class EncryptingPayloadCodec implements PayloadCodec {
  constructor(
    private readonly keys: PayloadKeyRing,
    private readonly namespace: string,
  ) {}

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.encrypt(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.decrypt(payload));
  }

  private encrypt(payload: Payload): Payload {
    const { id, secret } = this.keys.current;
    const plain = PayloadMessage.encode(payload).finish();
    return {
      metadata: { [METADATA_ENCODING_KEY]: encode(ENCODING), [KEY_ID]: encode(id) },
      data: seal(secret, plain, this.context(id)),
    };
  }

  private decrypt(payload: Payload): Payload {
    const encoding = payload.metadata?.[METADATA_ENCODING_KEY];
    if (!encoding || decode(encoding) !== ENCODING) return payload;
    const id = decode(payload.metadata?.[KEY_ID] ?? new Uint8Array());
    const key = this.keys.find(id);
    if (!key) throw new Error(`No payload key with the id ${id} is configured.`);
    return PayloadMessage.decode(open(key.secret, payload.data ?? new Uint8Array(), this.context(id)));
  }

  private context(keyId: string): string {
    return `${ENCODING}|${keyId}|${this.namespace}`;
  }
}
