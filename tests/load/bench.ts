import { ClaimDriver } from '../support/claim-driver';
import type { Participant } from '../support/people';
import { World } from '../support/world';
import type { Instance } from '../support/world';
import { BareRace } from './bare';
import { liveOneClaim, settle } from './claim-life';
import { runCli } from './command-line';
import { processorTime, spentBetween } from './cpu';
import { DatabaseMeter, printStatements, statementsPerClaim, type DatabaseCost } from './database-cost';
import { eventsPerClaim } from './histories';
import type { LivedClaim } from './histories';
import { runLanes } from './lanes';
import type { LaneResult } from './lanes';
import { Meter, MeteredDesks } from './meter';
import { need, programs } from './settings';
import { replaceClaimsWorker, stop } from './small-cache';

/** How many claims are lived with so many in flight; enough that the start and the end of a race do not decide it. */
const FULL = [
  { inFlight: 1, claims: 5 },
  { inFlight: 20, claims: 80 },
  { inFlight: 50, claims: 200 },
];
/** `--quick` tells whether it runs at all, and roughly how fast. */
const QUICK = [
  { inFlight: 1, claims: 2 },
  { inFlight: 20, claims: 20 },
  { inFlight: 50, claims: 50 },
];
const IS_QUICK = process.argv.includes('--quick');
const RACES = IS_QUICK ? QUICK : FULL;
/** Lived again by a worker that keeps no workflow. */
const MISSED = { inFlight: 20, claims: IS_QUICK ? 20 : 60 };
/** Before the first race, and again for the worker that is started for the last one. */
const WARM_UP = 4;
const AIM = { milliseconds: 340, statements: 200, share: 0.42, missed: 165, events: 80 };

interface RaceResult extends LaneResult {
  readonly inFlight: number;
  readonly meter: Meter;
  readonly cpu: Record<string, number> | undefined;
  readonly database: DatabaseCost;
}

type BareResult = LaneResult & Pick<RaceResult, 'cpu'>;

class MeteredWorld extends World {
  override readonly desks: MeteredDesks;

  constructor(instance: Instance, current: () => Meter) {
    super(instance);
    this.desks = new MeteredDesks(instance.apiUrl, current);
  }
}

async function main(): Promise<void> {
  const address = need('TEMPORAL_ADDRESS');
  const pids: Record<string, number> = {
    ...programs(),
    load: process.pid,
  };
  let meter = new Meter();
  const world = new MeteredWorld(
    { apiUrl: need('JKK_BASE_URL'), simulatorUrl: need('JKK_SIMULATOR_URL'), cli: runCli },
    () => meter,
  );
  const driver = new ClaimDriver(world);
  const total = [...RACES, MISSED].reduce((sum, race) => sum + race.claims, 2 * WARM_UP);
  console.log(`settling ${total} participants`);
  const { participants } = await settle(world, total);
  const database = await DatabaseMeter.open(need('JKK_SUPERUSER_URL'));
  const bare = await BareRace.prepare(address);

  const waiting = [...participants];
  const lived: LivedClaim[] = [];
  const live = async (participant: Participant): Promise<void> => {
    lived.push(await liveOneClaim(driver, participant));
  };
  const warmUp = async (): Promise<void> => {
    const people = waiting.splice(0, WARM_UP);
    await runLanes(WARM_UP, 2, (index) => live(people[index]!));
  };
  await warmUp();
  await bare.run(20, 10);

  const race = async ({ claims, inFlight }: (typeof RACES)[number]): Promise<RaceResult> => {
    const people = waiting.splice(0, claims);
    meter = new Meter();
    const before = processorTime(pids);
    let result: LaneResult | undefined;
    const cost = await database.during(async () => {
      result = await runLanes(claims, inFlight, (index) => live(people[index]!));
    });
    const cpu = spentBetween(before, processorTime(pids));
    return { ...result!, inFlight, meter, cpu, database: cost };
  };
  const results: RaceResult[] = [];
  for (const each of RACES) {
    results.push(await race(each));
    print(results.at(-1)!);
  }
  const most = results.at(-1)!;

  const before = processorTime(pids);
  const bareResult = await bare.run(most.done, most.inFlight);
  const cpu = spentBetween(before, processorTime(pids));
  await bare.stop();
  conclude(most, { ...bareResult, cpu }, await eventsPerClaim(lived));

  const worker = await replaceClaimsWorker(pids['worker-claims'] ?? 0);
  try {
    pids['worker-claims'] = worker.pid ?? 0;
    await warmUp();
    printMissed(await race(MISSED), most);
  } finally {
    await stop(worker);
    await database.close();
  }
}

function print({ inFlight, done, seconds, perSecond, meter, cpu, database }: RaceResult): void {
  const { report, decision } = meter.latencies;
  console.log(
    `\n${inFlight} in flight: ${done} claims from report to reconciled in ${seconds.toFixed(1)} s, ${perSecond.toFixed(2)}/s`,
  );
  console.log(
    `  report    p50 ${ms(report.percentile(0.5))}   p99 ${ms(report.percentile(0.99))}   (${report.count} calls)`,
  );
  console.log(
    `  decision  p50 ${ms(decision.percentile(0.5))}   p99 ${ms(decision.percentile(0.99))}   (${decision.count} calls)`,
  );
  if (cpu === undefined) console.log('  processor time is not known on this system');
  else {
    console.log(
      `  processor ms per claim: ${spent(cpu, done).toFixed(0)} (${share(cpu, done)}; aim: ${AIM.milliseconds} without the load)`,
    );
  }
  console.log(
    `  per claim: ${statementsPerClaim(database, done).toFixed(0)} statements (aim: ${AIM.statements}; ${(meter.looks / done).toFixed(0)} are looks of the load, more of them where it waits longer), ${(database.walBytes / 1024 / done).toFixed(0)} kB of write-ahead log`,
  );
  if (process.argv.includes('--statements')) printStatements(database, done);
}

/** The client and the bare worker are no part of a claim. */
const spent = (cpu: Record<string, number>, lives: number): number =>
  Object.entries(cpu).reduce((sum, [name, value]) => sum + (name === 'load' ? 0 : value), 0) / lives;

const share = (cpu: Record<string, number>, lives: number): string =>
  Object.entries(cpu)
    .map(([name, value]) => `${name} ${(value / lives).toFixed(0)}`)
    .join(', ');

function conclude(real: RaceResult, bare: BareResult, events: number): void {
  const ratio = real.perSecond / bare.perSecond;
  console.log(
    `\nbare claim-shaped workflow, ${real.inFlight} in flight on the same server: ${bare.perSecond.toFixed(2)}/s`,
  );
  if (bare.cpu !== undefined) {
    const { load = 0, temporal = 0 } = bare.cpu;
    console.log(`  processor ms per life: ${share({ temporal, 'load and workers': load }, bare.done)}`);
  }
  console.log(`ratio: ${ratio.toFixed(2)} of the bare rate (aim: ${AIM.share})`);
  console.log(
    `history events per claim, all its workflows: ${events.toFixed(1)} (aim: fewer than ${AIM.events})`,
  );
}

function printMissed(missed: RaceResult, cached: RaceResult): void {
  const workerMs = ({ cpu, done }: RaceResult): string =>
    ((cpu?.['worker-claims'] ?? Number.NaN) / done).toFixed(0);
  const { done, inFlight } = missed;
  console.log(`\nworkflow cache missed, ${inFlight} in flight: ${done} claims`);
  console.log(
    `  claims worker, processor ms per claim: ${workerMs(missed)} (aim: ${AIM.missed}; ${workerMs(cached)} with its cache)`,
  );
}

const ms = (value: number): string => `${value.toFixed(0).padStart(5)} ms`;

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
