import { Global, Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { createTemporalClient } from './client';
import type { TemporalClient, TemporalConfig } from './client';
import { TemporalHealthCheck } from './temporal-health';

/** Token of the `TemporalClient` (connection and client). */
export const TEMPORAL_CLIENT = Symbol('TEMPORAL_CLIENT');

/** One client for the process, made without waiting for the server and closed after everything that uses it. */
@Global()
@Module({})
export class TemporalClientModule implements OnApplicationShutdown {
  constructor(@Inject(TEMPORAL_CLIENT) private readonly temporal: TemporalClient) {}

  static forRoot(config: TemporalConfig): DynamicModule {
    return {
      module: TemporalClientModule,
      providers: [
        { provide: TEMPORAL_CLIENT, useFactory: () => createTemporalClient(config) },
        {
          provide: TemporalHealthCheck,
          inject: [TEMPORAL_CLIENT],
          useFactory: ({ connection }: TemporalClient) => new TemporalHealthCheck(connection),
        },
      ],
      exports: [TEMPORAL_CLIENT, TemporalHealthCheck],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.temporal.connection.close();
  }
}
