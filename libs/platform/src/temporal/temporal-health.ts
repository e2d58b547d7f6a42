import type { Connection } from '@temporalio/client';
import type { HealthCheck } from '../health';

const DEADLINE_MS = 1_500;

/** Temporal answers: `getSystemInfo` touches no namespace and no database. */
export class TemporalHealthCheck implements HealthCheck {
  readonly name = 'temporal';

  constructor(private readonly connection: Connection) {}

  async check(): Promise<void> {
    await this.connection.withDeadline(Date.now() + DEADLINE_MS, () =>
      this.connection.workflowService.getSystemInfo({}),
    );
  }
}
