import type { OutboxBacklog, OutboxKind } from '@jkk/persistence/outbox';
import type { ActivityInterceptorsFactory, WorkerStatus } from '@temporalio/worker';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Queue } from '../settings';

/** Seconds; a local activity should stay under the second bucket, a bank call under the sixth. */
const ACTIVITY_BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.5, 2, 10, 30];

/** What the operators of a worker look at; labels are types and codes, never ids. */
export class WorkerMetrics {
  readonly registry = new Registry();

  private readonly activitySeconds = new Histogram({
    name: 'jkk_activity_seconds',
    help: 'Duration of activities by type and outcome',
    labelNames: ['type', 'outcome'],
    buckets: ACTIVITY_BUCKETS,
    registers: [this.registry],
  });

  private readonly outboxMessages = new Counter({
    name: 'jkk_outbox_deliveries_total',
    help: 'Deliveries of outbox messages by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });

  constructor(queue: Queue) {
    this.registry.setDefaultLabels({ queue });
    collectDefaultMetrics({ register: this.registry });
  }

  /** Reads the worker's own counts whenever somebody scrapes. */
  watchWorker(status: () => WorkerStatus | undefined): void {
    const read = {
      jkk_worker_running_activities: (at: WorkerStatus) => at.numInFlightActivities,
      jkk_worker_running_workflow_tasks: (at: WorkerStatus) => at.numInFlightWorkflowActivations,
      jkk_worker_cached_workflows: (at: WorkerStatus) => at.numCachedWorkflows,
    };
    for (const [name, pick] of Object.entries(read)) {
      new Gauge({
        name,
        help: `Taken from the status of the Temporal worker`,
        registers: [this.registry],
        collect() {
          const at = status();
          this.set(at ? pick(at) : 0);
        },
      });
    }
  }

  /** Reads the backlog whenever somebody scrapes; a database that is away leaves the last figures. */
  watchOutbox(backlog: () => Promise<OutboxBacklog>): void {
    const oldest = new Gauge({
      name: 'jkk_outbox_oldest_unsent_seconds',
      help: 'Age of the oldest message that Temporal has not taken',
      registers: [this.registry],
    });
    new Gauge({
      name: 'jkk_outbox_unsent',
      help: 'Messages that Temporal has not taken yet',
      registers: [this.registry],
      async collect() {
        const found = await backlog().catch(() => undefined);
        if (!found) return;
        this.set(found.unsent);
        oldest.set(found.oldestSeconds);
      },
    });
  }

  countDelivery = (kind: OutboxKind, outcome: 'sent' | 'failed'): void => {
    this.outboxMessages.inc({ kind, outcome });
  };

  /** Times every activity, local ones included. */
  activityInterceptor: ActivityInterceptorsFactory = ({ info }) => ({
    inbound: {
      execute: async (input, next) => {
        const end = this.activitySeconds.startTimer({ type: info.activityType });
        try {
          const result = await next(input);
          end({ outcome: 'completed' });
          return result;
        } catch (error) {
          end({ outcome: 'failed' });
          throw error;
        }
      },
    },
  });
}
