import type { DataSource } from 'typeorm';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { settlement, transferLines } from '@jkk/domain/ledger';
import { LedgerRepository } from '@jkk/persistence/ledger';
import {
  listSettlementWords,
  owedBy,
  ReceivableRepository,
  type SettlementRequest,
} from '@jkk/persistence/reconciliation';
import { listOpenCredits } from '@jkk/persistence/statement';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { insertClaim, MAKER, NOW, RELEASER } from '../../support/payout-fixtures';

/** What Jasa Raharja owes, and the credits of a statement that pay it, each of them once. */
const OWED = 15_000_000;
const BANK = '002';
const receivables = new ReceivableRepository();
const ledger = new LedgerRepository();
let database: TestDatabase;
let app: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
});

afterAll(async () => {
  await app.destroy();
  await owner.destroy();
  await database.drop();
});

/** A claim for which Jasa Raharja owes. */
async function debt(): Promise<string> {
  const { claimNumber } = await insertClaim(app.manager);
  const lines = transferLines('RECEIVABLE_JASA_RAHARJA', 'BENEFIT_EXPENSE', OWED);
  const posting = { key: `owed:${claimNumber}`, event: 'RECEIVABLE_BEGAN', at: NOW, lines, claimNumber };
  await ledger.postAll(app.manager, [posting]);
  return claimNumber;
}

let lines = 0;
/** A line of our account that nothing explains; its money lies in suspense, as of any that is read. */
async function line(amountSen: number, direction: 'CREDIT' | 'DEBIT' = 'CREDIT'): Promise<number> {
  lines += 1;
  const [row] = await owner.query<{ lineId: number }[]>(
    `WITH line AS (INSERT INTO statement_line
       (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, line_key, remark, status, read_at)
     VALUES ($1, '1', $2, $3, $4, $5, $3, 'JASA RAHARJA', 'SUCCESS', $2) RETURNING line_id)
     INSERT INTO statement_match (line_id, bank_code, bucket, matched_at)
     SELECT line_id, $1, 'OTHER', $2 FROM line RETURNING line_id AS "lineId"`,
    [BANK, NOW, `L${lines}`, direction, amountSen],
  );
  return Number(row!.lineId);
}

type Said = Partial<Pick<SettlementRequest, 'decision' | 'lineId' | 'amountRupiah'>>;
const settle = async (claimNumber: string, by: string, said: Said) =>
  inTransaction(app, (em) =>
    receivables.settle(em, {
      claimNumber,
      payer: 'JASA_RAHARJA',
      decision: 'LINE',
      amountRupiah: null,
      bankCode: BANK,
      lineId: null,
      note: 'Surat JR/12.',
      roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
      decidedBy: by,
      at: NOW,
      ...said,
    }),
  );
const left = async (claimNumber: string) =>
  (await owedBy(app.manager, claimNumber, 'JASA_RAHARJA'))?.balanceRupiah ?? 0;

describe('a debt of another payer', () => {
  it('is paid by a credit in parts, each time by two persons, and the words of both are kept', async () => {
    const claimNumber = await debt();
    const [part, rest] = [await line(500_000_000), await line(1_000_000_000)];
    const open = async () =>
      (await listOpenCredits(app.manager, [BANK], await left(claimNumber), { limit: 9 })).items.map(
        ({ lineId }) => lineId,
      );
    expect(await open()).toEqual([rest, part]);
    expect(await settle(claimNumber, MAKER, { lineId: part })).toEqual({ ok: true, step: 'PROPOSED' });
    expect(await settle(claimNumber, MAKER, { lineId: part })).toMatchObject({
      code: 'APPROVAL.SAME_PERSON',
    });
    expect(await left(claimNumber)).toBe(OWED);
    expect(await settle(claimNumber, RELEASER, { lineId: part })).toEqual({ ok: true, step: 'CONFIRMED' });
    expect(await left(claimNumber)).toBe(10_000_000);
    expect(await open()).toEqual([rest]);
    for (const by of [MAKER, RELEASER]) await settle(claimNumber, by, { lineId: rest });
    expect(await left(claimNumber)).toBe(0);
    expect(await listSettlementWords(app.manager, claimNumber)).toMatchObject([
      { step: 'PROPOSED', lineId: part, bankCode: BANK, amountRupiah: 5_000_000, payer: 'JASA_RAHARJA' },
      { step: 'CONFIRMED', lineId: part, amountRupiah: 5_000_000 },
      { step: 'PROPOSED', lineId: rest, amountRupiah: 10_000_000 },
      { step: 'CONFIRMED', lineId: rest, amountRupiah: 10_000_000 },
    ]);
  });

  it.each<[string, () => Promise<number>, string]>([
    ['more than is owed', () => line((OWED + 1) * 100), 'RECEIVABLE.NOT_SETTLEABLE'],
    ['of sen', () => line(500_000_001), 'RECEIVABLE.NOT_SETTLEABLE'],
    ['that went out', () => line(500_000_000, 'DEBIT'), 'ITEM.NOT_OPEN'],
    ['that is not there', () => Promise.resolve(999_999), 'ITEM.NOT_OPEN'],
  ])('is not paid by a line %s', async (_name, made, code) => {
    const claimNumber = await debt();
    expect(await settle(claimNumber, MAKER, { lineId: await made() })).toEqual({ ok: false, code });
  });

  it('is not paid by a line that paid another one, which the second person can only decline', async () => {
    const [first, second] = [await debt(), await debt()];
    const lineId = await line(OWED * 100);
    for (const claimNumber of [first, second]) await settle(claimNumber, MAKER, { lineId });
    expect(await settle(first, RELEASER, { lineId })).toEqual({ ok: true, step: 'CONFIRMED' });
    expect(await settle(second, RELEASER, { lineId })).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
    const no = { decision: 'DECLINE' } as const;
    expect(await settle(second, MAKER, no)).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect(await settle(second, RELEASER, no)).toEqual({ ok: true, step: 'DECLINED' });
    expect(await settle(second, RELEASER, no)).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
    expect(await left(second)).toBe(OWED);
  });
});

describe('the database', () => {
  const refusal = async (
    claimNumber: string,
    amountRupiah: number,
    lineId: number | undefined,
    explained = true,
  ): Promise<string | undefined> => {
    const by = { key: String(lines), at: NOW, ...(lineId !== undefined && { lineId }) };
    const posting = settlement({ claimNumber, payer: 'JASA_RAHARJA' }, 'LINE', amountRupiah, by);
    const posted = inTransaction(app, async (em) => {
      if (explained) {
        await em.query(`UPDATE statement_match SET bucket = 'EXPLAINED' WHERE line_id = $1`, [lineId]);
      }
      await ledger.postAll(em, [posting]);
    });
    return posted.then(() => undefined, constraintOf);
  };

  it('lets one line pay once', async () => {
    const [first, second] = [await debt(), await debt()];
    const lineId = await line(500_000_000);
    expect(await refusal(first, 5_000_000, lineId)).toBeUndefined();
    lines += 1;
    expect(await refusal(second, 5_000_000, lineId)).toBe('ledger_entry_line_once');
  });

  it('refuses more than is owed', async () => {
    const lineId = await line((OWED + 1) * 100);
    expect(await refusal(await debt(), OWED + 1, lineId)).toBe('ledger_entry_settles_what_is_owed');
  });

  it.each<[string, () => Promise<number | undefined>, boolean]>([
    ['another amount', () => line(500_000_100), true],
    ['money that went out', () => line(500_000_000, 'DEBIT'), true],
    ['a line that is open still', () => line(500_000_000), false],
    ['no line', () => Promise.resolve(undefined), false],
  ])('refuses a payment by %s', async (_name, made, explained) => {
    const lineId = await made();
    expect(await refusal(await debt(), 5_000_000, lineId, explained)).toBe('ledger_entry_paid_by_its_line');
  });

  it('refuses a payment by a line whose money went elsewhere', async () => {
    const lineId = await line(500_000_000);
    const lines = transferLines('SUSPENSE_UNMATCHED', 'FUND_DEPOSIT', 5_000_000);
    const key = `statement:${lineId}:explained`;
    await ledger.postAll(app.manager, [{ key, event: 'STATEMENT_FUNDING', at: NOW, lines }]);
    expect(await refusal(await debt(), 5_000_000, lineId)).toBe('ledger_entry_paid_by_its_line');
  });
});
