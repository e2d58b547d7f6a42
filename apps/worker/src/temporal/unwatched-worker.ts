import { Worker } from '@temporalio/worker';
import type { CompiledWorkerOptions } from '@temporalio/worker';
import type { Logger } from '@temporalio/common';
import type { WorkflowBundleWithSourceMapAndFilename } from '@temporalio/worker/lib/workflow/workflow-worker-thread/input';

/** What the SDK hands to Node as the time limit of an entry; without one Node watches nothing. */
const NO_LIMIT = undefined as unknown as number;

/**
 * The SDK would end an entry into workflow code that takes over five seconds. For that Node starts a thread with a timer for each of
 * them, over a hundred in the replay of one claim: a quarter of what it costs. Our loops count their turns instead (`Turns`).
 */
export class UnwatchedWorker extends Worker {
  protected static override createWorkflowCreator(
    bundle: WorkflowBundleWithSourceMapAndFilename,
    options: CompiledWorkerOptions,
    logger: Logger,
  ) {
    return super.createWorkflowCreator(bundle, { ...options, isolateExecutionTimeoutMs: NO_LIMIT }, logger);
  }
}
