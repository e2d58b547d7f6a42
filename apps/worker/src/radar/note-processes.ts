import { inTransaction } from '@jkk/persistence/database';
import { RadarRepository, type Sighting } from '@jkk/persistence/radar';
import type { DataSource } from 'typeorm';
import type { ProcessStanding } from '../sweep/claim-processes';

/** A task is tried again at once after it failed; so often is no accident any more. */
const FAILURES = 3;

export const PROCESS_KINDS = ['WORKFLOW_MISSING', 'WORKFLOW_FAILING'] as const;

/** Tells the radar which of these processes are missing or fail; the others among the subjects are well, or need not run. */
export async function noteProcesses(
  dataSource: DataSource,
  standings: readonly ProcessStanding[],
  subjects: readonly string[] = standings.map(({ workflowId }) => workflowId),
): Promise<void> {
  if (subjects.length === 0) return;
  const seen = standings.flatMap(sightingsOf);
  await inTransaction(dataSource, (em) =>
    new RadarRepository().note(em, { kinds: PROCESS_KINDS, subjects, seen }),
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
