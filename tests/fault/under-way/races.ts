import { newKey } from '../../support/api-client';
import { minutesAgo, reportBody, statementBody, wibDay } from '../../support/claim-bodies';
import { freshParticipant } from '../../support/people';
import { eventually } from '../../support/wait';
import { patient } from '../patient';
import { countEvents } from '../support';

const ROUNDS = 50;

describe('people do the same thing at the same instant', () => {
  it('the same report ten times at once with one key is one claim', async () => {
    const { driver } = patient;
    const participant = freshParticipant({ segment: 'BPU' });
    await driver.world.settle({ participants: [participant] });
    const perisai = await driver.world.desks.as('perisai');
    const idempotencyKey = newKey();
    const body = reportBody(participant, 'PERISAI');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => perisai.post('/claims', body, { idempotencyKey })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(answers.map((answer) => answer.body.claimNumber)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.body.receipt.signature)).size).toBe(1);
    const rows = await patient.query('SELECT 1 FROM claim WHERE participant_number = $1', [
      participant.participantNumber,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('two reports of one accident from hospital and employer: one of them waits as a duplicate', async () => {
    const { driver } = patient;
    for (let round = 0; round < 5; round += 1) {
      const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
      await driver.world.settle({ participants: [participant] });
      const occurredAt = minutesAgo(120);
      const answers = await Promise.all(
        (['PLKK', 'EMPLOYER'] as const).map(async (channel) => {
          const client = await driver.world.desks.as(channel.toLowerCase());
          return client.post('/claims', reportBody(participant, channel, { occurredAt }), {
            idempotencyKey: newKey(),
          });
        }),
      );
      expect(answers.map((answer) => answer.status)).toEqual([201, 201]);
      const claims = await Promise.all(
        answers.map(({ body }) =>
          driver.until(body.claimNumber, 'is taken in', (claim) => claim.stage !== 'REPORTED'),
        ),
      );
      const waiting = claims.filter((claim) => claim.stage === 'DUPLICATE_REVIEW');
      expect(claims.map((claim) => claim.stage).sort()).toEqual(['DUPLICATE_REVIEW', 'UNDER_VERIFICATION']);
      expect(waiting[0]!.waits.map((wait) => wait.code)).toContain('DUPLICATE_DECISION');
    }
  });

  it(`the same decision from two people, ${ROUNDS} rounds: one wins and the other gets 409`, async () => {
    const { driver } = patient;
    const participant = freshParticipant({ segment: 'BPU' });
    await driver.world.settle({ participants: [participant], accounts: [participant.account] });
    const today = wibDay(new Date().toISOString());
    const { claimNumber } = await driver.report(participant, 'PERISAI');
    await driver.conclude(claimNumber, statementBody({ restFrom: today }));
    const request = {
      type: 'STMB',
      details: { periods: [{ from: today, to: today }], alreadyPaid: 0 },
      payee: { kind: 'PARTICIPANT', name: participant.name, ...participant.account },
      documents: [],
      complete: true,
    };
    const { benefitId } = await driver.requestBenefit(claimNumber, 'STMB', request.payee, request.details);
    const deciders = await Promise.all(['approver', 'head'].map((name) => driver.world.desks.as(name)));
    for (let round = 1; round <= ROUNDS; round += 1) {
      await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
      const { version } = (await driver.see(claimNumber)).benefits[0]!;
      const body = {
        decision: 'RETURN',
        reasonCode: 'DOCUMENT_UNCLEAR',
        ruleCited: 'PERMENAKER-1-2025',
        note: 'Periksa kembali.',
        version,
      };
      const answers = await Promise.all(
        deciders.map((one) =>
          one.post(`/benefits/${benefitId}/decision`, body, { idempotencyKey: newKey() }),
        ),
      );
      const statuses = answers.map((answer) => answer.status).sort();
      expect([round, ...statuses]).toEqual([round, 200, 409]);
      const loser = answers.find((answer) => answer.status === 409)!;
      expect(['BENEFIT.VERSION_STALE', 'BENEFIT.STAGE_NOT_ALLOWED']).toContain(loser.body.code);
      expect([round, await countEvents(patient, claimNumber, 'BENEFIT_RETURNED')]).toEqual([round, round]);
      await driver.benefitCommand(benefitId, 'correction', 'officer', request);
    }
    await eventually('the claim to rest', async () =>
      (await driver.see(claimNumber)).benefits[0]?.stage === 'COMPLETE' ? true : undefined,
    );
  });
});
