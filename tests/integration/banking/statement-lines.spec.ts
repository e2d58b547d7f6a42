import { PayoutOrders } from '@jkk/persistence/payment';
import { inTransaction } from '@jkk/persistence/database';
import { localDate } from '@jkk/domain/calendar';
import { sheetHash } from '@jkk/domain/payout/decide';
import { ClosedDayRepository, OpenItemRepository } from '@jkk/persistence/reconciliation';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { lookAtRows } from '@jkk/persistence/radar';
import { GapRepository, StatementRepository } from '@jkk/persistence/statement';
import {
  APPROVER,
  benefitOf,
  MAKER,
  OFFICER,
  PAYEE,
  RELEASER,
  replaceAccount,
} from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { openMoneyWorld, factsTold, type MoneyWorld } from './money-world';

const AMOUNT = 10_000_000;
/** Of finance, and the participant of every claim here. */
const WORKER = '00000000-0000-4000-8000-0000000000c1';
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

/** What money costs PostgreSQL on its way. A reading looks whether its opening balance is the last known one, and a batch asks for its caps when it is made. Whoever makes it more has a reason, and writes it here. */
describe('the statements of a payout', () => {
  it('are few for its check, batch, release and sending, and for readings with and without its line', async () => {
    const payee = { ...PAYEE, bankCode: '110' };
    const first = await world.released({ payee });
    await world.send(first);
    await world.readStatement('110');
    const id = await world.payout({ payee });
    const counts = {
      check: await world.countStatements(() => world.checkPayee(id)),
      release: await world.countStatements(() => world.release(id)),
      send: await world.countStatements(() => world.send(id)),
      reading: await world.countStatements(() => world.readStatement('110')),
      again: await world.countStatements(() => world.readStatement('110')),
    };
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(counts).toEqual({ check: 7, release: 17, send: 25, reading: 34, again: 23 });
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

describe('money that comes back', () => {
  it('is returned after it was proven, and paid anew by another payout', async () => {
    const id = await world.released();
    await world.send(id);
    await world.readStatement();
    await world.sim('POST', '/__sim/returns', { partnerReference: `${id}A01`, reason: 'REKENING TUTUP' });
    expect(await world.readStatement()).toMatchObject({ returned: 1 });
    expect(await world.get(id)).toMatchObject({ state: 'RETURNED' });
    expect(await factsTold(world, id)).toEqual(['payoutSettled', 'payoutReturned']);
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

  it('is returned where it comes in parts, or beside a number of the bank that looks like a reference', async () => {
    const parts = await world.released();
    const beside = await world.released();
    for (const id of [parts, beside]) await world.send(id);
    await world.readStatement();
    const part = (amount: number) =>
      world.sim('POST', '/__sim/fundings', {
        bankCode: '008',
        accountNumber: sourceAccountOf('008'),
        amount,
        remark: `RETUR ${parts}A01`,
      });
    await part(4_000_000);
    await world.readStatement();
    expect((await world.get(parts)).state).toBe('RECONCILED');
    await part(6_000_000);
    await world.sim('POST', '/__sim/returns', {
      partnerReference: `${beside}A01`,
      reason: 'X',
      remark: `RETUR 2026112109300A12 ${beside.slice(0, 11)}`,
    });
    expect(await world.readStatement()).toMatchObject({ returned: 2 });
    for (const id of [parts, beside]) expect((await world.get(id)).state).toBe('RETURNED');
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

  it('knows a line again that was stored under a key of before wordings told lines apart', async () => {
    const draft = {
      bookedAt: '2026-11-21T02:00:00.000Z',
      transactionId: '',
      direction: 'CREDIT',
      amountSen: 500,
      balanceSen: null,
      remark: 'BUNGA',
      status: '',
    } as const;
    const account = {
      bankCode: '123',
      accountNumber: sourceAccountOf('123'),
      readAt: '2026-11-21T03:00:00.000Z',
    };
    const add = (key: string, remark = 'BUNGA') =>
      inTransaction(world.app, (em) =>
        new StatementRepository().addLines(em, account, [{ ...draft, remark, key }]),
      );
    const told = '2026-11-21T02:00:00.000Z||CREDIT|500|';
    expect(await add(`${told}|1`)).toHaveLength(1);
    expect(await add(`${told}~aa|1`)).toHaveLength(0);
    expect(await add(`${told}~bb|1`, 'BUNGA DEPOSITO')).toHaveLength(1);
    expect(await add(`${told}~bb|2`, 'BUNGA DEPOSITO')).toHaveLength(1);
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
    await world.app.query(
      `INSERT INTO app_user (user_id, username, name, nik, password_hash, roles, organisation, created_at)
       SELECT $1, 'own.claim', 'Pegawai', c.participant_nik, '$argon2id$', '{FINANCE_MAKER}', 'J01', now()
       FROM claim c JOIN payout p USING (claim_number) WHERE p.payout_id = $2`,
      [WORKER, id],
    );
    expect(await say(WORKER, 'FINANCE_MAKER')).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    expect(await say(MAKER, 'FINANCE_MAKER')).toEqual({ ok: true, step: 'PROPOSED' });
    expect((await world.get(id)).state).toBe('CLAIMED_PAID');
    expect(await say(MAKER, 'FINANCE_RELEASER')).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
    expect(await say(RELEASER, 'FINANCE_RELEASER')).toEqual({ ok: true, step: 'CONFIRMED' });
    expect((await world.get(id)).state).toBe('RECONCILED');
    expect(await say(MAKER, 'FINANCE_MAKER')).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
    await world.expectBooksToAgree();
  });
});

describe('a bank that books its fee with the payment', () => {
  afterAll(() => world.sim('DELETE', '/__sim/profiles'));

  it('proves the payment where its contract says so, and leaves it to a person where it does not', async () => {
    const paid = async (bankCode: string): Promise<string> => {
      await world.sim('POST', '/__sim/profiles', { bankCode, feeLines: 'within' });
      const id = await world.released({ payee: { ...PAYEE, bankCode } });
      await world.fault(bankCode, '17', 'FEE_LINE');
      await world.send(id);
      await world.readStatement(bankCode);
      return id;
    };
    Object.assign(world.banks.get('110').profile, { feeWithPayment: true });
    expect((await world.get(await paid('110'))).state).toBe('RECONCILED');
    expect(await world.readStatement('110')).toMatchObject({ newLines: 0 });
    await world.expectBooksToAgree();
    expect((await world.get(await paid('002'))).state).toBe('CLAIMED_PAID');
    const { items } = await new StatementRepository().listBuckets(world.app.manager, '002', {
      buckets: ['AMOUNT_DIFFERS'],
      limit: 1,
    });
    expect(items).toMatchObject([{ amountSen: (AMOUNT + 2_900) * 100 }]);
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

  it('is open again, and every later one, once a line of it comes late', async () => {
    const days = new ClosedDayRepository();
    const today = localDate(new Date().toISOString(), 'WIB');
    const later = localDate(new Date(Date.now() + 86_400_000).toISOString(), 'WIB');
    for (const day of [today, later]) {
      await world.tamper(
        `INSERT INTO closed_day SELECT bank_code, $1, sheet, hash, prepared_by, signed_by, closed_at FROM closed_day WHERE bank_code = '009'
         ORDER BY day LIMIT 1`,
        [day],
      );
    }
    const id = await world.released({ payee: { ...PAYEE, bankCode: '009' } });
    await world.send(id);
    await world.readStatement('009');
    const [last, middle, first] = await days.list(world.app.manager, '009', 5);
    expect([last?.day, middle?.day]).toEqual([later, today]);
    for (const day of [last, middle]) {
      expect(day).toMatchObject({ reopenedAt: expect.any(String), lateLineId: expect.any(Number) });
    }
    expect(first).toMatchObject({ reopenedAt: null });
    const { seen } = await lookAtRows(world.app.manager);
    const subjects = seen.filter(({ kind }) => kind === 'DAY_REOPENED').map(({ subject }) => subject);
    expect(subjects.sort()).toEqual([`day/009/${today}`, `day/009/${later}`]);
    expect((await close(today, MAKER, 'FINANCE_MAKER')).ok).toBe(false);
    expect(await close(today, MAKER, 'FINANCE_MAKER')).toMatchObject({ code: 'DAY.DOES_NOT_ADD_UP' });
  });
});
