import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { nextPayoutsUnderWay } from '@jkk/persistence/rebuild';
import {
  closeForgotten,
  findEffective,
  findUnrung,
  holidayVersion,
  nextClaims,
  replanNext,
} from '@jkk/persistence/sweep';
import type { Logger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import { noteProcesses } from '../radar/note-processes';
import type { ClaimProcesses, ProcessStanding } from './claim-processes';
import type { Sweep } from './sweeper';

export interface ClaimSweepParts {
  readonly dataSource: DataSource;
  readonly processes: ClaimProcesses;
  readonly logger: Logger;
}

const DAY_MS = 86_400_000;
/** The API waits 8 seconds for an answer, and a step has ended by then or never begins. */
const FORGOTTEN_AFTER_SECONDS = 30;
/** By then the answer of a step has reached its workflow, or is lost. */
const SETTLED_AFTER_MS = 20_000;
const RUNG_AFTER_MS = 60_000;
/** Even with a server that answers nothing a turn ends within its lease. */
const BATCH = 30;
const REPLAN_BATCH = 200;

const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

/** Finds what a crash left open or apart, and mends it: nothing here decides anything about a claim. */
export const claimSweeps = (parts: ClaimSweepParts): Sweep[] => [
  forgottenCommands(parts),
  unheardCommands(parts),
  unrungDeadlines(parts),
  missingProcesses(parts),
  missingPayouts(parts),
  changedHolidays(parts),
];

/** Commands whose request ended without an answer: from here on they can take no effect. */
const forgottenCommands = ({ dataSource, logger }: ClaimSweepParts): Sweep => ({
  name: 'forgotten-commands',
  everySeconds: 5,
  start: () => new Date(0).toISOString(),
  run: async (since) => {
    const closed = await closeForgotten(dataSource.manager, since, FORGOTTEN_AFTER_SECONDS);
    for (const command of closed) {
      logger.warn(command, 'a command that nobody answered is closed without effect');
    }
    // A row that was locked this time is looked at again; the first turn of all looked at every row.
    return ago(DAY_MS);
  },
});

/** Commands that took effect while their update was lost, so that the workflow does not know of the step. */
const unheardCommands = (parts: ClaimSweepParts): Sweep => ({
  name: 'unheard-commands',
  everySeconds: 5,
  start: () => ago(DAY_MS),
  run: async (from) => {
    const until = ago(SETTLED_AFTER_MS);
    const commands = await findEffective(parts.dataSource.manager, from, until, BATCH);
    for (const { commandId, claimNumber } of commands) {
      if (!(await parts.processes.knowsCommand(claimNumber, commandId))) {
        await refresh(parts, claimNumber, commandId);
      }
    }
    return commands.length < BATCH ? until : commands.at(-1)!.closedAt;
  },
});

/** Deadlines that passed without being recorded: the workflow sleeps too long, or is not there. */
const unrungDeadlines = (parts: ClaimSweepParts): Sweep => ({
  name: 'unrung-deadlines',
  everySeconds: 60,
  start: () => ago(DAY_MS),
  run: async (from) => {
    const until = ago(RUNG_AFTER_MS);
    const claims = await findUnrung(parts.dataSource.manager, from, until);
    for (const { claimNumber, dueAt } of claims) await refresh(parts, claimNumber, `deadline/${dueAt}`);
    return until;
  },
});

/** Goes round all claims, slowly, and asks Temporal whether each open one has its workflow. */
const missingProcesses = (parts: ClaimSweepParts): Sweep => ({
  name: 'missing-processes',
  everySeconds: 15,
  start: () => '',
  run: async (after) => {
    const claims = await nextClaims(parts.dataSource.manager, after, BATCH);
    const standings: ProcessStanding[] = [];
    for (const { claimNumber, isOpen } of claims) {
      if (!isOpen) continue;
      const standing = await parts.processes.claim(claimNumber);
      standings.push(standing);
      if (!standing.isRunning) await refresh(parts, claimNumber, `missing/${ago(0)}`);
    }
    await noteProcesses(parts.dataSource, standings);
    return claims.length < BATCH ? '' : claims.at(-1)!.claimNumber;
  },
});

/** The same for payouts on their way to the bank: one whose process was terminated is started again from its row. */
const missingPayouts = ({ dataSource, processes, logger }: ClaimSweepParts): Sweep => ({
  name: 'missing-payouts',
  everySeconds: 15,
  start: () => '',
  run: async (after) => {
    const payouts = await nextPayoutsUnderWay(dataSource.manager, after, BATCH);
    const standings: ProcessStanding[] = [];
    for (const payoutId of payouts) {
      const standing = await processes.payout(payoutId);
      standings.push(standing);
      if (standing.isRunning) continue;
      logger.warn({ payoutId }, 'a payout under way has no process, which is started again');
      await inTransaction(dataSource, (em) =>
        new OutboxRepository().addAgain(em, { kind: 'START_PAYOUT', payoutId }),
      );
    }
    await noteProcesses(dataSource, standings);
    return payouts.length < BATCH ? '' : payouts.at(-1)!;
  },
});

/** Holidays that were imported: every open claim counts its deadlines anew. The position is the version that is done, or how far one is. */
const changedHolidays = ({ dataSource, logger }: ClaimSweepParts): Sweep => ({
  name: 'changed-holidays',
  everySeconds: 5,
  start: () => '1',
  run: async (position) => {
    const [done = '', after] = position.split('|');
    const version = await holidayVersion(dataSource.manager);
    if (after === undefined && Number(done) === version) return position;
    const from = Number(done) === version ? (after ?? '') : '';
    const claims = await inTransaction(dataSource, (em) => replanNext(em, from, version, REPLAN_BATCH));
    logger.info({ version, claims: claims.length }, 'deadlines were counted anew with the holidays of today');
    return claims.length < REPLAN_BATCH ? String(version) : `${version}|${claims.at(-1)}`;
  },
});

/** Through the outbox, so that it is told even when Temporal is away at this moment. */
async function refresh(
  { dataSource, logger }: ClaimSweepParts,
  claimNumber: string,
  cause: string,
): Promise<void> {
  logger.warn({ claimNumber, cause }, 'a workflow may be behind its claim and is told to look at it');
  const outbox = new OutboxRepository();
  await inTransaction(dataSource, (em) => outbox.add(em, { kind: 'REFRESH_CLAIM', claimNumber, cause }));
}
