import { HoldRepository, PayoutOrders } from '@jkk/persistence/payment';
import { BankSwitchRepository } from '@jkk/persistence/payout';
import { inTransaction } from '@jkk/persistence/database';
import { localDate } from '@jkk/domain/calendar';
import { sheetHash, type CapScope } from '@jkk/domain/payout/decide';
import { ClosedDayRepository, ControlsRepository, OpenItemRepository } from '@jkk/persistence/reconciliation';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { GapRepository, LineDoubtRepository, StatementRepository } from '@jkk/persistence/statement';
import {
  APPROVER,
  benefitOf,
  insertPayout,
  MAKER,
  OFFICER,
  PAYEE,
  RELEASER,
  replaceAccount,
} from '../payout/fixtures';
import { detailOf, openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

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

const facts = async (payoutId: string): Promise<string[]> => {
  const rows = await world.app.query<{ code: string }[]>(
    `SELECT payload -> 'fact' ->> 'code' AS code FROM outbox
     WHERE kind = 'SIGNAL_CLAIM' AND payload -> 'fact' ->> 'payoutId' = $1 ORDER BY id`,
    [payoutId],
  );
  return rows.map((row) => row.code);
};

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
    expect(await facts(id)).toEqual(['payoutSettled']);
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

  it('is read again without a second effect', async () => {
    const again = await world.readStatement();
    expect(again).toMatchObject({ newLines: 0, matched: 0 });
    await world.expectBooksToAgree();
  });
});

describe('a statement as other banks write it', () => {
  it('proves a payout without balances, and reading it again adds nothing', async () => {
    const id = await world.released({ payee: { ...PAYEE, bankCode: '009' } });
    await world.fault('009', '14', 'STATEMENT_DIALECT', { count: 2 });
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    expect(await world.readStatement('009')).toMatchObject({ matched: 1 });
    expect((await world.get(id)).state).toBe('RECONCILED');
    const [cursor] = await world.app.query<{ gap_since: string | null; complete_through: string | null }[]>(
      `SELECT gap_since, complete_through FROM reconciliation_cursor WHERE bank_code = '009'`,
    );
    expect(cursor).toMatchObject({ gap_since: expect.anything(), complete_through: null });
    expect(await world.readStatement('009')).toMatchObject({ newLines: 0 });
  });

  it('keeps the line that only a person can read, and reads the others', async () => {
    const id = await world.released({ payee: { ...PAYEE, bankCode: '110' } });
    await world.fault('110', '14', 'UNREADABLE_STATEMENT_LINE', { count: 2 });
    await world.send(id);
    for (const matched of [1, 0]) expect(await world.readStatement('110')).toMatchObject({ matched });
    expect((await world.get(id)).state).toBe('RECONCILED');
    const kept = await world.app.query(`SELECT reason, content FROM unreadable_line WHERE bank_code = '110'`);
    expect(kept).toEqual([{ reason: 'AMOUNT', content: expect.stringContaining('Rp 1.000') }]);
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
    await world.fault('008', '17', 'PENDING_202', { delayMs: 1_500 });
    expect(await world.send(id)).toMatchObject({ state: 'PENDING', next: 'INQUIRE' });
    expect((await world.inquire(id)).state).toBe('PENDING');
    await world.readStatement();
    expect((await world.get(id)).state).toBe('PENDING');
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    await world.readStatement();
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
      expect(await facts(id)).toEqual(['payoutFailed']);
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
    const cursor = await new StatementRepository().findCursor(world.app.manager, '008');
    expect(cursor?.gapSince).not.toBeNull();
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect((await new StatementRepository().findCursor(world.app.manager, '008'))?.gapSince).toBeNull();
    await world.expectBooksToAgree();
  });
});

describe('a line that two persons had explained as missing', () => {
  it('takes their posting back when it comes after all', async () => {
    const id = await world.released();
    await world.send(id);
    await world.fault('008', '14', 'MISSING_STATEMENT_LINE');
    await world.readStatement();
    const [gap] = await new GapRepository().listOpen(world.app.manager, '008');
    const item = { kind: 'GAP', key: String(gap?.gapId) } as const;
    for (const [decidedBy, role] of [
      [MAKER, 'FINANCE_MAKER'],
      [RELEASER, 'FINANCE_RELEASER'],
    ] as const) {
      const said = { decidedBy, roles: [role], note: 'Menurut bank.', at: new Date().toISOString() };
      const request = { bankCode: '008', item, decision: 'EXPLAIN', reference: null, ...said } as const;
      const spoken = await inTransaction(world.app, (em) => new OpenItemRepository().decide(em, request));
      expect(spoken).toMatchObject({ ok: true });
    }
    const suspense = async () =>
      (await new LedgerRepository().getBalances(world.app.manager, 'SUSPENSE_UNMATCHED')).get(
        'SUSPENSE_UNMATCHED',
      ) ?? 0;
    const explained = await suspense();
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(await suspense()).toBe(explained - AMOUNT);
    await world.expectBooksToAgree();
    await world.readStatement();
    expect(await suspense()).toBe(explained - AMOUNT);
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
    expect(await facts(id)).toEqual(['payoutFailed', 'payoutSettled']);
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

describe('a no of the bank', () => {
  it('ends a payout to a closed account', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'ACCOUNT_CLOSED');
    expect(await world.send(id)).toMatchObject({ state: 'FAILED', next: 'END' });
    expect(await world.get(id)).toMatchObject({ failureCode: '4031718' });
    expect(await facts(id)).toEqual(['payoutFailed']);
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
    expect(await facts(id)).toEqual(['payoutHeld']);
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
    await new BankSwitchRepository().stop(world.app.manager, '008', 'INCIDENT', 'admin', at);
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
    expect((await detailOf(world, id)).attempts).toEqual([]);
    await new BankSwitchRepository().resume(world.app.manager, '008', 'admin', at);
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
    await world.readStatement();
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

describe('money that comes back', () => {
  it('is returned after it was proven, and paid anew by another payout', async () => {
    const id = await world.released();
    await world.send(id);
    await world.readStatement();
    await world.sim('POST', '/__sim/returns', { partnerReference: `${id}A01`, reason: 'REKENING TUTUP' });
    expect(await world.readStatement()).toMatchObject({ returned: 1 });
    expect(await world.get(id)).toMatchObject({ state: 'RETURNED' });
    expect(await facts(id)).toEqual(['payoutSettled', 'payoutReturned']);
    await world.expectBooksToAgree();
    const ledger = new LedgerRepository();
    const owed = async () =>
      (await ledger.getBalances(world.app.manager, 'RETURNED_PAYABLE')).get('RETURNED_PAYABLE');
    expect(await owed()).toBe(-AMOUNT);

    const { claimNumber } = await world.get(id);
    const payee = { ...PAYEE, accountNumber: '9988776655' };
    const benefitId = benefitOf(claimNumber, 1);
    const second = await inTransaction(world.app, async (em) => {
      await replaceAccount(em, benefitId, payee);
      return new PayoutOrders().create(em, {
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
      });
    });
    expect(await owed()).toBe(0);
    await world.sim('POST', '/__sim/accounts', {
      bankCode: '008',
      accountNumber: '9988776655',
      name: PAYEE.name,
    });
    await world.checkPayee(second);
    await world.release(second);
    await world.send(second);
    await world.readStatement();
    expect((await world.get(second)).state).toBe('RECONCILED');
    await world.expectBooksToAgree();
  });

  it('owes the whole benefit again where the bank kept a fee', async () => {
    const id = await world.released();
    await world.send(id);
    await world.readStatement();
    await world.sim('POST', '/__sim/returns', {
      partnerReference: `${id}A01`,
      reason: 'TUTUP',
      amount: AMOUNT - 6_500,
    });
    await world.readStatement();
    expect((await world.get(id)).state).toBe('RETURNED');
    const ledger = await new LedgerRepository().listByPayout(world.app.manager, id);
    expect(ledger.at(-1)).toMatchObject({
      event: 'STATEMENT_RETURN',
      lines: [
        { amountRupiah: AMOUNT - 6_500 },
        { account: 'BANK_FEE', amountRupiah: 6_500 },
        { account: 'RETURNED_PAYABLE', amountRupiah: -AMOUNT },
      ],
    });
    await world.expectBooksToAgree();
  });

  it('is returned where the bank calls it a correction, or names it by a part of the reference', async () => {
    for (const remark of ['KOREKSI', 'RETUR BI-FAST']) {
      const id = await world.released();
      await world.send(id);
      await world.readStatement();
      const told = remark === 'KOREKSI' ? `${remark} ${id}A01` : `${remark} ${id.slice(0, 11)}`;
      await world.sim('POST', '/__sim/returns', {
        partnerReference: `${id}A01`,
        reason: 'X',
        remark: told,
      });
      expect(await world.readStatement()).toMatchObject({ returned: 1 });
      expect((await world.get(id)).state).toBe('RETURNED');
    }
    await world.expectBooksToAgree();
  });

  it('asks a person at once where nothing names the payment', async () => {
    const id = await world.released();
    await world.send(id);
    await world.readStatement();
    const remark = 'RETUR BI-FAST REKENING TIDAK DITEMUKAN';
    await world.sim('POST', '/__sim/returns', { partnerReference: `${id}A01`, reason: 'X', remark });
    await world.readStatement();
    const { items } = await new StatementRepository().listBuckets(world.app.manager, '008', {
      buckets: ['RETURN_SUSPECTED'],
      limit: 1,
    });
    expect(items[0]).toMatchObject({ remark, payoutId: null });
  });

  it('stays in suspense where the remark is lost', async () => {
    const id = await world.released();
    await world.send(id);
    await world.readStatement();
    await world.sim('POST', '/__sim/returns', {
      partnerReference: `${id}A01`,
      reason: 'X',
      remark: 'KREDIT LAIN',
    });
    expect(await world.readStatement()).toMatchObject({ returned: 0, unmatched: 1 });
    expect((await world.get(id)).state).toBe('RECONCILED');
    await world.expectBooksToAgree();
  });
});

describe('lines that nothing explains', () => {
  it('stores a line once that the bank delivers twice', async () => {
    const id = await world.released();
    await world.send(id);
    await world.fault('008', '14', 'DUPLICATE_STATEMENT_LINE');
    expect(await world.readStatement()).toMatchObject({ newLines: 1, matched: 1 });
    await world.expectBooksToAgree();
  });

  it('leaves a debit without a reference to a person, and the payout claimed', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'MANGLED_REMARK');
    await world.send(id);
    expect(await world.readStatement()).toMatchObject({ matched: 0, unmatched: 1 });
    expect((await world.get(id)).state).toBe('CLAIMED_PAID');
    const buckets = await new StatementRepository().listBuckets(world.app.manager, '008', {
      buckets: ['THEIRS_NOT_OURS'],
      limit: 10,
    });
    expect(buckets.items[0]).toMatchObject({ payoutId: null, direction: 'DEBIT', amountSen: AMOUNT * 100 });
  });

  it('is assigned by two persons, and proves its payout out of suspense', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'MANGLED_REMARK');
    await world.send(id);
    await world.readStatement();
    const [line] = (
      await new StatementRepository().listBuckets(world.app.manager, '008', {
        buckets: ['THEIRS_NOT_OURS'],
        limit: 1,
      })
    ).items;
    const item = { kind: 'LINE', key: String(line?.lineId) } as const;
    const say = (decidedBy: string, role: string) =>
      inTransaction(world.app, (em) =>
        new OpenItemRepository().decide(em, {
          bankCode: '008',
          item,
          decision: 'ASSIGN',
          reference: `${id}A01`,
          note: 'Nilai dan waktu sama.',
          decidedBy,
          roles: [role],
          at: new Date().toISOString(),
        }),
      );
    expect(await say(RELEASER, 'FINANCE_RELEASER')).toEqual({ ok: false, code: 'ACCESS.DENIED' });
    expect(await say(MAKER, 'FINANCE_MAKER')).toEqual({ ok: true, step: 'PROPOSED' });
    expect((await world.get(id)).state).toBe('CLAIMED_PAID');
    expect(await say(MAKER, 'FINANCE_RELEASER')).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
    expect(await say(RELEASER, 'FINANCE_RELEASER')).toEqual({ ok: true, step: 'CONFIRMED' });
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(await say(MAKER, 'FINANCE_MAKER')).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
    await world.expectBooksToAgree();
  });
});

describe('a day of an account', () => {
  const close = (day: string, decidedBy: string, role: string) =>
    inTransaction(world.app, (em) =>
      new ClosedDayRepository().close(em, '009', day, {
        note: 'Cocok.',
        decidedBy,
        roles: [role],
        at: new Date().toISOString(),
      }),
    );

  it('closes once it is over and adds up, with a sheet that two persons sign', async () => {
    const day = (back: number) => localDate(new Date(Date.now() - back * 86_400_000).toISOString(), 'WIB');
    const notRead = { ok: false, code: 'DAY.DOES_NOT_ADD_UP', obstacles: ['NOT_READ'] };
    expect(await close(day(1), MAKER, 'FINANCE_MAKER')).toEqual(notRead);
    await world.readStatement('009');
    expect(await close(day(0), MAKER, 'FINANCE_MAKER')).toMatchObject({ code: 'DAY.DOES_NOT_ADD_UP' });
    expect(await close(day(1), MAKER, 'FINANCE_MAKER')).toMatchObject({ ok: true, step: 'PROPOSED' });
    expect(await close(day(1), RELEASER, 'FINANCE_RELEASER')).toMatchObject({ step: 'CONFIRMED' });
    expect(await close(day(1), MAKER, 'FINANCE_MAKER')).toEqual({ ok: false, code: 'DAY.CLOSED' });
    const [closed] = await new ClosedDayRepository().list(world.app.manager, '009', 5);
    expect(closed).toMatchObject({ day: day(1), preparedBy: MAKER, signedBy: RELEASER });
    expect(closed?.hash).toBe(sheetHash(closed!.sheet));
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

  it('keep a batch from its release, and a transfer from its bank', async () => {
    await cap('BATCH', AMOUNT - 1);
    await expect(world.released()).rejects.toThrow('BATCH.ABOVE_CAP');
    await cap('BATCH', null);
    await cap('BANK_DAY', 1);
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
    expect((await detailOf(world, id)).attempts).toEqual([]);
    await cap('BANK_DAY', null);
    expect((await world.send(id)).state).toBe('CLAIMED_PAID');
  });
});
