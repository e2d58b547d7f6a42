import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { codeOf } from '../outbox/error-code';

const DEADLINE_MS = 2_000;

/** What Temporal's server knows of the workflows of claims and payouts. No workflow is woken by these questions. */
export class ClaimProcesses {
  constructor(private readonly client: Client) {}

  /**
   * The command's update stands answered in the history of the newest run, so the workflow knows what its step did. After
   * the workflow has continued as new the answer is no although it knows; looking once more does no harm.
   */
  async knowsCommand(claimNumber: string, commandId: string): Promise<boolean> {
    const update = this.client.workflow.getHandle(claimWorkflowId(claimNumber)).getUpdateHandle(commandId);
    try {
      await this.client.withDeadline(Date.now() + DEADLINE_MS, () => update.result());
      return true;
    } catch (error) {
      // An update that failed may have had its effect all the same; one that hangs has not been answered.
      if (error instanceof WorkflowUpdateFailedError || isUnanswered(error) || isNotFound(error)) {
        return false;
      }
      throw error;
    }
  }

  isRunning(claimNumber: string): Promise<boolean> {
    return this.runs(claimWorkflowId(claimNumber));
  }

  isPayoutRunning(payoutId: string): Promise<boolean> {
    return this.runs(payoutWorkflowId(payoutId));
  }

  private async runs(workflowId: string): Promise<boolean> {
    const handle = this.client.workflow.getHandle(workflowId);
    try {
      const { status } = await this.client.withDeadline(Date.now() + DEADLINE_MS, () => handle.describe());
      return status.name === 'RUNNING';
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || codeOf(error) === 'DEADLINE_EXCEEDED';

const isNotFound = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || codeOf(error) === 'NOT_FOUND';
