import { statementBody } from '../../support/claim-bodies';
import { ClaimDriver } from '../../support/claim-driver';
import { totalOf, type CountedStatement } from '../../support/postgres/statements';
import type { Participant } from '../../support/people';
import type { World } from '../../support/world';
import { settle } from '../claim-life';
import { processorTime, spentBetween } from '../cpu';
import { DatabaseMeter } from '../database-cost';
import { Latencies } from '../meter';
import { need, programs } from '../settings';

const WHEN = { occurredAt: '2026-04-06T02:00:00.000Z', receivedAt: '2026-04-07T03:00:00.000Z' };
const RECOVERED = { condition: 'RECOVERED', conditionOn: '2026-05-21' };
const FARE = 10_000;
/** What is compared: so many benefits of either claim, one after another. */
const COMPARED = 10;
/** As many as are printed of each side by `--statements`. */
const MOST_STATEMENTS = 20;

/**
 * Prints what asking for, proposing and deciding one benefit costs on a claim that already has `benefits` of them, beside the
 * same on a claim that is new. Both are measured in turn, so that neither has the better machine.
 */
export async function growOne(world: World, benefits: number): Promise<void> {
  const driver = new ClaimDriver(world);
  const { participants } = await settle(world, 2);
  const grown = await BusFares.open(driver, participants[0]!);
  const database = await DatabaseMeter.open(need('JKK_SUPERUSER_URL'));
  console.log(`granting ${benefits} benefits of one claim`);
  for (let count = 0; count < benefits; count += 1) await grown.grant();
  const fresh = await BusFares.open(driver, participants[1]!);
  const sides = [new Side(`with ${benefits} benefits`, grown), new Side('new', fresh)];
  for (let count = 0; count < COMPARED; count += 1) {
    for (const side of sides) await side.measure(database);
  }
  for (const side of sides) await side.print(driver);
  await database.close();
}

/** A claim whose worker brings one ticket after another. */
class BusFares {
  private tickets = 0;

  private constructor(
    private readonly driver: ClaimDriver,
    private readonly account: Participant['account'],
    readonly claimNumber: string,
  ) {}

  static async open(driver: ClaimDriver, participant: Participant): Promise<BusFares> {
    await driver.world.settle({ accounts: [participant.account] });
    const { claimNumber } = await driver.report(participant, 'BRANCH', WHEN);
    await driver.conclude(
      claimNumber,
      statementBody({ ...RECOVERED, restFrom: '2026-04-07', restTo: '2026-05-21' }),
    );
    await driver.command(claimNumber, 'final-report', 'officer', { ...RECOVERED, employerPaidWages: false });
    return new BusFares(driver, participant.account, claimNumber);
  }

  /** Asked for, proposed and decided. */
  async grant(): Promise<void> {
    this.tickets += 1;
    const receipt = {
      mode: 'LAND',
      amount: FARE,
      number: `${this.claimNumber}-${this.tickets}`,
      issuer: 'Bus',
      on: '2026-05-02',
    };
    const payee = { kind: 'PARTICIPANT', ...this.account };
    const benefit = await this.driver.requestBenefit(this.claimNumber, 'TRANSPORT', payee, {
      receipts: [receipt],
    });
    await this.driver.approve(benefit.benefitId);
  }
}

/** One of the two that are compared. */
class Side {
  private readonly latencies = new Latencies();
  private readonly spent = new Map<string, number>();
  private readonly counted = new Map<string, CountedStatement>();
  private walBytes = 0;

  constructor(
    private readonly name: string,
    private readonly claim: BusFares,
  ) {}

  async measure(database: DatabaseMeter): Promise<void> {
    const before = processorTime(programs());
    const began = performance.now();
    const cost = await database.during(() => this.claim.grant());
    this.latencies.add(performance.now() - began);
    for (const [name, ms] of Object.entries(spentBetween(before, processorTime(programs())) ?? {})) {
      this.spent.set(name, (this.spent.get(name) ?? 0) + ms);
    }
    for (const { text, calls, milliseconds } of cost.statements) {
      const known = this.counted.get(text) ?? { calls: 0, milliseconds: 0 };
      this.counted.set(text, {
        text,
        calls: known.calls + calls,
        milliseconds: known.milliseconds + milliseconds,
      });
    }
    this.walBytes += cost.walBytes / COMPARED;
  }

  async print(driver: ClaimDriver): Promise<void> {
    const { version } = await driver.see(this.claim.claimNumber);
    const programsSpent = [...this.spent]
      .map(([name, ms]) => `${name} ${(ms / COMPARED).toFixed(0)}`)
      .join(', ');
    const sum = [...this.spent.values()].reduce((total, ms) => total + ms, 0) / COMPARED;
    console.log(
      `\na claim ${this.name} (version ${version} at the end): one benefit more, asked for to decided`,
    );
    console.log(
      `  all of it, p50 ${this.latencies.percentile(0.5).toFixed(0)} ms, with the looks of the load between`,
    );
    console.log(`  processor ms ${sum.toFixed(0)} (${programsSpent})`);
    console.log(
      `  ${(totalOf([...this.counted.values()]) / COMPARED).toFixed(0)} statements, ${(this.walBytes / 1024).toFixed(0)} kB of write-ahead log`,
    );
    if (process.argv.includes('--statements')) this.printStatements();
  }

  /** What took longest first. */
  private printStatements(): void {
    const slowest = [...this.counted.values()].sort((left, right) => right.milliseconds - left.milliseconds);
    for (const { text, calls, milliseconds } of slowest.slice(0, MOST_STATEMENTS)) {
      const figures = `${(milliseconds / COMPARED).toFixed(1).padStart(8)} ms ${(calls / COMPARED).toFixed(1).padStart(6)}`;
      console.log(`${figures}  ${text.replace(/\s+/g, ' ').trim().slice(0, 140)}`);
    }
  }
}
