import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openAppDatabase } from '@jkk/persistence/connection';
import { Desks } from '../../support/api-client';
import { populate, surround } from '../../support/population';
import { EXPORTS, OTHER_LISTS } from './other-lists';
import { LIMIT, questions, type Question } from './questions';
import { Timing } from './timing';

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '250000' }, rounds: { type: 'string', default: '5' } },
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
  const database = await openAppDatabase({ url: urls.appUrl, ...PATIENT });
  const desks = new Desks(need('JKK_BASE_URL'));
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
  await timeOthers(desks);
  await timeExports(desks);
}

async function timeOthers(desks: Desks): Promise<void> {
  console.log(`\n${'HTTP p50'.padStart(9)}${'p95'.padStart(8)}  list`);
  let over = 0;
  for (const [who, path] of OTHER_LISTS) {
    const client = await desks.as(who);
    const timing = new Timing();
    await client.read(path);
    for (let round = 0; round < ROUNDS * 2; round += 1) await timing.of(who, () => client.read(path));
    const [p50, p95] = [timing.percentile(0.5), timing.percentile(0.95)];
    if (p95 >= AIM_MS) over += 1;
    console.log(`${p50.toFixed(1).padStart(9)}${p95.toFixed(1).padStart(8)}  ${path} for ${who}`);
  }
  console.log(`${OTHER_LISTS.length} other lists; ${over} with p95 of ${AIM_MS} ms or more`);
}

async function timeExports(desks: Desks): Promise<void> {
  console.log(`\n${'seconds'.padStart(9)}${'rows'.padStart(8)}  export`);
  for (const [who, path] of EXPORTS) {
    const client = await desks.as(who);
    const start = performance.now();
    const { text } = await client.get(path, { timeoutMs: 300_000 });
    const seconds = (performance.now() - start) / 1_000;
    const rows = text.trimEnd().split('\n').length - 1;
    console.log(`${seconds.toFixed(1).padStart(9)}${String(rows).padStart(8)}  ${path} for ${who}`);
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

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start it with npm run bench:lists`);
  return value;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
