import { lookAtClocks, RadarRepository } from '@jkk/persistence/radar';
import { unreadableClaims } from '../../../apps/worker/src/radar/radar-sweeps';
import { tamper } from '../../support/postgres';
import { ApiFixture, newKey } from './api.fixture';

/** A claim whose stored JSON somebody broke, beside one that is whole. */
const report = {
  kind: 'ACCIDENT',
  segment: 'PU',
  channel: 'PLKK',
  participant: { participantNumber: '12000000001', nik: '3174050101900001' },
  employerNumber: 'JJ000001',
  occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' },
  circumstance: 'AT_WORK',
  chronology: 'Terjatuh dari tangga saat memasang rangka baja setinggi 3 meter.',
  injuries: [{ icd10: 'S82.2', bodyPart: 'LOWER_LEG', side: 'RIGHT' }],
  consequence: 'INJURED',
  plkkCode: 'PLKK-0001',
  stageOne: false,
};

let api: ApiFixture;
let broken: string;
let whole: string;

beforeAll(async () => {
  api = await ApiFixture.start();
  const post = async (): Promise<string> => {
    const answer = await api.as('plkk', 'POST', '/claims', {
      body: report,
      headers: { 'idempotency-key': newKey() },
    });
    return answer.body.claimNumber as string;
  };
  broken = await post();
  whole = await post();
  await tamper(
    api.test,
    `UPDATE claim SET dossier = jsonb_set(dossier, '{report,place,zone}', '"SECRET-ZONE"') WHERE claim_number = $1`,
    [broken],
  );
});
afterAll(() => api.close());

it('is answered as a record that cannot be read, without what stands there', async () => {
  const answer = await api.as('head', 'GET', `/claims/${broken}`);
  expect(answer).toMatchObject({ status: 500, body: { code: 'RECORD.UNREADABLE' } });
  expect(answer.text).not.toMatch(/SECRET-ZONE|stack|at .*\.ts/);
  const line = api.log.split('\n').find((each) => each.includes('a stored record cannot be read')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    claimNumber: broken,
    code: 'RECORD.UNREADABLE',
    pointer: '/report/place/zone',
    expected: 'a known code',
  });
  expect(api.log).not.toContain('SECRET-ZONE');
});

it('takes no command, and says so before anything is stored', async () => {
  const answer = await api.as('head', 'POST', `/claims/${broken}/cancellation`, {
    body: { version: 1, reasonCode: 'WRONG_PERSON', note: 'Salah orang.' },
    headers: { 'idempotency-key': newKey() },
  });
  expect(answer).toMatchObject({ status: 500, body: { code: 'RECORD.UNREADABLE' } });
  const commands = `SELECT code FROM command WHERE claim_number = $1`;
  expect(await api.database.query(commands, [broken])).toEqual([{ code: 'report' }]);
});

it.each(['plkk2', 'spo'])('does not exist for %s, who may not see it', async (username) => {
  const answer = await api.as(username, 'GET', `/claims/${broken}`);
  expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

it('stands in the lists beside the others, which are read as ever', async () => {
  const list = await api.as('head', 'GET', '/claims');
  expect(list.status).toBe(200);
  expect(list.body.items.map((item: { claimNumber: string }) => item.claimNumber).sort()).toEqual([
    broken,
    whole,
  ]);
  expect((await api.as('head', 'GET', '/tasks')).status).toBe(200);
  expect((await api.as('head', 'GET', `/claims/${whole}`)).status).toBe(200);
});

describe('the radar', () => {
  const radar = new RadarRepository();
  const open = () =>
    radar.list(api.database.manager, { open: true, kinds: ['RECORD_UNREADABLE'], limit: 10 });

  it('finds it on its way round all claims, and lets it go when it was mended', async () => {
    const look = unreadableClaims({ dataSource: api.database });
    await look.run('');
    expect(await open()).toMatchObject([{ subject: `claim/${broken}`, goneAt: null }]);
    await tamper(
      api.test,
      `UPDATE claim SET dossier = jsonb_set(dossier, '{report,place,zone}', '"WIB"') WHERE claim_number = $1`,
      [broken],
    );
    await look.run('');
    expect(await open()).toEqual([]);
  });

  it.each([
    ['ahead', 10_000, 10],
    ['behind', -10_000, -10],
  ])('finds a process whose clock is %s of the database', async (_way, leadMs, aheadSeconds) => {
    const look = await lookAtClocks(api.database.manager, 'worker-claims', () => Date.now() + leadMs);
    expect(look.seen).toEqual([{ kind: 'CLOCK_DIFFERS', subject: 'worker-claims', facts: { aheadSeconds } }]);
  });

  it('says nothing of clocks that agree', async () => {
    expect((await lookAtClocks(api.database.manager, 'worker-claims')).seen).toEqual([]);
  });
});
