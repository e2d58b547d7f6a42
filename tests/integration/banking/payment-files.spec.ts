import { createHash, randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { EntityManager } from 'typeorm';
import { createPayoutActivities } from '@jkk/activities/payout';
import { createReconciliationActivities } from '@jkk/activities/reconciliation';
import { FileBank, PartnerBanks, type PartnerBank } from '@jkk/banking';
import { addHours, localDate } from '@jkk/domain/calendar';
import { camt054, camtEntry } from '@jkk/banking/files/spec-files';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { HoldRepository } from '@jkk/persistence/payment';
import { messageIdOf, PaymentFileListRepository, PaymentFileRepository } from '@jkk/persistence/payout';
import { lookAtRows } from '@jkk/persistence/radar';
import { ControlsRepository, FileWithdrawalRepository } from '@jkk/persistence/reconciliation';
import { LineDoubtRepository, StatementFileRepository } from '@jkk/persistence/statement';
import { systemClock } from '@jkk/platform/clock';
import { MAKER, PAYEE, RELEASER } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { OPEN_GUARD, openMoneyWorld, type MoneyWorld } from './money-world';

const BANK = '009';
const files = new PaymentFileRepository();
const shown = new PaymentFileListRepository();
const withdrawals = new FileWithdrawalRepository();
const blocks = new SendingBlockRepository();
const given = new StatementFileRepository();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ byFile: { [BANK]: 'pain.001.001.03' } });
});
afterAll(() => world.stop());
afterEach(() => world.expectBooksToAgree());

const now = (): string => new Date().toISOString();
const decide = (payoutId: string, decidedBy: string, role: string) =>
  inTransaction(world.app, (em) =>
    new HoldRepository().decide(em, {
      payoutId,
      decision: 'PAY',
      note: 'compared with the passbook',
      decidedBy,
      roles: [role],
      branch: 'J01',
      at: now(),
    }),
  );

/** Nobody can be asked about the account: two persons have accepted it, and two have released it. */
async function released(): Promise<string> {
  const payoutId = await world.payout({ payee: { ...PAYEE, bankCode: BANK } });
  expect(await world.checkPayee(payoutId)).toBe('NOT_ASKED');
  expect(await world.get(payoutId)).toMatchObject({ state: 'HELD', holdReason: 'PAYEE.NOT_ASKED' });
  await decide(payoutId, MAKER, 'FINANCE_MAKER');
  await decide(payoutId, RELEASER, 'FINANCE_RELEASER');
  await world.release(payoutId);
  return payoutId;
}

const wish = async (requestedBy = MAKER, bankCode = BANK): Promise<string> => {
  const fileId = randomUUID();
  await inTransaction(world.app, (em) =>
    files.wish(em, { fileId, bankCode, requestedBy, requestedAt: now() }),
  );
  return fileId;
};
const made = async (): Promise<string> => {
  const fileId = await wish();
  await world.readStatement(BANK);
  return fileId;
};
const standing = (fileId: string) => shown.find(world.app.manager, fileId);
const take = (fileId: string, by = RELEASER, reason: string | null = null) =>
  inTransaction(world.app, (em) => files.handOver(em, { fileId, by, at: now(), reason }));
const takeAgain = (fileId: string) => take(fileId, RELEASER, 'the upload broke off');
const withdrawn = (fileId: string, decidedBy: string, role: string) =>
  inTransaction(world.app, (em) =>
    withdrawals.withdraw(em, fileId, { note: 'past the cut-off', decidedBy, roles: [role], at: now() }),
  );
const withdraw = async (fileId: string) => {
  expect(await withdrawn(fileId, MAKER, 'FINANCE_MAKER')).toEqual({ ok: true, step: 'PROPOSED' });
  return withdrawn(fileId, RELEASER, 'FINANCE_RELEASER');
};
const itemsOf = (payoutId: string) =>
  world.app.query<{ fileId: string; attemptNo: number }[]>(
    `SELECT file_id AS "fileId", attempt_no AS "attemptNo" FROM payment_file_item WHERE payout_id = $1`,
    [payoutId],
  );
const messagesOf = (payoutId: string) =>
  world.app.query<unknown[]>(`SELECT 1 FROM wire_message WHERE payout_id = $1`, [payoutId]);

async function hand(text: string): Promise<string> {
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const fileId = randomUUID();
  const file = { fileId, bankCode: BANK, sha256, content, receivedBy: MAKER, receivedAt: now() };
  expect(await inTransaction(world.app, (em) => given.add(em, file))).toBe(true);
  expect(await inTransaction(world.app, (em) => given.add(em, { ...file, fileId: randomUUID() }))).toBe(
    false,
  );
  await world.readStatement(BANK);
  return fileId;
}
const lines = async (fileId: string) =>
  (await given.listLines(world.app.manager, fileId, 0, 100)).map(({ outcome, payoutId }) => [
    outcome,
    payoutId,
  ]);

const answer = (messageId: string, whole: string, payments = ''): string =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt><GrpHdr><MsgId>${randomUUID()}</MsgId>` +
  `</GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId>${whole}</OrgnlGrpInfAndSts>` +
  `<OrgnlPmtInfAndSts>${payments}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
const about = (payoutId: string, status: string, reason = 'AC04'): string =>
  `<TxInfAndSts><OrgnlEndToEndId>${payoutId}A01</OrgnlEndToEndId><TxSts>${status}</TxSts>` +
  `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf></TxInfAndSts>`;
const debit = (payoutId: string): string =>
  camt054([
    camtEntry({
      amount: '10000000.00',
      day: `<Dt>${localDate(now(), 'WIB')}</Dt>`,
      number: '',
      remark: `KLAIM JKK ${payoutId}A01`,
    }),
  ])
    .replace('888801000800801', sourceAccountOf(BANK))
    .replace('2026-11-21T15:00:00', now());

it('goes from its release to its proof by files alone', async () => {
  const id = await released();
  expect(await world.send(id)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 21_600 });
  const fileId = await made();
  expect(await standing(fileId)).toMatchObject({
    state: 'MADE',
    version: 'pain.001.001.03',
    count: 1,
    totalRupiah: 10_000_000,
  });
  expect(await world.get(id)).toMatchObject({ state: 'PENDING' });
  expect(await world.inquireNow(id)).toMatchObject({ state: 'PENDING', next: 'WAIT' });
  const content = await take(fileId);
  expect(content.toString()).toContain(`<EndToEndId>${id}A01</EndToEndId>`);
  expect((await takeAgain(fileId)).equals(content)).toBe(true);
  await expect(take(fileId)).rejects.toThrow('payment_file_download_first_once');
  expect(await shown.listTakings(world.app.manager, [fileId])).toMatchObject([
    { by: RELEASER, reason: null },
    { by: RELEASER, reason: 'the upload broke off' },
  ]);
  expect(await standing(fileId)).toMatchObject({ state: 'HANDED_OVER', handedOverBy: RELEASER });

  await hand(answer(messageIdOf(fileId), '<GrpSts>ACTC</GrpSts>'));
  expect((await world.get(id)).state).toBe('PENDING');
  const paid = await hand(answer(messageIdOf(fileId), '<GrpSts>PART</GrpSts>', about(id, 'ACSC', '')));
  expect(await lines(paid)).toEqual([['NEW', id]]);
  expect((await world.get(id)).state).toBe('CLAIMED_PAID');
  await hand(debit(id));
  expect((await world.get(id)).state).toBe('RECONCILED');
  const late = await hand(answer(messageIdOf(fileId), '<GrpSts>RJCT</GrpSts>'));
  expect(await lines(late)).toEqual([['CONTRADICTS', id]]);
  expect((await world.get(id)).state).toBe('RECONCILED');
  expect(await messagesOf(id)).toEqual([]);
});

it('puts an attempt into one file, whatever is made again, and by however many at once', async () => {
  const [one, other] = [await released(), await released()];
  await Promise.all([wish(), wish(), wish()]);
  await Promise.all([world.readStatement(BANK), world.readStatement(BANK), world.readStatement(BANK)]);
  await world.readStatement(BANK);
  for (const id of [one, other]) {
    expect(await itemsOf(id)).toHaveLength(1);
    expect((await world.get(id)).state).toBe('PENDING');
    await world.send(id);
  }
  expect(await standing(await made())).toMatchObject({ state: 'NOTHING', count: 0 });
});

it('is the same file after its maker was killed behind the storing', async () => {
  const id = await released();
  const fileId = await wish();
  const dying = {
    ...silent,
    info: () => {
      throw new Error('killed');
    },
  };
  const { readStatement } = createReconciliationActivities({
    dataSource: world.app,
    banks: world.banks,
    guard: OPEN_GUARD,
    clock: systemClock,
    logger: dying,
  });
  await expect(new MockActivityEnvironment().run(readStatement, { bankCode: BANK })).rejects.toThrow(
    'killed',
  );
  const before = await standing(fileId);
  await world.readStatement(BANK);
  expect(await standing(fileId)).toEqual(before);
  expect(
    createHash('sha256')
      .update(await take(fileId))
      .digest('hex'),
  ).toBe(before?.sha256);
  expect(await itemsOf(id)).toEqual([{ fileId, attemptNo: 1 }]);
});

it('ends what the bank rejects, and takes no rejection of what it has seen before', async () => {
  const [wrong, twice] = [await released(), await released()];
  const fileId = await made();
  const early = await hand(answer(messageIdOf(fileId), '<GrpSts>RJCT</GrpSts>'));
  expect((await lines(early)).map(([outcome]) => outcome)).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  await take(fileId);
  const said = await hand(
    answer(
      messageIdOf(fileId),
      '',
      `${about(wrong, 'RJCT')}${about(twice, 'RJCT', 'DU04')}${about('X', 'ACSC')}`,
    ),
  );
  expect(await lines(said)).toEqual([
    ['NEW', wrong],
    ['CONTRADICTS', twice],
    ['UNKNOWN_REFERENCE', null],
  ]);
  expect(await world.get(wrong)).toMatchObject({ state: 'FAILED', failureCode: 'FILE.RJCT.AC04' });
  expect((await world.get(twice)).state).toBe('PENDING');
  const other = await hand(answer('NOT-OURS', '<GrpSts>RJCT</GrpSts>'));
  expect(await lines(other)).toEqual([['UNKNOWN_REFERENCE', null]]);
  const seen = (await lookAtRows(world.app.manager)).seen.filter(({ kind }) => kind === 'PAYMENT_ANSWER');
  expect(seen.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([early, said, other].map((id) => `file/${id}`)),
  );
});

it('is handed over by another person only, and never while its bank is stopped', async () => {
  const id = await released();
  const fileId = await made();
  await expect(take(fileId, MAKER)).rejects.toThrow('payment_file_handed_over_by_other');
  const controls = new ControlsRepository();
  const said = { note: 'INCIDENT', at: now() };
  const maker = { ...said, decidedBy: MAKER, roles: ['FINANCE_MAKER'] };
  const releaser = { ...said, decidedBy: RELEASER, roles: ['FINANCE_RELEASER'] };
  await inTransaction(world.app, (em) => controls.stop(em, BANK, maker));
  await expect(take(fileId)).rejects.toThrow('payment_file_handed_over_by_other');
  const waiting = await released();
  expect(await standing(await made())).toMatchObject({ state: 'STOPPED', stop: 'BANK_NOT_SPOKEN_TO' });
  expect((await world.get(waiting)).state).toBe('RELEASED');
  for (const one of [maker, releaser]) await inTransaction(world.app, (em) => controls.resume(em, BANK, one));
  await take(fileId);
  await made();
  expect(await itemsOf(waiting)).toHaveLength(1);
  expect(await itemsOf(id)).toHaveLength(1);
});

it('holds what differs from its record at the moment the file is made', async () => {
  const id = await released();
  await world.tamper(`UPDATE payout SET payee_account_number = '999' WHERE payout_id = $1`, [id]);
  await made();
  expect(await world.get(id)).toMatchObject({ state: 'HELD', holdReason: 'RECORD.BATCH' });
  expect(await itemsOf(id)).toEqual([]);
});

it('is withdrawn by two persons as long as nobody has taken it, and its payments are released anew', async () => {
  const [one, other] = [await released(), await released()];
  const leftToday = async () =>
    (await new ControlsRepository().ofBank(world.app.manager, { bankCode: BANK, version: 1 }, now()))
      .sentTodayRupiah;
  const before = await leftToday();
  const fileId = await made();
  expect(await leftToday()).toBe(before + 20_000_000);
  expect(await withdraw(fileId)).toEqual({ ok: true, step: 'CONFIRMED' });
  expect(await standing(fileId)).toMatchObject({ state: 'WITHDRAWN', withdrawnBy: RELEASER, failedCount: 0 });
  expect(await leftToday()).toBe(before);
  for (const id of [one, other]) {
    expect(await world.get(id)).toMatchObject({ state: 'AWAITING_RELEASE', batchId: null, holdReason: null });
    expect(await world.inquireNow(id)).toMatchObject({ state: 'AWAITING_RELEASE', next: 'WAIT' });
  }
  await expect(take(fileId)).rejects.toThrow('payment_file_');
  expect(await withdrawn(fileId, MAKER, 'FINANCE_MAKER')).toEqual({
    ok: false,
    code: 'PAYMENT_FILE.WITHDRAWN',
  });

  await world.release(one, other);
  const next = await made();
  expect(await itemsOf(one)).toEqual([
    { fileId, attemptNo: 1 },
    { fileId: next, attemptNo: 2 },
  ]);
  expect((await take(next)).toString()).toContain(`<EndToEndId>${one}A02</EndToEndId>`);

  const said = await hand(answer(messageIdOf(fileId), '<GrpSts>ACSC</GrpSts>'));
  expect((await lines(said)).map(([outcome]) => outcome)).toEqual(['CONTRADICTS', 'CONTRADICTS']);
  expect((await world.get(one)).state).toBe('PENDING');
  const seen = (await lookAtRows(world.app.manager)).seen.map(({ subject }) => subject);
  expect(seen).toContain(`file/${said}`);
});

it('is not withdrawn by one person, nor once it was taken, answered or may have been before a restore', async () => {
  const id = await released();
  const fileId = await made();
  await world.tamper(
    `UPDATE payment_file_result SET made_at = now() - interval '3 hours' WHERE file_id = $1`,
    [fileId],
  );
  const lying = async () =>
    (await lookAtRows(world.app.manager)).seen.filter(
      ({ kind, subject }) => kind === 'PAYMENT_FILE_LIES' && subject === `file/${fileId}`,
    );
  expect(await lying()).toHaveLength(1);
  await withdrawn(fileId, MAKER, 'FINANCE_MAKER');
  expect(await withdrawn(fileId, MAKER, 'FINANCE_RELEASER')).toEqual({
    ok: false,
    code: 'APPROVAL.SAME_PERSON',
  });
  const alone = { fileId, proposedBy: MAKER, withdrawnBy: RELEASER, withdrawnAt: now() };
  await expect(inTransaction(world.app, (em) => files.withdraw(em, alone))).rejects.toThrow(
    'payment_file_withdrawal_was_said',
  );
  const stealing = world.app.query(`UPDATE payout SET state = 'AWAITING_RELEASE' WHERE payout_id = $1`, [id]);
  await expect(stealing).rejects.toThrow('payout_back_from_its_file');

  const confirm = () => withdrawn(fileId, RELEASER, 'FINANCE_RELEASER');
  await inTransaction(world.app, (em) => blocks.raise(em, 'OLDER_DATABASE', now()));
  expect(await confirm()).toEqual({ ok: false, code: 'PAYMENT_FILE.BLOCKED' });
  await world.tamper(
    `UPDATE sending_block SET lifted_at = now(), lifted_by = 'b', proposed_at = now(), proposed_by = 'a'`,
    [],
  );
  expect(await confirm()).toEqual({ ok: false, code: 'PAYMENT_FILE.BLOCKED' });
  await world.tamper(`DELETE FROM sending_block`, []);
  await hand(answer(messageIdOf(fileId), '<GrpSts>ACTC</GrpSts>'));
  expect(await confirm()).toEqual({ ok: false, code: 'PAYMENT_FILE.ANSWERED' });
  await take(fileId);
  expect(await confirm()).toEqual({ ok: false, code: 'PAYMENT_FILE.TAKEN' });
  expect(await lying()).toEqual([]);
  expect((await world.get(id)).state).toBe('PENDING');
});

it('goes or stays: of who takes it and who withdraws it at the same moment, one is refused', async () => {
  const id = await released();
  const fileId = await made();
  await withdrawn(fileId, MAKER, 'FINANCE_MAKER');
  const [taken, back] = await Promise.allSettled([
    take(fileId),
    withdrawn(fileId, RELEASER, 'FINANCE_RELEASER'),
  ]);
  const isTaken = taken.status === 'fulfilled';
  const isBack = back.status === 'fulfilled' && back.value.ok;
  expect([isTaken, isBack].filter(Boolean)).toHaveLength(1);
  expect((await world.get(id)).state).toBe(isTaken ? 'PENDING' : 'AWAITING_RELEASE');
});

it('goes or stays whoever writes it, and stays while it may have left before a restore', async () => {
  await released();
  const fileId = await made();
  await withdrawn(fileId, MAKER, 'FINANCE_MAKER');
  const word = { fileId, proposedBy: MAKER, withdrawnBy: RELEASER, withdrawnAt: now() };
  const said = (em: EntityManager) =>
    em.query(
      `INSERT INTO money_word (subject, round, step, decision, note, decided_by, role, decided_at)
       VALUES ($1, 1, 'CONFIRMED', 'WITHDRAW', 'so', $2, 'FINANCE_RELEASER', now())`,
      [`PAYMENT_FILE:${fileId}`, RELEASER],
    );
  const taking = { fileId, by: RELEASER, at: now(), reason: null };
  const tried = (work: (em: EntityManager) => Promise<unknown>) =>
    inTransaction(world.app, async (em) => {
      await said(em);
      await work(em);
    });
  const goesOrStays = 'payment_file_goes_or_stays';
  await expect(
    tried(async (em) => {
      await files.handOver(em, taking);
      await files.withdraw(em, word);
    }),
  ).rejects.toThrow(goesOrStays);
  await expect(
    tried(async (em) => {
      await files.withdraw(em, word);
      await files.handOver(em, taking);
    }),
  ).rejects.toThrow(goesOrStays);
  await expect(
    tried(async (em) => {
      await blocks.raise(em, 'OLDER_DATABASE', now());
      await files.withdraw(em, word);
    }),
  ).rejects.toThrow('payment_file_withdrawn_untouched');
  expect(await withdrawn(fileId, RELEASER, 'FINANCE_RELEASER')).toMatchObject({ ok: true });
});

it('takes nothing in afterwards, and adds up to what stands in it', async () => {
  const [one, other] = [await released(), await released()];
  const fileId = await made();
  const [filed] = await itemsOf(one);
  expect(filed).toEqual({ fileId, attemptNo: 1 });
  expect(await itemsOf(other)).toHaveLength(1);
  const late = `INSERT INTO payment_file_item (file_id, position, payout_id, attempt_no, group_id) VALUES ($1, 9, $2, 1, '')`;
  await expect(world.app.query(late, [fileId, one])).rejects.toThrow('payment_file_item_attempt_once');
  await world.tamper(`DELETE FROM payment_file_item WHERE payout_id = $1`, [one]);
  await expect(world.app.query(late, [fileId, one])).rejects.toThrow('payment_file_complete_at_once');
  const content = Buffer.from('<a/>');
  const result = {
    fileId: await wish(),
    outcome: 'MADE',
    stop: null,
    version: 'pain.001.001.09',
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
    paymentCount: 1,
    totalRupiah: 9_999_999,
    madeAt: now(),
  } as const;
  const item = { payoutId: one, attemptNo: 1, groupId: 'G' };
  await expect(inTransaction(world.app, (em) => files.keep(em, result, [item]))).rejects.toThrow(
    'payment_file_adds_up',
  );
  await inTransaction(world.app, (em) => files.keep(em, { ...result, totalRupiah: 10_000_000 }, [item]));
});

it('is not handed over again once something has become of one of its payments', async () => {
  const [wrong, other] = [await released(), await released()];
  const fileId = await made();
  await take(fileId);
  await takeAgain(fileId);
  await hand(answer(messageIdOf(fileId), '', about(wrong, 'RJCT')));
  expect((await world.get(wrong)).state).toBe('FAILED');
  expect((await world.get(other)).state).toBe('PENDING');
  await expect(takeAgain(fileId)).rejects.toThrow('payment_file_handed_over_untouched');
});

it('is proven by one line where its bank books the payments of a group together', async () => {
  const [one, other] = [await released(), await released()];
  const fileId = await made();
  await take(fileId);
  const [{ groupId = '' } = {}] = await files.listItems(world.app.manager, fileId);
  const together = (amount: string) =>
    hand(
      debit(one)
        .replace('10000000.00', amount)
        .replace(/<TxDtls>.*<\/TxDtls>/, `<Btch><PmtInfId>${groupId}</PmtInfId></Btch>`),
    );
  await together('20000001.00');
  for (const id of [one, other]) expect((await world.get(id)).state).toBe('PENDING');
  const proof = await together('20000000.00');
  expect((await lines(proof)).sort()).toEqual([one, other].sort().map((id) => ['NEW', id]));
  for (const id of [one, other]) expect((await world.get(id)).state).toBe('RECONCILED');
});

it('is proven once where the notice of the day numbers nothing and the statement of the day does', async () => {
  const id = await released();
  await take(await made());
  await hand(debit(id));
  expect((await world.get(id)).state).toBe('RECONCILED');
  const statement = await hand(
    debit(id).replace('<AcctSvcrRef></AcctSvcrRef>', '<AcctSvcrRef>BR77</AcctSvcrRef>'),
  );
  expect(await lines(statement)).toEqual([['KNOWN', id]]);
  const twice = await hand(
    debit(id).replace('<AcctSvcrRef></AcctSvcrRef>', '<AcctSvcrRef>BR78</AcctSvcrRef>'),
  );
  expect(await lines(twice)).toEqual([['NEW', id]]);
});

it('lets nothing be paid in the place of what no statement proves rejected, or was said to be paid then', async () => {
  const id = await released();
  const doubt = () => new LineDoubtRepository().doubtAbout(world.app.manager, id);
  const fileId = await made();
  await take(fileId);
  await hand(answer(messageIdOf(fileId), '<GrpSts>RJCT</GrpSts>'));
  expect((await world.get(id)).state).toBe('FAILED');
  expect(await doubt()).toBe('BANK.REJECTION_UNPROVEN');
  const readThrough = (through: string | null) =>
    world.tamper(`UPDATE reconciliation_cursor SET complete_through = $1 WHERE bank_code = $2`, [
      through,
      BANK,
    ]);
  await readThrough(now());
  expect(await doubt()).toBeUndefined();
  const paid = await hand(answer(messageIdOf(fileId), '<GrpSts>ACSC</GrpSts>'));
  expect(await lines(paid)).toEqual([['CONTRADICTS', id]]);
  expect((await world.get(id)).state).toBe('FAILED');
  expect(await doubt()).toBe('BANK.SAID_PAID');
  await readThrough(addHours(now(), 25));
  expect(await doubt()).toBeUndefined();
  await readThrough(null);
  await hand(debit(id));
  expect((await world.get(id)).state).toBe('RECONCILED');
});

it('believes nothing of an answer that counts or sums another file', async () => {
  const id = await released();
  const fileId = await made();
  await take(fileId);
  for (const [count, sum] of [
    ['2', '10000000.00'],
    ['1', '90000000.00'],
  ]) {
    const sums = `<OrgnlNbOfTxs>${count}</OrgnlNbOfTxs><OrgnlCtrlSum>${sum}</OrgnlCtrlSum>`;
    const said = await hand(answer(messageIdOf(fileId), sums, about(id, 'ACSC', '')));
    expect(await lines(said)).toEqual([['CONTRADICTS', id]]);
  }
  expect((await world.get(id)).state).toBe('PENDING');
  const sums = '<OrgnlNbOfTxs>1</OrgnlNbOfTxs><OrgnlCtrlSum>10000000</OrgnlCtrlSum>';
  await hand(answer(messageIdOf(fileId), sums, about(id, 'ACSC', '')));
  expect((await world.get(id)).state).toBe('CLAIMED_PAID');
});

it('takes neither word of an answer that says both of a payment, however often', async () => {
  const id = await released();
  const fileId = await made();
  await take(fileId);
  const both = [about(id, 'RJCT'), about(id, 'ACSC', '')].join('').repeat(5_000);
  const said = await hand(answer(messageIdOf(fileId), '', both));
  expect(await lines(said)).toEqual([
    ['CONTRADICTS', id],
    ['CONTRADICTS', id],
  ]);
  expect((await world.get(id)).state).toBe('PENDING');
});

describe('a bank whose channel is changed while payments are under way', () => {
  const onlyBank = (bankCode: string, bank: PartnerBank) => {
    const banks = new PartnerBanks(new Map([[bankCode, bank]]));
    const parts = { dataSource: world.app, banks, guard: OPEN_GUARD, clock: systemClock, logger: silent };
    const { sendPayout, inquirePayout } = createPayoutActivities(parts);
    const { readStatement } = createReconciliationActivities(parts);
    const run = <T>(activity: (input: T) => Promise<unknown>, input: T) =>
      new MockActivityEnvironment().run(activity, input);
    return {
      send: (payoutId: string) => run(sendPayout, { payoutId, now: now() }),
      inquire: (payoutId: string) => run(inquirePayout, { payoutId, now: now() }),
      read: () => run(readStatement, { bankCode }),
    };
  };

  it('asks nothing over an interface that is gone, and files nothing of what went over it', async () => {
    const id = await world.released();
    await world.fault('008', '17', 'ERROR_504');
    await world.send(id);
    expect((await world.get(id)).state).toBe('UNKNOWN');
    const filed = onlyBank('008', new FileBank({ ...world.banks.get('008').profile, channel: 'FILE' }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await filed.inquire(id)).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
    await filed.send(id);
    const fileId = await wish(MAKER, '008');
    await filed.read();
    expect(await standing(fileId)).toMatchObject({ state: 'NOTHING' });
    expect(await itemsOf(id)).toEqual([]);
    expect((await world.get(id)).state).toBe('UNKNOWN');
  });

  it('sends nothing over an interface, and asks nothing, of what stands in a file', async () => {
    const id = await released();
    await made();
    const overInterface = onlyBank(BANK, world.banks.get('008'));
    expect(await overInterface.inquire(id)).toMatchObject({ state: 'PENDING', next: 'WAIT' });
    expect(await overInterface.send(id)).toMatchObject({ state: 'PENDING', next: 'WAIT' });
    expect(await messagesOf(id)).toEqual([]);
  });
});
