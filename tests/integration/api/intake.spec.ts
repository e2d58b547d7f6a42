import { createPublicKey, verify } from 'node:crypto';
import { openOwnerDatabase } from '@jkk/persistence';
import { wibDay } from '../../support/claim-bodies';
import { ApiFixture, newKey, type Answer } from './api.fixture';

const report = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
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
  ...over,
});

describe('reporting an accident', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  const post = (body: unknown, key: string, username = 'plkk'): Promise<Answer> =>
    api.as(username, 'POST', '/claims', { body, headers: { 'idempotency-key': key } });
  const count = async (table: string): Promise<number> => {
    const [row] = await api.database.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
    return row?.n ?? 0;
  };

  it('answers with a receipt that anybody can verify, although Temporal is away', async () => {
    const answer = await post(report(), newKey());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ stage: 'REPORTED', version: 1, receipt: { algorithm: 'Ed25519' } });
    const { payload, signature, receiptId, signedAt } = answer.body.receipt as Record<string, string>;
    const { publicKeyPem } = (await api.call('GET', '/receipts/public-key')).body as { publicKeyPem: string };
    const signed = Buffer.from(payload ?? '', 'base64url');
    const key = createPublicKey(publicKeyPem);
    expect(verify(null, signed, key, Buffer.from(signature ?? '', 'base64url'))).toBe(true);
    expect(
      verify(null, Buffer.concat([signed, Buffer.from(' ')]), key, Buffer.from(signature ?? '', 'base64url')),
    ).toBe(false);
    expect(JSON.parse(signed.toString())).toEqual({
      receiptId,
      signedAt,
      claimNumber: answer.body.claimNumber,
      requestHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('tells the head of a branch what is stuck there, and nothing of other branches', async () => {
    const here = (await post(report(), newKey())).body.claimNumber as string;
    const bandung = { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Asia Afrika 1', regencyCode: '3273' };
    const abroad = await post(report({ plkkCode: 'PLKK-0002', place: bandung }), newKey(), 'plkk2');
    const there = abroad.body.claimNumber as string;
    const rows = await api.database.query<{ id: number; subject: string }[]>(
      `INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at)
       SELECT 'WAIT_OVERDUE', 'claim/' || n, '{}', now(), now() FROM unnest($1::text[]) n
       RETURNING finding_id AS id, subject`,
      [[here, there]],
    );
    const asked = async (as: string): Promise<Answer['body']> => (await api.as(as, 'GET', '/radar')).body;
    const seen = async (as: string): Promise<string[]> =>
      (await asked(as)).items.map(({ subject }: { subject: string }) => subject);
    expect(await seen('head')).toEqual([`claim/${here}`]);
    expect((await asked('head')).kinds).toEqual([{ kind: 'WAIT_OVERDUE', count: 1 }]);
    expect((await asked('auditor')).kinds).toEqual([{ kind: 'WAIT_OVERDUE', count: 2 }]);
    expect((await seen('auditor')).sort()).toEqual([`claim/${here}`, `claim/${there}`].sort());
    const repair = async (claimNumber: string): Promise<string> => {
      const id = rows.find(({ subject }) => subject === `claim/${claimNumber}`)?.id;
      return (await api.as('head', 'POST', `/radar/${id}/repair`, { body: {} })).body.code as string;
    };
    expect(await repair(here)).toBe('RADAR.NO_REPAIR');
    expect(await repair(there)).toBe('NOT_FOUND');
  });

  it('answers a repeat with the first answer, whatever the order of its properties', async () => {
    const body = report();
    const key = newKey();
    const first = await post(body, key);
    const claims = await count('claim');
    const again = await post(Object.fromEntries(Object.entries(body).reverse()), key);
    expect(again.status).toBe(200);
    expect(again.headers['idempotency-hit']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await count('claim')).toBe(claims);
  });

  it('refuses the same key with another body, and keeps keys of people apart', async () => {
    const body = report();
    const key = newKey();
    await post(body, key);
    const other = await post({ ...body, chronology: 'Lain.' }, key);
    expect(other.body).toMatchObject({ status: 409, code: 'IDEMPOTENCY.KEY_REUSED' });
    expect((await post({ ...body, plkkCode: 'PLKK-0002' }, key, 'plkk2')).status).toBe(201);
  });

  it('makes one claim of ten requests with one key at the same instant', async () => {
    const before = {
      claims: await count('claim'),
      events: await count('claim_event'),
      outbox: await count('outbox'),
    };
    const key = newKey();
    const body = report({ participant: { participantNumber: '12000000002', nik: '3174050101900001' } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(body, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect({
      claims: await count('claim'),
      events: await count('claim_event'),
      outbox: await count('outbox'),
    }).toEqual({ claims: before.claims + 1, events: before.events + 1, outbox: before.outbox + 1 });
  });

  it('shows the claim to its hospital and branch and to nobody else', async () => {
    const { claimNumber } = (await post(report(), newKey())).body as { claimNumber: string };
    for (const username of ['plkk', 'doctor', 'officer', 'employer', 'auditor', 'regional']) {
      const seen = await api.as(username, 'GET', `/claims/${claimNumber}`);
      expect(seen.body).toMatchObject({ claimNumber, stage: 'REPORTED', version: 1, branch: 'J01' });
    }
    for (const username of ['plkk2', 'doctor2', 'inspector', 'spo', 'perisai', 'admin']) {
      expect((await api.as(username, 'GET', `/claims/${claimNumber}`)).body).toMatchObject({ status: 404 });
    }
  });

  it('lists it, tells its story and shows its record to the auditor', async () => {
    const { claimNumber } = (await post(report(), newKey())).body as { claimNumber: string };
    const list = await api.as('officer', 'GET', `/claims?q=${claimNumber}&stage=REPORTED&limit=5`);
    expect(list.body.items).toHaveLength(1);
    const timeline = await api.as('plkk', 'GET', `/claims/${claimNumber}/timeline`);
    expect(timeline.body.items[0]).toMatchObject({ code: 'CLAIM_REPORTED', role: 'PLKK_STAFF' });
    expect(timeline.body.items[0].text.id).toMatch(/Dugaan/);
    const events = await api.as('auditor', 'GET', `/claims/${claimNumber}/events`);
    expect(events.body.items[0]).toMatchObject({ sequence: 1, previousHash: '0'.repeat(64) });
    expect((await api.as('officer', 'GET', `/claims/${claimNumber}/events`)).status).toBe(403);
  });

  it('pages through lists without a gap or a repeat', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page: Answer = await api.as('auditor', 'GET', `/claims?limit=2${next}`);
      seen.push(...(page.body.items as { claimNumber: string }[]).map(({ claimNumber }) => claimNumber));
      cursor = page.body.next as string | null;
    } while (cursor !== null);
    expect(seen).toHaveLength(await count('claim'));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    ['/claims?cursor=nonsense', '/query/cursor'],
    ['/tasks?cursor=WyIyMDI2Il0', '/query/cursor'],
    ['/claims?limit=0', '/query/limit'],
    ['/claims?limit=ten', '/query/limit'],
    ['/claims?stage=NOWHERE', '/query/stage'],
    ['/claims?stage=CLOSED&stage=REPORTED', '/query/stage'],
    ['/claims?wish=1', '/query'],
  ])('refuses %s', async (address, pointer) => {
    const answer = await api.as('auditor', 'GET', address);
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it.each([
    ['its version is stale', 'head', 'cancellation', 1, 'CLAIM.VERSION_STALE'],
    ['its stage does not allow it', 'officer', 'final-report', 2, 'CLAIM.STAGE_NOT_ALLOWED'],
  ])(
    'refuses a command for good where %s, also while Temporal is away',
    async (_why, who, path, version, code) => {
      const { claimNumber } = (await post(report(), newKey())).body as { claimNumber: string };
      const owner = await openOwnerDatabase({ url: api.test.ownerUrl });
      await owner.query('ALTER TABLE claim DISABLE TRIGGER USER');
      await owner.query('UPDATE claim SET version = 2 WHERE claim_number = $1', [claimNumber]);
      await owner.query('ALTER TABLE claim ENABLE TRIGGER USER');
      await owner.destroy();
      const bodies: Record<string, object> = {
        cancellation: { reasonCode: 'WRONG_PERSON', note: 'Salah orang.' },
        'final-report': { condition: 'RECOVERED', conditionOn: wibDay(Date.now()), heirs: [], children: [] },
      };
      const key = newKey();
      const body = { version, ...bodies[path] };
      const send = (): Promise<Answer> =>
        api.as(who, 'POST', `/claims/${claimNumber}/${path}`, { body, headers: { 'idempotency-key': key } });
      expect((await send()).body).toMatchObject({ status: 409, code });
      expect((await send()).body).toMatchObject({ status: 409, code });
    },
  );

  it('says that nothing happened when a decision cannot reach Temporal, and lets the same key try again', async () => {
    const { claimNumber } = (await post(report(), newKey())).body as { claimNumber: string };
    const key = newKey();
    const send = (): Promise<Answer> =>
      api.as('head', 'POST', `/claims/${claimNumber}/cancellation`, {
        body: { version: 1, reasonCode: 'WRONG_PERSON', note: 'Salah orang.' },
        headers: { 'idempotency-key': key },
      });
    const first = await send();
    expect(first.body).toMatchObject({ status: 503, code: 'SERVICE.UNAVAILABLE' });
    expect(Number(first.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send()).body).toMatchObject({ status: 503, code: 'SERVICE.UNAVAILABLE' });
    const rows = await api.database.query<{ status: string }[]>(
      `SELECT status FROM command WHERE claim_number = $1 AND code = 'cancellation'`,
      [claimNumber],
    );
    expect(rows).toEqual([{ status: 'NOT_SENT' }, { status: 'NOT_SENT' }]);
  }, 40_000);
});
