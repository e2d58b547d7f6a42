import { readCsv } from '@jkk/platform/csv';
import { ApiFixture } from './api.fixture';

describe('look-ups and the calculator', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  it.each([
    '/reference/plkk',
    '/reference/banks',
    '/reference/regencies',
    '/reference/icd10?q=S82',
    '/reference/employers?q=J',
  ])('answers %s', async (address) => {
    const answer = await api.as('officer', 'GET', address);
    expect(answer.status).toBe(200);
    expect(answer.body.items.length).toBeGreaterThan(0);
  });

  it('names codes in both languages', async () => {
    const { body } = await api.as('plkk', 'GET', '/reference/labels');
    expect(body.claimStages).toContainEqual({
      code: 'SETTLED',
      id: 'Semua manfaat dibayar',
      en: 'All benefits paid',
    });
  });

  it('finds a participant for who reports accidents, an employer only its own', async () => {
    const find = async (username: string, number: string): Promise<number> =>
      (await api.as(username, 'GET', `/reference/participants?participantNumber=${number}`)).status;
    expect(await find('plkk', '12000000001')).toBe(200);
    expect(await find('employer', '12000000001')).toBe(200);
    expect(await find('employer', '12000000009')).toBe(404);
    expect(await find('plkk', '99999999999')).toBe(404);
    expect(await find('plkk', '1')).toBe(422);
    expect(await find('maker', '12000000001')).toBe(403);
  });

  it('keeps who looked for whom, found or not, and lets nobody find all by counting', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 65; at += 1) {
      const number = String((at % 2 === 0 ? 19_000_000_001 : 12_000_000_001) + at);
      const answer = await api.as('spo', 'GET', `/reference/participants?participantNumber=${number}`);
      statuses.push(answer.status);
    }
    expect(statuses.indexOf(429)).toBe(60);
    expect(statuses.slice(60).every((status) => status === 429)).toBe(true);
    const rows = await api.database.query<{ found: boolean; participant_number: string }[]>(
      `SELECT l.* FROM person_lookup l JOIN app_user USING (user_id) WHERE username = 'spo' ORDER BY looked_at`,
    );
    expect(rows).toHaveLength(60);
    expect(rows).toContainEqual(expect.objectContaining({ participant_number: '12000000002', found: true }));
    expect(rows).toContainEqual(expect.objectContaining({ found: false }));
    const one = '/reference/participants?participantNumber=12000000001';
    expect((await api.as('officer', 'GET', one)).status).toBe(200);
  });

  it('gives any list whole as CSV, over all its pages', async () => {
    const keys: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await api.as('auditor', 'GET', `/rule-sets/PP-82-2019/figures?limit=40${cursor}`);
      keys.push(...body.items.map(({ key }: { key: string }) => key));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    const answer = await api.as('auditor', 'GET', '/rule-sets/PP-82-2019/figures?format=csv');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="listFigures.csv"');
    const { header, records } = readCsv(answer.text);
    expect(records.map(({ cells }) => cells[header.indexOf('key')])).toEqual(keys);
    const accepted = { headers: { accept: 'text/csv' } };
    const banks = readCsv((await api.as('officer', 'GET', '/reference/banks', accepted)).text);
    expect(banks.header).toContain('bankCode');
    expect(banks.records.length).toBeGreaterThan(5);
    expect((await api.as('officer', 'GET', '/payouts?format=csv')).status).toBe(403);
    expect((await api.as('maker', 'GET', '/payouts?format=xml')).status).toBe(422);
    expect(readCsv((await api.as('maker', 'GET', '/payouts?format=csv')).text).records).toEqual([]);
  });

  it('works out W-3 with its trace', async () => {
    const body = {
      kind: 'ACCIDENT',
      segment: 'BPU',
      occurredAt: '2026-03-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' },
      benefits: [{ type: 'DEATH' }, { type: 'PERIODIC' }, { type: 'FUNERAL' }],
    };
    const answer = await api.as('plkk', 'POST', '/benefit-calculations', { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ monthlyWage: 1_000_000, total: 70_000_000 });
    expect(answer.body.lines[0].trace.length).toBeGreaterThan(0);
  });

  it('refuses a line with its pointer and type', async () => {
    const body = {
      kind: 'ACCIDENT',
      segment: 'PU',
      occurredAt: '2026-03-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
      benefits: [{ type: 'DEATH' }, { type: 'DENTURE', invoice: -1 }, { type: 'NOTHING' }],
    };
    const answer = await api.as('plkk', 'POST', '/benefit-calculations', { body });
    expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION.FAILED' });
    const pointers = (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/benefits/1/invoice', '/benefits/2/type']));
  });
});
