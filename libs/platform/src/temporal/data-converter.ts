import type { DataConverter } from '@temporalio/common';
import type { PayloadKeyRing } from '../crypto';
import { EncryptingPayloadCodec, readNothing, refuse, type Unreadable } from './payload-codec';

/**
 * The data converter of every client; the workflow bundle is built with the same failure converter. What is not encrypted
 * by one of these keys is an error.
 * @param namespace is part of what each ciphertext is bound to
 */
export const createDataConverter = (keys: PayloadKeyRing, namespace: string): DataConverter =>
  converter(keys, namespace, refuse);

/** The same for workers: what is not encrypted by one of these keys says nothing, and its message is dropped or refused. */
export const createWorkerDataConverter = (keys: PayloadKeyRing, namespace: string): DataConverter =>
  converter(keys, namespace, readNothing);

const converter = (keys: PayloadKeyRing, namespace: string, unreadable: Unreadable): DataConverter => ({
  failureConverterPath: require.resolve('./failure-converter'),
  payloadCodecs: [new EncryptingPayloadCodec(keys, namespace, unreadable)],
});
