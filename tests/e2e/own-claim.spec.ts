import { newKey, type ApiAnswer, type ApiClient } from '../support/api-client';
import {
  conclusionBody,
  deathStatement,
  heirOf,
  payeeHeir,
  reportBody,
  statementBody,
  verificationBody,
  wibDay,
} from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshParticipant, freshPerson, type Person } from '../support/people';
import { hire } from '../support/staff';

/** Staff who are named in a claim enter nothing in it, decide nothing about it and move no money of it. */

const driver = sharedDriver();
const { desks } = driver.world;
const diedAt = new Date(Date.now() - 3_600_000).toISOString();
const occurredAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
const bpu = () => freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });

/** As somebody who is not among the demo users; facts about payouts raise the version meanwhile. */
async function attempt(
  client: ApiClient,
  claimNumber: string,
  path: string,
  body: Loose,
): Promise<ApiAnswer> {
  const { version } = await driver.see(claimNumber);
  const answer = await client.post(`/claims/${claimNumber}/${path}`, { ...body, version });
  return answer.body?.code === 'CLAIM.VERSION_STALE' ? attempt(client, claimNumber, path, body) : answer;
}

async function onBenefit(
  client: ApiClient,
  benefitId: string,
  path: string,
  body: Loose,
): Promise<ApiAnswer> {
  const claim = await driver.see(benefitId.slice(0, benefitId.lastIndexOf('-')));
  const { version } = claim.benefits.find((one) => one.benefitId === benefitId)!;
  const answer = await client.post(`/benefits/${benefitId}/${path}`, { ...body, version });
  return answer.body?.code === 'BENEFIT.VERSION_STALE' ? onBenefit(client, benefitId, path, body) : answer;
}

function expectOwn({ status, body }: ApiAnswer): void {
  expect({ status, code: body?.code }).toEqual({ status: 409, code: 'CLAIM.OWN_INTEREST' });
  expect(body.text.id).toMatch(/menyangkut diri Anda/);
  expect(body.text.en).toMatch(/concerns yourself/);
}

const offered = async (client: ApiClient, claimNumber: string): Promise<string[]> =>
  (await client.read<{ allowedCommands: string[] }>(`/claims/${claimNumber}`)).allowedCommands;

describe('whose own accident it is', () => {
  it('an officer neither reports it, nor concludes, asks, corrects nor proposes', async () => {
    const worker = bpu();
    await driver.world.settle({ participants: [worker] });
    const officer = await hire(desks, { role: 'CLAIM_OFFICER', nik: worker.nik, name: worker.name });
    expectOwn(await officer.post('/claims', reportBody(worker, 'BRANCH'), { idempotencyKey: newKey() }));
    const { claimNumber } = await driver.report(worker, 'PERISAI');
    await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody());
    await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
    expectOwn(await attempt(officer, claimNumber, 'conclusion', conclusionBody()));
    expect(await offered(officer, claimNumber)).toEqual([]);
    await driver.command(claimNumber, 'conclusion', 'officer', conclusionBody());
    const payee = { kind: 'PARTICIPANT', ...worker.account };
    const taxi = {
      mode: 'LAND',
      amount: 300_000,
      number: claimNumber,
      issuer: 'Taksi',
      on: wibDay(occurredAt),
    };
    const details = { receipts: [taxi] };
    const asked = { type: 'TRANSPORT', details, documents: [], complete: true, payee };
    expectOwn(await attempt(officer, claimNumber, 'benefits', asked));
    expect((await driver.see(claimNumber)).benefits).toEqual([]);
  });

  it('a verifier does not verify, and a doctor states nothing', async () => {
    const [patient, colleague] = [bpu(), bpu()];
    await driver.world.settle({ participants: [patient, colleague] });
    const { name } = patient;
    const verifier = await hire(desks, { role: 'MEDICAL_VERIFIER', nik: patient.nik, name });
    const place = { plkkCode: 'PLKK-0001' };
    const doctor = await hire(desks, {
      role: 'PLKK_DOCTOR',
      nik: colleague.nik,
      name: colleague.name,
      place,
    });
    const own = await driver.report(patient, 'PERISAI');
    const doctors = await driver.report(colleague, 'PERISAI');
    expectOwn(await attempt(doctor, doctors.claimNumber, 'medical-statements', statementBody()));
    expect((await attempt(doctor, own.claimNumber, 'medical-statements', statementBody())).status).toBe(200);
    expectOwn(await attempt(verifier, own.claimNumber, 'verification', verificationBody()));
    expect((await driver.see(own.claimNumber)).stage).toBe('UNDER_VERIFICATION');
  });
});

describe('whom the worker left behind', () => {
  const [widow, brother, sister, cousin, aunt] = [1, 2, 3, 4, 5].map(() => freshPerson()) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  let claimNumber: string;
  let benefitId: string;

  beforeAll(async () => {
    const worker = bpu();
    await driver.world.settle({ participants: [worker], accounts: [widow.account] });
    ({ claimNumber } = await driver.report(worker, 'PERISAI', { occurredAt, consequence: 'DIED' }));
    await driver.conclude(claimNumber, deathStatement(diedAt));
  });

  const report = (...heirs: Loose[]) => ({
    condition: 'DIED',
    conditionOn: wibDay(diedAt),
    children: [],
    heirs,
  });

  it('an officer does not enter herself as an heir', async () => {
    const { nik, name } = widow;
    const officer = await hire(desks, { role: 'CLAIM_OFFICER', nik, name });
    expectOwn(await attempt(officer, claimNumber, 'final-report', report(heirOf(widow))));
    await driver.command(
      claimNumber,
      'final-report',
      'officer',
      report(
        heirOf(widow),
        ...[brother, sister, cousin].map((one) => heirOf(one, 'SIBLING')),
        heirOf(aunt, 'SIBLING'),
      ),
    );
    ({ benefitId } = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(widow)));
    expectOwn(await onBenefit(officer, benefitId, 'proposal', { note: 'Sesuai.' }));
  });

  it('an approver and a head who are heirs, paid or not, neither approve nor refuse', async () => {
    await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
    const approver = await hire(desks, { role: 'BENEFIT_APPROVER', nik: brother.nik, name: brother.name });
    const head = await hire(desks, { role: 'BRANCH_HEAD', nik: sister.nik, name: sister.name });
    const because = { reasonCode: 'NOT_ENTITLED', ruleCited: 'PP-82-2019', note: 'Ditolak.' };
    for (const client of [approver, head]) {
      expectOwn(await onBenefit(client, benefitId, 'decision', { decision: 'APPROVE', note: 'Setuju.' }));
      expectOwn(await onBenefit(client, benefitId, 'decision', { decision: 'REFUSE', ...because }));
    }
    expectOwn(await attempt(head, claimNumber, 'cancellation', { reasonCode: 'x', note: 'Batal.' }));
    const { body } = await approver.get(`/claims/${claimNumber}`);
    expect(body.benefits).toMatchObject([{ stage: 'PROPOSED', allowedCommands: [] }]);
  });

  it('a maker and a releaser who are heirs put nothing of it into a batch and release none; others pay it once', async () => {
    await driver.benefitCommand(benefitId, 'decision', 'approver', { decision: 'APPROVE', note: 'Setuju.' });
    await driver.liftHolds(claimNumber);
    const maker = await hire(desks, { role: 'FINANCE_MAKER', nik: cousin.nik, name: cousin.name });
    const releaser = await hire(desks, { role: 'FINANCE_RELEASER', nik: aunt.nik, name: aunt.name });
    const [payout] = (await driver.see(claimNumber)).payouts;
    const payoutIds = [payout!.payoutId];
    expectOwn(await maker.post('/payout-batches', { payoutIds }));
    const { batchId, hash } = await driver.batch(payoutIds);
    expectOwn(await releaser.post(`/payout-batches/${batchId}/release`, { hash }));
    const released = await (await desks.as('releaser')).post(`/payout-batches/${batchId}/release`, { hash });
    expect(released.status).toBe(200);
    await driver.untilSettled(claimNumber);
    expect(await driver.world.banks.creditsOfAccount(widow.account.accountNumber)).toMatchObject({
      count: 1,
    });
  });
});
