import type { WorkerOptions } from '@temporalio/worker';
import type { Queue } from '../settings';

/** A workflow task is short (2-5 ms of CPU); more at once than this only queue up for the same thread. */
const CONCURRENT_WORKFLOW_TASKS = 40;

/** Local activities hold one database connection each; the pool has as many, so that none waits inside its time limit. */
const CONCURRENT_LOCAL_ACTIVITIES = 16;

/** Bank calls mostly wait; the bank's own rate limits bind long before this. */
const CONCURRENT_ACTIVITIES = 24;

/** The local activities, and a few connections for the relay, the health check and remote activities' short writes. */
export const POOL_SIZE = CONCURRENT_LOCAL_ACTIVITIES + 4;

/** About 1 MB each. Workflows in flight should all fit: an evicted one is replayed from its whole history. */
const CACHED_WORKFLOWS: Readonly<Record<Queue, number>> = { claims: 500, payments: 300 };

/** After a worker was killed, its claims are taken over this much later; 10 s, the default, is a long wait for a person. */
const TAKE_OVER_AFTER = '5s';

/** Ctrl-C lets running activities finish (a bank call is bounded by 30 s only in the worst case) ... */
const SHUTDOWN_GRACE_TIME = '20s';

/** ... and this ends a worker whose server does not answer any more. */
export const SHUTDOWN_FORCE_SECONDS = 40;

export const tuningFor = (
  queue: Queue,
  cachedWorkflows: number = CACHED_WORKFLOWS[queue],
): Partial<WorkerOptions> => ({
  maxCachedWorkflows: cachedWorkflows,
  maxConcurrentWorkflowTaskExecutions: CONCURRENT_WORKFLOW_TASKS,
  maxConcurrentLocalActivityExecutions: CONCURRENT_LOCAL_ACTIVITIES,
  maxConcurrentActivityTaskExecutions: CONCURRENT_ACTIVITIES,
  // Few polls while it is quiet, more under load, without a figure that fits one machine only.
  workflowTaskPollerBehavior: { type: 'autoscaling', initial: 2, minimum: 2, maximum: 10 },
  activityTaskPollerBehavior: { type: 'autoscaling', initial: 1, minimum: 1, maximum: 5 },
  stickyQueueScheduleToStartTimeout: TAKE_OVER_AFTER,
  shutdownGraceTime: SHUTDOWN_GRACE_TIME,
  shutdownForceTime: `${SHUTDOWN_FORCE_SECONDS}s`,
});
