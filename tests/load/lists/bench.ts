import { parseArgs } from 'node:util';
import { openAppDatabase } from '@jkk/persistence/connection';
import { Desks } from '../../support/api-client';
import { populate, surround, type ClaimFacts } from '../../support/population';
import { need } from '../settings';
import { firstByteOf } from './first-byte';
import { timeOperations } from './operations';
import { EXPORTS, NOT_TIMED, otherLists, type Known } from './other-lists';
import { LIMIT, questions, type Question } from './questions';
import { Timing } from './timing';
import { unasked } from './whole-api';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '250000' },
    rounds: { type: 'string', default: '5' },
    others: { type: 'boolean', default: false },
  },
});
const CLAIMS = Number(values.claims);
const ROUNDS = Number(values.rounds);
const AIM_MS = 50;
/** A statement of this bench looks at every row, to know what is right. */
const PATIENT = { poolSize: 2 } as const;

interface Result {
  readonly http: Timing;
  readonly sql: Timing;
  readonly wrong: string[];
}

async function main(): Promise<void> {
  const urls = { appUrl: need('DATABASE_URL'), ownerUrl: need('DATABASE_OWNER_URL') };
  console.log(`writing ${CLAIMS} claims`);
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  const facts = await populate(urls, { claims: CLAIMS, today }, sayEvery(50_000));
  await surround(urls.ownerUrl);
  const desks = new Desks(need('JKK_BASE_URL'));
  if (!values.others) await timeClaims(facts, urls.appUrl, desks);
  await timeOthers(desks, await knownTo(desks));
  await timeExports(desks);
}

/** Claims, work, payouts and batches, whose pages are looked at. */
async function timeClaims(facts: readonly ClaimFacts[], url: string, desks: Desks): Promise<void> {
  const database = await openAppDatabase({ url, ...PATIENT });
  const results = new Map<string, Result>();
  for (const question of questions(facts, database)) {
    const result = results.get(question.kind) ?? { http: new Timing(), sql: new Timing(), wrong: [] };
    results.set(question.kind, result);
    const shown = await askOften(question, result, desks, database);
    const right = (await question.expected()).slice(0, LIMIT);
    result.http.rows = Math.max(result.http.rows, right.length);
    if (shown.join() !== right.join()) result.wrong.push(question.who);
  }
  await database.destroy();
  conclude(results);
}

/** The one claim that has everything: a benefit, a payout and a batch. */
async function knownTo(desks: Desks): Promise<Known> {
  const maker = await desks.as('maker');
  const { items } = await maker.read<{ items: Payout[] }>('/payouts?state=RECONCILED&limit=50');
  const { claimNumber, benefitId, payoutId, batchId } = items.find((each) => each.batchId !== null)!;
  const people = await (await desks.as('admin')).read<{ items: Person[] }>('/people?q=officer');
  const { userId } = people.items.find(({ username }) => username === 'officer')!;
  return { claimNumber, benefitId, payoutId, batchId: batchId!, userId };
}

interface Payout extends Omit<Known, 'batchId' | 'userId'> {
  readonly batchId: string | null;
}

interface Person {
  readonly userId: string;
  readonly username: string;
}

async function timeOthers(desks: Desks, known: Known): Promise<void> {
  const asked = otherLists(known);
  const timings = new Map<string, Timing>();
  const timingOf = (what: string): Timing => {
    const timing = timings.get(what) ?? new Timing();
    timings.set(what, timing);
    return timing;
  };
  await timeOperations(desks, known.userId, ROUNDS, timingOf);
  for (const [who, path] of asked) {
    const client = await desks.as(who);
    const timing = timingOf(`${path} for ${who}`);
    await client.read(path);
    for (let round = 0; round < ROUNDS * 2; round += 1) await timing.of(who, () => client.read(path));
  }
  printOthers(timings);
  const left = unasked([...asked, ...EXPORTS].map(([, path]) => path).concat('/payout-batches'), NOT_TIMED);
  if (left.length === 0) return;
  console.error(`NOT TIMED: ${left.join(', ')}`);
  process.exitCode = 1;
}

function printOthers(timings: ReadonlyMap<string, Timing>): void {
  console.log(`\n${'HTTP p50'.padStart(9)}${'p95'.padStart(8)}  list, sum, search or operation`);
  for (const [what, timing] of timings) {
    const [p50, p95] = [timing.percentile(0.5), timing.percentile(0.95)];
    const late = p95 >= AIM_MS ? `  over ${AIM_MS} ms` : '';
    console.log(`${p50.toFixed(1).padStart(9)}${p95.toFixed(1).padStart(8)}  ${what}${late}`);
  }
  const over = [...timings.values()].filter((timing) => timing.percentile(0.95) >= AIM_MS).length;
  console.log(`${timings.size} others; ${over} with p95 of ${AIM_MS} ms or more`);
}

async function timeExports(desks: Desks): Promise<void> {
  console.log(`\n${'1st byte'.padStart(9)}${'seconds'.padStart(9)}${'rows'.padStart(8)}  export`);
  for (const [who, path] of EXPORTS) {
    const { firstByteMs, seconds, rows } = await firstByteOf(await desks.as(who), path);
    const figures = `${firstByteMs.toFixed(0).padStart(9)}${seconds.toFixed(1).padStart(9)}${String(rows).padStart(8)}`;
    console.log(`${figures}  ${path} for ${who}`);
  }
}

/** The first answer, which also warms what the others find warm, is only looked at. */
async function askOften(
  { who, path, ask, name }: Question,
  { http, sql }: Result,
  desks: Desks,
  database: Parameters<Question['ask']>[0],
): Promise<string[]> {
  const client = await desks.as(who);
  const { items } = await client.read<{ items: never[] }>(path);
  for (let round = 0; round < ROUNDS; round += 1) {
    await http.of(who, () => client.read(path));
    await sql.of(who, () => ask(database));
  }
  return items.map(name);
}

function conclude(results: ReadonlyMap<string, Result>): void {
  console.log(
    `\n${'HTTP p50'.padStart(9)}${'p95'.padStart(8)}${'SQL p50'.padStart(9)}${'p95'.padStart(8)}  rows  list`,
  );
  for (const [kind, { http, sql }] of results) {
    const figures = [http.percentile(0.5), http.percentile(0.95), sql.percentile(0.5), sql.percentile(0.95)];
    const columns = figures.map((figure, at) => figure.toFixed(1).padStart(at % 2 === 0 ? 9 : 8)).join('');
    const late = sql.percentile(0.95) >= AIM_MS ? `  over ${AIM_MS} ms, slowest for ${sql.slowest}` : '';
    console.log(`${columns}  ${String(http.rows).padStart(4)}  ${kind}${late}`);
  }
  const wrong = [...results].filter(([, result]) => result.wrong.length > 0);
  for (const [kind, result] of wrong) console.error(`WRONG ANSWER: ${kind} for ${result.wrong.join(', ')}`);
  const over = [...results.values()].filter(({ http }) => http.percentile(0.95) >= AIM_MS).length;
  console.log(
    `\n${results.size} lists over ${CLAIMS} claims; ${over} with p95 over HTTP of ${AIM_MS} ms or more`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}

const sayEvery = (step: number) => (done: number) => {
  if (done % step === 0) console.log(`  ${done}`);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
