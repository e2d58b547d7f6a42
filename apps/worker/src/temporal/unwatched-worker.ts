import path from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import type { Logger } from '@temporalio/common';
import { Worker } from '@temporalio/worker';
import type { CompiledWorkerOptions } from '@temporalio/worker';
import type { WorkflowCreator } from '@temporalio/worker/lib/workflow/interface';
import { WorkerThreadClient } from '@temporalio/worker/lib/workflow/threaded-vm';
import type { WorkflowBundleWithSourceMapAndFilename } from '@temporalio/worker/lib/workflow/workflow-worker-thread/input';
import { TellingWorkflows } from './telling-workflows';

/** What the SDK hands to Node as the time limit of an entry; without one Node watches nothing. */
const NO_LIMIT = undefined as unknown as number;

/**
 * The SDK would end an entry into workflow code that takes over five seconds. For that Node starts a thread with a timer for each of
 * them, over a hundred in the replay of one claim: a quarter of what it costs. Our loops count their turns instead (`Turns`).
 */
export class UnwatchedWorker extends Worker {
  /** Compiled: a thread of Node's reads no source. */
  static threadPath = path.join(__dirname, 'workflow-thread.js');

  protected static override async createWorkflowCreator(
    workflowBundle: WorkflowBundleWithSourceMapAndFilename,
    { activities }: CompiledWorkerOptions,
    logger: Logger,
  ): Promise<WorkflowCreator> {
    const thread = new WorkerThreadClient(new Thread(this.threadPath), logger);
    await thread.send({
      type: 'init',
      workflowBundle,
      isolateExecutionTimeoutMs: NO_LIMIT,
      reuseV8Context: true,
      registeredActivityNames: new Set(activities.keys()),
      hasPatchActivationCallback: false,
    });
    return new TellingWorkflows(thread);
  }
}
