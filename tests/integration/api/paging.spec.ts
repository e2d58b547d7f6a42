import type { Actor } from '@jkk/domain/access';
import { openOwnerDatabase } from '@jkk/persistence';
import { readCsv } from '@jkk/platform/csv';
import { expectedClaims, expectedTasks, populate, surround, taskId, VIEWERS } from '../../support/population';
import type { ClaimFacts } from '../../support/population';
import { ApiFixture, type Answer } from './api.fixture';

const CLAIMS = 900;
const FILE = '0198f1c0-0000-7000-8000-000000000001';

/** A file of a statement, of which somebody wants to know what became of each line. */
const A_FILE = `
  WITH file AS (INSERT INTO statement_file (file_id, bank_code, sha256, content, received_by, received_at)
      VALUES ('${FILE}', '008', encode(sha256('x'), 'hex'), 'x', 'maker', now()) RETURNING file_id),
    taken AS (INSERT INTO statement_file_result (file_id, format, refusal, is_proven, taken_at)
      SELECT file_id, 'CAMT053', NULL, true, now() FROM file RETURNING file_id)
  INSERT INTO statement_file_line (file_id, no, outcome, line_id)
  SELECT file_id, row_number() OVER (ORDER BY line_id), 'NEW', line_id FROM taken, statement_line LIMIT 60`;

/** Files of a register, and one with rows. */
const IMPORTS = `
  WITH files AS (INSERT INTO register_import (import_id, register, sha256, content, uploaded_by, uploaded_at, report,
      report_hash, reported_at, created, updated, unchanged, refused, state)
    SELECT ('0198f1c0-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 'holidays', encode(sha256('x'), 'hex'), 'x',
      (SELECT user_id FROM app_user WHERE username = 'admin'), now() - n / 2 * interval '1 hour', 1, '', now(), 60, 0, 0, 0,
      'NOTHING'
    FROM generate_series(0, 49) n RETURNING import_id)
  INSERT INTO register_import_row (import_id, report, line, outcome, content)
  SELECT '0198f1c0-0000-7000-8000-000000000100', 1, n, 'CREATED', '{"cells": [], "changes": [], "errors": []}'
  FROM generate_series(2, 61) n, (SELECT count(*) FROM files) counted`;

/** Later accounts of the fund, one a year. */
const FUND_ACCOUNTS = `
  INSERT INTO fund_account SELECT make_date(n, 1, 1), '009', '088' || n, 'DJS', 'Contoh', 'model'
  FROM generate_series(2020, 2024) n`;
/** Wishes for files of payments, two at each instant. */
const PAYMENT_FILES = `
  INSERT INTO payment_file (file_id, bank_code, requested_by, requested_at)
  SELECT ('0198f1c0-0000-7000-8000-0000000002' || lpad(n::text, 2, '0'))::uuid, '008', 'maker', now() - n / 2 * interval '1 hour'
  FROM generate_series(0, 49) n`;
/** Somebody reads claims, two things at each instant. */
const READINGS = `
  INSERT INTO reading (subject, user_id, quarter, what, claim_number, roles, read_at)
  SELECT 'L-' || n, user_id, n, 'LETTER', 'CLAIM', '{PLKK_STAFF}', timestamptz '2026-11-01T00:00:00Z' - n / 2 * interval '1 hour'
  FROM app_user, generate_series(0, 49) n WHERE username = 'plkk'`;
/** Two lines of one account in each entry, an hour apart, from midnight of 1 November in WIB. */
const ACCOUNT = 'FUND_DEPOSIT:7';
const ENTRIES = `
  WITH entry AS (INSERT INTO ledger_entry (entry_key, event, at)
      SELECT 'paged:' || n, 'PAGED', timestamptz '2026-11-01T00:00:00+07:00' + n * interval '1 hour'
      FROM generate_series(0, 95) n ORDER BY n RETURNING entry_id)
  INSERT INTO ledger_line (entry_id, no, account, amount_rupiah)
  SELECT entry_id, no, account, amount FROM entry,
    (VALUES (1, '${ACCOUNT}', 3), (2, 'FUND_DEPOSIT:8', -5), (3, '${ACCOUNT}', 2)) line (no, account, amount)`;
/** Each claim is owed for by Jasa Raharja, and every third one by a payee as well; all since one instant. */
const OWED = `
  WITH owed AS (SELECT claim_number, n FROM (SELECT claim_number, row_number() OVER (ORDER BY claim_number) n FROM claim) c
      WHERE n <= 60),
    debt AS (SELECT claim_number, debtor FROM owed, unnest(ARRAY['JASA_RAHARJA', 'OVERPAYMENT']) debtor
      WHERE debtor = 'JASA_RAHARJA' OR n % 3 = 0),
    entry AS (INSERT INTO ledger_entry (entry_key, event, claim_number, at)
      SELECT 'owed:' || claim_number || ':' || debtor, 'PAGED', claim_number, '2026-11-01T00:00:00Z' FROM debt
      RETURNING entry_id, entry_key)
  INSERT INTO ledger_line (entry_id, no, account, amount_rupiah)
  SELECT entry_id, no, account, amount FROM entry, LATERAL (VALUES
    (1, 'RECEIVABLE_' || split_part(entry_key, ':', 3), 7000), (2, 'BENEFIT_EXPENSE', -7000)) line (no, account, amount)`;
/** Conclusions of one month, written past the programs. */
const CONCLUDED = `
  ALTER TABLE claim_event DISABLE TRIGGER USER;
  INSERT INTO claim_event (claim_number, seq, at, code, stage, data, previous_hash, hash)
  SELECT claim_number, event_seq + 1, '2026-11-02T00:00:00Z', 'CONCLUDED_POSITIVE', stage, '{}', event_hash, repeat('2', 64)
  FROM claim ORDER BY claim_number LIMIT 60;
  ALTER TABLE claim_event ENABLE TRIGGER USER`;
/** Credits that may pay it, and after them one that is more than what is owed. */
const CREDITS = `
  WITH line AS (INSERT INTO statement_line
      (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, line_key, remark, status, read_at)
    SELECT '009', '0000000001', now(), 'C' || n, 'CREDIT', n * 10000, 'C' || n, 'SETORAN ' || n, 'SUCCESS', now()
    FROM generate_series(1, 71) n ORDER BY n RETURNING line_id)
  INSERT INTO statement_match (line_id, bank_code, bucket, matched_at) SELECT line_id, '009', 'OTHER', now() FROM line`;
/** Of the second and third day, the newest first, with what the whole account comes to after each. */
const POSTED = Array.from({ length: 48 }, (_, at) => 72 - at).flatMap((n) => [
  `2 ${n * 5}`,
  `3 ${n * 5 - 2}`,
]);

type Wait = Omit<Parameters<typeof taskId>[0], 'claimNumber'>;
type Item = Readonly<Record<string, string>>;
type Answered = (facts: readonly ClaimFacts[], actor: Actor, now: string) => readonly string[];
interface List {
  readonly who: string;
  readonly path: string;
  readonly limit?: number;
  readonly name: (item: Item) => string;
  readonly wanted?: Answered;
}

const byNumber = ({ claimNumber }: Item): string => claimNumber!;
/** Of whose claims somebody owes. */
const numbersOf = (facts: readonly ClaimFacts[]): string[] =>
  facts
    .map(({ claimNumber }) => claimNumber)
    .sort()
    .slice(0, 60);
/** Every list that goes on, with enough in it to go on; what is never due comes last in those of claims. */
const LISTS: readonly List[] = [
  {
    who: 'auditor',
    path: '/claims?',
    name: byNumber,
    wanted: (facts, actor, now) => expectedClaims(facts, actor, {}, now),
  },
  {
    who: 'head',
    path: '/claims?due=none&',
    name: byNumber,
    wanted: (facts, actor, now) => expectedClaims(facts, actor, { due: 'none' }, now),
  },
  {
    who: 'officer',
    path: '/tasks?',
    limit: 2,
    name: (item) => taskId({ claimNumber: byNumber(item), ...(item['wait'] as unknown as Wait) }),
    wanted: (facts, actor, now) => expectedTasks(facts, actor, {}, now),
  },
  { who: 'maker', path: '/payouts?', name: ({ payoutId }) => payoutId! },
  { who: 'maker', path: '/payout-batches?', limit: 1, name: ({ batchId }) => batchId! },
  { who: 'maker', path: '/reconciliations/008/lines?', name: ({ lineId }) => lineId! },
  { who: 'maker', path: `/statement-files/${FILE}/lines?`, name: ({ no }) => no! },
  { who: 'auditor', path: '/payment-files?', name: ({ fileId }) => fileId! },
  { who: 'auditor', path: '/payment-files?bankCode=008&state=WAITS&', name: ({ fileId }) => fileId! },
  {
    who: 'auditor',
    path: `/ledger/statement?account=${ACCOUNT}&from=2026-11-02&to=2026-11-03&`,
    name: ({ amount, balance }) => `${amount} ${balance}`,
    wanted: () => POSTED,
  },
  {
    who: 'auditor',
    path: '/receivables?',
    name: ({ claimNumber, payer }) => `${claimNumber} ${payer}`,
    wanted: (facts) =>
      numbersOf(facts).flatMap((number, at) =>
        ['JASA_RAHARJA', ...(at % 3 === 2 ? ['OVERPAYMENT'] : [])].map((payer) => `${number} ${payer}`),
      ),
  },
  {
    who: 'auditor',
    path: '/receivables?payer=JASA_RAHARJA&minDays=2&',
    name: byNumber,
    wanted: numbersOf,
  },
  {
    who: 'auditor',
    path: '/receivables/CLAIM/lines?payer=JASA_RAHARJA&',
    name: ({ remark }) => remark!,
    wanted: () => Array.from({ length: 70 }, (_, at) => `SETORAN ${70 - at}`),
  },
  { who: 'auditor', path: '/labour-office-notices?month=2026-11&', name: byNumber },
  { who: 'auditor', path: '/late-payments?', limit: 2, name: ({ benefitId }) => benefitId! },
  { who: 'auditor', path: '/rule-sets/PP-82-2019/figures?', name: ({ key }) => key! },
  { who: 'auditor', path: '/registers/hospitals?', limit: 2, name: ({ plkkCode }) => plkkCode! },
  { who: 'admin', path: '/registers/regencies?', limit: 100, name: ({ regencyCode }) => regencyCode! },
  {
    who: 'auditor',
    path: '/registers/minimum-wages?year=2026&',
    limit: 100,
    name: ({ year, areaCode }) => `${year}/${areaCode}`,
  },
  { who: 'admin', path: '/registers/fund-accounts?', limit: 2, name: ({ validFrom }) => validFrom! },
  { who: 'admin', path: '/registers/holidays?', limit: 100, name: ({ date }) => date! },
  { who: 'auditor', path: '/register-imports?', name: ({ importId }) => importId! },
  {
    who: 'auditor',
    path: '/register-imports/0198f1c0-0000-7000-8000-000000000100/rows?',
    name: ({ line }) => line!,
  },
  { who: 'admin', path: '/people?', limit: 100, name: ({ userId }) => userId! },
  {
    who: 'auditor',
    path: '/readings?what=LETTER&from=2026-10-31&to=2026-11-01&',
    name: ({ subject }) => subject!,
  },
  { who: 'auditor', path: '/radar?state=GONE&', limit: 100, name: ({ findingId }) => findingId! },
  { who: 'auditor', path: '/claims/CLAIM/readings?', name: ({ subject }) => subject! },
];

const paths = jest.requireActual<{
  paths: Record<string, { get?: { parameters?: readonly { readonly name: string }[] } }>;
}>('../../../apps/api/openapi.json').paths;

describe('a list that goes on', () => {
  let api: ApiFixture;
  let facts: readonly ClaimFacts[];
  const now = new Date().toISOString();
  beforeAll(async () => {
    api = await ApiFixture.start();
    const urls = { appUrl: api.test.appUrl, ownerUrl: api.test.ownerUrl };
    facts = await populate(urls, { claims: CLAIMS, today: `${now.slice(0, 10)}T00:00:00.000Z` });
    await surround(urls.ownerUrl);
    await asOwner(A_FILE);
    await asOwner(ENTRIES);
    await asOwner(OWED);
    await asOwner(CONCLUDED);
    await asOwner(CREDITS);
    await asOwner(IMPORTS);
    await asOwner(PAYMENT_FILES);
    await asOwner(FUND_ACCOUNTS);
    await asOwner(READINGS.replace('CLAIM', numbersOf(facts)[0]!));
    await asOwner(`UPDATE statement_match SET bucket = 'OTHER' WHERE line_id % 4 = 0`);
  });
  afterAll(() => api.close());

  const asOwner = async (text: string): Promise<void> => {
    const owner = await openOwnerDatabase({ url: api.test.ownerUrl });
    await owner.query(`ALTER TABLE statement_match DISABLE TRIGGER USER`);
    await owner.query(text);
    await owner.query(`ALTER TABLE statement_match ENABLE TRIGGER USER`);
    await owner.destroy();
  };

  const right = async (answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer;
    expect({ status: given.status, errors: given.body?.errors }).toEqual({ status: 200, errors: undefined });
    return given;
  };

  it('is one of these', () => {
    const paged = Object.entries(paths)
      .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'cursor'))
      .map(([path]) => path.slice('/api/v1'.length));
    const tried = new Set(LISTS.map(({ path }) => path.split('?')[0]));
    const asked = (path: string): boolean =>
      [...tried].some((each) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(each!));
    expect(paged.filter((path) => !asked(path))).toEqual([]);
  });

  it.each(LISTS)('shows everything once, page by page and as a file: $path for $who', async (list) => {
    const { who, limit = 20, name, wanted } = list;
    const path = list.path.replace('CLAIM', numbersOf(facts)[0]!);
    const shown: string[] = [];
    let cursor = '';
    do {
      const { body } = await right(api.as(who, 'GET', `${path}limit=${limit}${cursor}`));
      shown.push(...(body.items as Item[]).map(name));
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(shown.length).toBeGreaterThan(limit);
    expect(new Set(shown).size).toBe(shown.length);
    if (wanted !== undefined) expect(shown).toEqual(wanted(facts, VIEWERS[who]!, now));
    const file = readCsv((await right(api.as(who, 'GET', `${path}format=csv`))).text);
    expect(file.records).toHaveLength(shown.length);
  });

  it('adds up what is owed over all pages, whatever the page', async () => {
    const page = async (filter: string) =>
      (await right(api.as('auditor', 'GET', `/receivables?${filter}`))).body;
    const first = await page('limit=2');
    const rest = await page(`limit=2&cursor=${first.next}`);
    for (const { count, total } of [first, rest]) expect([count, total]).toEqual([80, 80 * 7_000]);
    const some = await page('limit=2&payer=OVERPAYMENT');
    expect([some.count, some.total]).toEqual([20, 20 * 7_000]);
    const none = await page('minDays=36500');
    expect([none.count, none.total, none.items, none.next]).toEqual([0, 0, [], null]);
  });
});
