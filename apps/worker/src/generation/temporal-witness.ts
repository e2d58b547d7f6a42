import type { Witness } from '@jkk/activities/payout';
import {
  TASK_QUEUE,
  WITNESS_MESSAGE,
  WITNESS_WORKFLOW_ID,
  WORKFLOW_TYPE,
  type WitnessTelling,
  type WitnessTestimony,
  type WitnessWorkflowInput,
} from '@jkk/contracts/temporal';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';

const DEADLINE_MS = 10_000;

/** The witness of the database's life is a workflow: what Temporal remembers, a restored PostgreSQL cannot undo. */
export class TemporalWitness implements Witness {
  constructor(private readonly client: Client) {}

  tell(telling: WitnessTelling): Promise<WitnessTestimony> {
    const startWorkflowOperation = new WithStartWorkflowOperation(WORKFLOW_TYPE.witness, {
      workflowId: WITNESS_WORKFLOW_ID,
      taskQueue: TASK_QUEUE.payments,
      args: [{} satisfies WitnessWorkflowInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    startWorkflowOperation.workflowHandle().catch(() => undefined);
    return this.client.withDeadline(Date.now() + DEADLINE_MS, () =>
      this.client.workflow.executeUpdateWithStart(WITNESS_MESSAGE.tell, {
        args: [telling],
        startWorkflowOperation,
      }),
    );
  }
}
