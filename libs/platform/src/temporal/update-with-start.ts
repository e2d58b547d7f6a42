import {
  WithStartWorkflowOperation,
  type Client,
  type Workflow,
  type WorkflowIdReusePolicy,
} from '@temporalio/client';
import type { Priority } from '@temporalio/common';

/** How the workflow of an update is started where it does not run. */
export interface StartOptions {
  readonly workflowType: string;
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly args: readonly unknown[];
  readonly workflowIdReusePolicy?: WorkflowIdReusePolicy;
  readonly priority?: Priority;
}

/** Starts the workflow unless it runs already, and waits for its answer to the update; a repeated id is one update. */
export function updateWithStart<Answer>(
  client: Client,
  start: StartOptions,
  update: { readonly name: string; readonly id?: string; readonly message: unknown },
): Promise<Answer> {
  const { workflowType, args, ...options } = start;
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    ...options,
    args: [...args],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  // Nobody asks for the handle; without this a failed start would be an unhandled rejection beside the one we handle.
  startWorkflowOperation.workflowHandle().catch(() => undefined);
  return client.workflow.executeUpdateWithStart<Workflow, Answer, unknown[]>(update.name, {
    args: [update.message],
    ...(update.id === undefined ? {} : { updateId: update.id }),
    startWorkflowOperation,
  });
}
