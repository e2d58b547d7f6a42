import { inTransaction } from '@jkk/persistence/database';
import { RadarRepository, type Sighting } from '@jkk/persistence/radar';
import type { DataSource } from 'typeorm';
import type { ProcessStanding } from '../sweep/claim-processes';

/** A task is tried again at once after it failed; so often is no accident any more. */
const FAILURES = 3;

/** Tells the radar which of the processes that were asked for are missing or fail, and which are well again. */
export async function noteProcesses(
  dataSource: DataSource,
  standings: readonly ProcessStanding[],
): Promise<void> {
  if (standings.length === 0) return;
  const seen = standings.flatMap(sightingsOf);
  const subjects = standings.map(({ workflowId }) => workflowId);
  await inTransaction(dataSource, (em) =>
    new RadarRepository().note(em, { kinds: ['WORKFLOW_MISSING', 'WORKFLOW_FAILING'], subjects, seen }),
  );
}

function sightingsOf({
  workflowId: subject,
  status,
  isRunning,
  startedAt,
  failures,
}: ProcessStanding): Sighting[] {
  if (!isRunning) return [{ kind: 'WORKFLOW_MISSING', subject, facts: { status, since: startedAt } }];
  return failures < FAILURES
    ? []
    : [{ kind: 'WORKFLOW_FAILING', subject, facts: { failures, since: startedAt } }];
}
