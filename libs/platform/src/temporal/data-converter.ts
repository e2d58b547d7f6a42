import type { DataConverter } from '@temporalio/common';
import type { PayloadKeyRing } from '../crypto';
import { EncryptingPayloadCodec } from './payload-codec';

/**
 * The one data converter of every client and worker; the workflow bundle is built with the same failure converter.
 * @param namespace is part of what each ciphertext is bound to
 */
export function createDataConverter(keys: PayloadKeyRing, namespace: string): DataConverter {
  return {
    failureConverterPath: require.resolve('./failure-converter'),
    payloadCodecs: [new EncryptingPayloadCodec(keys, namespace)],
  };
}
