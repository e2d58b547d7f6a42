import { newKey } from '../support/api-client';
import { minutesAgo, payeeHeir, reportBody, statementBody, verificationBody } from '../support/claim-bodies';
import type { Channel } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshParticipant, freshPerson } from '../support/people';
import type { Participant } from '../support/people';

const driver = sharedDriver();
const SEGMENTS: Record<Participant['segment'], Partial<Participant>> = {
  PU: { employerNumber: 'JJ000001' },
  BPU: {},
  JAKON: { employerNumber: 'JJ000007', projectNumber: 'PK26000001', wageUnit: 'DAY', wageAmount: 150_000 },
  PMI: { passportNumber: 'C7654321' },
};

const CASES: [Channel, Participant['segment']][] = [
  ['PLKK', 'PU'],
  ['PLKK', 'BPU'],
  ['PLKK', 'JAKON'],
  ['EMPLOYER', 'PU'],
  ['SPO', 'BPU'],
  ['SPO', 'PU'],
  ['PERISAI', 'BPU'],
  ['BRANCH', 'PU'],
  ['BRANCH', 'BPU'],
  ['BRANCH', 'JAKON'],
  ['BRANCH', 'PMI'],
];

async function settled(segment: Participant['segment']): Promise<Participant> {
  const participant = freshParticipant({ segment, ...SEGMENTS[segment] });
  await driver.world.settle({ participants: [participant] });
  return participant;
}

describe('every channel and segment', () => {
  it.each(CASES)('%s reports a %s participant', async (channel, segment) => {
    const participant = await settled(segment);
    const claim = await driver.report(participant, channel);
    expect(claim).toMatchObject({ stage: 'UNDER_VERIFICATION', segment, branch: 'J01', kind: 'ACCIDENT' });
    expect(claim.eligibility?.outcome).toBe('COVERED');
    const codes = claim.waits.map((wait) => wait.code);
    expect(codes).toContain('MEDICAL_STATEMENT');
    expect(codes.includes('STAGE_ONE')).toBe(channel === 'PLKK');
  });

  it('a disease is reported with the date of its diagnosis', async () => {
    const participant = await settled('PU');
    const claim = await driver.report(participant, 'EMPLOYER', {
      kind: 'DISEASE',
      circumstance: 'EXPOSURE',
      consequence: 'ILL',
      injuries: [{ icd10: 'J62.8' }],
    });
    expect(claim).toMatchObject({ stage: 'UNDER_VERIFICATION', kind: 'DISEASE' });
  });

  it('family hands a paper form in at the branch', async () => {
    const participant = await settled('BPU');
    const claim = await driver.report(participant, 'BRANCH', {
      reportedBy: { kind: 'FAMILY', name: 'RINA KUSUMA' },
    });
    expect(claim.stage).toBe('UNDER_VERIFICATION');
  });
});

describe('a notice of a hospital', () => {
  it('becomes a case when the employer hands in stage I', async () => {
    const participant = await settled('PU');
    const { claimNumber } = await driver.report(participant, 'PLKK');
    await driver.command(claimNumber, 'stage-one', 'employer', {
      chronology: 'Terjatuh dari tangga gudang.',
    });
    const claim = await driver.see(claimNumber);
    expect(claim.waits.map((wait) => wait.code)).not.toContain('STAGE_ONE');
  });
});

describe('who is not in the register', () => {
  it('is taken in all the same, waits for data, and goes on when these are there', async () => {
    const participant = freshParticipant({ segment: 'BPU' });
    const claim = await driver.report(participant, 'PERISAI');
    expect(claim).toMatchObject({ stage: 'DATA_INCOMPLETE' });
    expect(claim.waits.map((wait) => wait.code)).toContain('COMPLETION');
    await driver.world.settle({ participants: [participant] });
    await driver.command(claim.claimNumber, 'completion', 'officer', { note: 'Peserta sudah terdaftar.' });
    expect((await driver.see(claim.claimNumber)).stage).toBe('UNDER_VERIFICATION');
  });
});

describe('two channels report one accident', () => {
  const twice = async (laterMinutes: number) => {
    const participant = await settled('PU');
    const first = await driver.report(participant, 'PLKK', { occurredAt: minutesAgo(300) });
    const second = await driver.report(participant, 'EMPLOYER', {
      occurredAt: minutesAgo(300 - laterMinutes),
    });
    return { first, second };
  };

  it('the later one waits; found to be the same it is cancelled, and both receipts stay', async () => {
    const { first, second } = await twice(30);
    expect([first.stage, second.stage]).toEqual(['UNDER_VERIFICATION', 'DUPLICATE_REVIEW']);
    await driver.command(second.claimNumber, 'duplicate-decision', 'officer', {
      outcome: 'SAME',
      sameAs: first.claimNumber,
      note: 'Kejadian yang sama.',
    });
    expect((await driver.see(second.claimNumber)).stage).toBe('CANCELLED');
    expect((await driver.see(first.claimNumber)).stage).toBe('UNDER_VERIFICATION');
  });

  it('found to be another accident it goes its own way', async () => {
    const { second } = await twice(60);
    await driver.command(second.claimNumber, 'duplicate-decision', 'officer', {
      outcome: 'DISTINCT',
      note: 'Dua kejadian berbeda.',
    });
    expect((await driver.see(second.claimNumber)).stage).toBe('UNDER_VERIFICATION');
  });

  it('more than 24 hours apart they are two accidents', async () => {
    const participant = await settled('PU');
    await driver.report(participant, 'PLKK', { occurredAt: minutesAgo(25 * 60), admittedAt: undefined });
    const other = await driver.report(participant, 'EMPLOYER', { occurredAt: minutesAgo(30) });
    expect(other.stage).toBe('UNDER_VERIFICATION');
  });
});

describe('a claim that is not paid', () => {
  it('is concluded as not work related by a named person with reason and rule', async () => {
    const participant = await settled('PU');
    const { claimNumber } = await driver.report(participant, 'EMPLOYER');
    await driver.command(
      claimNumber,
      'medical-statements',
      'doctor',
      statementBody({ finding: 'NOT_WORK_RELATED' }),
    );
    await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
    const officer = await driver.world.desks.as('officer');
    const { version } = await driver.see(claimNumber);
    const bare = { conclusion: 'NOT_WORK_RELATED', note: 'Kejadian di luar pekerjaan.', version };
    const refused = await officer.post(`/claims/${claimNumber}/conclusion`, bare, {
      idempotencyKey: newKey(),
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/reasonCode',
      '/ruleCited',
    ]);
    const reasons = { reasonCode: 'NO_CAUSAL_LINK', ruleCited: 'PERMENAKER-1-2025 Pasal 5' };
    await driver.command(claimNumber, 'conclusion', 'officer', { ...bare, ...reasons });
    const claim = await driver.see(claimNumber);
    expect(claim).toMatchObject({ stage: 'NOT_WORK_RELATED', guarantee: { status: 'REVOKED' } });
    const asked = await officer.post(
      `/claims/${claimNumber}/benefits`,
      { type: 'DEATH', details: {}, payee: payeeHeir(freshPerson()), documents: [], version: claim.version },
      { idempotencyKey: newKey() },
    );
    expect([asked.status, asked.body.code]).toEqual([409, 'CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('is withdrawn by who reported it, and by nobody else', async () => {
    const participant = await settled('PU');
    const { claimNumber, version } = await driver.report(participant, 'EMPLOYER');
    const body = { reasonCode: 'REPORTED_IN_ERROR', note: 'Salah lapor.', version };
    const stranger = await driver.world.desks.as('spo');
    const refused = await stranger.post(`/claims/${claimNumber}/withdrawal`, body, {
      idempotencyKey: newKey(),
    });
    expect([403, 404]).toContain(refused.status);
    await driver.command(claimNumber, 'withdrawal', 'employer', body);
    expect((await driver.see(claimNumber)).stage).toBe('WITHDRAWN');
  });

  it('is cancelled by the head of the branch', async () => {
    const participant = await settled('BPU');
    const { claimNumber } = await driver.report(participant, 'PERISAI');
    await driver.command(claimNumber, 'cancellation', 'head', { reasonCode: 'TEST', note: 'Dibatalkan.' });
    expect((await driver.see(claimNumber)).stage).toBe('CANCELLED');
  });
});

describe('a report', () => {
  it('is answered with a signed receipt, and again with the same one', async () => {
    const participant = await settled('BPU');
    const perisai = await driver.world.desks.as('perisai');
    const key = newKey();
    const body = reportBody(participant, 'PERISAI');
    const first = await perisai.post('/claims', body, { idempotencyKey: key });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ stage: 'REPORTED', version: 1, receipt: { algorithm: 'Ed25519' } });
    const again = await perisai.post('/claims', body, { idempotencyKey: key });
    expect([again.status, again.headers.get('idempotency-hit')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    const other = { ...body, chronology: 'Cerita lain.' };
    const reused = await perisai.post('/claims', other, { idempotencyKey: key });
    expect([reused.status, reused.body.code]).toEqual([409, 'IDEMPOTENCY.KEY_REUSED']);
  });
});
