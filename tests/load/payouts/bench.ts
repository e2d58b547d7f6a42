import { parseArgs } from 'node:util';
import { OPEN_BUCKETS } from '@jkk/domain/payout/decide';
import { MAX_BATCH_SIZE } from '@jkk/persistence/payment';
import { Desks, UnexpectedAnswer, type ApiClient } from '../../support/api-client';
import { SimulatorAdmin } from '../../support/simulator-admin';
import { pause } from '../../support/wait';
import { processorTime, spentBetween } from '../cpu';
import { need, programs } from '../settings';
import { COMES_BACK } from './fault-classes';
import { Oracle } from './oracle';
import { placeOrders, type Order } from './orders';
import {
  isBelieved,
  isHeld,
  isOver,
  isWrong,
  latenciesOf,
  printClasses,
  seconds,
  states,
  type Fate,
} from './report';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '7' } },
});
const COUNT = Number(values.count);
const SEED = Number(values.seed);
const LOOK_EVERY_MS = 5_000;
/** Longer than a bank's last word takes in a demonstration: two minutes to prove an absence, and the pauses between inquiries. */
const QUIET_MS = 150_000;
/** Where only the bank's own word is waited for. */
const QUIET_AT_THE_BANK_MS = 45_000;
const LONGEST_CALL_MS = 300_000;

const address = need('JKK_BASE_URL');
const banks = new SimulatorAdmin(need('JKK_SIMULATOR_URL'));
const urls = { appUrl: need('DATABASE_URL'), ownerUrl: need('DATABASE_OWNER_URL') };
const pids = programs();
const began = Date.now();
const say = (line: string): void =>
  console.log(`${((Date.now() - began) / 1_000).toFixed(0).padStart(6)} s  ${line}`);

async function main(): Promise<void> {
  const oracle = await Oracle.open(need('JKK_SUPERUSER_URL'));
  try {
    say(`ordering ${COUNT} payouts, seed ${SEED}`);
    const orders = await placeOrders(COUNT, SEED, urls, banks);
    const before = processorTime(pids);
    const from = Date.now();
    await untilChecked(oracle, orders);
    await releaseAll(oracle, orders);
    const { fates, lastAt } = await watch(oracle, orders);
    await conclude(oracle, fates, (lastAt - from) / 1_000, before);
  } finally {
    await oracle.close();
  }
}

async function untilChecked(oracle: Oracle, orders: readonly Order[]): Promise<void> {
  for (;;) {
    const left = (await fatesOf(oracle, orders)).filter(({ standing }) => !standing.checked).length;
    say(`${orders.length - left} of ${orders.length} accounts are asked for`);
    if (left === 0) return;
    await pause(LOOK_EVERY_MS);
  }
}

/** Everything that waits, in batches as large as they may be, by two persons over HTTP. */
async function releaseAll(oracle: Oracle, orders: readonly Order[]): Promise<void> {
  const desks = new Desks(address);
  const [maker, releaser] = [await desks.as('maker'), await desks.as('releaser')];
  const ready = (await fatesOf(oracle, orders)).filter(
    ({ standing }) => standing.state === 'AWAITING_RELEASE',
  );
  for (let start = 0; start < ready.length; start += MAX_BATCH_SIZE) {
    const payoutIds = ready.slice(start, start + MAX_BATCH_SIZE).map(({ order }) => order.payoutId);
    const made = await timed(`a batch of ${payoutIds.length} made`, () =>
      post(maker, '/payout-batches', { payoutIds }),
    );
    const { batchId, hash } = JSON.parse(made) as { batchId: string; hash: string };
    await timed('shown', () => read(maker, `/payout-batches/${batchId}`));
    await timed('released', () => post(releaser, `/payout-batches/${batchId}/release`, { hash }));
    await timed('shown', () => read(releaser, `/payout-batches/${batchId}`));
  }
}

async function timed(what: string, work: () => Promise<string>): Promise<string> {
  const start = performance.now();
  const text = await work();
  say(
    `${what} in ${((performance.now() - start) / 1_000).toFixed(1)} s, ${(text.length / 1_024).toFixed(0)} kB`,
  );
  return text;
}

/** Looks at both sides until nothing has moved for long; a payout that was paid twice ends it at once. */
async function watch(oracle: Oracle, orders: readonly Order[]): Promise<{ fates: Fate[]; lastAt: number }> {
  const bounced = new Set<string>();
  let seen = '';
  let lastAt = Date.now();
  for (;;) {
    const fates = await fatesOf(oracle, orders);
    const wrong = fates.filter(isWrong);
    if (wrong.length > 0) throw new Error(`paid wrongly: ${wrong.map(describe).join('; ')}`);
    await bounce(fates, bounced);
    const now = states(fates);
    if (now !== seen) lastAt = Date.now();
    say(now);
    seen = now;
    if (fates.every((fate) => isOver(fate) || isHeld(fate)) && isBack(fates)) return { fates, lastAt };
    if (Date.now() - lastAt > quietOf(fates)) return { fates, lastAt };
    await pause(LOOK_EVERY_MS);
  }
}

const AT_THE_BANK: readonly string[] = ['PENDING', 'CLAIMED_PAID'];

const quietOf = (fates: readonly Fate[]): number =>
  fates.every((fate) => isOver(fate) || isHeld(fate) || AT_THE_BANK.includes(fate.standing.state))
    ? QUIET_AT_THE_BANK_MS
    : QUIET_MS;

const isBack = (fates: readonly Fate[]): boolean =>
  fates.every(({ order, standing }) => order.faultClass !== COMES_BACK || standing.state !== 'RECONCILED');

async function bounce(fates: readonly Fate[], bounced: Set<string>): Promise<void> {
  for (const { order, standing } of fates) {
    const { payoutId } = order;
    if (order.faultClass !== COMES_BACK || standing.state !== 'RECONCILED' || bounced.has(payoutId)) continue;
    bounced.add(payoutId);
    await banks.bounce(`${payoutId}A01`, 'REKENING TUTUP');
  }
}

async function fatesOf(oracle: Oracle, orders: readonly Order[]): Promise<Fate[]> {
  const [standings, credits] = [await oracle.standings(), await oracle.credits()];
  const standing = new Map(standings.map((each) => [each.payoutId, each]));
  return orders.map((order) => ({
    order,
    standing: standing.get(order.payoutId)!,
    truth: credits.get(order.payoutId),
  }));
}

async function conclude(
  oracle: Oracle,
  fates: readonly Fate[],
  took: number,
  before: Record<string, number> | undefined,
): Promise<void> {
  printClasses(fates);
  const over = fates.filter(isOver);
  const paid = fates.filter(({ standing }) => standing.state === 'RECONCILED').length;
  const unknown = latenciesOf(fates, ({ unknownMs }) => unknownMs);
  const open = await oracle.openItems(OPEN_BUCKETS);
  const held = fates.filter(isHeld).length;
  const waiting = fates.length - over.length - held;
  const underWay = fates.filter(
    ({ standing, truth }) => standing.state === 'PENDING' && truth === undefined,
  ).length;
  const disagreeing = fates.filter(isBelieved);
  const wrongCash = await oracle.wrongCash();
  console.log(
    `\npaid ${paid} of ${fates.length}; doubles 0 (each payout was looked at every ${LOOK_EVERY_MS / 1_000} s)`,
  );
  console.log(
    `unknown: ${unknown.count} payouts, p50 ${seconds(unknown, 0.5)}, p95 ${seconds(unknown, 0.95)}`,
  );
  console.log(
    `human queue: ${held} held, ${open.lines} lines, ${open.gaps} stretches without lines; ${waiting} payouts wait, ${underWay} of them because their bank says that it is at work`,
  );
  console.log(
    `payouts a second, from the first inquiry to the last end: ${(fates.length / took).toFixed(1)}`,
  );
  printProcessorTime(before, fates.length);
  const findings = [
    ...disagreeing.map((fate) => `believed against the bank's books: ${describe(fate)}`),
    ...wrongCash,
    ...(waiting > open.lines + open.gaps + underWay
      ? [`${waiting} payouts wait, and no queue shows why`]
      : []),
  ];
  for (const finding of findings) console.log(`WRONG: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

function printProcessorTime(before: Record<string, number> | undefined, count: number): void {
  const spent = spentBetween(before, processorTime(pids));
  if (spent === undefined) return;
  const each = Object.entries(spent).map(([name, total]) => [name, total / count] as const);
  const sum = each.reduce((total, [, one]) => total + one, 0);
  const share = each.map(([name, one]) => `${name} ${one.toFixed(1)}`).join(', ');
  console.log(`processor ms per payout: ${sum.toFixed(0)} (${share})`);
}

const describe = ({ order, standing, truth }: Fate): string =>
  `${order.payoutId} (${order.faultClass}) ${standing.state}, ${truth?.credits ?? 0} credits of ${truth?.rupiah ?? 0} for ${order.amountRupiah}`;

async function post(client: ApiClient, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body, { timeoutMs: LONGEST_CALL_MS });
  if (answer.status !== 200 && answer.status !== 201) throw new UnexpectedAnswer('POST', path, answer);
  return answer.text;
}

async function read(client: ApiClient, path: string): Promise<string> {
  const answer = await client.get(path, { timeoutMs: LONGEST_CALL_MS });
  if (answer.status !== 200) throw new UnexpectedAnswer('GET', path, answer);
  return answer.text;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
