import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import { inTransaction } from '@jkk/persistence/database';
import { isReadable, RadarRepository, type Sighting } from '@jkk/persistence/radar';
import { listOpenClaims, listPayoutsUnderWay } from '@jkk/persistence/rebuild';
import type { EntityManager } from 'typeorm';
import type { ClaimSweepParts } from '../sweep/claim-sweeps';
import type { Sweep } from '../sweep/sweeper';
import { noteProcesses, PROCESS_KINDS } from './note-processes';

const radar = new RadarRepository();
/** Even with a server that answers nothing a turn ends within its lease. */
const BATCH = 30;

/** What the slow rounds have found is looked at again at once: it goes as soon as it is well, or nothing is under way any more. */
export const lookAgain = (parts: Pick<ClaimSweepParts, 'dataSource' | 'processes'>): Sweep => ({
  name: 'look-again',
  everySeconds: 10,
  start: () => '',
  run: async (position) => {
    const em = parts.dataSource.manager;
    const found = await radar.list(em, {
      open: true,
      kinds: [...PROCESS_KINDS, 'RECORD_UNREADABLE'],
      limit: BATCH,
      before: position === '' ? undefined : Number(position),
    });
    const unreadable = found.filter(({ kind }) => kind === 'RECORD_UNREADABLE');
    const processes = found.filter(({ kind }) => kind !== 'RECORD_UNREADABLE');
    await lookAtProcesses(parts, subjectsOf(processes));
    await lookAtRecords(parts, subjectsOf(unreadable));
    return found.length < BATCH ? '' : String(found.at(-1)!.findingId);
  },
});

const subjectsOf = (found: readonly Sighting[]): string[] => [
  ...new Set(found.map(({ subject }) => subject)),
];

async function lookAtProcesses(
  { dataSource, processes }: Pick<ClaimSweepParts, 'dataSource' | 'processes'>,
  subjects: readonly string[],
): Promise<void> {
  const needed = await listNeeded(dataSource.manager, subjects);
  const standings = await Promise.all(needed.map((workflowId) => processes.standingOf(workflowId)));
  await noteProcesses(dataSource, standings, subjects);
}

/** Those that have to run: of open claims, and of payouts on their way. */
async function listNeeded(em: EntityManager, subjects: readonly string[]): Promise<string[]> {
  const claims = await listOpenClaims(em, idsOf(subjects, claimWorkflowId('')));
  const payouts = await listPayoutsUnderWay(em, idsOf(subjects, payoutWorkflowId('')));
  return [...claims.map(({ claimNumber }) => claimWorkflowId(claimNumber)), ...payouts.map(payoutWorkflowId)];
}

const idsOf = (subjects: readonly string[], prefix: string): string[] =>
  subjects.filter((subject) => subject.startsWith(prefix)).map((subject) => subject.slice(prefix.length));

async function lookAtRecords(
  { dataSource }: Pick<ClaimSweepParts, 'dataSource'>,
  subjects: readonly string[],
): Promise<void> {
  const seen: Sighting[] = [];
  for (const subject of subjects) {
    const [claimNumber = ''] = idsOf([subject], claimWorkflowId(''));
    if (await isReadable(dataSource.manager, claimNumber)) continue;
    seen.push({ kind: 'RECORD_UNREADABLE', subject, facts: {} });
  }
  await inTransaction(dataSource, (em) => radar.note(em, { kinds: ['RECORD_UNREADABLE'], subjects, seen }));
}
