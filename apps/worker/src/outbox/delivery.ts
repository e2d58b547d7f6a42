import {
  CLAIM_MESSAGE,
  PAYOUT_MESSAGE,
  RECONCILIATION_MESSAGE,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  claimWorkflowId,
  payoutWorkflowId,
  reconciliationStart,
} from '@jkk/contracts/temporal';
import type {
  ClaimFactMessage,
  ClaimWorkflowInput,
  PayoutObservedMessage,
  PayoutWorkflowInput,
} from '@jkk/contracts/temporal';
import type { OutboxMessage } from '@jkk/persistence/outbox';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';

type EndWorkflow = Extract<OutboxMessage, { readonly kind: 'END_WORKFLOW' }>;

/** Long enough for a busy server, short enough that the lease of a batch outlasts it. */
export const DELIVERY_DEADLINE_MS = 5_000;

/** One message to Temporal. Delivering a message twice has the effect of delivering it once. */
export class OutboxDelivery {
  constructor(private readonly client: Client) {}

  /** @throws the SDK's error when Temporal did not take the message */
  async deliver(message: OutboxMessage): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + DELIVERY_DEADLINE_MS, () => this.send(message));
    } catch (error) {
      if (!isThereAlready(error)) throw error;
    }
  }

  private send(message: OutboxMessage): Promise<unknown> {
    switch (message.kind) {
      case 'START_CLAIM':
        return this.startClaim(message.claimNumber);
      case 'SIGNAL_CLAIM':
        return this.signalClaim(message.claimNumber, message.fact);
      case 'REFRESH_CLAIM':
        return this.refreshClaim(message.claimNumber);
      case 'CHECK_PAYEE':
        throw new Error('A payee is checked by the payments process, not told to Temporal');
      case 'START_PAYOUT':
        return this.startPayout(message.payoutId);
      case 'END_WORKFLOW':
        return this.endWorkflow(message);
      case 'SIGNAL_PAYOUT':
        return this.signalPayout(message.payoutId, message.observationId);
      case 'EXPECT_STATEMENT':
        return this.expectStatement(message.bankCode);
    }
  }

  /**
   * A closed claim is reopened by facts and commands only, so a late repeat of its start is refused; a workflow that failed
   * or was terminated has closed nothing.
   */
  private startClaim(claimNumber: string): Promise<unknown> {
    return this.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: TASK_QUEUE.claims,
      args: [{ claimNumber } satisfies ClaimWorkflowInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
  }

  /** With start: a payout that comes back reopens its claim. The claim knows the fact by its id. */
  private signalClaim(claimNumber: string, fact: ClaimFactMessage): Promise<unknown> {
    return this.client.workflow.signalWithStart(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: TASK_QUEUE.claims,
      args: [{ claimNumber } satisfies ClaimWorkflowInput],
      signal: CLAIM_MESSAGE.fact,
      signalArgs: [fact],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  }

  /** With start: a workflow that is missing begins by reading the row, and one of a closed claim ends at once. */
  private refreshClaim(claimNumber: string): Promise<unknown> {
    return this.client.workflow.signalWithStart(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: TASK_QUEUE.claims,
      args: [{ claimNumber } satisfies ClaimWorkflowInput],
      signal: CLAIM_MESSAGE.refresh,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  }

  /** A process that was terminated goes on where the row stands; one that has ended stays ended. */
  private startPayout(payoutId: string): Promise<unknown> {
    return this.client.workflow.start(WORKFLOW_TYPE.payout, {
      workflowId: payoutWorkflowId(payoutId),
      taskQueue: TASK_QUEUE.payments,
      args: [{ payoutId } satisfies PayoutWorkflowInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
  }

  /** A workflow keeps nothing that its row does not say, so it may be ended and begun anew. */
  private async endWorkflow({ workflowId, start, cause }: EndWorkflow): Promise<unknown> {
    const [kind, id = ''] = workflowId.split('/');
    await this.client.workflow
      .getHandle(workflowId)
      .terminate(cause)
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
    if (!start) return undefined;
    return kind === 'payout' ? this.startPayout(id) : this.refreshClaim(id);
  }

  /** With start, because the start may still wait in the outbox; a payout that has ended needs no telling. */
  private signalPayout(payoutId: string, observationId: string): Promise<unknown> {
    return this.client.workflow.signalWithStart(WORKFLOW_TYPE.payout, {
      workflowId: payoutWorkflowId(payoutId),
      taskQueue: TASK_QUEUE.payments,
      args: [{ payoutId } satisfies PayoutWorkflowInput],
      signal: PAYOUT_MESSAGE.observed,
      signalArgs: [{ observationId } satisfies PayoutObservedMessage],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });
  }

  private expectStatement(bankCode: string): Promise<unknown> {
    const { workflowType, ...start } = reconciliationStart(bankCode);
    return this.client.workflow.signalWithStart(workflowType, {
      ...start,
      signal: RECONCILIATION_MESSAGE.expected,
    });
  }
}

const isThereAlready = (error: unknown): boolean => error instanceof WorkflowExecutionAlreadyStartedError;
