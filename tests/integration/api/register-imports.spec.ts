import { ApiFixture, newKey, type Answer } from './api.fixture';

const HEADER = 'areaCode,year,amount,source';
const wages = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`;
const FIRST = wages('3604,2031,4900000,Kepgub', '3604,2015,4900000,Kepgub', '9999,2031,1,Kepgub');

describe('files of registers', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  async function hand(
    text: string | Buffer,
    { as = 'admin', register = 'minimum-wages', key = newKey() } = {},
  ): Promise<Answer> {
    const edge = 'edge-of-parts';
    const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n`;
    const raw = Buffer.concat([Buffer.from(head), Buffer.from(text), Buffer.from(`\r\n--${edge}--\r\n`)]);
    const headers = { 'content-type': `multipart/form-data; boundary=${edge}`, 'idempotency-key': key };
    return api.as(as, 'POST', `/register-imports?register=${register}`, { raw, headers });
  }
  const rowsOf = async (importId: string, query = ''): Promise<Answer['body'][]> =>
    (await api.as('auditor', 'GET', `/register-imports/${importId}/rows?${query}`)).body.items;
  const answer = (importId: string, decision: string, report: number, as = 'admin2'): Promise<Answer> =>
    api.as(as, 'POST', `/register-imports/${importId}/answer`, {
      body: { decision, report, note: 'Dibandingkan dengan keputusan.' },
    });
  const wageOf = async (area: string, year: number): Promise<number | undefined> =>
    (await api.as('auditor', 'GET', `/registers/minimum-wages?q=${area}&year=${year}`)).body.items.find(
      ({ areaCode }: { areaCode: string }) => areaCode === area,
    )?.amountRupiah;

  it('say what each row would do and keep none of it until another administrator agrees', async () => {
    const { status, body } = await hand(FIRST);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'WAITING', report: 1, created: 2, updated: 0, refused: 1 });
    expect(body.allowedCommands).toEqual(['DECLINE']);
    const rows = await rowsOf(body.importId);
    expect(rows).toMatchObject([
      { line: 2, outcome: 'CREATED', changes: [], errors: [] },
      { line: 3, outcome: 'CREATED' },
      { line: 4, outcome: 'REFUSED', errors: [{ pointer: '/areaCode', code: 'REGENCY.UNKNOWN' }] },
    ]);
    expect(rows[0].cells).toContainEqual({ column: 'amount', value: '4900000' });
    expect(await rowsOf(body.importId, 'outcome=REFUSED')).toHaveLength(1);
    expect(await wageOf('3604', 2031)).toBeUndefined();

    expect((await answer(body.importId, 'TAKE', 1, 'admin')).body.code).toBe('APPROVAL.SAME_PERSON');
    expect((await answer(body.importId, 'TAKE', 1, 'auditor')).status).toBe(403);
    const taken = await answer(body.importId, 'TAKE', 1);
    expect(taken.body).toMatchObject({
      reportedAgain: false,
      import: { state: 'TAKEN', allowedCommands: [] },
    });
    expect(await wageOf('3604', 2031)).toBe(4_900_000);
    expect((await answer(body.importId, 'TAKE', 1)).body.code).toBe('REGISTER_IMPORT.CLOSED');
  });

  it('that change nothing ask nobody', async () => {
    expect((await hand(FIRST)).body).toMatchObject({ state: 'NOTHING', unchanged: 2, allowedCommands: [] });
  });

  it('tell what a known row said before', async () => {
    const { body } = await hand(wages('3604,2031,5000000,Kepgub'));
    const [row] = await rowsOf(body.importId);
    expect(row).toMatchObject({
      outcome: 'UPDATED',
      changes: [{ property: 'amountRupiah', before: '4900000', after: '5000000' }],
    });
    expect((await answer(body.importId, 'DECLINE', 1, 'admin')).body.import).toMatchObject({
      state: 'DECLINED',
      note: 'Dibandingkan dengan keputusan.',
    });
    expect(await wageOf('3604', 2031)).toBe(4_900_000);
  });

  it('are reported again where the register has changed since, even where the row changes as before', async () => {
    const later = (await hand(wages('3604,2031,5200000,Kepgub'))).body;
    const sooner = (await hand(wages('3604,2031,5100000,Kepgub'))).body;
    expect((await answer(sooner.importId, 'TAKE', 1)).body.reportedAgain).toBe(false);
    const again = await answer(later.importId, 'TAKE', 1);
    expect(again.body).toMatchObject({ reportedAgain: true, import: { state: 'WAITING', report: 2 } });
    expect(await wageOf('3604', 2031)).toBe(5_100_000);
    expect(await rowsOf(later.importId)).toMatchObject([
      { changes: [{ before: '5100000', after: '5200000' }] },
    ]);
    expect((await answer(later.importId, 'TAKE', 1)).body.code).toBe('REGISTER_IMPORT.REPORT_STALE');
    expect((await answer(later.importId, 'TAKE', 2)).body.import.state).toBe('TAKEN');
    expect(await wageOf('3604', 2031)).toBe(5_200_000);
  });

  it('are taken once, however many agree at the same moment', async () => {
    const { body } = await hand(wages('3604,2032,5300000,Kepgub'));
    const both = await Promise.all([answer(body.importId, 'TAKE', 1), answer(body.importId, 'TAKE', 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('wait once, and a repeat by the same key is the same import', async () => {
    const file = wages('3604,2033,5400000,Kepgub');
    const key = newKey();
    const { body } = await hand(file, { key });
    expect(await hand(file, { key })).toMatchObject({ status: 200, body: { importId: body.importId } });
    expect((await hand(file, { as: 'admin2' })).body.code).toBe('REGISTER_IMPORT.KNOWN');
  });

  it('of persons are read in part only, and go once they are decided', async () => {
    const header =
      'participantNumber,nik,name,birthDate,sex,segment,wageAmount,wageUnit,activeFrom,employerNumber,address,phone';
    const member = (phone: string): string =>
      `${header}\n91100000001,3603010501901299,AGUS PUTRA,1990-01-05,MALE,BPU,10000,BPU_CONTRIBUTION,2015-01-01,,Jl. Contoh No. 77,${phone}\n`;
    const contentOf = async (importId: string): Promise<Buffer | null> =>
      (await api.database.query(`SELECT content FROM register_import WHERE import_id = $1`, [importId]))[0]
        .content;
    const said = async (importId: string): Promise<string | undefined> =>
      (await contentOf(importId))?.toString();
    const first = (await hand(member('081234567890'), { register: 'members' })).body;
    expect(first).toMatchObject({ state: 'WAITING', created: 1 });
    expect(await said(first.importId)).toContain('081234567890');
    const [{ cells }] = await rowsOf(first.importId);
    expect(cells).toContainEqual({ column: 'name', value: 'AGUS PUTRA' });
    expect(cells).toContainEqual({ column: 'nik', value: '••••••••••••1299' });
    expect((await answer(first.importId, 'TAKE', 1)).body.import.state).toBe('TAKEN');
    expect(await contentOf(first.importId)).toBeNull();

    const second = (await hand(member('081299990000'), { register: 'members' })).body;
    expect((await rowsOf(second.importId))[0].changes).toEqual([
      { property: 'phone', before: '••••••••7890', after: '••••••••0000' },
    ]);
    await answer(second.importId, 'DECLINE', 1);
    expect(await contentOf(second.importId)).toBeNull();
    const unchanged = (await hand(member('081234567890'), { register: 'members' })).body;
    expect(unchanged).toMatchObject({ state: 'NOTHING', unchanged: 1 });
    expect(await contentOf(unchanged.importId)).toBeNull();
    const kept = await api.database.query(
      `SELECT count(*)::int AS count FROM register_import_row WHERE content::text LIKE ANY ($1)`,
      [['%3603010501901299%', '%081234567890%', '%Contoh No. 77%']],
    );
    expect(kept).toEqual([{ count: 0 }]);
  });

  it.each([
    ['employers', 'employerNumber,name,industry,riskGroup,branch,bankCode,accountNumber,accountName\n'],
    ['projects', 'projectNumber,employerNumber,name,contractValue,coverFrom,maintenanceUntil,paid\n'],
    ['contacts', 'recipient,recipientKey,channel,address\n'],
  ])('of %s are tried too', async (register, header) => {
    const cells = header
      .trim()
      .split(',')
      .map(() => 'x');
    const { status, body } = await hand(`${header}${cells.join(',')}\n`, { register });
    expect([status, body.refused]).toEqual([201, 1]);
  });

  it('that were decided are changed by nobody', async () => {
    const change = api.database.query(`UPDATE register_import SET state = 'WAITING' WHERE state = 'NOTHING'`);
    await expect(change).rejects.toThrow('register_import_decided_once');
  });

  it.each([
    ['another encoding', Buffer.from([...Buffer.from(FIRST), 0xe9]), 'FILE.NOT_UTF8'],
    ['a header alone', wages(), 'FILE.EMPTY'],
    [
      'a column that nobody knows',
      'areaCode,year,amount,source,wrong\n3604,2031,1,x,y\n',
      'FILE.COLUMN_UNKNOWN',
    ],
    ['a column less', 'areaCode,year,amount\n3604,2031,1\n', 'FILE.COLUMN_MISSING'],
    ['a column twice', 'areaCode,year,amount,source,source\n3604,2031,1,x,y\n', 'FILE.COLUMN_TWICE'],
    ['a quote that never ends', `${HEADER}\n"3604,2031\n`, 'FILE.NOT_CSV'],
    ['too many rows', wages(...Array.from({ length: 5_001 }, () => '3604,2031,1,x')), 'FILE.TOO_MANY_ROWS'],
  ])('with %s are refused with the reason', async (_what, file, code) => {
    expect(await hand(file)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/file', code, detail: { id: expect.any(String) } }] },
    });
  });

  it('that are too large are refused', async () => {
    expect(await hand('x'.repeat(1_000_001))).toMatchObject({
      status: 413,
      body: { code: 'REQUEST.TOO_LARGE', errors: [{ pointer: '/file', code: 'FILE.TOO_LARGE' }] },
    });
  });

  it('refuse a row that repeats another one', async () => {
    const { body } = await hand(wages('3604,2035,5500000,Kepgub', '3604,2035,5600000,Kepgub'));
    expect(await rowsOf(body.importId, 'outcome=REFUSED')).toMatchObject([
      { line: 3, errors: [{ code: 'ROW.REPEATED' }] },
    ]);
  });

  it('are told of register by register, with the columns that each needs', async () => {
    const { items } = (await api.as('auditor', 'GET', '/register-imports/columns')).body;
    expect(items).toContainEqual({ register: 'holidays', required: ['date', 'kind', 'name'], optional: [] });
    const waiting = await api.as('auditor', 'GET', '/register-imports?register=minimum-wages&state=TAKEN');
    expect(new Set(waiting.body.items.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['TAKEN']),
    );
    expect((await api.as('maker', 'GET', '/register-imports')).status).toBe(403);
  });

  it('of an administrator who has left are taken in by nobody', async () => {
    const setActive = (active: boolean): Promise<unknown> =>
      api.owner.query(`UPDATE app_user SET active = $1 WHERE username = 'admin'`, [active]);
    const { body } = await hand(wages('3604,2034,5500000,Kepgub'));
    await setActive(false);
    const refused = await answer(body.importId, 'TAKE', 1);
    const by = `(SELECT user_id FROM app_user WHERE username = 'admin2')`;
    const past = api.database.query(
      `UPDATE register_import SET state = 'TAKEN', answered_by = ${by}, answered_at = now(), note = '' WHERE import_id = $1`,
      [body.importId],
    );
    await expect(past).rejects.toThrow('register_import_uploader_stays');
    await setActive(true);
    expect(refused.body.code).toBe('APPROVAL.PERSON_LEFT');
  });
});
