import { CLAIM_MESSAGE, claimWorkflowId, payoutWorkflowId, WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import type { ClaimProgress } from '@jkk/contracts/temporal';
import type { OpenClaim } from '@jkk/persistence/rebuild';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';

/** How a workflow stands to its row; BEHIND or ahead is the same to it, SILENT when it does not answer. */
export type Standing = 'AGREES' | 'BEHIND' | 'MISSING' | 'SILENT';

/** A workflow that left the cache is replayed before it answers. */
const DEADLINE_MS = 10_000;

export async function standingOfClaim(client: Client, claim: OpenClaim): Promise<Standing> {
  const handle = client.workflow.getHandle(claimWorkflowId(claim.claimNumber));
  return asked(client, async () => {
    if ((await handle.describe()).status.name !== 'RUNNING') return 'MISSING';
    const progress = await handle.query<ClaimProgress | null>(CLAIM_MESSAGE.progress);
    return progress?.version === claim.version && progress.stage === claim.stage ? 'AGREES' : 'BEHIND';
  });
}

/** One that still runs has not heard of the end. */
export async function standingOfClosedClaim(client: Client, claimNumber: string): Promise<Standing> {
  const handle = client.workflow.getHandle(claimWorkflowId(claimNumber));
  const standing = await asked(client, async () =>
    (await handle.describe()).status.name === 'RUNNING' ? 'BEHIND' : 'AGREES',
  );
  return standing === 'MISSING' ? 'AGREES' : standing;
}

/** Claims whose workflow runs, as far as Temporal's index knows. */
export async function listRunningClaims(client: Client): Promise<string[]> {
  const query = `WorkflowType = '${WORKFLOW_TYPE.claim}' AND ExecutionStatus = 'Running'`;
  const prefix = claimWorkflowId('');
  const found: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) {
    if (workflowId.startsWith(prefix)) found.push(workflowId.slice(prefix.length));
  }
  return found;
}

/** A payout's process keeps nothing of its own, so it agrees when it runs. */
export async function standingOfPayout(client: Client, payoutId: string): Promise<Standing> {
  const handle = client.workflow.getHandle(payoutWorkflowId(payoutId));
  return asked(client, async () =>
    (await handle.describe()).status.name === 'RUNNING' ? 'AGREES' : 'MISSING',
  );
}

async function asked(client: Client, ask: () => Promise<Standing>): Promise<Standing> {
  try {
    return await client.withDeadline(Date.now() + DEADLINE_MS, ask);
  } catch (error) {
    return error instanceof WorkflowNotFoundError ? 'MISSING' : 'SILENT';
  }
}
