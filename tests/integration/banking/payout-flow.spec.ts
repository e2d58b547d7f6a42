import { PayoutOrders } from '@jkk/persistence/payment';
import { inTransaction } from '@jkk/persistence/database';
import type { AgeingKind } from '@jkk/domain/payout';
import { lookAtRows } from '@jkk/persistence/radar';
import { AgeingRepository } from '@jkk/persistence/reconciliation';
import { GapRepository, LineDoubtRepository, StatementCursorRepository } from '@jkk/persistence/statement';
import { APPROVER, benefitOf, OFFICER, PAYEE, replaceAccount } from '../../support/payout-fixtures';
import { detailOf, openMoneyWorld, STEP_PACE, factsTold, type MoneyWorld } from './money-world';

const AMOUNT = 10_000_000;
/** Of some of its banks nothing is ever heard. */
const HANGS_FOR_MS = 4_000;
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ pace: { ...STEP_PACE, requestTimeout: HANGS_FOR_MS } });
});

afterEach(async () => {
  await world.sim('DELETE', '/__sim/faults');
});

afterAll(async () => {
  await world.stop();
});

describe('a payout that goes well', () => {
  it('is checked, released, sent, proven and in the books', async () => {
    const id = await world.payout();
    expect(await world.checkPayee(id)).toBe('MATCH');
    expect(await world.checkPayee(id)).toBe('MATCH');
    await world.release(id);
    expect(await world.send(id)).toEqual({ state: 'CLAIMED_PAID', next: 'WAIT', afterSeconds: 0 });
    expect(await world.readStatement()).toMatchObject({ matched: 1, returned: 0 });
    expect(await world.get(id)).toMatchObject({ state: 'RECONCILED' });
    expect(await world.credits(id)).toEqual({ count: 1, netCount: 1, netTotal: AMOUNT });
    await world.expectBooksToAgree();

    const detail = await detailOf(world, id);
    expect(detail.attempts).toMatchObject([
      { no: 1, state: 'RECONCILED', sends: 1, partnerReference: `${id}A01` },
    ]);
    expect(
      detail.wireMessages.map((message) => [message.serviceCode, message.responseCode, message.outcome]),
    ).toEqual([
      ['15', '2001500', 'MATCH'],
      ['17', '2001700', 'CLAIMED_PAID'],
    ]);
    expect(detail.ledger.map((entry) => entry.event)).toEqual([
      'BENEFIT_APPROVED',
      'TRANSFER_SENDING',
      'STATEMENT_MATCHED',
    ]);
    expect(await factsTold(world, id)).toEqual(['payoutSettled']);
  });

  it('goes through BRI by 18 where the payee has another bank', async () => {
    const id = await world.released({ payee: { ...PAYEE, bankCode: '014' } });
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement('002');
    expect(await world.get(id)).toMatchObject({
      state: 'RECONCILED',
      partnerBankCode: '002',
      serviceCode: '18',
    });
    expect((await detailOf(world, id)).wireMessages.map((message) => message.serviceCode)).toEqual([
      '16',
      '18',
    ]);
    await world.expectBooksToAgree();
  });

  it('is asked for at BRI under the code that it has there', async () => {
    const id = await world.released({ payee: { ...PAYEE, bankCode: '014' } });
    await world.fault('002', '18', 'RESET_AFTER_ACCEPT');
    expect((await world.send(id)).state).toBe('UNKNOWN');
    expect((await world.inquire(id)).state).toBe('CLAIMED_PAID');
    const { attempts } = await detailOf(world, id);
    expect(attempts).toMatchObject([{ serviceCode: '18' }]);
    await world.readStatement('002');
    expect((await world.get(id)).state).toBe('RECONCILED');
  });

  it('is read again without a second effect', async () => {
    const again = await world.readStatement();
    expect(again).toMatchObject({ newLines: 0, matched: 0 });
    await world.expectBooksToAgree();
  });
});

describe('an answer that is lost or lies', () => {
  it.each([
    'HANG_AFTER_ACCEPT',
    'RESET_AFTER_ACCEPT',
    'ERROR_500_THOUGH_PAID',
    'ERROR_502_HTML',
    'ERROR_504',
    'STATUS_CONTRADICTS',
    'TRUNCATED_BODY',
    'WRONG_ECHO_AMOUNT',
    'WRONG_ECHO_REFERENCE',
  ])('%s: UNKNOWN, never sent again, proven by the statement, paid once', async (fault) => {
    const id = await world.released();
    await world.fault('008', '17', fault);
    expect(await world.send(id)).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
    expect(await world.send(id)).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(await world.credits(id)).toEqual({ count: 1, netCount: 1, netTotal: AMOUNT });
    expect((await detailOf(world, id)).wireMessages.filter((each) => each.serviceCode === '17')).toHaveLength(
      1,
    );
    await world.expectBooksToAgree();
  });

  it('is cleared up by the inquiry where that comes first, and still waits for the statement', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'HANG_AFTER_ACCEPT');
    await world.send(id);
    expect(await world.inquire(id)).toMatchObject({ state: 'CLAIMED_PAID', next: 'WAIT' });
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
  });

  it('does not ask before the first-poll delay', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'ERROR_504');
    await world.send(id);
    await world.app.query(
      `UPDATE payout_attempt SET first_poll_at = now() + interval '1 hour' WHERE payout_id = $1`,
      [id],
    );
    const step = await world.inquire(id);
    expect(step).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
    expect(step.afterSeconds).toBeGreaterThan(3_500);
    expect((await detailOf(world, id)).wireMessages.map((message) => message.serviceCode)).not.toContain(
      '36',
    );
    await world.readStatement();
  });

  it('stays UNKNOWN while the status store lags or says what nobody knows', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'ERROR_504');
    await world.send(id);
    await world.fault('008', '36', 'STATUS_VALUE', { value: '09' });
    expect((await world.inquire(id)).state).toBe('UNKNOWN');
    await world.fault('008', '36', 'STATUS_LAG');
    expect((await world.inquire(id)).state).toBe('UNKNOWN');
    await world.fault('008', '36', 'ERROR_500_THOUGH_PAID');
    expect((await world.inquire(id)).state).toBe('UNKNOWN');
    expect((await world.inquire(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
  });

  it('waits for what is under way', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'PENDING_202', { delayMs: 60_000 });
    expect(await world.send(id)).toMatchObject({ state: 'PENDING', next: 'INQUIRE' });
    expect((await world.inquire(id)).state).toBe('PENDING');
    await world.readStatement();
    expect((await world.get(id)).state).toBe('PENDING');
    await world.sim('POST', '/__sim/clock', { advanceSeconds: 61 });
    await world.readStatement();
    await world.sim('POST', '/__sim/clock', { now: new Date().toISOString() });
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect((await world.credits(id)).count).toBe(1);
  });
});

describe('a transfer that never was', () => {
  it.each(['HANG_BEFORE_ACCEPT', 'RESET_BEFORE_ACCEPT'])(
    '%s: failed only by denial and statement together',
    async (fault) => {
      const id = await world.released();
      await world.fault('008', '17', fault);
      expect((await world.send(id)).state).toBe('UNKNOWN');
      await world.readStatement();
      expect((await world.get(id)).state).toBe('UNKNOWN');
      await new Promise((resolve) => setTimeout(resolve, STEP_PACE.proofHorizon));
      expect((await world.inquire(id)).state).toBe('UNKNOWN');
      await world.readStatement();
      expect(await world.get(id)).toMatchObject({ state: 'FAILED', failureCode: 'PROVEN_ABSENT' });
      expect((await world.credits(id)).count).toBe(0);
      expect(await factsTold(world, id)).toEqual(['payoutFailed']);
      await world.expectBooksToAgree();
    },
  );

  it('is not believed while the statement has a gap', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'HANG_AFTER_ACCEPT');
    await world.send(id);
    await new Promise((resolve) => setTimeout(resolve, STEP_PACE.proofHorizon));
    await world.fault('008', '36', 'STATUS_LAG');
    expect((await world.inquire(id)).state).toBe('UNKNOWN');
    await world.fault('008', '14', 'MISSING_STATEMENT_LINE');
    await world.readStatement();
    expect((await world.get(id)).state).toBe('UNKNOWN');
    const [gap] = await new GapRepository().listOpen(world.app.manager, '008');
    expect(gap).toMatchObject({ missingSen: -AMOUNT * 100 });
    const cursor = await new StatementCursorRepository().find(world.app.manager, '008');
    expect(cursor?.gapSince).not.toBeNull();
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect((await new StatementCursorRepository().find(world.app.manager, '008'))?.gapSince).toBeNull();
    await world.expectBooksToAgree();
  });
});

describe('the truth that comes late', () => {
  const fail = async (fault: string, settings: object): Promise<string> => {
    const id = await world.released();
    await world.fault('008', '17', fault, settings);
    await world.send(id);
    await new Promise((resolve) => setTimeout(resolve, STEP_PACE.proofHorizon));
    await world.fault('008', '36', 'STATUS_VALUE', { value: '07' });
    await world.inquire(id);
    await world.readStatement();
    return id;
  };

  it('pays once: a debit after the failure reopens the payout, and what would replace it is not sent', async () => {
    const id = await fail('LATE_POSTING', { delayMs: 60_000 });
    expect(await world.get(id)).toMatchObject({ state: 'FAILED' });
    const { claimNumber } = await world.get(id);
    const benefitId = benefitOf(claimNumber, 1);
    const payee = { ...PAYEE, accountNumber: '7755331199' };
    const order = {
      claimNumber,
      benefitId,
      amountRupiah: AMOUNT,
      payee,
      branch: 'J01',
      accountEnteredBy: OFFICER,
      proposedBy: OFFICER,
      approvedBy: APPROVER,
      replaces: id,
      createdAt: new Date().toISOString(),
    };
    await world.sim('POST', '/__sim/accounts', {
      bankCode: '008',
      accountNumber: payee.accountNumber,
      name: PAYEE.name,
    });
    const second = await inTransaction(world.app, async (em) => {
      await replaceAccount(em, benefitId, payee);
      return new PayoutOrders().create(em, order);
    });
    await world.checkPayee(second);
    await world.release(second);
    await world.sim('POST', '/__sim/clock', { advanceSeconds: 61 });
    await world.readStatement();
    await world.sim('POST', '/__sim/clock', { now: new Date().toISOString() });
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect((await world.get(second)).state).toBe('CANCELLED');
    expect((await world.send(second)).state).toBe('CANCELLED');
    expect((await world.credits(id)).count).toBe(1);
    expect((await world.credits(second)).count).toBe(0);
    expect(await factsTold(world, id)).toEqual(['payoutFailed', 'payoutSettled']);
    await world.expectBooksToAgree();
  });

  it('is seen by the radar when the benefit was cancelled meanwhile, until the payee sends the money back', async () => {
    const id = await fail('LATE_POSTING', { delayMs: 60_000 });
    const { claimNumber } = await world.get(id);
    await world.tamper(
      `UPDATE benefit SET stage = 'CANCELLED', content = jsonb_set(content, '{stage}', '"CANCELLED"') WHERE claim_number = $1`,
      [claimNumber],
    );
    await world.sim('POST', '/__sim/clock', { advanceSeconds: 61 });
    await world.readStatement();
    await world.sim('POST', '/__sim/clock', { now: new Date().toISOString() });
    expect((await world.get(id)).state).toBe('RECONCILED');
    const undue = async () =>
      (await lookAtRows(world.app.manager)).seen.filter(({ kind }) => kind === 'PAID_UNDULY');
    expect(await undue()).toMatchObject([{ subject: `payout/${id}` }]);
    await world.sim('POST', '/__sim/returns', { partnerReference: `${id}A01`, reason: 'DIKEMBALIKAN' });
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RETURNED');
    expect(await undue()).toEqual([]);
    expect(await factsTold(world, id)).toEqual(['payoutFailed', 'payoutSettled', 'payoutReturned']);
    await world.expectBooksToAgree();
  });

  it('keeps what has failed from being paid again while a debit of its amount has no name', async () => {
    const id = await world.released();
    const other = await world.released();
    await world.fault('008', '17', 'ACCOUNT_CLOSED');
    await world.send(id);
    expect((await world.get(id)).state).toBe('FAILED');
    const doubts = new LineDoubtRepository();
    expect(await doubts.doubtAbout(world.app.manager, id)).toBeUndefined();
    await world.fault('008', '17', 'MANGLED_REMARK');
    await world.send(other);
    await world.readStatement();
    expect(await doubts.doubtAbout(world.app.manager, id)).toBe('BANK.UNEXPLAINED_LINE');
    expect(await doubts.doubtAbout(world.app.manager, other)).toBeUndefined();
  });
});

describe('two senders at the same instant', () => {
  it('pay once', async () => {
    const id = await world.released();
    const steps = await Promise.all([world.send(id), world.send(id), world.send(id)]);
    expect(steps.every((step) => step.next !== 'SEND')).toBe(true);
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(await world.credits(id)).toEqual({ count: 1, netCount: 1, netTotal: AMOUNT });
    expect((await detailOf(world, id)).wireMessages.filter((each) => each.serviceCode === '17')).toHaveLength(
      1,
    );
    await world.expectBooksToAgree();
  });
});

describe('the ages of what is not settled', () => {
  const DAYS_LATER = 4;
  const ages = async () => {
    const then = new Date(Date.now() + DAYS_LATER * 86_400_000).toISOString();
    const rows = await new AgeingRepository().list(world.app.manager, then);
    const known = rows.filter(({ fromDays, untilDays }) => fromDays === 3 && untilDays === 7);
    return (kind: AgeingKind) => {
      const { count = 0, rupiah = 0 } = known.find((row) => row.kind === kind) ?? {};
      return { count, rupiah };
    };
  };

  it('tell what is held, unknown or came back, by the days since', async () => {
    const before = await ages();
    await world.fault('008', '15', 'NAME_DIFFERS');
    await world.checkPayee(await world.payout());
    await world.fault('008', '17', 'RESET_BEFORE_ACCEPT');
    await world.send(await world.released());
    const returned = await world.released();
    await world.send(returned);
    await world.readStatement();
    await world.sim('POST', '/__sim/returns', { partnerReference: `${returned}A01`, reason: 'TUTUP' });
    await world.readStatement();
    expect(await world.get(returned)).toMatchObject({ state: 'RETURNED' });

    const after = await ages();
    for (const kind of ['HELD', 'UNKNOWN', 'RETURNED'] as const) {
      const { count, rupiah } = before(kind);
      expect([kind, after(kind)]).toEqual([kind, { count: count + 1, rupiah: rupiah + AMOUNT }]);
    }
  });
});
