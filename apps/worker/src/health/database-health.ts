import { ping } from '@jkk/persistence/connection';
import type { HealthCheck } from '@jkk/platform/health';
import type { DataSource } from 'typeorm';

/** PostgreSQL answers. */
export class DatabaseHealthCheck implements HealthCheck {
  readonly name = 'postgresql';

  constructor(private readonly dataSource: DataSource) {}

  check(): Promise<void> {
    return ping(this.dataSource);
  }
}
