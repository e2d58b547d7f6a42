import { newKey } from '../support/api-client';
import { statementBody } from '../support/claim-bodies';
import { HeldDatabase } from '../support/held-database';
import { freshParticipant } from '../support/people';
import { eventually } from '../support/wait';
import { admit, countEvents } from './support';
import type { Patient } from './support';

let patient: Patient;
beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());

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
      { timeoutMs: 120_000, everyMs: 1_000 },
    );
    await first;
    expect(answer.status).toBe(200);
    expect(answer.body.version).toBe(version + 1);
    expect(await countEvents(patient, claimNumber, 'STATEMENT_ENTERED')).toBe(1);
    expect((await driver.see(claimNumber)).version).toBe(version + 1);
  });
});
