import { WitnessedGuard, type Witness } from '@jkk/activities/payout';
import { WITNESS_ONTO, type WitnessedMark } from '@jkk/contracts/temporal';
import { addHours } from '@jkk/domain/calendar';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { prune } from '@jkk/persistence/housekeeping';
import { insertUsers, MAKER, RELEASER } from '../../support/payout-fixtures';
import { openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

/** As the workflow: takes a mark on top of the one that whoever tells it has seen. */
class MemoryWitness implements Witness {
  last: WitnessedMark | null = null;
  isSilent = false;

  tell({ onto, ...mark }: Parameters<Witness['tell']>[0]): ReturnType<Witness['tell']> {
    if (this.isSilent) return Promise.reject(new Error('DEADLINE_EXCEEDED'));
    const { last } = this;
    const accepted = onto === (last?.token ?? WITNESS_ONTO.nothing);
    if (accepted) this.last = mark;
    return Promise.resolve({ accepted, last });
  }
}

const STARTED = new Date().toISOString();
const blocks = new SendingBlockRepository();
const witness = new MemoryWitness();
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ witness });
  await insertUsers(world.app.manager);
});

afterAll(() => world.stop());

const lift = (userId: string, roles: readonly string[]) =>
  inTransaction(world.app, (em) =>
    blocks.lift(em, { userId, roles, note: 'Mutasi dibaca lengkap.', at: new Date().toISOString() }),
  );

async function liftByTwo(): Promise<void> {
  expect(await lift(MAKER, ['FINANCE_MAKER'])).toMatchObject({ ok: true, block: { liftedAt: null } });
  expect(await lift(MAKER, ['FINANCE_MAKER', 'FINANCE_RELEASER'])).toEqual({
    ok: false,
    code: 'APPROVAL.SAME_PERSON',
  });
  expect(await lift(RELEASER, ['FINANCE_RELEASER'])).toMatchObject({ ok: true });
  expect(await blocks.findOpen(world.app.manager)).toBeUndefined();
}

/** Nothing blocks it a second time; only the statement is read once more, because it is another database. */
async function goesOn(payoutId: string): Promise<void> {
  await world.send(payoutId);
  expect(await blocks.findOpen(world.app.manager)).toBeUndefined();
  await readOn();
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  await readOn();
}

const sentUnder = async (reference: string): Promise<number> =>
  (await world.sim('GET', `/__sim/credits?partnerReference=${reference}`)).count;

/** Until the bank's statement is read through the moment of now. */
async function readOn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await world.readStatement();
}

const HIDDEN = 'ZZZZZZZZZZZZZ';

/** As if the rows of a payout were not there, or were there again. */
async function rename(from: string, to: string): Promise<void> {
  for (const table of ['payout', 'payout_observation', 'wire_message']) {
    await world.tamper(`UPDATE ${table} SET payout_id = $2 WHERE payout_id = $1`, [from, to]);
  }
  await world.tamper(
    `UPDATE payout_attempt SET payout_id = $2, partner_reference = $2 || 'A01' WHERE payout_id = $1`,
    [from, to],
  );
}

describe('a database that was put back', () => {
  it('sends nothing before the statement of the bank was read once', async () => {
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND' });
    expect(await sentUnder(`${id}A01`)).toBe(0);
    await world.readStatement();
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    await readOn();
    expect(await world.get(id)).toMatchObject({ state: 'RECONCILED' });
  });

  it('a witness that does not answer in time keeps a payout waiting as its bank would, and nothing is sent meanwhile', async () => {
    const id = await world.released();
    witness.isSilent = true;
    expect(await world.send(id)).toMatchObject({
      state: 'RELEASED',
      next: 'SEND',
      afterSeconds: STEP_PACE.switchedOffPause / 1000,
    });
    expect(await sentUnder(`${id}A01`)).toBe(0);
    witness.isSilent = false;
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect(await sentUnder(`${id}A01`)).toBe(1);
  });

  it('notices it, adopts what the bank has paid, and pays nothing twice', async () => {
    const [waiting, released] = [await world.payout(), await world.released()];
    await world.checkPayee(waiting);
    const putBack = await world.backUp();
    await world.release(waiting);
    const forgotten = await world.released({ amountRupiah: 7_654_321 });
    for (const id of [waiting, released, forgotten]) {
      expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    }
    await putBack();

    // Exactly what was done before: released, sent.
    await world.release(waiting);
    for (const id of [waiting, released]) {
      expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND' });
      expect(await sentUnder(`${id}A01`)).toBe(1);
    }
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'OLDER_DATABASE' });
    expect(await lift(MAKER, ['FINANCE_MAKER'])).toEqual({ ok: false, code: 'SENDING.STATEMENTS_UNREAD' });
    await readOn();
    for (const id of [waiting, released]) {
      expect(await world.get(id)).toMatchObject({ state: 'RECONCILED' });
    }
    expect(await blocks.standing(world.app.manager)).toMatchObject({ unreadBanks: [], lostDebits: 1 });
    await world.expectBooksToAgree();

    await liftByTwo();
    const again = await world.released({ amountRupiah: 7_654_321 });
    expect(await world.send(again)).toMatchObject({ state: 'HELD' });
    expect(await world.get(again)).toMatchObject({ holdReason: 'BANK.LOST_DEBIT' });
    const other = await world.released();
    expect(await world.send(other)).toMatchObject({ state: 'CLAIMED_PAID' });
    for (const id of [waiting, released, forgotten, other]) {
      expect(await sentUnder(`${id}A01`)).toBe(1);
      expect(await sentUnder(`${id}A02`)).toBe(0);
    }
    await readOn();
    await world.expectBooksToAgree();
  });

  it('notices it by the statement alone, where the witness was put back with it', async () => {
    const id = await world.released();
    const putBack = await world.backUp();
    const remembered = witness.last;
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    await putBack();
    witness.last = remembered;
    await readOn();
    expect(await world.get(id)).toMatchObject({ state: 'RECONCILED' });
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'UNKNOWN_DEBIT' });
    const next = await world.released();
    expect(await world.send(next)).toMatchObject({ state: 'RELEASED' });
    expect(await sentUnder(`${next}A01`)).toBe(0);
    expect(await world.send(next)).toMatchObject({ state: 'RELEASED' });
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'OTHER_DATABASE' });
    await readOn();
    await liftByTwo();
    await goesOn(next);
  });

  it('asks two persons once where the statement has noticed it before the witness was asked', async () => {
    const putBack = await world.backUp();
    const forgotten = await world.released({ amountRupiah: 8_765_432 });
    expect(await world.send(forgotten)).toMatchObject({ state: 'CLAIMED_PAID' });
    await putBack();
    await readOn();
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'UNKNOWN_DEBIT' });
    await readOn();
    expect(await lift(MAKER, ['FINANCE_MAKER'])).toMatchObject({ ok: true });
    witness.isSilent = true;
    const next = await world.released();
    expect(await world.send(next)).toMatchObject({ state: 'RELEASED' });
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'UNKNOWN_DEBIT' });
    witness.isSilent = false;
    expect(await world.send(next)).toMatchObject({ state: 'RELEASED' });
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({
      reason: 'OLDER_DATABASE',
      proposedBy: null,
    });
    await readOn();
    await liftByTwo();
    await goesOn(next);
  });

  it('asks two persons when its witness has lost its memory', async () => {
    witness.last = null;
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED' });
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'WITNESS_LOST' });
    await readOn();
    await liftByTwo();
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect(witness.last).not.toBeNull();
    expect(await sentUnder(`${id}A01`)).toBe(1);
  });

  it('tells a bank of files nothing before what it may have been given is carried out and read', async () => {
    await world.tamper(`INSERT INTO payment_file VALUES (gen_random_uuid(), '009', $1, now())`, [MAKER]);
    await world.readStatement('009');
    const silent = { error: () => undefined };
    const guard = () => new WitnessedGuard(world.app, witness, { now: () => STARTED }, silent, 0);
    const seen = (through: string) =>
      world.tamper(`UPDATE reconciliation_cursor SET complete_through = $1 WHERE bank_code = '009'`, [
        through,
      ]);
    expect(await guard().look('008')).toBeUndefined();
    expect(await guard().look('009')).toBe('STATEMENT_UNREAD');
    await seen(addHours(new Date().toISOString(), 1));
    expect(await guard().look('009')).toBe('STATEMENT_UNREAD');
    await seen(addHours(new Date().toISOString(), 60 * 24));
    expect(await guard().look('009')).toBeUndefined();
    const asked = guard();
    expect(await asked.look('009')).toBeUndefined();
    await blocks.raise(world.app.manager, 'UNKNOWN_DEBIT', new Date().toISOString());
    expect(await asked.isWitnessed()).toBe(false);
    await readOn();
    await world.readStatement('009');
    await liftByTwo();
    await seen(new Date().toISOString());
    expect(await asked.look('009')).toBe('STATEMENT_UNREAD');
    await seen(addHours(new Date().toISOString(), 60 * 24));
    expect(await asked.look('009')).toBeUndefined();
  });

  it('matches a stored line once its payout appears', async () => {
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    await rename(id, HIDDEN);
    await readOn();
    expect(await blocks.findOpen(world.app.manager)).toMatchObject({ reason: 'UNKNOWN_DEBIT' });
    await rename(HIDDEN, id);
    await readOn();
    expect(await world.get(id)).toMatchObject({ state: 'RECONCILED' });
    await world.expectBooksToAgree();
    await liftByTwo();
  });
});

describe('housekeeping', () => {
  const count = async (what: string): Promise<number> => {
    const [row] = await world.app.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${what}`);
    return row!.count;
  };

  it('lets go of statement reads and sent messages when their time is over, and of nothing about a payout', async () => {
    const reads = `wire_message WHERE payout_id IS NULL`;
    const payouts = `wire_message WHERE payout_id IS NOT NULL`;
    const [readsBefore, payoutsBefore, lines] = [
      await count(reads),
      await count(payouts),
      await count('statement_line'),
    ];
    expect(await prune(world.app.manager, 1_000)).toMatchObject({ wire_messages: 0, outbox: 0 });
    await world.tamper(`UPDATE wire_message SET sent_at = sent_at - interval '400 days'`, []);
    await world.tamper(
      `UPDATE outbox SET sent_at = CASE WHEN kind = 'CHECK_PAYEE' THEN now() - interval '40 days' END`,
      [],
    );
    const open = await count('outbox WHERE sent_at IS NULL');
    expect(await prune(world.app.manager, 2)).toMatchObject({ wire_messages: 2, outbox: 2 });
    const rest = await prune(world.app.manager, 1_000);
    expect(rest.wire_messages).toBe(readsBefore - 2);
    expect(await count(reads)).toBe(0);
    expect(await count(payouts)).toBe(payoutsBefore);
    expect(await count('outbox')).toBe(open);
    expect(await count('statement_line')).toBe(lines);
    await expect(world.app.query(`DELETE FROM wire_message`)).rejects.toThrow('permission denied');
    await expect(world.app.query(`SELECT prune_outbox(0, 1)`)).rejects.toThrow('younger than a day');
  });
});
