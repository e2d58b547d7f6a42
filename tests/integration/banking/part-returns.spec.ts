import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { lookAtRows } from '@jkk/persistence/radar';
import { OpenItemRepository } from '@jkk/persistence/reconciliation';
import { StatementRepository } from '@jkk/persistence/statement';
import { OPEN_BUCKETS, type ItemDecision } from '@jkk/domain/payout/decide';
import { MAKER, RELEASER } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { openMoneyWorld, type MoneyWorld } from './money-world';

const BANK = '008';
const AMOUNT = 10_000_000;
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld();
});
afterEach(() => world.expectBooksToAgree());
afterAll(() => world.stop());

async function paid(): Promise<string> {
  const id = await world.released();
  await world.send(id);
  await world.readStatement();
  expect((await world.get(id)).state).toBe('RECONCILED');
  return id;
}

/** A credit that the bank books, and the number of its line. */
async function credited(amount: number, remark: string): Promise<number> {
  const accountNumber = sourceAccountOf(BANK);
  await world.sim('POST', '/__sim/fundings', { bankCode: BANK, accountNumber, amount, remark });
  await world.readStatement();
  const open = { buckets: OPEN_BUCKETS, limit: 1 };
  const { items } = await new StatementRepository().listBuckets(world.app.manager, BANK, open);
  return items[0]!.lineId;
}

const say = (lineId: number, id: string, by: string, decision: ItemDecision = 'PART_RETURN') =>
  inTransaction(world.app, (em) =>
    new OpenItemRepository().decide(em, {
      bankCode: BANK,
      item: { kind: 'LINE', key: String(lineId) },
      decision,
      reference: `${id}A01`,
      note: 'Menurut surat bank.',
      decidedBy: by,
      roles: [by === MAKER ? 'FINANCE_MAKER' : 'FINANCE_RELEASER'],
      at: new Date().toISOString(),
    }),
  );

async function returnedInPart(lineId: number, id: string): Promise<void> {
  expect(await say(lineId, id, MAKER)).toEqual({ ok: true, step: 'PROPOSED' });
  expect(await say(lineId, id, RELEASER)).toEqual({ ok: true, step: 'CONFIRMED' });
}

const found = async (id: string) =>
  (await lookAtRows(world.app.manager)).seen.filter(
    ({ kind, subject }) => kind === 'PART_RETURNED' && subject === `payout/${id}`,
  );
const IMPOSSIBLE = { ok: false, code: 'ITEM.NOT_POSSIBLE' };

it('stays paid, says in the books what came back, and is found by the officer of its claim', async () => {
  const id = await paid();
  const lineId = await credited(4_000_000, 'RETUR BI-FAST TANPA ACUAN');
  expect(await say(lineId, id, MAKER, 'ASSIGN')).toEqual(IMPOSSIBLE);
  await returnedInPart(lineId, id);
  expect((await world.get(id)).state).toBe('RECONCILED');
  expect((await new LedgerRepository().listByPayout(world.app.manager, id)).at(-1)).toMatchObject({
    event: 'STATEMENT_PART_RETURNED',
    lines: [
      { account: 'SUSPENSE_UNMATCHED', amountRupiah: 4_000_000 },
      { account: 'BENEFIT_EXPENSE', amountRupiah: -4_000_000 },
    ],
  });
  expect(await found(id)).toMatchObject([{ facts: { amountSen: 400_000_000 } }]);
  expect(await say(lineId, id, MAKER)).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
});

it('is returned once the rest of it comes, and owed as a whole', async () => {
  const id = await paid();
  await returnedInPart(await credited(4_000_000, `RETUR ${id}A01`), id);
  const owed = async () =>
    (await new LedgerRepository().getBalances(world.app.manager, 'RETURNED_PAYABLE')).get(
      'RETURNED_PAYABLE',
    ) ?? 0;
  const before = await owed();
  const remark = `RETUR ${id}A01`;
  await world.sim('POST', '/__sim/fundings', {
    bankCode: BANK,
    accountNumber: sourceAccountOf(BANK),
    amount: 6_000_000,
    remark,
  });
  expect(await world.readStatement()).toMatchObject({ returned: 1 });
  expect((await world.get(id)).state).toBe('RETURNED');
  expect(await owed()).toBe(before - AMOUNT);
  expect(await found(id)).toEqual([]);
});

it('is not returned twice: the whole after a part is for a person, and more than the whole is no part', async () => {
  const id = await paid();
  await returnedInPart(await credited(4_000_000, `RETUR ${id}A01`), id);
  const whole = await credited(AMOUNT, `RETUR ${id}A01`);
  expect((await world.get(id)).state).toBe('RECONCILED');
  for (const decision of ['ASSIGN', 'PART_RETURN'] as const) {
    expect(await say(whole, id, MAKER, decision)).toEqual(IMPOSSIBLE);
  }
  expect(await say(whole, id, MAKER, 'FUNDING')).toMatchObject({ ok: true });
});

it('is no part of it: all but a fee, which is a return, or of what is not proven', async () => {
  const id = await paid();
  const lineId = await credited(AMOUNT - 6_500, 'RETUR BI-FAST LAIN');
  expect(await say(lineId, id, MAKER)).toEqual(IMPOSSIBLE);
  const sent = await world.released();
  expect(await say(await credited(1_000_000, 'RETUR KECIL'), sent, MAKER)).toEqual(IMPOSSIBLE);
});

it('the database takes no part that two persons have not said', async () => {
  const id = await paid();
  const lineId = await credited(3_000_000, `RETUR ${id}A01`);
  const written = world.app.query(
    `UPDATE statement_match SET bucket = 'PART_RETURNED', payout_id = $2, attempt_no = 1 WHERE line_id = $1`,
    [lineId, id],
  );
  expect(await written.then(() => undefined, constraintOf)).toBe('statement_match_is_its_part');
});
