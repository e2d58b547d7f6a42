import { Client, Connection } from '@temporalio/client';
import type { PayloadKeyRing } from '../crypto';
import { correlationClientInterceptors } from './client-interceptors';
import { createDataConverter } from './data-converter';

export interface TemporalConfig {
  /** host:port of the frontend. */
  readonly address: string;
  readonly namespace: string;
  readonly payloadKeys: PayloadKeyRing;
}

export interface TemporalClient {
  readonly connection: Connection;
  readonly client: Client;
}

/** A server that was restarted is found again within seconds; gRPC's own pauses grow to two minutes. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 };

/**
 * A client whose connection is made by its first call, so that a process may start while Temporal is away; until then
 * each call fails by its own deadline. Close `connection` when the process ends.
 */
export function createTemporalClient(config: TemporalConfig): TemporalClient {
  const connection = Connection.lazy({ address: config.address, channelArgs: RECONNECT });
  const client = new Client({
    connection,
    namespace: config.namespace,
    dataConverter: createDataConverter(config.payloadKeys, config.namespace),
    interceptors: correlationClientInterceptors,
  });
  return { connection, client };
}
