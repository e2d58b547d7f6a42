import { transferLines } from '@jkk/domain/ledger';
import { LedgerRepository } from '@jkk/persistence/ledger';
import type { Loose } from '../../support/loose';
import { populate } from '../../support/population';
import { cli } from '../persistence/command-line';
import { openFreshDatabase, type OpenedDatabase } from '../persistence/persistence.fixture';

/** The books as an operator reads them: an account by days, the newest line first, and what others owe. */
const DEPOSIT = 'FUND_DEPOSIT';
const MANY = 1_050;
let opened: OpenedDatabase;
let claims: readonly string[];

beforeAll(async () => {
  opened = await openFreshDatabase();
  const { app } = opened;
  const { appUrl, ownerUrl } = opened.database;
  const made = await populate({ appUrl, ownerUrl }, { claims: MANY, today: new Date().toISOString() });
  claims = made.map(({ claimNumber }) => claimNumber);
  const post = (key: string, debit: string, amount: number, at: string, claimNumber?: string) => ({
    key,
    event: claimNumber === undefined ? 'STATEMENT_FUNDING' : 'RECEIVABLE_BEGAN',
    at,
    lines: transferLines(debit, DEPOSIT, amount),
    ...(claimNumber !== undefined && { claimNumber }),
  });
  await new LedgerRepository().postAll(app.manager, [
    post('a', 'BANK_FEE', 5_000, '2026-11-01T16:59:59.999Z'),
    post('b', 'BANK_FEE', 7_000, '2026-11-01T17:00:00.000Z'),
    post('c', 'RECEIVABLE_JASA_RAHARJA', 9_000, '2026-11-02T01:00:00.000Z', claims[1]),
    post('d', 'RECEIVABLE_BPJS_KESEHATAN', 4_000, '2026-11-03T01:00:00.000Z', claims[0]),
  ]);
});
afterAll(() => opened.close());

async function json(...argv: string[]): Promise<Loose> {
  const { code, out } = await cli(opened.database, [...argv, '--json']);
  return { code, ...(JSON.parse(out) as object) };
}

describe('cli ledger statement', () => {
  it('prints the lines of an account, the newest first, each with the balance after it', async () => {
    expect(await json('ledger', 'statement', 'BANK_FEE')).toMatchObject({
      code: 0,
      account: 'BANK_FEE',
      lines: [
        { event: 'STATEMENT_FUNDING', amountRupiah: 7_000, balanceRupiah: 12_000, claimNumber: null },
        { event: 'STATEMENT_FUNDING', amountRupiah: 5_000, balanceRupiah: 5_000 },
      ],
    });
    const { out, code } = await cli(opened.database, ['ledger', 'statement', 'RECEIVABLE_JASA_RAHARJA']);
    expect([code, out]).toEqual([
      0,
      `2026-11-02T01:00:00.000Z RECEIVABLE_BEGAN ${claims[1]} Rp9.000, balance Rp9.000\n`,
    ]);
  });

  it.each<[string[], number[]]>([
    [['--from', '2026-11-02'], [7_000]],
    [['--to', '2026-11-01'], [5_000]],
    [
      ['--from', '2026-11-01', '--to', '2026-11-02'],
      [7_000, 5_000],
    ],
    [['--from', '2026-11-03'], []],
  ])('is bounded by days of western Indonesia: %j', async (days, amounts) => {
    const { lines } = await json('ledger', 'statement', 'BANK_FEE', ...days);
    expect(lines.map(({ amountRupiah }: Loose) => amountRupiah)).toEqual(amounts);
  });

  it.each([
    [['cash'], 'An account looks like BENEFIT_PAYABLE or CASH:002:123.'],
    [['BANK_FEE', '--from', '2026-02-30'], 'A day is written YYYY-MM-DD.'],
    [[], 'statement'],
  ])('refuses %j', async (argv, said) => {
    const { code, err } = await cli(opened.database, ['ledger', 'statement', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('prints nothing of an account that nothing was posted to', async () =>
    expect(await json('ledger', 'statement', 'SUSPENSE_UNMATCHED')).toMatchObject({ code: 0, lines: [] }));
});

describe('cli ledger', () => {
  it('prints a trial balance that balances', async () => {
    const { code, debitRupiah, creditRupiah, accounts } = await json('ledger');
    expect([code, debitRupiah, creditRupiah]).toEqual([0, 25_000, 25_000]);
    expect(accounts.map(({ account, balanceRupiah }: Loose) => [account, balanceRupiah])).toEqual([
      ['BANK_FEE', 12_000],
      ['FUND_DEPOSIT', -25_000],
      ['RECEIVABLE_BPJS_KESEHATAN', 4_000],
      ['RECEIVABLE_JASA_RAHARJA', 9_000],
    ]);
  });

  it('prints all that others owe, the oldest first, however many they are', async () => {
    const { receivables } = await json('ledger', 'receivables');
    expect(receivables).toMatchObject([
      { claimNumber: claims[1], payer: 'JASA_RAHARJA', balanceRupiah: 9_000 },
      { claimNumber: claims[0], payer: 'BPJS_KESEHATAN', balanceRupiah: 4_000 },
    ]);
    const lines = transferLines('RECEIVABLE_JASA_RAHARJA', DEPOSIT, 1);
    const at = '2026-11-04T01:00:00.000Z';
    await new LedgerRepository().postAll(
      opened.app.manager,
      claims
        .slice(2)
        .map((claimNumber) => ({ key: claimNumber, event: 'RECEIVABLE_BEGAN', at, lines, claimNumber })),
    );
    const all = (await json('ledger', 'receivables')).receivables as Loose[];
    expect(new Set(all.map(({ claimNumber }) => claimNumber)).size).toBe(MANY);
    const { out } = await cli(opened.database, ['ledger', 'receivables']);
    expect(out.trimEnd().split('\n').at(-1)).toBe('All: Rp14.048');
  });
});
