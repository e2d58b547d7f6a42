import { CLAIM_MESSAGE, claimWorkflowId, payoutWorkflowId, WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import type { ClaimProgress } from '@jkk/contracts/temporal';
import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { codeOf } from '../outbox/error-code';

const DEADLINE_MS = 2_000;

/** What Temporal says of a workflow. */
export interface ProcessStanding {
  readonly workflowId: string;
  readonly status: string;
  readonly isRunning: boolean;
  /** Of the run that is there; null where there is none. */
  readonly startedAt: string | null;
  /** How often its present task has failed. */
  readonly failures: number;
}

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

  claim(claimNumber: string): Promise<ProcessStanding> {
    return this.standingOf(claimWorkflowId(claimNumber));
  }

  payout(payoutId: string): Promise<ProcessStanding> {
    return this.standingOf(payoutWorkflowId(payoutId));
  }

  /** Where the claim's workflow believes to be; undefined where it does not answer or is not there. */
  async versionOf(claimNumber: string): Promise<number | undefined> {
    const handle = this.client.workflow.getHandle(claimWorkflowId(claimNumber));
    try {
      const progress = await this.client.withDeadline(Date.now() + DEADLINE_MS, () =>
        handle.query<ClaimProgress | null>(CLAIM_MESSAGE.progress),
      );
      return progress?.version;
    } catch {
      return undefined;
    }
  }

  /** Numbers of the claims whose workflow was started since then, as far as Temporal's index knows. */
  listStartedSince(since: string): Promise<string[]> {
    return this.listKeys(
      `WorkflowType = '${WORKFLOW_TYPE.claim}' AND StartTime >= '${since}'`,
      claimWorkflowId(''),
    );
  }

  /** The payouts whose workflow runs, as far as Temporal's index knows. */
  listRunningPayouts(): Promise<string[]> {
    return this.listKeys(
      `WorkflowType = '${WORKFLOW_TYPE.payout}' AND ExecutionStatus = 'Running'`,
      payoutWorkflowId(''),
    );
  }

  private async listKeys(query: string, prefix: string): Promise<string[]> {
    const found = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query })) {
      if (workflowId.startsWith(prefix)) found.add(workflowId.slice(prefix.length));
    }
    return [...found].sort();
  }

  async standingOf(workflowId: string): Promise<ProcessStanding> {
    const handle = this.client.workflow.getHandle(workflowId);
    try {
      const { status, startTime, raw } = await this.client.withDeadline(Date.now() + DEADLINE_MS, () =>
        handle.describe(),
      );
      const failures = Math.max(0, (raw.pendingWorkflowTask?.attempt ?? 1) - 1);
      const isRunning = status.name === 'RUNNING';
      return { workflowId, status: status.name, isRunning, startedAt: startTime.toISOString(), failures };
    } catch (error) {
      if (!isNotFound(error)) throw error;
      return { workflowId, status: 'NOT_FOUND', isRunning: false, startedAt: null, failures: 0 };
    }
  }
}

const isUnanswered = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || codeOf(error) === 'DEADLINE_EXCEEDED';

const isNotFound = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || codeOf(error) === 'NOT_FOUND';
