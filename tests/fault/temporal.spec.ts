import { newKey } from '../support/api-client';
import { reportBody, statementBody } from '../support/claim-bodies';
import { freshParticipant } from '../support/people';
import { eventually, pause } from '../support/wait';
import { admit, countEvents } from './support';
import type { Patient } from './support';

let patient: Patient;
beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());

describe('Temporal is away', () => {
  it('takes reports all the same and refuses decisions for good', async () => {
    const { driver, stack } = patient;
    const people = Array.from({ length: 6 }, () => freshParticipant({ segment: 'BPU' }));
    await driver.world.settle({ participants: people });
    const [known, ...others] = people;
    const before = await driver.report(known!, 'PERISAI');
    const [perisai, doctor] = await Promise.all(
      ['perisai', 'doctor'].map((name) => driver.world.desks.as(name)),
    );
    await patient.murder('temporal');

    const claimNumbers = [];
    for (const participant of others) {
      const answer = await perisai!.post('/claims', reportBody(participant, 'PERISAI'), {
        idempotencyKey: newKey(),
      });
      expect(answer.status).toBe(201);
      expect(answer.body.receipt.algorithm).toBe('Ed25519');
      claimNumbers.push(answer.body.claimNumber as string);
    }
    const key = newKey();
    const statement = { ...statementBody(), version: before.version };
    const path = `/claims/${before.claimNumber}/medical-statements`;
    const refused = await doctor!.post(path, statement, { idempotencyKey: key, timeoutMs: 60_000 });
    expect([refused.status, refused.body.code]).toEqual([503, 'SERVICE.UNAVAILABLE']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);

    await stack.start('temporal');
    for (const claimNumber of claimNumbers) {
      await driver.until(claimNumber, 'is taken in', (claim) => claim.stage === 'UNDER_VERIFICATION', {
        timeoutMs: 120_000,
        everyMs: 500,
      });
    }
    await pause(5_000);
    expect(await countEvents(patient, before.claimNumber, 'STATEMENT_ENTERED')).toBe(0);
    expect((await driver.see(before.claimNumber)).version).toBe(before.version);

    const accepted = await eventually(
      'the decision to be taken',
      async () => {
        const answer = await doctor!.post(path, statement, { idempotencyKey: newKey() });
        return answer.status === 503 ? undefined : answer;
      },
      { timeoutMs: 90_000, everyMs: 1_000 },
    );
    expect(accepted.status).toBe(200);
    expect(await countEvents(patient, before.claimNumber, 'STATEMENT_ENTERED')).toBe(1);
  });
});
