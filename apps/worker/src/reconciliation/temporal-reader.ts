import {
  RECONCILIATION_MESSAGE,
  reconciliationWorkflowId,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type ReadStatementRequest,
  type ReconciliationSummary,
  type ReconciliationWorkflowInput,
} from '@jkk/contracts/temporal';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';

/** A statement of some days has many pages. */
const DEADLINE_MS = 9 * 60_000;

/** Has a bank's one reader read a period of its statement. */
export function readByReader(
  client: Client,
  bankCode: string,
  period: ReadStatementRequest,
): Promise<ReconciliationSummary> {
  const input: ReconciliationWorkflowInput = { bankCode };
  const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPE.reconciliation, {
    workflowId: reconciliationWorkflowId(bankCode),
    taskQueue: TASK_QUEUE.payments,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  startWorkflowOperation.workflowHandle().catch(() => undefined);
  return client.withDeadline(Date.now() + DEADLINE_MS, () =>
    client.workflow.executeUpdateWithStart(RECONCILIATION_MESSAGE.readNow, {
      args: [period],
      startWorkflowOperation,
    }),
  );
}
