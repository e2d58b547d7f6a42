import { randomUUID } from 'node:crypto';
import { msToTs } from '@temporalio/common/lib/time';
import type { Connection } from '@temporalio/client';

/** A workflow that spins stops here instead of running for ever. */
const MAX_SKIPS = 2_000;
const POLL_DEADLINE_MS = 20_000;

export interface FastForward {
  readonly namespace: string;
  readonly workflowId: string;
  readonly milliseconds: number;
}

/**
 * Lets one running workflow pass this much time at once and stand in ordinary time again afterwards. Skipping from the
 * start on would carry an idle workflow through every deadline before the test's next command, so time passes only where
 * a test says so. The workflow sees the new time through `Date`; activities and the database do not.
 * @throws Error when the time did not pass, for instance because the workflow has ended
 */
export async function fastForward(
  connection: Connection,
  { namespace, workflowId, milliseconds }: FastForward,
): Promise<void> {
  const { workflowService } = connection;
  const fastForwardId = randomUUID();
  const workflowExecution = { workflowId };
  await workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        maxSessionSkipCount: MAX_SKIPS,
        fastForwardConfig: { id: fastForwardId, duration: msToTs(milliseconds) },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  const { failedReason } = await connection.withDeadline(Date.now() + POLL_DEADLINE_MS, () =>
    workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution,
      fastForwardId,
    }),
  );
  if (failedReason) throw new Error(`The time of the workflow did not pass: ${failedReason}`);
}
