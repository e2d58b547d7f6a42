import { inTransaction, searchedColumn, searchText } from '@jkk/persistence/database';
import { BankProfileRepository } from '@jkk/persistence/registers';
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
      id: 'Semua manfaat selesai',
      en: 'All benefits settled',
    });
  });

  it('finds a participant for who reports accidents, an employer only its own', async () => {
    const find = async (username: string, number: string): Promise<number | unknown[]> => {
      const { status, body } = await api.as(username, 'GET', `/reference/participants?number=${number}`);
      return status === 200 ? body.items : status;
    };
    expect(await find('plkk', '12000000001')).toHaveLength(1);
    expect(await find('employer', '12000000001')).toHaveLength(1);
    expect(await find('employer', '12000000009')).toEqual([]);
    expect(await find('plkk', '99999999999')).toEqual([]);
    expect(await find('plkk', '1')).toBe(422);
    expect(await find('plkk', '120000000012')).toBe(422);
    expect(await find('maker', '12000000001')).toBe(403);
  });

  it('keeps who looked for whom, found or not, and lets nobody find all by counting', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 65; at += 1) {
      const number = String((at % 2 === 0 ? 19_000_000_001 : 12_000_000_001) + at);
      const answer = await api.as('spo', 'GET', `/reference/participants?number=${number}`);
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
    const one = '/reference/participants?number=12000000001';
    expect((await api.as('officer', 'GET', one)).status).toBe(200);
  });

  it('finds every card of a NIK, says what cover comes to today and why, and tells no NIK', async () => {
    const [known] = await api.database.query<{ nik: string }[]>(
      `SELECT nik FROM member WHERE participant_number = '12000000001'`,
    );
    const nik = known!.nik;
    await api.database.query(
      `INSERT INTO member (participant_number, nik, name, birth_date, sex, handedness, segment, wage_amount_rupiah,
                           wage_unit, active_from, paid_until)
       SELECT '12999999991', nik, name, birth_date, sex, handedness, 'BPU', 10000, 'BPU_CONTRIBUTION', '2020-01-01', '2020-06'
       FROM member WHERE participant_number = '12000000001'`,
    );
    const { status, body } = await api.as('plkk2', 'GET', `/reference/participants?number=${nik}`);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        participantNumber: '12000000001',
        employerName: expect.any(String),
        cover: {
          outcome: 'COVERED',
          reasons: expect.arrayContaining([expect.objectContaining({ code: 'MEMBER_ON_THE_DAY' })]),
        },
      }),
      expect.objectContaining({
        participantNumber: '12999999991',
        segment: 'BPU',
        employerName: null,
        cover: { outcome: 'NOT_COVERED', reasons: [expect.objectContaining({ code: 'BPU_NOT_ACTIVE' })] },
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain(nik);
    const kept = await api.database.query<{ participant_number: string }[]>(
      `SELECT participant_number FROM person_lookup JOIN app_user USING (user_id) WHERE username = 'plkk2' ORDER BY 1`,
    );
    expect(kept.map((row) => row.participant_number)).toEqual(['12000000001', '12999999991']);
    const nobody = await api.as('plkk2', 'GET', '/reference/participants?number=3174050101900009');
    expect(nobody.body).toEqual({ items: [] });
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

  it.each<[string, string, Record<string, unknown>]>([
    ['a hospital whose contract has ended', 'hospitals?contract=ended', { contractTo: '2025-12-31' }],
    ['a hospital by its city', 'hospitals?q=cilegon', { regencyName: 'Kota Cilegon' }],
    ['a hospital whatever its case and accents', 'hospitals?q=ÁRYA%20Mèdika', { plkkCode: 'PLKK-0001' }],
    ['a regency without its apostrophe', 'regencies?q=C’ilegon', { name: 'Kota Cilegon' }],
    ['a regency by its province', 'regencies?q=papua%20barat&zone=WIT', { provinceName: 'Papua Barat' }],
    ['the wage of a province', 'minimum-wages?q=banten&year=2026', { areaCode: '36', year: 2026 }],
    [
      'the account of the fund with its source and its days',
      'fund-accounts?',
      {
        validFrom: '2015-07-01',
        validTo: null,
        accountNumber: '0880000700',
        bankName: 'Bank BNI',
        source: 'Contoh',
      },
    ],
    [
      'a free day',
      'holidays?year=2026&kind=HOLIDAY',
      { date: '2026-08-17', isFree: true, isImported: false },
    ],
  ])('shows in the registers %s', async (_name, address, wanted) => {
    const { status, body } = await api.as('auditor', 'GET', `/registers/${address}&limit=100`);
    expect(status).toBe(200);
    expect(body.items).toContainEqual(expect.objectContaining(wanted));
  });

  it('compares names in the registers as searches of claims do', async () => {
    const names = ['SAAT', "SA'AT", 'Sa’at', 'SAʼÁT', '  René   Gérard ', 'ﬁtri', '100% Contoh', '`´'];
    const rows = await api.database.query<{ text: string }[]>(
      `SELECT ${searchedColumn('name')} AS text FROM unnest($1::text[]) WITH ORDINALITY AS n (name, at) ORDER BY at`,
      [names],
    );
    expect(rows.map(({ text }) => text)).toEqual(names.map(searchText));
    const { body } = await api.as('auditor', 'GET', '/people?q=wuLÁN');
    expect(body.items).toContainEqual(expect.objectContaining({ username: 'admin2' }));
    for (const nothing of ['%25', '_', "'", '%5C']) {
      const found = await api.as('auditor', 'GET', `/registers/hospitals?q=${nothing}`);
      expect(found).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  it('shows every agreement with a hospital and keeps the registers to administrators and the auditor', async () => {
    const { body } = await api.as('admin', 'GET', '/registers/hospitals?q=PLKK-0001');
    expect(body.items).toHaveLength(1);
    expect(body.items[0].terms).toEqual([
      expect.objectContaining({ careClass: 'I', to: '2035-12-31', deductionPercent: 10, paymentDays: 30 }),
    ]);
    expect(body.items[0]).toMatchObject({ tariffs: 6 });
    for (const name of ['fund-accounts', 'hospitals', 'regencies', 'minimum-wages', 'holidays']) {
      expect((await api.as('officer', 'GET', `/registers/${name}`)).status).toBe(403);
    }
  });

  it('shows what the payments process says of a bank, a later word in place of an earlier one', async () => {
    const profile = {
      bankCode: '002',
      version: 1,
      sourceAccount: '0206010000012345',
      signatureMode: 'symmetric',
      referenceLength: 20,
      holderNameLength: 25,
      contractLimits: {},
      quietFrom: '23:30',
      quietTo: '00:30',
      sendingWindows: { BI_FAST: { days: 'WORKING_DAYS', from: '06:30', cutOff: '16:30' } },
      channel: 'FILE',
      fileVersion: 'pain.001.001.03',
      bulk: { minimumItems: 20, maximumItems: 200 },
      feeWithPayment: false,
      notedAt: api.clock.now(),
    } as const;
    const note = (changed: object): Promise<void> =>
      inTransaction(api.database, (em) => new BankProfileRepository().note(em, [{ ...profile, ...changed }]));
    await note({});
    await note({ version: 2, contractLimits: { BI_FAST: 50_000_000 } });
    const { body } = await api.as('auditor', 'GET', '/registers/banks');
    const { bankCode: _, sendingWindows, ...said } = profile;
    expect(body.items[0]).toMatchObject({
      bankCode: '002',
      partner: true,
      sending: true,
      usedSince: null,
      profile: {
        ...said,
        version: 2,
        contractLimits: [{ rail: 'BI_FAST', rupiah: 50_000_000 }],
        sendingWindows: [{ rail: 'BI_FAST', ...sendingWindows.BI_FAST }],
        bulk: { minimumItems: 20, maximumItems: 200, limitRupiah: null },
      },
    });
    expect(body.items.at(-1)).toMatchObject({ partner: false, profile: null });
    expect((await api.as('officer', 'GET', '/registers/banks')).status).toBe(403);
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
