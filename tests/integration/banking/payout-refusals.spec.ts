import { HoldRepository, PayoutBatchRepository } from '@jkk/persistence/payment';
import { inTransaction } from '@jkk/persistence/database';
import type { CapScope } from '@jkk/domain/payout/decide';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import { insertPayout, MAKER, PAYEE, RELEASER } from '../../support/payout-fixtures';
import { detailOf, openMoneyWorld, STEP_PACE, factsTold, type MoneyWorld } from './money-world';

const AMOUNT = 10_000_000;
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld();
});

afterEach(async () => {
  await world.sim('DELETE', '/__sim/faults');
});

afterAll(async () => {
  await world.stop();
});

describe('a no of the bank', () => {
  it('ends a payout to a closed account', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'ACCOUNT_CLOSED');
    expect(await world.send(id)).toMatchObject({ state: 'FAILED', next: 'END' });
    expect(await world.get(id)).toMatchObject({ failureCode: '4031718' });
    expect(await factsTold(world, id)).toEqual(['payoutFailed']);
    await world.expectBooksToAgree();
  });

  it.each(['INSUFFICIENT_FUNDS', 'CUT_OFF', 'RATE_LIMITED'])(
    '%s: sent again later, the same bytes under the same reference',
    async (fault) => {
      const id = await world.released();
      await world.fault('008', '17', fault);
      expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND' });
      await world.expectBooksToAgree();
      expect((await world.send(id)).state).toBe('CLAIMED_PAID');
      await world.readStatement();
      const { attempts, wireMessages } = await detailOf(world, id);
      expect(attempts).toMatchObject([{ no: 1, state: 'RECONCILED', sends: 2 }]);
      const sent = wireMessages.filter((message) => message.serviceCode === '17');
      expect(new Set(sent.map((message) => message.requestHash)).size).toBe(1);
      expect(new Set(sent.map((message) => message.externalId)).size).toBe(2);
      expect((await world.credits(id)).count).toBe(1);
      await world.expectBooksToAgree();
    },
  );

  it('is put before a person after too many refusals', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'RATE_LIMITED', { count: 10 });
    for (let times = 0; times < STEP_PACE.resendSchedule.length; times += 1) {
      expect((await world.send(id)).state).toBe('RELEASED');
    }
    expect(await world.send(id)).toMatchObject({ state: 'HELD', next: 'WAIT' });
    expect(await world.get(id)).toMatchObject({ holdReason: 'BANK.NOT_ACCEPTED' });
    await world.expectBooksToAgree();
  });

  it('renews a token that the bank ended, once, and pays once', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'TOKEN_REVOKED');
    const first = await world.send(id);
    const step = first.state === 'RELEASED' ? await world.send(id) : first;
    expect(step.state).toBe('CLAIMED_PAID');
    await world.readStatement();
    expect((await world.credits(id)).count).toBe(1);
  });
});

describe('the payee check', () => {
  it.each([
    ['NAME_DIFFERS', 'MISMATCH', 'PAYEE.NAME_MISMATCH'],
    ['NAME_NEAR', 'NEAR', 'PAYEE.NAME_NEAR'],
    ['ACCOUNT_CLOSED', 'ACCOUNT_CLOSED', 'PAYEE.ACCOUNT_CLOSED'],
  ])('%s holds with its reason', async (fault, outcome, holdReason) => {
    const id = await world.payout();
    await world.fault('008', '15', fault);
    expect(await world.checkPayee(id)).toBe(outcome);
    expect(await world.get(id)).toMatchObject({ state: 'HELD', holdReason });
    expect(await factsTold(world, id)).toEqual(['payoutHeld']);
  });

  it('holds what the bank does not know', async () => {
    const payee = { ...PAYEE, accountNumber: '404404' };
    const id = await insertPayout(world.app, { createdAt: new Date().toISOString(), payee });
    expect(await world.checkPayee(id)).toBe('ACCOUNT_UNKNOWN');
  });

  it('concludes nothing from silence', async () => {
    const id = await world.payout();
    await world.fault('008', '15', 'ERROR_500_THOUGH_PAID');
    await expect(world.checkPayee(id)).rejects.toThrow('no usable answer');
    expect(await world.get(id)).toMatchObject({ state: 'AWAITING_RELEASE', nameCheck: null });
    expect(await world.checkPayee(id)).toBe('MATCH');
  });

  it('is repeated before the sending when it is old, and holds there too', async () => {
    const id = await world.released();
    await world.app.query(
      `UPDATE payout SET name_checked_at = now() - interval '25 hours' WHERE payout_id = $1`,
      [id],
    );
    await world.fault('008', '15', 'NAME_DIFFERS');
    expect(await world.send(id)).toMatchObject({ state: 'HELD', next: 'WAIT' });
    expect((await world.credits(id)).count).toBe(0);
  });

  it('pays a near name that two persons accepted, under the name of the bank', async () => {
    const id = await world.payout();
    await world.fault('008', '15', 'NAME_NEAR', { count: 2 });
    await world.checkPayee(id);
    const decide = (decidedBy: string, role: string) =>
      inTransaction(world.app, (em) =>
        new HoldRepository().decide(em, {
          payoutId: id,
          decision: 'PAY',
          note: 'same person',
          decidedBy,
          roles: [role],
          branch: 'J01',
          at: new Date().toISOString(),
        }),
      );
    await decide(MAKER, 'FINANCE_MAKER');
    await decide(RELEASER, 'FINANCE_RELEASER');
    await world.release(id);
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
  });
});

describe('the switch of a bank', () => {
  it('stops sending, and nothing else', async () => {
    const id = await world.released();
    const at = new Date().toISOString();
    const said = { note: 'INCIDENT', at };
    const maker = { ...said, decidedBy: MAKER, roles: ['FINANCE_MAKER'] };
    const releaser = { ...said, decidedBy: RELEASER, roles: ['FINANCE_RELEASER'] };
    const controls = new ControlsRepository();
    await inTransaction(world.app, (em) => controls.stop(em, '008', maker));
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
    expect((await detailOf(world, id)).attempts).toEqual([]);
    for (const one of [maker, releaser]) {
      await inTransaction(world.app, (em) => controls.resume(em, '008', one));
    }
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
  });
});

describe('caps', () => {
  const cap = (scope: CapScope, limit: number | null) =>
    inTransaction(world.app, async (em) => {
      const controls = new ControlsRepository();
      const said = { note: 'n', at: new Date().toISOString() };
      await controls.setCap(em, scope, limit, { ...said, decidedBy: MAKER, roles: ['FINANCE_MAKER'] });
      await controls.setCap(em, scope, limit, { ...said, decidedBy: RELEASER, roles: ['FINANCE_RELEASER'] });
    });

  it('keep a batch from being made that no day could release, and one made before from its release', async () => {
    const payoutId = await world.payout();
    await world.checkPayee(payoutId);
    const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
    const make = () =>
      inTransaction(world.app, (em) =>
        batches.create(em, {
          payoutIds: [payoutId],
          maker: MAKER,
          branch: 'J01',
          at: new Date().toISOString(),
        }),
      );
    for (const scope of ['BATCH', 'BRANCH_DAY'] as const) {
      await cap(scope, AMOUNT - 1);
      const above = { scope, limitRupiah: AMOUNT - 1, totalRupiah: AMOUNT };
      expect(await make()).toEqual({ ok: false, code: 'BATCH.ABOVE_CAP', above });
      await cap(scope, null);
    }
    const made = await make();
    if (!made.ok) throw new Error(made.code);
    const { batchId, hash } = made.value;
    const release = () =>
      inTransaction(world.app, (em) =>
        batches.release(em, {
          batchId,
          hash,
          releaser: RELEASER,
          branch: 'J01',
          at: new Date().toISOString(),
        }),
      );
    await cap('BATCH', AMOUNT - 1);
    expect(await release()).toMatchObject({ ok: false, code: 'BATCH.ABOVE_CAP' });
    await cap('BATCH', null);
    expect(await release()).toMatchObject({ ok: true });
  });

  it('keep a transfer from its bank', async () => {
    await cap('BANK_DAY', 1);
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
    expect((await detailOf(world, id)).attempts).toEqual([]);
    await cap('BANK_DAY', null);
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
  });

  it('let one small payment out under a new profile, and the others once it is proven', async () => {
    await world.tamper(`UPDATE bank_profile_use SET first_used_at = $1 WHERE bank_code = '008'`, [
      new Date().toISOString(),
    ]);
    await cap('FIRST_PAYMENT', AMOUNT - 1);
    const [first, second] = [await world.released(), await world.released()];
    expect((await world.send(first)).state).toBe('RELEASED');
    await cap('FIRST_PAYMENT', AMOUNT);
    expect((await world.send(first)).state).toBe('CLAIMED_PAID');
    expect((await world.send(second)).state).toBe('RELEASED');
    await world.readStatement();
    expect((await world.send(second)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
    await cap('FIRST_PAYMENT', null);
  });
});
