import { newKey } from '../support/api-client';
import { conclusionBody, statementBody, verificationBody } from '../support/claim-bodies';
import { HeldDatabase } from '../support/held-database';
import { freshParticipant } from '../support/people';
import { eventually, pause } from '../support/wait';
import { admit, countEvents, progressOf } from './support';
import type { Patient } from './support';

let patient: Patient;
beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());

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
      { timeoutMs: 90_000, everyMs: 1_000 },
    );
    await driver.command(claimNumber, 'final-report', 'officer', {
      condition: 'RECOVERED',
      conditionOn: new Date().toISOString().slice(0, 10),
    });
    expect(await countEvents(patient, claimNumber, 'CONCLUDED_POSITIVE')).toBe(1);
    expect(await countEvents(patient, claimNumber, 'FINAL_REPORT_RECEIVED')).toBe(1);
  });
});
