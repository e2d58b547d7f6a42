import { WorkflowUpdateFailedError } from '@temporalio/client';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  WORKFLOW_TYPE,
  type ClaimFactMessage,
} from '@jkk/contracts/temporal';
import type { BenefitType } from '@jkk/domain/benefits';
import { addDays, addMonths } from '@jkk/domain/calendar';
import { HEIR, PEOPLE } from '@jkk/domain/claim/spec-support';
import { RETURN_PLAN } from '@jkk/domain/claim/years/spec-support';
import { wibDay } from '../../support/claim-bodies';
import { DOCTOR, statementOfDeath } from '../../support/claim-office';
import { runsAtRest } from '../../replay/waiting/at-rest';
import { eventually } from '../../support/wait';
import { ClaimWorld } from './claim-world';

const DAY_MS = 86_400_000;
let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
});
afterAll(() => world?.close());

const withdrawal = { reasonCode: 'MISTAKE', note: 'Salah lapor' };

describe('the claim workflow', () => {
  it('spends six history events on a decision', async () => {
    const claimNumber = await world.office.finalReported();
    const { version } = await world.office.get(claimNumber);
    const request = (type: BenefitType) => ({
      type,
      details: {},
      payee: { kind: 'HEIR' as const, name: HEIR.name },
      complete: true,
    });
    await world.give(claimNumber, 'requestBenefit', PEOPLE.officer, request('DEATH'), version);
    const before = await world.eventCount(claimNumber);
    await world.give(claimNumber, 'requestBenefit', PEOPLE.officer, request('FUNERAL'), version + 1);
    expect((await world.eventCount(claimNumber)) - before).toBe(6);
  });

  it('refuses a stale version at once and writes nothing into its history', async () => {
    const claimNumber = await world.started();
    const before = await world.eventCount(claimNumber);
    const refused = await world
      .give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 1)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((refused as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'CLAIM.VERSION_STALE' });
    expect(await world.eventCount(claimNumber)).toBe(before);
  });

  it('is started by the first command when nobody started it', async () => {
    const { claimNumber } = await world.office.report(await world.office.newParticipant());
    const answer = await world.give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2);
    expect(answer).toEqual({ outcome: 'DONE', version: 3 });
    expect(await world.handleOf(claimNumber).result()).toEqual({ claimNumber, stage: 'WITHDRAWN' });
  });

  it('gives a repeated command its first answer', async () => {
    const claimNumber = await world.started();
    const commandId = await world.office.store(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, {
      version: 2,
    });
    const message = {
      code: 'withdrawal',
      actorId: 'spo',
      roles: PEOPLE.spo.roles,
      expectedVersion: 2,
    } as const;
    const first = await world.send(claimNumber, commandId, message);
    expect(await world.send(claimNumber, commandId, message)).toEqual(first);
    expect((await world.office.get(claimNumber)).version).toBe(3);
  });

  it('says no while PostgreSQL is away and goes on when it is back', async () => {
    const claimNumber = await world.started();
    world.databaseAway = true;
    const refused = await world
      .give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2)
      .catch((error: unknown) => error);
    world.databaseAway = false;
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((await world.office.get(claimNumber)).stage).toBe('UNDER_VERIFICATION');
    expect(await world.give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2)).toMatchObject({
      outcome: 'DONE',
    });
  });

  it('records each of two deadlines that fall on one instant, also when it has passed long ago', async () => {
    const monthAgo = new Date(Date.now() - 31 * DAY_MS).toISOString();
    const claimNumber = await world.started({ occurredAt: monthAgo, receivedAt: monthAgo });
    const passed = (count: number) =>
      eventually(`${count} deadlines`, async () => {
        const { passedDeadlines, version } = await world.office.get(claimNumber);
        return passedDeadlines.length === count ? { passedDeadlines, version } : undefined;
      });
    const { version } = await passed(1);
    await world.give(claimNumber, 'medicalStatement', DOCTOR, statementOfDeath(), version);
    const keys = (await passed(2)).passedDeadlines.map((key) => key.split('|'));
    expect(keys.map(([code]) => code)).toEqual(['MEDICAL_STATEMENT', 'VERIFICATION']);
    expect(keys[0]![2]).toBe(keys[1]![2]);
    await world.record('same-instant', claimNumber, (await world.handleOf(claimNumber).describe()).runId);
  });

  it('records deadlines and their escalation as they pass, without a command and without spinning', async () => {
    const claimNumber = await world.started();
    const before = (await world.office.get(claimNumber)).version;
    const recorded = (events: number) =>
      eventually(`${events} events of its clocks`, async () => {
        const found = await world.office.get(claimNumber);
        return found.version >= before + events ? found : undefined;
      });
    await world.pass(claimNumber, 40 * DAY_MS);
    const overdue = await recorded(3);
    const [first, last, deadline] = overdue.passedDeadlines;
    expect(deadline).toMatch(/^MEDICAL_STATEMENT\|/);
    expect([first, last]).toEqual([`NEAR|warning.first|${deadline}`, `NEAR|warning.last|${deadline}`]);
    expect(overdue.version).toBe(before + 3);
    await world.pass(claimNumber, 40 * DAY_MS);
    const claim = await recorded(4);
    expect(claim.passedDeadlines.at(-1)).toBe(`${deadline}|REGION`);
    expect(claim.version).toBe(before + 4);
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    expect(events.map(({ code }) => code).slice(-4)).toEqual([
      'DEADLINE_NEAR',
      'DEADLINE_NEAR',
      'DEADLINE_PASSED',
      'WAIT_ESCALATED',
    ]);
    const told = await world.app.query(
      `SELECT recipient, w.level, w.rings_at FROM message m JOIN claim_wait w USING (claim_number)
       WHERE claim_number = $1 AND m.code = 'ESCALATION' ORDER BY event_seq`,
      [claimNumber],
    );
    expect(told).toEqual([
      { recipient: 'BRANCH', level: 'REGION', rings_at: null },
      { recipient: 'REGION', level: 'REGION', rings_at: null },
    ]);
    expect(await world.eventCount(claimNumber)).toBeLessThan(40);
    const progress = await world.progressOf(claimNumber);
    expect(Date.parse(progress.wakeUpAt ?? '')).toBeGreaterThan(Date.now() + 365 * DAY_MS);
  });

  it('waits for a child at school until it is 23, in short runs, and loses nothing when its worker is another one', async () => {
    const birthDate = wibDay(Date.now() - 3 * 365 * DAY_MS);
    const child = { name: 'Ani Contoh', birthDate, level: 'TK', year: 1 } as const;
    const claimNumber = await world.office.finalReported({ children: [child] });
    const benefitId = await world.office.proposed(claimNumber);
    const no = { decision: 'REFUSE', reasonCode: 'DOCUMENT_MISSING', ruleCited: 'PP 44/2015' } as const;
    await world.office.give(claimNumber, 'decision', PEOPLE.approver, no, benefitId);
    const { firstExecutionRunId } = await world.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: world.taskQueue,
      args: [{ claimNumber }],
    });
    for (let passes = 0; passes < 40; passes += 1) {
      if ((await world.office.get(claimNumber)).stage === 'CLOSED') break;
      if (passes === 2) {
        await world.pauseWorker();
        await world.startWorker();
      }
      // Every few years the claim begins its history anew, and the next run is given the rest of the time.
      await world.pass(claimNumber, 25 * 366 * DAY_MS).catch(() => undefined);
      await runsAtRest((runId) => world.handleOf(claimNumber, runId), firstExecutionRunId);
    }
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    expect(events.at(-1)).toMatchObject({ code: 'CLAIM_CLOSED' });
    const { passedDeadlines } = await world.office.get(claimNumber);
    const years = passedDeadlines.filter((key) => key.startsWith('SCHOOL_YEAR|'));
    expect(new Set(years).size).toBe(years.length);
    expect(events.filter(({ code }) => code === 'DEADLINE_PASSED')).toHaveLength(years.length);
    expect(years.at(-1)).toMatch(/T16:59:59/);
    expect(years.length).toBeGreaterThanOrEqual(2 * 18);
    const runs = await runsAtRest((runId) => world.handleOf(claimNumber, runId), firstExecutionRunId);
    const histories = await Promise.all(
      runs.map((runId) => world.handleOf(claimNumber, runId).fetchHistory()),
    );
    const lengths = histories.map((history) => history.events?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThan(60);
    expect(lengths.reduce((sum, length) => sum + length, 0) / 19).toBeLessThan(20);
  });

  it('asks for the next months of a rest that goes on, once, and says that a milestone of the return is missed', async () => {
    const restFrom = wibDay(Date.now());
    const claimNumber = await world.office.inTreatment({ restFrom });
    const { training: _, milestones: _none, ...plan } = RETURN_PLAN;
    const signed = { recommendedOn: restFrom, agreedOn: restFrom, returnOn: addDays(restFrom, 30) };
    await world.office.give(claimNumber, 'returnPlan', PEOPLE.officer, {
      ...plan,
      ...signed,
      documents: [await world.office.letter()],
    });
    await world.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: world.taskQueue,
      args: [{ claimNumber }],
    });
    await world.pass(claimNumber, 200 * DAY_MS);
    const due = `REST_INSTALMENT|${claimNumber}|${addDays(addMonths(restFrom, 6), -1)}T16:59:59.999Z`;
    await eventually('the claim to ask, and nobody to listen', async () => {
      const { passedDeadlines } = await world.office.get(claimNumber);
      return passedDeadlines.includes(`${due}|REGION`) || undefined;
    });
    const { passedDeadlines } = await world.office.get(claimNumber);
    expect(passedDeadlines.filter((key) => key.startsWith('REST_INSTALMENT|'))).toEqual([
      due,
      `${due}|HEAD`,
      `${due}|REGION`,
    ]);
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    const saidOf = (wait: string) =>
      events.filter(({ data }) => data['code'] === wait).map(({ code, data }) => data['level'] ?? code);
    expect(saidOf('REST_INSTALMENT')).toEqual(['DEADLINE_PASSED', 'HEAD', 'REGION']);
    expect(saidOf('RETURN_PROGRESS')).toEqual(['DEADLINE_NEAR', 'DEADLINE_PASSED', 'HEAD', 'REGION']);
  });

  it('opens a closed claim again when money comes back', async () => {
    const claimNumber = await world.office.finalReported();
    const benefitId = await world.office.proposed(claimNumber);
    await world.office.give(
      claimNumber,
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      benefitId,
    );
    const { payoutId } = (await world.office.get(claimNumber)).payouts[0]!;
    const tell = (fact: ClaimFactMessage) =>
      world.client.workflow.signalWithStart(WORKFLOW_TYPE.claim, {
        workflowId: claimWorkflowId(claimNumber),
        taskQueue: world.taskQueue,
        args: [{ claimNumber }],
        signal: CLAIM_MESSAGE.fact,
        signalArgs: [fact],
      });
    await tell(await world.move(payoutId, 'payoutSettled', 1));
    await world.untilStage(claimNumber, 'SETTLED');
    // The claim closes on the way, before all of the time has passed.
    await world.pass(claimNumber, 30 * DAY_MS).catch(() => undefined);
    await world.untilStage(claimNumber, 'CLOSED');
    expect(await world.handleOf(claimNumber).result()).toMatchObject({ stage: 'CLOSED' });

    const returned = await world.move(payoutId, 'payoutReturned', 2);
    await tell(returned);
    await world.untilStage(claimNumber, 'FINAL_REPORTED');
    await tell(returned);
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    expect(events.filter((event) => event.code === 'PAYOUT_RETURNED')).toHaveLength(1);
  });
});
