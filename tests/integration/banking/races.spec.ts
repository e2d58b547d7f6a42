import { inTransaction } from '@jkk/persistence/database';
import { ControlsRepository, OpenItemRepository } from '@jkk/persistence/reconciliation';
import { StatementRepository } from '@jkk/persistence/statement';
import { OPEN_BUCKETS, type ItemDecision } from '@jkk/domain/payout/decide';
import { MAKER, RELEASER } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

/** Persons and programs that meet at one line, one payout or one bank in the same moment. */
const BANK = '008';
const ROUNDS = 5;
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld();
});
afterEach(() => world.sim('DELETE', '/__sim/faults'));
afterEach(() => world.expectBooksToAgree());
afterAll(() => world.stop());

const items = new OpenItemRepository();
const say = (lineId: number, decision: ItemDecision, reference: string | null, by = RELEASER) =>
  inTransaction(world.app, (em) =>
    items.decide(em, {
      bankCode: BANK,
      item: { kind: 'LINE', key: String(lineId) },
      decision,
      reference,
      note: 'Menurut surat bank.',
      decidedBy: by,
      roles: [by === MAKER ? 'FINANCE_MAKER' : 'FINANCE_RELEASER'],
      at: new Date().toISOString(),
    }),
  );

/** The newest line that waits for a person. */
async function openLine(): Promise<number> {
  const open = { buckets: OPEN_BUCKETS, limit: 1 };
  const { items: lines } = await new StatementRepository().listBuckets(world.app.manager, BANK, open);
  return lines[0]!.lineId;
}

/** A payment whose debit the bank has printed without a word about it. */
async function paidNamelessly(): Promise<{ readonly id: string; readonly lineId: number }> {
  const id = await world.released();
  await world.fault(BANK, '17', 'MANGLED_REMARK');
  await world.send(id);
  await world.readStatement();
  expect((await world.get(id)).state).toBe('CLAIMED_PAID');
  return { id, lineId: await openLine() };
}

const steps = (said: readonly Awaited<ReturnType<typeof say>>[]): string[] =>
  said.map((each) => (each.ok ? each.step : each.code)).sort();

it('a line that one confirms and another would put into suspense has one end', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, lineId } = await paidNamelessly();
    const reference = `${id}A01`;
    await say(lineId, 'ASSIGN', reference, MAKER);
    const said = await Promise.all([
      say(lineId, 'ASSIGN', reference),
      say(lineId, 'SUSPENSE', null),
      say(lineId, 'ASSIGN', reference),
    ]);
    const confirmed = steps(said).filter((step) => step === 'CONFIRMED').length;
    const declined = steps(said).filter((step) => step === 'DECLINED').length;
    expect(confirmed + declined).toBe(1);
    expect((await world.get(id)).state).toBe(confirmed === 1 ? 'RECONCILED' : 'CLAIMED_PAID');
    if (confirmed === 1) continue;
    await say(lineId, 'ASSIGN', reference, MAKER);
    await say(lineId, 'ASSIGN', reference);
    expect((await world.get(id)).state).toBe('RECONCILED');
  }
});

it('a debit that is assigned while a reading brings its return ends as returned, whoever comes first', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, lineId } = await paidNamelessly();
    const reference = `${id}A01`;
    await say(lineId, 'ASSIGN', reference, MAKER);
    await world.sim('POST', '/__sim/returns', { partnerReference: reference, reason: 'REKENING TUTUP' });
    const [said] = await Promise.all([
      say(lineId, 'ASSIGN', reference),
      world.readStatement(),
      world.readStatement(),
    ]);
    expect(said).toEqual({ ok: true, step: 'CONFIRMED' });
    expect((await world.get(id)).state).toBe('RETURNED');
    expect(await world.credits(id)).toMatchObject({ count: 1, netCount: 0 });
  }
});

it('a part that two releasers confirm at once came back once', async () => {
  const id = await world.released();
  await world.send(id);
  await world.readStatement();
  const accountNumber = sourceAccountOf(BANK);
  const remark = `RETUR SEBAGIAN ${id}A01`;
  await world.sim('POST', '/__sim/fundings', { bankCode: BANK, accountNumber, amount: 3_000_000, remark });
  await world.readStatement();
  const lineId = await openLine();
  await say(lineId, 'PART_RETURN', `${id}A01`, MAKER);
  const said = await Promise.all([
    say(lineId, 'PART_RETURN', `${id}A01`),
    say(lineId, 'PART_RETURN', `${id}A01`),
    world.readStatement(),
  ]);
  expect(steps(said.slice(0, 2) as Awaited<ReturnType<typeof say>>[])).toEqual([
    'CONFIRMED',
    'ITEM.NOT_OPEN',
  ]);
});

it('a switch that is thrown while payouts leave lets none leave after it', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) ids.push(await world.released());
  const controls = new ControlsRepository();
  const word = { note: 'INCIDENT', at: new Date().toISOString() };
  const maker = { ...word, decidedBy: MAKER, roles: ['FINANCE_MAKER'] };
  const releaser = { ...word, decidedBy: RELEASER, roles: ['FINANCE_RELEASER'] };
  let leftAtStop: number | undefined;
  const countLeft = async () => {
    const [row] = await world.app.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM payout_attempt WHERE payout_id = ANY($1)`,
      [ids],
    );
    return row?.count;
  };
  await Promise.all([
    ...ids.map((id) => world.send(id)),
    inTransaction(world.app, (em) => controls.stop(em, BANK, maker)).then(async () => {
      leftAtStop = await countLeft();
    }),
  ]);
  expect(await countLeft()).toBe(leftAtStop);
  for (const one of [maker, releaser]) await inTransaction(world.app, (em) => controls.resume(em, BANK, one));
  for (const id of ids) await world.send(id);
  await world.readStatement();
  for (const id of ids) {
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect((await detailOf(world, id)).attempts).toMatchObject([{ sends: 1 }]);
    expect((await world.credits(id)).count).toBe(1);
  }
});
