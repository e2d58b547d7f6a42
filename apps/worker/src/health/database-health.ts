import type { HealthCheck } from '@jkk/platform/health';
import type { DataSource } from 'typeorm';

/** PostgreSQL answers. */
export class DatabaseHealthCheck implements HealthCheck {
  readonly name = 'postgresql';

  constructor(private readonly dataSource: DataSource) {}

  async check(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }
}
