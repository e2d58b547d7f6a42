import type { LedgerPosting } from '@jkk/domain/ledger';
import { verifyClosings } from '@jkk/persistence/audit';
import { inTransaction } from '@jkk/persistence/database';
import { LedgerRepository, LedgerViewRepository, type StatementPage } from '@jkk/persistence/ledger';
import { lookAtClosings } from '@jkk/persistence/radar';
import { tamper } from '../../support/postgres';
import { cli } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

const ledger = new LedgerRepository();
const views = new LedgerViewRepository();
const ACCOUNTS = ['BENEFIT_PAYABLE', 'CASH:008:1', 'BANK_CLEARING:008', 'FUND_DEPOSIT'];
const CLOSED = ['2026-11-01', '2026-11-02', '2026-11-05'];
const BOUNDS = [
  null,
  '2026-10-31T00:00:00.000Z',
  '2026-11-01T17:00:00.000Z',
  '2026-11-04T00:00:00.000Z',
  '2026-11-09T00:00:00.000Z',
];

let opened: OpenedDatabase;

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

const posting = (key: string, at: string, accounts: readonly string[], amount: number): LedgerPosting => ({
  key,
  event: 'RELEASED',
  at,
  lines: accounts.map((account, place) => ({
    account,
    amountRupiah: place === 0 ? amount : -amount / (accounts.length - 1),
  })),
});

/** Of one day; the last one tells late of what happened the day before. */
const day = (of: string): LedgerPosting[] => [
  posting(`${of}:a`, `${of}T01:00:00.000Z`, [ACCOUNTS[0]!, ACCOUNTS[1]!], 100),
  posting(`${of}:b`, `${of}T05:00:00.000Z`, [ACCOUNTS[1]!, ACCOUNTS[2]!, ACCOUNTS[0]!], 40),
  posting(
    `${of}:c`,
    new Date(Date.parse(`${of}T02:00:00Z`) - 86_400_000).toISOString(),
    [ACCOUNTS[2]!, ACCOUNTS[1]!],
    7,
  ),
];

const post = (postings: readonly LedgerPosting[]): Promise<void> =>
  inTransaction(opened.app, (em) => ledger.postAll(em, postings));
const close = (of: string): Promise<number> => ledger.closeBooks(opened.app.manager, of);
const faults = async () => (await verifyClosings(opened.app.manager)).faults;

/** What was added up before there were closings. */
const addedUp = () =>
  opened.app.query<unknown[]>(`
    SELECT account, coalesce(sum(amount_rupiah) FILTER (WHERE amount_rupiah > 0), 0)::bigint AS "debitRupiah",
      coalesce(-sum(amount_rupiah) FILTER (WHERE amount_rupiah < 0), 0)::bigint AS "creditRupiah",
      sum(amount_rupiah)::bigint AS "balanceRupiah"
    FROM ledger_line GROUP BY account ORDER BY account`);

/** Page after page, two lines at a time. */
async function statement(account: string, from: string | null, to: string | null): Promise<unknown[]> {
  const lines: unknown[] = [];
  for (let cursor: string | undefined | null; cursor !== null;) {
    const range = { from, to, limit: 2, ...(cursor === undefined ? {} : { cursor }) };
    const page: StatementPage = await views.statement(opened.app.manager, account, range);
    lines.push(...page.items);
    cursor = page.next;
  }
  return lines;
}

interface Posted {
  readonly at: string;
  readonly amount: number;
}

/** The same from nothing but the lines. */
async function expectedStatement(account: string, from: string | null, to: string | null) {
  const posted = await opened.app.query<Posted[]>(
    `SELECT e.at, l.amount_rupiah AS amount FROM ledger_line l JOIN ledger_entry e USING (entry_id)
     WHERE l.account = $1 ORDER BY l.entry_id, l.no`,
    [account],
  );
  let balanceRupiah = 0;
  return posted
    .map(({ at, amount }) => ({ at, amountRupiah: amount, balanceRupiah: (balanceRupiah += amount) }))
    .filter(({ at }) => (from === null || at >= from) && (to === null || at <= to))
    .reverse();
}

async function expectBooksAsPosted(): Promise<void> {
  expect(await views.trialBalance(opened.app.manager)).toEqual(await addedUp());
  const ranges = ACCOUNTS.flatMap((account) =>
    BOUNDS.flatMap((from) => BOUNDS.map((to) => [account, from, to] as const)),
  );
  for (const range of ranges) {
    const expected = await expectedStatement(...range);
    expect([range, await statement(...range)]).toMatchObject([range, expected]);
  }
}

it('are empty where nothing was posted, and stay open while their day lasts', async () => {
  expect(await close('2026-11-01')).toBe(0);
  await post(day('2026-11-01'));
  expect(await close('2999-12-31')).toBe(0);
  await expectBooksAsPosted();
});

it('are closed once, with what was posted by then; the next day goes on from there, and every statement stays as it was', async () => {
  await post([
    ...day('2026-11-02'),
    posting('f', '2026-11-03T00:00:00.000Z', [ACCOUNTS[3]!, ACCOUNTS[1]!], 9),
    ...day('2026-11-07'),
  ]);
  await expectBooksAsPosted();
  expect(await close(CLOSED[0]!)).toBe(4);
  expect(await close(CLOSED[0]!)).toBe(0);
  expect(await close(CLOSED[1]!)).toBe(0);
  await expectBooksAsPosted();
  await post(day('2026-11-08'));
  expect(await close(CLOSED[1]!)).toBe(4);
  await post(day('2026-11-09'));
  await expectBooksAsPosted();
  const spans = await opened.app.query<unknown[]>(
    `SELECT DISTINCT after_entry AS after, through_entry AS through FROM ledger_closing ORDER BY 1`,
  );
  expect(spans).toEqual([
    { after: 0, through: 10 },
    { after: 10, through: 13 },
  ]);
  expect(await faults()).toEqual([]);
});

it('are not closed over an entry that is under way', async () => {
  await inTransaction(opened.app, async (em) => {
    await ledger.postAll(em, [posting('slow', '2026-11-05T00:00:00.000Z', [ACCOUNTS[0]!, ACCOUNTS[1]!], 3)]);
    await expect(close(CLOSED[2]!)).rejects.toThrow('lock timeout');
  });
  expect(await close(CLOSED[2]!)).toBe(4);
  await expectBooksAsPosted();
  const stale = opened.app.transaction('REPEATABLE READ', (em) => ledger.closeBooks(em, '2026-11-06'));
  await expect(stale).rejects.toThrow('what is committed by then');
});

it('are joined by no line, and written by nobody but the database itself', async () => {
  const late = `
    WITH entry AS (INSERT INTO ledger_entry (entry_id, entry_key, event, at) OVERRIDING SYSTEM VALUE
      VALUES (-1, 'late', 'RELEASED', now()) RETURNING entry_id)
    INSERT INTO ledger_line SELECT entry_id, no, 'SUSPENSE_UNMATCHED', amount FROM entry, (VALUES (1, 5), (2, -5)) l (no, amount)`;
  await expect(opened.app.query(late)).rejects.toThrow('ledger_line_after_closing');
  for (const text of [
    `UPDATE ledger_closing SET debit_rupiah = 0`,
    `INSERT INTO ledger_closing SELECT * FROM ledger_closing`,
    `DELETE FROM ledger_closing`,
  ]) {
    await expect(opened.app.query(text)).rejects.toThrow('permission denied');
  }
});

it.each([
  ['an amount', 'debit_rupiah = debit_rupiah + 1', 'debit_rupiah = debit_rupiah - 1'],
  ['the time of its lines', `last_at = last_at - interval '1 day'`, `last_at = last_at + interval '1 day'`],
  ['where it begins', 'after_entry = after_entry - 1', 'after_entry = after_entry + 1'],
])('show %s that was changed, to the check and on the radar', async (_, change, undo) => {
  const where = `WHERE day = '${CLOSED[1]}' AND account = '${ACCOUNTS[0]}'`;
  expect((await cli(opened.database, ['ledger', 'check', '--json'])).code).toBe(0);
  await tamper(opened.database, `UPDATE ledger_closing SET ${change} ${where}`);
  const { code, out } = await cli(opened.database, ['ledger', 'check', '--json']);
  expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({
    code: 1,
    wrongClosings: expect.arrayContaining([expect.objectContaining({ day: CLOSED[1] })]),
  });
  const turns = await Promise.all(
    [null, CLOSED[0]!].map((after) => lookAtClosings(opened.app.manager, { after, limit: 1 })),
  );
  expect(turns.map(({ seen }) => seen.map(({ subject }) => subject))).toEqual([[], [`closing/${CLOSED[1]}`]]);
  expect(turns.map(({ lastDay }) => lastDay)).toEqual(CLOSED.slice(0, 2));
  await tamper(opened.database, `UPDATE ledger_closing SET ${undo} ${where}`);
  expect(await faults()).toEqual([]);
});
