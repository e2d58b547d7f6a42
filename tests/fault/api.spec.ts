import { newKey } from '../support/api-client';
import { reportBody } from '../support/claim-bodies';
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
    await driver.until(claimNumber, 'is taken in', (claim) => claim.stage === 'UNDER_VERIFICATION', {
      timeoutMs: 90_000,
    });
    expect(await countEvents(patient, claimNumber, 'CLAIM_OPENED')).toBe(1);
  });
});
