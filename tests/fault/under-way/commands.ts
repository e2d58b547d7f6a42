import { newKey } from '../../support/api-client';
import {
  conclusionBody,
  reportBody,
  statementBody,
  verificationBody,
  wibDay,
} from '../../support/claim-bodies';
import { HeldDatabase } from '../../support/held-database';
import { freshParticipant } from '../../support/people';
import { eventually, pause } from '../../support/wait';
import { patient } from '../patient';
import { countEvents, progressOf } from '../support';

describe('the claims worker is killed while an update is in its activity', () => {
  it('takes the command once, and a repeat with the same key learns the answer', async () => {
    const { driver, stack } = patient;
    const participant = freshParticipant({ segment: 'BPU' });
    await driver.world.settle({ participants: [participant] });
    const { claimNumber, version } = await driver.report(participant, 'PERISAI');
    const doctor = await driver.world.desks.as('doctor');
    const key = newKey();
    const body = { ...statementBody(), version };
    const say = () =>
      doctor.post(`/claims/${claimNumber}/medical-statements`, body, {
        idempotencyKey: key,
        timeoutMs: 120_000,
      });

    const lock = await HeldDatabase.hold(
      patient.databaseUrl,
      'SELECT 1 FROM claim WHERE claim_number = $1 FOR UPDATE',
      [claimNumber],
    );
    const first = say().catch((error: Error) => error);
    expect(await lock.untilBlocked(patient.databaseUrl, /^jkk-worker-claims/)).toMatch(/claim/i);
    await patient.murder('worker-claims');
    await lock.release();
    expect(await countEvents(patient, claimNumber, 'STATEMENT_ENTERED')).toBe(0);
    await stack.start('worker-claims');

    const answer = await eventually(
      'the answer to the command',
      async () => {
        const one = await say();
        return one.status === 503 ? undefined : one;
      },
      { everyMs: 1_000 },
    );
    await first;
    expect(answer.status).toBe(200);
    expect(answer.body.version).toBe(version + 1);
    expect(await countEvents(patient, claimNumber, 'STATEMENT_ENTERED')).toBe(1);
    expect((await driver.see(claimNumber)).version).toBe(version + 1);
  });
});

/** Longer than Temporal lets a workflow task take. */
const FROZEN_MS = 12_000;

describe('Temporal is frozen while the step of a conclusion waits for the claim', () => {
  it('the workflow learns of the step, and the claim goes on', async () => {
    const { driver, stack } = patient;
    const participant = freshParticipant({ segment: 'BPU' });
    await driver.world.settle({ participants: [participant] });
    const { claimNumber } = await driver.report(participant, 'PERISAI');
    await driver.command(
      claimNumber,
      'medical-statements',
      'doctor',
      statementBody({ condition: 'RECOVERED' }),
    );
    await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
    const { version } = await driver.see(claimNumber);
    const officer = await driver.world.desks.as('officer');
    const key = newKey();
    const conclude = () =>
      officer.post(
        `/claims/${claimNumber}/conclusion`,
        { ...conclusionBody(), version },
        { idempotencyKey: key, timeoutMs: 120_000 },
      );

    const lock = await HeldDatabase.hold(
      patient.databaseUrl,
      'SELECT 1 FROM claim WHERE claim_number = $1 FOR UPDATE',
      [claimNumber],
    );
    const first = conclude();
    await lock.untilBlocked(patient.databaseUrl, /^jkk-worker-claims/);
    const temporal = stack.pid('temporal')!;
    process.kill(temporal, 'SIGSTOP');
    try {
      await pause(FROZEN_MS);
      await lock.release();
      await eventually('the conclusion in the record', async () =>
        (await countEvents(patient, claimNumber, 'CONCLUDED_POSITIVE')) === 1 ? true : undefined,
      );
    } finally {
      process.kill(temporal, 'SIGCONT');
    }
    const { status, body } = await first;
    expect([200, 503]).toContain(status);
    if (status === 503) expect(body.code).toBe('COMMAND.PENDING');

    const again = await conclude();
    expect([again.status, again.body.version]).toEqual([200, version + 1]);
    await eventually(
      'the workflow to agree with its row',
      async () => ((await progressOf(patient, claimNumber))?.version === version + 1 ? true : undefined),
      { everyMs: 1_000 },
    );
    await driver.command(claimNumber, 'final-report', 'officer', {
      condition: 'RECOVERED',
      conditionOn: wibDay(new Date().toISOString()),
    });
    expect(await countEvents(patient, claimNumber, 'CONCLUDED_POSITIVE')).toBe(1);
    expect(await countEvents(patient, claimNumber, 'FINAL_REPORT_RECEIVED')).toBe(1);
  });
});

const claimsOf = (participantNumber: string) =>
  patient.query<{ claim_number: string }>('SELECT claim_number FROM claim WHERE participant_number = $1', [
    participantNumber,
  ]);

async function newReport() {
  const participant = freshParticipant({ segment: 'BPU' });
  await patient.driver.world.settle({ participants: [participant] });
  const perisai = await patient.driver.world.desks.as('perisai');
  const key = newKey();
  const body = reportBody(participant, 'PERISAI');
  const send = () => perisai.post('/claims', body, { idempotencyKey: key });
  return { participant, send };
}

describe('the API is killed during a report', () => {
  it('before the commit: nothing is there, and the same report again makes one claim', async () => {
    const { stack, driver } = patient;
    const { participant, send } = await newReport();
    const lock = await HeldDatabase.hold(patient.databaseUrl, 'LOCK TABLE claim IN SHARE ROW EXCLUSIVE MODE');
    const first = send().then(
      () => 'answered',
      () => 'cut off',
    );
    expect(await lock.untilBlocked(patient.databaseUrl, /^jkk-api/)).toMatch(/claim/i);
    await patient.murder('api');
    expect(await first).toBe('cut off');
    await lock.release();
    expect(await claimsOf(participant.participantNumber)).toHaveLength(0);

    await stack.start('api');
    const again = await send();
    expect(again.status).toBe(201);
    expect(await claimsOf(participant.participantNumber)).toHaveLength(1);
    await driver.until(
      again.body.claimNumber,
      'is taken in',
      (claim) => claim.stage === 'UNDER_VERIFICATION',
    );
  });

  it('after the commit: the claim lives, and the same report again gets its receipt', async () => {
    const { stack, driver } = patient;
    const { participant, send } = await newReport();
    const temporal = stack.pid('temporal')!;
    process.kill(temporal, 'SIGSTOP');
    const first = send().then(
      (answer) => answer.status,
      () => 'cut off',
    );
    let committed: { claim_number: string }[];
    try {
      committed = await eventually('the committed report', async () => {
        const rows = await claimsOf(participant.participantNumber);
        return rows.length > 0 ? rows : undefined;
      });
      await patient.murder('api');
    } finally {
      process.kill(temporal, 'SIGCONT');
    }
    expect([201, 'cut off']).toContain(await first);
    await stack.start('api');

    const again = await send();
    expect([again.status, again.headers.get('idempotency-hit')]).toEqual([200, 'true']);
    expect(again.body.claimNumber).toBe(committed[0]!.claim_number);
    expect(again.body.receipt.signature).toEqual(expect.any(String));
    expect(await claimsOf(participant.participantNumber)).toHaveLength(1);
    const { claimNumber } = again.body;
    await driver.until(claimNumber, 'is taken in', (claim) => claim.stage === 'UNDER_VERIFICATION');
    expect(await countEvents(patient, claimNumber, 'CLAIM_OPENED')).toBe(1);
  });
});

/** What the radar shows about a claim, seen in a turn from now on. */
async function radarOn(claimNumber: string) {
  await patient.query(`UPDATE sweep SET not_before = now() WHERE name = 'radar-rows' AND not_before > now()`);
  const admin = await patient.driver.world.desks.as('admin');
  const { body } = await admin.get('/radar?kind=CLAIM_UNOPENED');
  return body.items.find(({ subject }: { subject: string }) => subject === `claim/${claimNumber}`);
}

describe('Temporal is away', () => {
  it('takes reports all the same, which the radar sees lying, and refuses decisions for good', async () => {
    const { driver, stack } = patient;
    const people = Array.from({ length: 6 }, () => freshParticipant({ segment: 'BPU' }));
    await driver.world.settle({ participants: people });
    const [known, ...others] = people;
    const before = await driver.report(known!, 'PERISAI');
    const [perisai, doctor] = await Promise.all(
      ['perisai', 'doctor'].map((name) => driver.world.desks.as(name)),
    );
    await patient.murder('temporal');

    const claimNumbers: string[] = [];
    for (const participant of others) {
      const answer = await perisai!.post('/claims', reportBody(participant, 'PERISAI'), {
        idempotencyKey: newKey(),
      });
      expect(answer.status).toBe(201);
      expect(answer.body.receipt.algorithm).toBe('Ed25519');
      claimNumbers.push(answer.body.claimNumber as string);
    }
    const [lying] = claimNumbers;
    await patient.query(
      `UPDATE claim SET last_event_at = last_event_at - interval '1 minute' WHERE claim_number = $1`,
      [lying],
    );
    expect(await eventually('the radar to see it all the same', () => radarOn(lying!))).toMatchObject({
      owner: 'ADMIN',
      repair: 'REBUILD',
      repairs: [{ by: 'RADAR' }],
    });
    const key = newKey();
    const statement = { ...statementBody(), version: before.version };
    const path = `/claims/${before.claimNumber}/medical-statements`;
    const refused = await doctor!.post(path, statement, { idempotencyKey: key, timeoutMs: 60_000 });
    expect([refused.status, refused.body.code]).toEqual([503, 'SERVICE.UNAVAILABLE']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);

    await stack.start('temporal');
    for (const claimNumber of claimNumbers) {
      await driver.until(claimNumber, 'is taken in', (claim) => claim.stage === 'UNDER_VERIFICATION', {
        everyMs: 500,
      });
    }
    await eventually('nothing left to see', async () =>
      (await radarOn(lying!)) === undefined ? true : undefined,
    );
    await pause(5_000);
    expect(await countEvents(patient, before.claimNumber, 'STATEMENT_ENTERED')).toBe(0);
    expect((await driver.see(before.claimNumber)).version).toBe(before.version);

    const accepted = await eventually(
      'the decision to be taken',
      async () => {
        const answer = await doctor!.post(path, statement, { idempotencyKey: newKey() });
        return answer.status === 503 ? undefined : answer;
      },
      { everyMs: 1_000 },
    );
    expect(accepted.status).toBe(200);
    expect(await countEvents(patient, before.claimNumber, 'STATEMENT_ENTERED')).toBe(1);
  });
});
