import { WorkflowUpdateFailedError } from '@temporalio/client';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  WORKFLOW_TYPE,
  type ClaimFactMessage,
} from '@jkk/contracts/temporal';
import type { BenefitType } from '@jkk/domain/benefits';
import { HEIR, PEOPLE } from '@jkk/domain/claim/spec-support';
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

  it('records deadlines and their escalation as they pass, without a command and without spinning', async () => {
    const claimNumber = await world.started();
    const before = (await world.office.get(claimNumber)).version;
    const recorded = (events: number) =>
      eventually(`${events} events of its clocks`, async () => {
        const found = await world.office.get(claimNumber);
        return found.version >= before + events ? found : undefined;
      });
    await world.pass(claimNumber, 40 * DAY_MS);
    const overdue = await recorded(1);
    expect(overdue.passedDeadlines).toEqual([expect.stringMatching(/^MEDICAL_STATEMENT\|/)]);
    expect(overdue.version).toBe(before + 1);
    await world.pass(claimNumber, 40 * DAY_MS);
    const claim = await recorded(2);
    expect(claim.passedDeadlines.at(-1)).toBe(`${overdue.passedDeadlines[0]}|REGION`);
    expect(claim.version).toBe(before + 2);
    const events = await world.office.claims.listEvents(world.app.manager, claimNumber);
    expect(events.map(({ code }) => code).slice(-2)).toEqual(['DEADLINE_PASSED', 'WAIT_ESCALATED']);
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

  it('opens a closed claim again when money comes back', async () => {
    const claimNumber = await world.office.finalReported();
    const benefitId = await world.office.proposed(claimNumber);
    await world.office.give(claimNumber, 'decision', PEOPLE.approver, { decision: 'APPROVE' }, benefitId);
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
