import { readFileSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { openAppDatabase } from '@jkk/persistence/connection';
import { inTransaction } from '@jkk/persistence/database';
import { rebuildWorkflows } from '@jkk/persistence/rebuild';
import { populate } from '../../support/population';
import { pause } from '../../support/wait';
import { processorTime, spentBetween } from '../cpu';
import { need, programs } from '../settings';

/** Long enough that sweeps and schedules of every minute have had their turn. */
const QUIET_MS = 60_000;
/** Of a thousand claims of the population three hundred are open. */
const WRITTEN_PER_OPEN = 10 / 3;
/** Between two looks at how many workflows run by now. */
const LOOK_MS = 5_000;

/**
 * Prints what the programs hold and use while about so many claims are open and nobody does anything: minute by minute, until
 * in one of them no claim has recorded anything.
 */
export async function keepOpen(open: number): Promise<void> {
  const claims = Math.round(open * WRITTEN_PER_OPEN);
  print('before', await quietMinute());
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  const urls = { appUrl: need('DATABASE_URL'), ownerUrl: need('DATABASE_OWNER_URL') };
  await populate(urls, { claims, today });
  console.log(`\n${claims} claims written; starting the workflows of those that are open`);
  const began = performance.now();
  await startWorkflows(urls.appUrl);
  const count = await untilAllRun();
  console.log(
    `  ${count} workflows of claims run after ${((performance.now() - began) / 1_000).toFixed(0)} s`,
  );
  await untilNothingIsRecorded(urls.appUrl);
}

/** Deadlines of the population that are overdue are recorded first. */
async function untilNothingIsRecorded(url: string): Promise<void> {
  for (let events = await countEvents(url); ;) {
    const standing = await quietMinute();
    const recorded = (await countEvents(url)) - events;
    if (recorded === 0) return print('with them', standing);
    print(`with them, while ${recorded} overdue deadlines are recorded`, standing);
    events += recorded;
  }
}

interface Standing {
  readonly megabytes: Record<string, number>;
  /** Percent of one processor. */
  readonly busy: Record<string, number>;
}

async function quietMinute(): Promise<Standing> {
  const pids = programs();
  const before = processorTime(pids);
  await pause(QUIET_MS);
  const spent = spentBetween(before, processorTime(pids)) ?? {};
  return {
    megabytes: mapped(pids, residentMegabytes),
    busy: mapped(spent, (ms) => (ms / QUIET_MS) * 100),
  };
}

function print(when: string, { megabytes, busy }: Standing): void {
  const all = Object.keys(megabytes).map(
    (name) => `${name} ${megabytes[name]?.toFixed(0)} MB and ${busy[name]?.toFixed(1)}%`,
  );
  console.log(
    `\n${when}, ${QUIET_MS / 1_000} s in which nothing happens: memory, and processor time of one processor`,
  );
  console.log(`  ${all.join(', ')}`);
}

/** Resident memory of the process itself; of PostgreSQL that is not what its connections share or hold. */
function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** As after a Temporal that lost its database; the claims worker delivers the messages. */
async function startWorkflows(url: string): Promise<void> {
  const database = await openAppDatabase({ url, poolSize: 1 });
  await inTransaction(database, rebuildWorkflows);
  await database.destroy();
}

async function countEvents(url: string): Promise<number> {
  const database = await openAppDatabase({ url, poolSize: 1 });
  const [row] = await database.query<{ events: number }[]>('SELECT count(*)::int AS events FROM claim_event');
  await database.destroy();
  return row!.events;
}

/** Until a look finds no more of them than the one before. */
async function untilAllRun(): Promise<number> {
  const connection = await Connection.connect({ address: need('TEMPORAL_ADDRESS') });
  const client = new Client({ connection, namespace: need('TEMPORAL_NAMESPACE') });
  const running = `WorkflowType = '${WORKFLOW_TYPE.claim}' AND ExecutionStatus = 'Running'`;
  try {
    for (let known = -1; ; await pause(LOOK_MS)) {
      const { count } = await client.workflow.count(running);
      if (count > 0 && count === known) return count;
      known = count;
    }
  } finally {
    await connection.close();
  }
}

const mapped = (record: Record<string, number>, each: (value: number) => number): Record<string, number> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, each(value)]));
