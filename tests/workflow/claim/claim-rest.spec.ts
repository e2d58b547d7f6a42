import type { ClaimCommandAnswer } from '@jkk/contracts/temporal';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { systemClock } from '@jkk/platform/clock';
import { createLogger } from '@jkk/platform/logging';
import type { TemporalClient } from '@jkk/platform/temporal';
import { CommandGateway } from '../../../apps/api/src/commands/command-gateway';
import { DOCTOR, statementOfDeath } from '../../support/claim-office';
import { eventually } from '../../support/wait';
import { ClaimWorld } from './claim-world';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Six events each: with them a history is long enough for a rest. */
const COMMANDS = 6;
/** A long one, and what may happen until it ends. */
const LONGEST_HISTORY = 60;
const APPROVED = { decision: 'APPROVE', note: 'Sesuai bukti.' } as const;
/** Under fire. */
const RESTS = 3;

let world: ClaimWorld;
let gateway: CommandGateway;
/** The workflow alone says no. */
const NOTHING_KNOWN = { stage: 'REPORTED', version: 0, approvedRupiah: 0, benefits: {} } as const;

beforeAll(async () => {
  world = await ClaimWorld.open();
  const temporal = { client: world.client, connection: world.client.connection } as unknown as TemporalClient;
  const logger = createLogger('test', { level: 'silent' });
  gateway = new CommandGateway(world.app, temporal, systemClock, logger);
});
afterEach(() => {
  world.databaseAway = false;
});
afterAll(() => world?.close());

const store = (claimNumber: string, version: number): Promise<string> =>
  world.office.store(claimNumber, 'medicalStatement', DOCTOR, statementOfDeath(), { version });

const deliver = (claimNumber: string, commandId: string, version: number): Promise<ClaimCommandAnswer> =>
  gateway.deliver(
    claimNumber,
    {
      commandId,
      code: 'medicalStatement',
      actorId: DOCTOR.userId,
      roles: DOCTOR.roles,
      expectedVersion: version,
    },
    NOTHING_KNOWN,
  );

/** As the API does it: the command's row, then the claim's workflow by way of its gateway. */
const enterStatement = async (claimNumber: string, version: number): Promise<ClaimCommandAnswer> =>
  deliver(claimNumber, await store(claimNumber, version), version);

/** Enters statements until the history is long; gives the version after the last. */
async function busy(claimNumber: string, version: number): Promise<number> {
  for (let count = 1; count <= COMMANDS; count += 1) {
    expect(await enterStatement(claimNumber, version + count - 1)).toEqual({
      outcome: 'DONE',
      version: version + count,
    });
  }
  return version + COMMANDS;
}

const runOf = async (claimNumber: string): Promise<string> =>
  (await world.handleOf(claimNumber).describe()).runId;

const untilAnotherRun = (claimNumber: string, run: string): Promise<string> =>
  eventually('another run', async () => {
    const now = await runOf(claimNumber);
    return now === run ? undefined : now;
  });

describe('a claim that has been quiet for a while', () => {
  it('begins a short history, and knows where it stands', async () => {
    const claimNumber = await world.started();
    const version = await busy(claimNumber, 2);
    const [run, before] = [await runOf(claimNumber), await world.progressOf(claimNumber)];
    await world.pass(claimNumber, 11 * MINUTE_MS);
    const next = await untilAnotherRun(claimNumber, run);
    expect(await world.progressOf(claimNumber)).toEqual(before);
    expect(await world.eventCount(claimNumber)).toBeLessThan(10);
    expect(await enterStatement(claimNumber, version)).toEqual({ outcome: 'DONE', version: version + 1 });
    expect(await enterStatement(claimNumber, version)).toEqual({
      outcome: 'REFUSED',
      code: 'CLAIM.VERSION_STALE',
    });
    await world.record('rested-claim', claimNumber, run);
    await world.record('rested-claim-next-run', claimNumber, next);
  });

  it('rests at no other time: neither while it is worked on nor while its history is short', async () => {
    const [worked, short] = [await world.started(), await world.started()];
    await busy(worked, 2);
    const [runOfWorked, runOfShort] = [await runOf(worked), await runOf(short)];
    for (let round = 0; round < 3; round += 1) {
      await world.pass(worked, 8 * MINUTE_MS);
      await enterStatement(worked, 2 + COMMANDS + round);
    }
    await world.pass(short, 60 * MINUTE_MS);
    expect([await runOf(worked), await runOf(short)]).toEqual([runOfWorked, runOfShort]);
  });

  it('keeps its deadline', async () => {
    const claimNumber = await world.started();
    const version = await busy(claimNumber, 2);
    const run = await runOf(claimNumber);
    await world.pass(claimNumber, 11 * MINUTE_MS);
    await untilAnotherRun(claimNumber, run);
    await world.pass(claimNumber, 40 * DAY_MS);
    const claim = await eventually('the deadline recorded', async () => {
      const found = await world.office.get(claimNumber);
      return found.version >= version + 3 ? found : undefined;
    });
    expect(claim.passedDeadlines).toEqual([
      expect.stringMatching(/^NEAR\|warning\.first\|VERIFICATION\|/),
      expect.stringMatching(/^NEAR\|warning\.last\|VERIFICATION\|/),
      expect.stringMatching(/^VERIFICATION\|/),
    ]);
  });

  it('gives a repeated command its first answer, also in the next run', async () => {
    const claimNumber = await world.started();
    const version = await busy(claimNumber, 2);
    const commandId = await store(claimNumber, version);
    const run = await runOf(claimNumber);
    const first = await deliver(claimNumber, commandId, version);
    await world.pass(claimNumber, 11 * MINUTE_MS);
    await untilAnotherRun(claimNumber, run);
    // This run knows nothing of the update and takes the version for an old one; the command's row knows better.
    expect(await deliver(claimNumber, commandId, version)).toEqual(first);
    expect((await world.office.get(claimNumber)).version).toBe(version + 1);
  });
});

describe('a claim that cannot record what it was told', () => {
  it('begins anew with it however often it fails, and records it once in the end', async () => {
    const claimNumber = await world.office.finalReported();
    const benefitId = await world.office.proposed(claimNumber);
    await world.office.give(claimNumber, 'decision', PEOPLE.approver, APPROVED, benefitId);
    const { payoutId } = (await world.office.get(claimNumber)).payouts[0]!;
    const fact = await world.move(payoutId, 'payoutSettled', 1);
    world.databaseAway = true;
    await world.tell(claimNumber, fact);
    await world.tell(claimNumber, fact);
    const first = await runOf(claimNumber);
    // The end of the run cuts it short.
    void world.pass(claimNumber, 30 * MINUTE_MS).catch(() => undefined);
    const next = await untilAnotherRun(claimNumber, first);
    expect((await world.handleOf(claimNumber, first).fetchHistory()).events?.length).toBeLessThan(
      LONGEST_HISTORY,
    );
    world.databaseAway = false;
    void world.pass(claimNumber, 30 * MINUTE_MS).catch(() => undefined);
    await world.untilStage(claimNumber, 'SETTLED');
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    expect(events.filter(({ code }) => code === 'BENEFIT_PAID')).toHaveLength(1);
    await world.record('carried-fact', claimNumber, first);
    await world.record('carried-fact-next-run', claimNumber, next);
  });
});

describe('commands that arrive while a claim begins anew', () => {
  it('are all answered, and each takes effect once', async () => {
    const claimNumber = await world.started();
    const answers: ClaimCommandAnswer[] = [];
    let isOver = false;
    const clerk = async (): Promise<void> => {
      while (!isOver) {
        const { version } = await world.office.get(claimNumber);
        answers.push(await enterStatement(claimNumber, version));
      }
    };
    const runs = new Set<string>();
    const letTimePass = async (): Promise<void> => {
      while (runs.size <= RESTS) {
        await world.pass(claimNumber, 11 * MINUTE_MS).catch(() => undefined);
        runs.add(await runOf(claimNumber));
      }
      isOver = true;
    };
    await Promise.all([letTimePass(), clerk(), clerk(), clerk()]);

    const done = answers.filter(({ outcome }) => outcome === 'DONE');
    const versions = done.map((answer) => (answer as { version: number }).version);
    expect(new Set(versions).size).toBe(done.length);
    const [{ entered }] = await world.app.query(
      `SELECT count(*) AS entered FROM claim_event WHERE claim_number = $1 AND code = 'STATEMENT_ENTERED'`,
      [claimNumber],
    );
    expect(entered).toBe(done.length);
    const claim = await world.office.get(claimNumber);
    expect(claim.version).toBe(2 + done.length);
    const codes = answers.flatMap((answer) => (answer.outcome === 'REFUSED' ? [answer.code] : []));
    expect([...new Set(codes)]).toEqual(codes.length === 0 ? [] : ['CLAIM.VERSION_STALE']);
    const open = await world.app.query(
      `SELECT command_id FROM command WHERE claim_number = $1 AND status NOT IN ('DONE', 'REFUSED')`,
      [claimNumber],
    );
    expect(open).toEqual([]);
    expect((await world.progressOf(claimNumber)).version).toBe(claim.version);
  });
});
