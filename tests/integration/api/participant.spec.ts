import { ApiFixture, newKey, type Answer } from './api.fixture';

/** The participant's own page: what it tells, to whom, and what it never tells. */
const BORN = '1990-01-01';
const PARTICIPANT = { participantNumber: '12000000001', nik: '3174050101900001' };
const report = {
  kind: 'ACCIDENT',
  segment: 'PU',
  channel: 'PLKK',
  participant: PARTICIPANT,
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
const NOBODYS = 'JKK-2026-9999999';
const HOUR_MS = 3_600_000;

let api: ApiFixture;
beforeAll(async () => (api = await ApiFixture.start()));
afterAll(() => api.close());
/** What was spent on an address or a claim is free again. */
beforeEach(() => api.clock.advanceMilliseconds(2 * HOUR_MS));

async function newClaim(): Promise<string> {
  const headers = { 'idempotency-key': newKey() };
  const answer = await api.as('plkk', 'POST', '/claims', { body: report, headers });
  return answer.body.claimNumber as string;
}
const claims: string[] = [];
beforeAll(async () => {
  for (let at = 0; at < 4; at += 1) claims.push(await newClaim());
});

const ask = (claimNumber: string, birthDate = BORN): Promise<Answer> =>
  api.call('POST', '/participant/codes', { body: { claimNumber, birthDate } });
const read = (claimNumber: string, code: string, birthDate = BORN): Promise<Answer> =>
  api.call('POST', '/participant/status', { body: { claimNumber, birthDate, code } });
async function codeOf(claimNumber: string): Promise<string | undefined> {
  const rows = await api.database.query<{ code: string }[]>(
    `SELECT s.code FROM status_code s JOIN message m USING (message_id)
     WHERE s.claim_number = $1 AND m.code = 'STATUS_CODE' AND m.status = 'QUEUED' AND m.recipient = 'PARTICIPANT'`,
    [claimNumber],
  );
  return rows[0]?.code;
}
const other = (code: string): string => (code === '000000' ? '000001' : '000000');

it('is opened once by the code of the message, and names no number of a person', async () => {
  const claimNumber = claims[0]!;
  expect((await ask(claimNumber)).status).toBe(204);
  const code = (await codeOf(claimNumber))!;
  const answer = await read(claimNumber, code);
  expect(answer.status).toBe(200);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toMatchObject({ claimNumber, stage: 'REPORTED', benefits: [], refused: null });
  expect(answer.body.name).toMatch(/^\w+( \w\.)+$/);
  for (const secret of [...Object.values(PARTICIPANT), 'S82', 'Jl. Raya']) {
    expect(answer.text).not.toContain(secret);
  }
  expect((await read(claimNumber, code)).body.code).toBe('STATUS_CODE.WRONG');
  expect(api.log).not.toContain(code);
});

it('answers the same whether there is such a claim or not, and sends nothing where there is none', async () => {
  const facts = ({ status, text, headers }: Answer) => [status, text, Object.keys(headers).sort()];
  const known = await ask(claims[1]!);
  expect(facts(await ask(NOBODYS))).toEqual(facts(known));
  expect(facts(await ask(claims[2]!, '1990-01-02'))).toEqual(facts(known));
  expect(await codeOf(claims[2]!)).toBeUndefined();
  const code = (await codeOf(claims[1]!))!;
  const wrong = await read(claims[1]!, other(code));
  const refused = ({ status, body, headers }: Answer) => [
    status,
    { ...body, instance: null, correlationId: null },
    Object.keys(headers).sort(),
  ];
  expect(wrong.status).toBe(409);
  expect(refused(await read(NOBODYS, code))).toEqual(refused(wrong));
  expect(refused(await read(claims[2]!, code))).toEqual(refused(wrong));
  expect(refused(await read(claims[1]!, code, '1990-01-02'))).toEqual(refused(wrong));
});

it('takes five guesses, also at once, and then not even the right code', async () => {
  const claimNumber = claims[2]!;
  await ask(claimNumber);
  const code = (await codeOf(claimNumber))!;
  const guesses = await Promise.all(Array.from({ length: 5 }, () => read(claimNumber, other(code))));
  expect(guesses.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
  expect((await read(claimNumber, code)).status).toBe(409);
});

it('lets one of two readers in who know the same code', async () => {
  const claimNumber = claims[2]!;
  await ask(claimNumber);
  const code = (await codeOf(claimNumber))!;
  const both = await Promise.all([read(claimNumber, code), read(claimNumber, code)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('holds for ten minutes, and only the newest code does', async () => {
  const claimNumber = claims[3]!;
  await ask(claimNumber);
  const first = (await codeOf(claimNumber))!;
  api.clock.advanceMilliseconds(10 * 60_000);
  expect((await read(claimNumber, first)).status).toBe(409);
  await ask(claimNumber);
  const second = (await codeOf(claimNumber))!;
  if (first !== second) expect((await read(claimNumber, first)).status).toBe(409);
  expect((await read(claimNumber, second)).status).toBe(200);
});

it.each([
  ['a claim that is there', 3],
  ['one that is not', -1],
])('sends three codes an hour: %s', async (_what, at) => {
  const claimNumber = claims[at] ?? NOBODYS;
  const statuses: number[] = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await ask(claimNumber)).status);
  expect(statuses).toEqual([204, 204, 204, 429]);
});

it('takes ten guesses an hour about a claim, whatever codes are sent meanwhile', async () => {
  const statuses: number[] = [];
  for (let time = 0; time < 11; time += 1) statuses.push((await read(NOBODYS, '123456')).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 409), 429]);
});

it('answers one address thirty times in a quarter of an hour, whatever it asks about', async () => {
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const asked = Array.from({ length: 8 }, (_, at) => ask(`JKK-2026-88888${round}${at}`));
    statuses.push(...(await Promise.all(asked)).map(({ status }) => status));
  }
  expect(statuses.sort()).toEqual([...Array.from({ length: 30 }, () => 204), 429, 429]);
});
