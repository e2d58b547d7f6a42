import { inTransaction } from '@jkk/persistence/database';
import { isReadable, lookAtClocks, lookAtRows, RadarRepository, type Sighting } from '@jkk/persistence/radar';
import { nextClaims } from '@jkk/persistence/sweep';
import type { ClaimSweepParts } from '../sweep/claim-sweeps';
import type { Sweep } from '../sweep/sweeper';
import { afterRestore } from './after-restore';
import { closedBooks, sealedClaims, sealedRecords } from './seal-sweeps';
import { housekeeping } from './housekeeping';
import { lookAgain } from './look-again';

const radar = new RadarRepository();
const READ_AT_ONCE = 20;
/** The report is committed before its workflow is started; one that is older was that of another claim. */
const CLOCK_SLACK_MS = 2_000;

/** Scheduled looks at PostgreSQL beside Temporal: what is found is kept with its owner and its repair. */
export const radarSweeps = (parts: ClaimSweepParts): Sweep[] => [
  rows(parts),
  unreadableClaims(parts),
  lookAgain(parts),
  sealedClaims(parts),
  sealedRecords(parts),
  closedBooks(parts),
  afterRestore(parts),
  housekeeping(parts),
];

/** What the rows alone show, and the clock of this process. */
const rows = (parts: ClaimSweepParts): Sweep => ({
  name: 'radar-rows',
  everySeconds: 30,
  start: () => '',
  run: async () => {
    const { dataSource, logger } = parts;
    const looks = [
      await lookAtRows(dataSource.manager),
      await lookAtClocks(dataSource.manager, 'worker-claims'),
    ];
    const seen = looks.flatMap((look) => look.seen);
    const unopened = seen.filter(({ kind }) => kind === 'CLAIM_UNOPENED');
    // Without Temporal the rows are looked at all the same: that is when nobody else says what stands still.
    const foreign = await findForeign(parts, unopened).catch((error: unknown) => {
      logger.warn({ err: error }, 'Temporal does not say since when its workflows run');
      return undefined;
    });
    const at = new Date().toISOString();
    await inTransaction(dataSource, async (em) => {
      for (const look of looks) await radar.note(em, look);
      if (foreign !== undefined) await radar.note(em, { kinds: ['WORKFLOW_FOREIGN'], seen: foreign });
      for (const sighting of seen) await radar.repairItself(em, sighting, at);
    });
    const kinds = [...new Set([...seen, ...(foreign ?? [])].map(({ kind }) => kind))];
    if (kinds.length > 0) logger.warn({ kinds }, 'the radar sees something');
    return '';
  },
});

/** Workflows that are older than the report whose number they have. */
export async function findForeign(
  { processes }: Pick<ClaimSweepParts, 'processes'>,
  unopened: readonly Sighting[],
): Promise<Sighting[]> {
  const foreign: Sighting[] = [];
  for (const { subject, facts } of unopened) {
    const { startedAt } = await processes.claim(subject.replace('claim/', ''));
    const reportedAt = Date.parse(String(facts['since']));
    if (startedAt !== null && Date.parse(startedAt) < reportedAt - CLOCK_SLACK_MS) {
      foreign.push({ kind: 'WORKFLOW_FOREIGN', subject, facts: { startedAt, ...facts } });
    }
  }
  return foreign;
}

/** Goes round all claims, slowly, and reads each as a person's page would. */
export const unreadableClaims = ({ dataSource }: Pick<ClaimSweepParts, 'dataSource'>): Sweep => ({
  name: 'unreadable-claims',
  everySeconds: 30,
  start: () => '',
  run: async (after) => {
    const claims = await nextClaims(dataSource.manager, after, READ_AT_ONCE);
    const seen: Sighting[] = [];
    for (const { claimNumber } of claims) {
      if (await isReadable(dataSource.manager, claimNumber)) continue;
      seen.push({ kind: 'RECORD_UNREADABLE', subject: `claim/${claimNumber}`, facts: {} });
    }
    const subjects = claims.map(({ claimNumber }) => `claim/${claimNumber}`);
    await inTransaction(dataSource, (em) => radar.note(em, { kinds: ['RECORD_UNREADABLE'], subjects, seen }));
    return claims.length < READ_AT_ONCE ? '' : claims.at(-1)!.claimNumber;
  },
});
