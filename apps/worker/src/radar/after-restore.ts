import { payoutWorkflowId } from '@jkk/contracts/temporal';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { RadarRepository, type Sighting } from '@jkk/persistence/radar';
import {
  findRestore,
  findUnknownClaims,
  findUnknownPayouts,
  nextOpenClaims,
  raiseClaimNumbers,
  rebuildWorkflows,
  type Restore,
} from '@jkk/persistence/rebuild';
import type { EntityManager } from 'typeorm';
import type { ClaimSweepParts } from '../sweep/claim-sweeps';
import type { Sweep } from '../sweep/sweeper';

const BATCH = 30;
/** A backup is younger than this; older workflows without a row would have been found before. */
const LOOK_BACK_MS = 14 * 86_400_000;
/** After every claim number. */
const DONE = '~';

const radar = new RadarRepository();

/**
 * Once for each time that the database was found to be another one: raises the claim numbers, says which claims and which
 * steps are lost, ends the payouts that no row knows, and has every open claim's workflow look at its row, whether it is ahead of it, behind it or gone.
 */
export const afterRestore = (parts: ClaimSweepParts): Sweep => ({
  name: 'after-restore',
  everySeconds: 5,
  start: () => `0|${DONE}`,
  run: async (position) => {
    const restore = await findRestore(parts.dataSource.manager);
    if (restore === undefined) return position;
    const [known = '', after = ''] = position.split('|');
    if (known !== String(restore.blockId)) return begin(parts, restore);
    return after === DONE ? position : compareClaims(parts, restore, after);
  },
});

async function begin({ dataSource, processes, logger }: ClaimSweepParts, restore: Restore): Promise<string> {
  const since = new Date(Date.parse(restore.noticedAt) - LOOK_BACK_MS).toISOString();
  const started = await processes.listStartedSince(since);
  const payouts = await processes.listRunningPayouts();
  await inTransaction(dataSource, async (em) => {
    const lost = await findUnknownClaims(em, started);
    const raisedTo = await raiseClaimNumbers(em, started);
    await note(
      em,
      lost.map((claimNumber) => ({ kind: 'CLAIM_LOST', subject: `claim/${claimNumber}`, facts: {} })),
    );
    await rebuildWorkflows(em);
    const ended = await endPayoutsWithoutRow(em, payouts, restore);
    logger.warn({ raisedTo, lost: lost.length, ended }, 'claim numbers are raised after a restore');
  });
  return `${restore.blockId}|`;
}

/** They would ask for a row that is gone, again and again; what the bank has paid under their references is a finding of its own. */
async function endPayoutsWithoutRow(
  em: EntityManager,
  running: readonly string[],
  { blockId }: Restore,
): Promise<number> {
  const lost = await findUnknownPayouts(em, running);
  const outbox = new OutboxRepository();
  for (const payoutId of lost) {
    const workflowId = payoutWorkflowId(payoutId);
    await outbox.add(em, { kind: 'END_WORKFLOW', workflowId, cause: `restore/${blockId}`, start: false });
  }
  return lost.length;
}

async function compareClaims(
  { dataSource, processes }: ClaimSweepParts,
  { blockId }: Restore,
  after: string,
): Promise<string> {
  const claims = await nextOpenClaims(dataSource.manager, after, BATCH);
  const versions = await Promise.all(claims.map(({ claimNumber }) => processes.versionOf(claimNumber)));
  await inTransaction(dataSource, async (em) => {
    const outbox = new OutboxRepository();
    const ahead = claims.flatMap(({ claimNumber, version }, index): Sighting[] => {
      const known = versions[index] ?? version;
      const facts = { version, known };
      return known > version ? [{ kind: 'STEPS_LOST', subject: `claim/${claimNumber}`, facts }] : [];
    });
    await note(em, ahead);
    for (const { claimNumber } of claims) {
      await outbox.add(em, { kind: 'REFRESH_CLAIM', claimNumber, cause: `restore/${blockId}` });
    }
  });
  return `${blockId}|${claims.length < BATCH ? DONE : claims.at(-1)!.claimNumber}`;
}

const note = (em: EntityManager, seen: readonly Sighting[]): Promise<void> =>
  radar.note(em, { kinds: ['CLAIM_LOST', 'STEPS_LOST'], seen });
