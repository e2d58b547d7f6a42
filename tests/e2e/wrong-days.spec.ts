import { Attempts, ownAccount, said } from '../support/attempts';
import { newKey } from '../support/api-client';
import { statementBody } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshEmployer, freshParticipant } from '../support/people';

/** Some of the days that were paid turn out to be wrong: these are owed, and once given back they alone are granted again. */

const driver = sharedDriver();
const attempts = new Attempts(driver);
const employer = freshEmployer();
const participant = freshParticipant({
  segment: 'PU',
  wageAmount: 3_000_000,
  employerNumber: employer.employerNumber,
});
const TEN = { from: '2026-04-07', to: '2026-04-16' };
const WRONG = { from: '2026-04-14', to: '2026-04-16' };
let claimNumber: string;
let rest: Loose;

const account = async (): Promise<Loose> =>
  (await driver.world.desks.as('auditor')).read<Loose>(`/claims/${claimNumber}/entitlements`);
const grant = async (type: string, details: Loose): Promise<Loose> => {
  const benefit = await driver.requestBenefit(claimNumber, type, ownAccount(participant), details);
  await driver.approve(benefit.benefitId);
  return benefit;
};
const settled = () => driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');

async function found(body: Loose): Promise<Loose> {
  const head = await driver.world.desks.as('head');
  const { benefits } = await driver.see(claimNumber);
  const { version } = benefits.find(({ benefitId }) => benefitId === rest.benefitId)!;
  const said = { reasonCode: 'DAYS_WRONG', ruleCited: 'PP 82/2019', note: 'Sudah bekerja lagi.' };
  const documents = [await attempts.upload('head')];
  return head.post(
    `/benefits/${rest.benefitId}/overpayments`,
    { ...said, documents, version, ...body },
    { idempotencyKey: newKey() },
  );
}

beforeAll(async () => {
  await driver.world.settle({
    participants: [participant],
    employers: [employer],
    accounts: [participant.account],
  });
  ({ claimNumber } = await driver.report(participant, 'BRANCH', {
    occurredAt: '2026-04-06T02:00:00.000Z',
    receivedAt: '2026-04-07T03:00:00.000Z',
    admittedAt: '2026-04-06T02:40:00.000Z',
  }));
  const state = { condition: 'RECOVERED', conditionOn: '2026-04-20' };
  await driver.conclude(
    claimNumber,
    statementBody({ ...state, disabilities: [], restFrom: '2026-04-07', restTo: '2026-04-20' }),
  );
  await driver.command(claimNumber, 'final-report', 'officer', state);
  rest = await grant('STMB', { periods: [TEN] });
  await driver.pay(claimNumber);
  await settled();
});

it('names days that the benefit paid for and nothing else; nobody types their amount', async () => {
  expect(said(await found({}))).toEqual(['/periods PROPERTY.MISSING']);
  expect(said(await found({ amount: 300_000 }))).toEqual([
    '/amount PROPERTY.UNKNOWN',
    '/periods PROPERTY.MISSING',
  ]);
  expect(said(await found({ periods: [{ from: '2026-04-16', to: '2026-04-17' }] }))).toEqual([
    '/periods PERIOD.NOT_GRANTED',
  ]);
  expect(said(await found({ periods: [{ from: '2026-04-16', to: '2026-04-14' }] }))).toEqual([
    '/periods/0/to PERIOD.END_BEFORE_START',
  ]);
  expect(said(await found({ reasonCode: 'WAGE_WRONG', periods: [WRONG] }))).toEqual([
    '/amount PROPERTY.MISSING',
    '/periods PROPERTY.UNKNOWN',
  ]);
});

it('makes a debt of what these days are worth; until it is settled they stay granted', async () => {
  const answer = await found({ periods: [WRONG] });
  expect(answer.status).toBe(200);
  const seen = await (await driver.world.desks.as('auditor')).read<Loose>(`/claims/${claimNumber}`);
  expect(seen.recoveries).toMatchObject([{ recoveryNo: 'R01', amount: 300_000, days: [WRONG] }]);
  expect((await account()).rest).toMatchObject({ granted: [TEN], owed: [WRONG], back: [] });
  const again = { periods: [WRONG] };
  expect(said(await attempts.ask(claimNumber, 'STMB', again, ownAccount(participant)))).toEqual([
    '/details/periods PERIOD.GRANTED',
  ]);
  expect(said(await found({ periods: [WRONG] }))).toEqual(['/periods PERIOD.NOT_GRANTED']);
  const timeline = await (
    await driver.world.desks.as('auditor')
  ).read<Loose>(`/claims/${claimNumber}/timeline`);
  const text = JSON.stringify(timeline);
  expect(text).toContain('hari yang dibayar keliru (14 April 2026 – 16 April 2026); penerima berutang.');
  expect(text).toContain('days were paid that should not have been (14 April 2026 – 16 April 2026)');
});

it('frees exactly these days once all of it is back, and pays them once more', async () => {
  const travel = { mode: 'LAND', amount: 900_000, issuer: 'Taksi Serang', on: '2026-04-20' };
  const { benefitId, version } = await driver.requestBenefit(
    claimNumber,
    'TRANSPORT',
    ownAccount(participant),
    { receipts: [{ ...travel, number: newKey().slice(0, 12) }] },
  );
  const setOff = { recoveryNo: 'R01', basis: 'CONSENT', amount: 300_000, note: 'Setuju.', version };
  const officer = await driver.world.desks.as('officer');
  const documents = [await attempts.upload('officer')];
  const taken = await officer.post(
    `/benefits/${benefitId}/offsets`,
    { ...setOff, documents },
    { idempotencyKey: newKey() },
  );
  expect(taken.status).toBe(200);
  await driver.approve(benefitId);
  await driver.pay(claimNumber);
  await settled();
  expect((await account()).rest).toMatchObject({
    granted: [{ from: '2026-04-07', to: '2026-04-13' }],
    left: [{ from: '2026-04-14', to: '2026-04-20' }],
    owed: [],
    back: [WRONG],
  });

  const days = await grant('STMB', { periods: [TEN] });
  expect(days).toMatchObject({ amount: 300_000 });
  expect((await account()).rest.granted).toEqual([TEN]);
  await driver.pay(claimNumber);
  await settled();
  expect(await driver.world.banks.creditsOfAccount(participant.account.accountNumber)).toMatchObject({
    count: 3,
    total: 1_000_000 + 600_000 + 300_000,
  });
  expect(said(await attempts.ask(claimNumber, 'STMB', { periods: [TEN] }, ownAccount(participant)))).toEqual([
    '/details/periods PERIOD.GRANTED',
  ]);
});
