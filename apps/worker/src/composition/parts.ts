import type { Logger } from '@jkk/platform/logging';
import type { TemporalClient } from '@jkk/platform/temporal';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';
import type { WorkerMetrics } from '../health/metrics';
import type { ProcessSettings } from '../settings';

/** What one process does: the activities of its queue, and what runs beside them. */
export interface QueueWork {
  readonly activities: object;
  readonly companions: readonly Companion[];
  /** Has started again what a Temporal that lost its database has forgotten. Doing it once too often changes nothing. */
  readonly recover: () => Promise<void>;
}

export interface CompositionParts {
  readonly settings: ProcessSettings;
  readonly dataSource: DataSource;
  readonly temporal: TemporalClient;
  readonly metrics: WorkerMetrics;
  readonly logger: Logger;
}
