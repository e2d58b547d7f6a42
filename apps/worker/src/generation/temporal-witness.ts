import type { Witness } from '@jkk/activities/payout';
import {
  PRIORITY,
  TASK_QUEUE,
  WITNESS_MESSAGE,
  WITNESS_WORKFLOW_ID,
  WORKFLOW_TYPE,
  type WitnessTelling,
  type WitnessTestimony,
  type WitnessWorkflowInput,
} from '@jkk/contracts/temporal';
import { updateWithStart } from '@jkk/platform/temporal';
import type { Client } from '@temporalio/client';

const DEADLINE_MS = 10_000;

/** The witness of the database's life is a workflow: what Temporal remembers, a restored PostgreSQL cannot undo. */
export class TemporalWitness implements Witness {
  constructor(private readonly client: Client) {}

  tell(telling: WitnessTelling): Promise<WitnessTestimony> {
    const start = {
      workflowType: WORKFLOW_TYPE.witness,
      workflowId: WITNESS_WORKFLOW_ID,
      taskQueue: TASK_QUEUE.payments,
      args: [{} satisfies WitnessWorkflowInput],
      // Everything that is sent waits for it: behind five thousand payments it would never answer in time.
      priority: PRIORITY.first,
    };
    const update = { name: WITNESS_MESSAGE.tell, message: telling };
    return this.client.withDeadline(Date.now() + DEADLINE_MS, () =>
      updateWithStart(this.client, start, update),
    );
  }
}
