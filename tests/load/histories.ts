import { Client, Connection } from '@temporalio/client';
import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';

const SAMPLE = 20;

export interface LivedClaim {
  readonly claimNumber: string;
  readonly payoutIds: readonly string[];
}

/** History events of a claim over its workflows and all their runs: the mean of the last claims that were lived. */
export async function eventsPerClaim(
  address: string,
  namespace: string,
  lives: readonly LivedClaim[],
): Promise<number> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const sample = lives.slice(-SAMPLE);
  try {
    const counts = await Promise.all(
      sample.map(async ({ claimNumber, payoutIds }) => {
        const ids = [claimWorkflowId(claimNumber), ...payoutIds.map(payoutWorkflowId)];
        const events = await Promise.all(ids.map((id) => eventsOf(client, id)));
        return events.reduce((sum, count) => sum + count, 0);
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0) / counts.length;
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
