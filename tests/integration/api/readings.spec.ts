import { prune } from '@jkk/persistence/housekeeping';
import { ReadingRepository } from '@jkk/persistence/reading';
import { Office } from '../../support/claim-office';
import { aPdf } from '../../support/pdf';
import { tamper } from '../../support/postgres';
import { ApiFixture } from './api.fixture';

/** Who read what: kept with the answer, once for a while, for the auditor alone. */
let api: ApiFixture;
let claimNumber: string;

beforeAll(async () => {
  api = await ApiFixture.start();
  claimNumber = await new Office(api.database, api.owner).finalReported();
});
afterAll(() => api?.close());

const ofClaim = async () => (await api.as('auditor', 'GET', `/claims/${claimNumber}/readings`)).body.items;
const idOf = async (username: string): Promise<string> =>
  (await api.database.query(`SELECT user_id FROM app_user WHERE username = $1`, [username]))[0].user_id;

const uploaded = async (username: string): Promise<string> => {
  const raw = Buffer.from(
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n' +
      `${aPdf().toString('latin1')}\r\n--b--\r\n`,
  );
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  return (await api.as(username, 'POST', '/documents', { raw, headers })).body.documentId as string;
};

/** A moment at which a quarter of an hour begins. */
const AT = Date.parse('2026-11-20T03:15:00.000Z');
const readAt = async (minutes: number, subject = claimNumber): Promise<void> =>
  new ReadingRepository().record(api.database.manager, {
    what: 'CLAIM',
    subject,
    claimNumber: subject,
    userId: await idOf('doctor'),
    roles: ['PLKK_DOCTOR'],
    readAt: new Date(AT + minutes * 60_000).toISOString(),
  });

it('keeps who opened the claim, a letter and a file of it, with the role', async () => {
  expect(await ofClaim()).toEqual([]);
  const letterId = `${claimNumber}-1-RECEIPT`;
  const documentId = await uploaded('officer');
  for (const address of ['', '/timeline', `/letters/${letterId}`]) {
    await api.as('verifier', 'GET', `/claims/${claimNumber}${address}`);
  }
  await api.as('officer', 'GET', `/documents/${documentId}`);
  await api.database.query(`INSERT INTO claim_document VALUES ($1, $2)`, [claimNumber, documentId]);
  await api.as('auditor', 'GET', `/documents/${documentId}`);
  const told = (await ofClaim()).map(
    ({ username, roles, what, subject }: Record<string, unknown>) =>
      `${String(username)} ${String(roles)} ${String(what)} ${String(subject)}`,
  );
  expect([...new Set(told)].sort()).toEqual([
    `auditor AUDITOR DOCUMENT ${documentId}`,
    `verifier MEDICAL_VERIFIER CLAIM ${claimNumber}`,
    `verifier MEDICAL_VERIFIER LETTER ${letterId}`,
  ]);
  const own = await api.as('auditor', 'GET', `/readings?userId=${await idOf('officer')}&what=DOCUMENT`);
  expect(own.body.items).toEqual([expect.objectContaining({ subject: documentId, claimNumber: null })]);
});

it('lists who looked for whom in the register among the readings, with the role of then', async () => {
  const nik = '3674010101900002';
  const looked = async (filter: string): Promise<string[]> =>
    (await api.as('auditor', 'GET', `/readings?userId=${await idOf('spo')}&${filter}`)).body.items.map(
      ({ roles, what, subject, claimNumber: of }: Record<string, unknown>) =>
        `${String(roles)} ${String(what)} ${String(subject)} ${String(of)}`,
    );
  await api.as('spo', 'GET', '/reference/participants?number=12000000001');
  await api.as('spo', 'GET', `/reference/participants?number=${nik}`);
  await tamper(api.test, `UPDATE app_user SET roles = '{PERISAI_AGENT}' WHERE username = 'spo'`);
  const both = ['SPO_COUNTER PERSON NIK null', 'SPO_COUNTER PERSON 12000000001 null'];
  expect((await looked('')).sort()).toEqual([...both].sort());
  expect((await looked('what=PERSON')).sort()).toEqual([...both].sort());
  expect(await looked('what=CLAIM')).toEqual([]);
  expect(await looked(`claimNumber=${claimNumber}`)).toEqual([]);
  const first = await api.as('auditor', 'GET', '/readings?what=PERSON&limit=1');
  const second = await api.as('auditor', 'GET', `/readings?what=PERSON&limit=1&cursor=${first.body.next}`);
  expect([first, second].map(({ body }) => body.items[0].subject).sort()).toEqual(['12000000001', 'NIK']);
  expect(JSON.stringify([first.body, second.body])).not.toContain(nik);
});

it('keeps nothing of what was not shown', async () => {
  const before = await ofClaim();
  expect((await api.as('officer', 'GET', `/claims/${claimNumber}/letters/x`)).status).toBe(404);
  expect((await api.as('employer', 'GET', `/claims/${claimNumber}/events`)).status).toBe(403);
  expect(await ofClaim()).toEqual(before);
});

it('keeps a person and a thing once in a quarter of an hour', async () => {
  await Promise.all([readAt(0), readAt(0), readAt(1), readAt(14)]);
  await readAt(15);
  const { body } = await api.as('auditor', 'GET', `/readings?userId=${await idOf('doctor')}`);
  expect(body.items.map(({ at }: { at: string }) => at)).toEqual([
    '2026-11-20T03:30:00.000Z',
    '2026-11-20T03:15:00.000Z',
  ]);
});

it('shows the readings of one day, and refuses days that end before they begin', async () => {
  const of = (days: string) => api.as('auditor', 'GET', `/readings?claimNumber=${claimNumber}&${days}`);
  expect((await of('from=2026-11-20&to=2026-11-20')).body.items).toHaveLength(2);
  expect((await of('to=2026-11-19')).body.items).toEqual([]);
  expect((await of('from=2026-11-20&to=2026-11-19')).body.errors[0].pointer).toBe('/query/to');
});

it('shows the claim though nobody can write down who looked', async () => {
  await tamper(api.test, `ALTER TABLE reading RENAME TO reading_away`);
  try {
    expect((await api.as('officer', 'GET', `/claims/${claimNumber}`)).status).toBe(200);
  } finally {
    await tamper(api.test, `ALTER TABLE reading_away RENAME TO reading`);
  }
});

it('forgets by age alone, and nothing of the last year', async () => {
  const before = (await ofClaim()).length;
  await readAt(-60 * 24 * 365 * 6);
  expect(await ofClaim()).toHaveLength(before + 1);
  expect((await prune(api.database.manager, 100)).readings).toBe(1);
  expect(await ofClaim()).toHaveLength(before);
  await expect(api.database.query(`SELECT prune_readings(364, 100)`)).rejects.toThrow('a year at least');
});

it('forgets who looked for whom after as long', async () => {
  await api.database.query(
    `INSERT INTO person_lookup (lookup_id, user_id, participant_number, found, looked_at)
     SELECT gen_random_uuid(), user_id, '99', FALSE, now() - make_interval(years => 6) FROM app_user LIMIT 1`,
  );
  expect((await prune(api.database.manager, 100)).lookups).toBe(1);
  await expect(api.database.query(`SELECT prune_lookups(364, 100)`)).rejects.toThrow('a year at least');
});
