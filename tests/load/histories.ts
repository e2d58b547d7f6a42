import { Client, Connection } from '@temporalio/client';
import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import { need } from './settings';

const SAMPLE = 20;

export interface LivedClaim {
  readonly claimNumber: string;
  readonly payoutIds: readonly string[];
}

/** History events of a claim over its workflows and all their runs: the mean of the last claims that were lived. */
export async function eventsPerClaim(lives: readonly LivedClaim[]): Promise<number> {
  const sample = lives.slice(-SAMPLE);
  const ids = sample.flatMap(({ claimNumber, payoutIds }) => [
    claimWorkflowId(claimNumber),
    ...payoutIds.map(payoutWorkflowId),
  ]);
  return (await countEvents(ids)) / sample.length;
}

/** History events of these workflows over all their runs. */
export async function countEvents(workflowIds: readonly string[]): Promise<number> {
  const connection = await Connection.connect({ address: need('TEMPORAL_ADDRESS') });
  const client = new Client({ connection, namespace: need('TEMPORAL_NAMESPACE') });
  try {
    const events = await Promise.all(workflowIds.map((id) => eventsOf(client, id)));
    return events.reduce((sum, count) => sum + count, 0);
  } finally {
    await connection.close();
  }
}

async function eventsOf(client: Client, workflowId: string): Promise<number> {
  let runId: string | undefined = undefined;
  let events = 0;
  do {
    const { raw } = await client.workflow.getHandle(workflowId, runId).describe();
    events += Number(raw.workflowExecutionInfo?.historyLength ?? 0);
    const { events: history } = await client.workflow
      .getHandle(workflowId, raw.workflowExecutionInfo?.execution?.runId ?? undefined)
      .fetchHistory();
    runId = history?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  } while (runId);
  return events;
}
