import { Inject, Injectable } from '@nestjs/common';
import {
  balancesWorkflowId,
  PRIORITY,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type BalancesWorkflowInput,
  type BankBalance,
} from '@jkk/contracts/temporal';
import type { Logger } from '@jkk/platform/logging';
import { TEMPORAL_CLIENT, type TemporalClient } from '@jkk/platform/temporal';
import { LOGGER } from '../tokens';

type BalancesWorkflow = (input: BalancesWorkflowInput) => Promise<readonly BankBalance[]>;

/** Whoever releases waits for it; a bank that takes longer has not said. */
const ANSWER_LIMIT_MS = 12_000;
/** Where Temporal is away nobody can ask a bank, and nobody waits long to learn that. */
const START_LIMIT_MS = 3_000;

/** Has the payments process, which alone has keys, ask banks what is on our accounts. */
@Injectable()
export class AccountBalances {
  constructor(
    @Inject(TEMPORAL_CLIENT) private readonly temporal: TemporalClient,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Nothing where nobody could be asked. */
  async ask(batchId: string, bankCodes: readonly string[]): Promise<readonly BankBalance[]> {
    const input: BalancesWorkflowInput = { bankCodes };
    const { client } = this.temporal;
    const asked = Date.now();
    try {
      const handle = await client.withDeadline(asked + START_LIMIT_MS, () =>
        client.workflow.start<BalancesWorkflow>(WORKFLOW_TYPE.balances, {
          workflowId: balancesWorkflowId(batchId),
          taskQueue: TASK_QUEUE.payments,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
          priority: PRIORITY.first,
          workflowRunTimeout: ANSWER_LIMIT_MS,
        }),
      );
      return await client.withDeadline(asked + ANSWER_LIMIT_MS, () => handle.result());
    } catch (error) {
      this.logger.warn({ err: error, batchId }, 'the balances of a batch are not known');
      return [];
    }
  }
}
