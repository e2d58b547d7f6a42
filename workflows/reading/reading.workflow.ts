import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { startChild } from '@temporalio/workflow';
import { reconciliationStart, type ReconciliationWorkflowInput } from '@jkk/contracts/temporal';

/** What a bank's schedule starts: has its one reader read, unless it is reading already. */
export async function readingWorkflow({ bankCode }: ReconciliationWorkflowInput): Promise<void> {
  const { workflowType, workflowId, args, priority } = reconciliationStart(bankCode);
  try {
    await startChild(workflowType, { workflowId, args, priority, parentClosePolicy: 'ABANDON' });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
