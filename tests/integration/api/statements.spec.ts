import { StatementCounter, type CountedStatement } from '../../support/postgres/statements';
import { ApiFixture, newKey } from './api.fixture';

/** What a request costs PostgreSQL. Whoever makes it more has a reason, and writes it here. */
let api: ApiFixture;
let counter: StatementCounter;
let claimNumber: string;

const newReport = (minutesAgo: number) => ({
  kind: 'ACCIDENT',
  segment: 'PU',
  channel: 'PLKK',
  participant: { participantNumber: '12000000001', nik: '3174050101900001' },
  employerNumber: 'JJ000001',
  occurredAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' },
  circumstance: 'AT_WORK',
  chronology: 'Terjatuh dari tangga saat memasang rangka baja setinggi 3 meter.',
  injuries: [{ icd10: 'S82.2', bodyPart: 'LOWER_LEG', side: 'RIGHT' }],
  consequence: 'INJURED',
  plkkCode: 'PLKK-0001',
  stageOne: false,
});

beforeAll(async () => {
  api = await ApiFixture.start();
  counter = await StatementCounter.open(api.test.superuserUrl, 'jkk_app');
  const answer = await api.as('plkk', 'POST', '/claims', {
    body: newReport(60),
    headers: { 'idempotency-key': newKey() },
  });
  claimNumber = answer.body.claimNumber as string;
  await api.tokenOf('head');
});
afterAll(async () => {
  await counter?.close();
  await api?.close();
});

/** Which table each statement is about, in no order. */
const tablesOf = (counted: readonly CountedStatement[]): string[] =>
  counted
    .flatMap(({ text, calls }) => {
      const [, table = text] =
        /(?:FROM|INTO|UPDATE) "?([a-z_]+)"?(?: |$)/.exec(text.replace(/\s+/g, ' ')) ?? [];
      return Array.from({ length: calls }, () => table);
    })
    .sort();

/** The session is looked up now and then, and not for every request. */
const withoutSession = (counted: readonly CountedStatement[]): string[] =>
  tablesOf(counted.filter(({ text }) => !/FROM "?session\b/.test(text)));

it('shows a claim for one look at it, and one row about who looked', async () => {
  const counted = await counter.during(() => api.as('head', 'GET', `/claims/${claimNumber}`));
  expect(withoutSession(counted)).toEqual(['benefit', 'reading']);
});

it('keeps who looked once in a quarter of an hour, and asks nothing about it for every look', async () => {
  const look = () => api.as('officer', 'GET', `/claims/${claimNumber}`);
  await look();
  expect(withoutSession(await counter.during(look))).toEqual(['benefit']);
});

it('shows what was granted for a like injury for the claim and one question', async () => {
  const counted = await counter.during(() => api.as('head', 'GET', `/claims/${claimNumber}/similar-awards`));
  expect(withoutSession(counted)).toHaveLength(2);
});

it('takes a report with the registers, its person, and one statement that writes everything', async () => {
  const counted = await counter.during(() =>
    api.as('plkk', 'POST', '/claims', {
      body: newReport(90),
      headers: { 'idempotency-key': newKey() },
    }),
  );
  expect(withoutSession(counted)).toEqual([
    'COMMIT',
    expect.stringMatching(/pg_advisory_xact_lock.*nextval/),
    'START TRANSACTION',
    ...['claim', 'claim', 'command', 'command'],
    ...['employer_history', 'member_history', 'plkk', 'regency', 'regency'],
  ]);
});

it('looks a session up once for many requests at the same time', async () => {
  const counted = await counter.during(() =>
    Promise.all(Array.from({ length: 20 }, () => api.as('head', 'GET', '/session'))),
  );
  expect(tablesOf(counted).length).toBeLessThan(5);
});

it('takes a command for the claim and a row of its own, before it is sent and closed', async () => {
  const counted = await counter.during(() =>
    api.as('head', 'POST', `/claims/${claimNumber}/cancellation`, {
      body: { version: 1, reasonCode: 'WRONG_PERSON', note: 'Salah orang.' },
      headers: { 'idempotency-key': newKey() },
    }),
  );
  expect(withoutSession(counted)).toEqual(['benefit', 'command', 'command']);
}, 40_000);
