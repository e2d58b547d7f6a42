import { randomBytes } from 'node:crypto';
import { BRI_SOURCE, openSimulatedBanks } from './simulated-banks';
import type { SimulatedBanks } from './simulated-banks';
import { SnapPartner } from './snap-partner';
import type { Loose } from '../../support/loose';

let banks: SimulatedBanks;
const SITI = { bankCode: '002', accountNumber: '888801000003301', name: 'SITI AMINAH', status: 'ACTIVE' };

beforeAll(async () => {
  banks = await openSimulatedBanks();
  await banks.admin('POST', '/__sim/accounts', SITI);
});
afterEach(async () => {
  await banks.admin('DELETE', '/__sim/faults');
  await banks.admin('DELETE', '/__sim/profiles');
  const { body } = await banks.admin('GET', '/__sim/balances');
  expect(body).toMatchObject({ sum: 0, wrongBalances: 0 });
});
afterAll(() => banks.stop());

const arm = async (fault: string, more: Record<string, unknown> = {}) => {
  const { status } = await banks.admin('POST', '/__sim/faults', {
    bankCode: '002',
    service: '17',
    fault,
    ...more,
  });
  expect(status).toBe(201);
};
const newTransfer = () => {
  const partnerReferenceNo = `${randomBytes(7).toString('hex').toUpperCase().slice(0, 13)}A01`;
  return {
    partnerReferenceNo,
    amount: { value: '250000.00', currency: 'IDR' },
    beneficiaryAccountNo: SITI.accountNumber,
    sourceAccountNo: BRI_SOURCE,
    transactionDate: SnapPartner.wib(),
    feeType: 'OUR',
    remark: partnerReferenceNo,
  };
};
const send = (request: object, timeoutMs?: number) =>
  banks.bri.call('/transfer-intrabank', request, { timeoutMs });
const credits = async (reference: string) =>
  (await banks.admin('GET', `/__sim/credits?partnerReference=${reference}`)).body;
const status = async (reference: string) =>
  (await banks.bri.call('/transfer/status', { serviceCode: '17', originalPartnerReferenceNo: reference }))
    .body;
const statement = async () =>
  (
    await banks.bri.call('/bank-statement', {
      accountNo: BRI_SOURCE,
      fromDateTime: SnapPartner.wib(new Date(Date.now() - 3_600_000)),
      toDateTime: SnapPartner.wib(),
    })
  ).body;
const linesWith = async (reference: string) =>
  (await statement()).detailData.filter((line: Loose) => line.remark.includes(reference));

describe('a transfer that is paid although nobody hears of it', () => {
  it('hangs after accept: paid, held, and free once the caller is gone', async () => {
    await arm('HANG_AFTER_ACCEPT');
    const request = newTransfer();
    const sending = send(request, 1_500).catch((error: Error) => error.name);
    let holding: Loose[] = [];
    for (let i = 0; i < 40 && holding.length === 0; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      holding = (await banks.admin('GET', '/__sim/holding')).body.holding;
    }
    expect(holding).toMatchObject([
      { service: '17', fault: 'HANG_AFTER_ACCEPT', partnerReference: request.partnerReferenceNo },
    ]);
    expect((await credits(request.partnerReferenceNo)).total).toBe(250_000);
    expect(await sending).toBe('TimeoutError');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await banks.admin('GET', '/__sim/holding')).body.holding).toEqual([]);
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('00');
  });

  it('resets after accept', async () => {
    await arm('RESET_AFTER_ACCEPT');
    const request = newTransfer();
    await expect(send(request)).rejects.toThrow();
    expect((await credits(request.partnerReferenceNo)).count).toBe(1);
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(1);
  });

  it.each([
    ['ERROR_500_THOUGH_PAID', 500, '5001701'],
    ['ERROR_504', 504, '5041700'],
    ['STATUS_CONTRADICTS', 200, '5041700'],
  ])('%s', async (fault, httpStatus, code) => {
    await arm(fault);
    const request = newTransfer();
    const answer = await send(request);
    expect([answer.status, answer.body.responseCode]).toEqual([httpStatus, code]);
    expect((await credits(request.partnerReferenceNo)).count).toBe(1);
  });

  it('ERROR_502_HTML and TRUNCATED_BODY', async () => {
    await arm('ERROR_502_HTML');
    const gateway = await send(newTransfer());
    expect([gateway.status, gateway.body]).toEqual([502, {}]);
    await arm('TRUNCATED_BODY');
    const request = newTransfer();
    await expect(send(request)).rejects.toThrow();
    expect((await credits(request.partnerReferenceNo)).count).toBe(1);
  });

  it('WRONG_ECHO_AMOUNT and WRONG_ECHO_REFERENCE', async () => {
    await arm('WRONG_ECHO_AMOUNT');
    await arm('WRONG_ECHO_REFERENCE');
    const amount = (await send(newTransfer())).body;
    expect(amount).toMatchObject({ responseCode: '2001700', amount: { value: '250001.00' } });
    const request = newTransfer();
    expect((await send(request)).body.partnerReferenceNo).not.toBe(request.partnerReferenceNo);
  });
});

describe('a transfer that is lost on the way in', () => {
  it.each(['HANG_BEFORE_ACCEPT', 'RESET_BEFORE_ACCEPT'])('%s', async (fault) => {
    await arm(fault);
    const request = newTransfer();
    await expect(send(request, 500)).rejects.toThrow();
    expect((await credits(request.partnerReferenceNo)).count).toBe(0);
    expect((await status(request.partnerReferenceNo)).responseCode).toBe('4043601');
    expect((await send(request)).body.responseCode).toBe('2001700');
  });

  it.each([
    ['INSUFFICIENT_FUNDS', '4031714'],
    ['ACCOUNT_CLOSED', '4031718'],
    ['CUT_OFF', '4031706'],
    ['RATE_LIMITED', '4291700'],
    ['ERROR_504', '5041700', { booked: false }],
  ] as [string, string, Record<string, unknown>?][])(
    '%s answers %s and books nothing',
    async (fault, code, more: Record<string, unknown> = {}) => {
      await arm(fault, more);
      const request = newTransfer();
      expect((await send(request)).body.responseCode).toBe(code);
      expect((await credits(request.partnerReferenceNo)).count).toBe(0);
      expect((await send(request)).body.responseCode).toBe('2001700');
    },
  );

  it('TOKEN_REVOKED ends every token of the bank', async () => {
    await arm('TOKEN_REVOKED');
    const request = newTransfer();
    expect((await send(request)).body.responseCode).toBe('4011701');
    expect((await send(request)).body.responseCode).toBe('4011701');
    await banks.bri.signIn();
    expect((await send(request)).body.responseCode).toBe('2001700');
  });
});

describe('a transfer that is late', () => {
  it('posts by the clock of the banks, and says so to 36', async () => {
    await arm('LATE_POSTING', { delayMs: 90 * 60_000 });
    const request = newTransfer();
    expect((await send(request)).body.responseCode).toBe('5041700');
    expect((await credits(request.partnerReferenceNo)).count).toBe(0);
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('03');
    expect((await send(request)).body.responseCode).toBe('4091701');
    const clock = await banks.admin('POST', '/__sim/clock', { advanceSeconds: 91 * 60 });
    expect(clock.body.posted).toBe(1);
    await banks.bri.signIn();
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('00');
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(1);
  });

  it('posts soon after a 202, without anybody asking', async () => {
    await arm('PENDING_202', { delayMs: 300 });
    const request = newTransfer();
    expect(await send(request)).toMatchObject({ status: 202, body: { responseCode: '2021700' } });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await credits(request.partnerReferenceNo)).count).toBe(1);
  });

  it('pays a repeat meanwhile where the bank dedupes only what succeeded', async () => {
    await banks.admin('POST', '/__sim/profiles', { bankCode: '002', dedupeMode: 'onSuccess' });
    await arm('LATE_POSTING', { delayMs: 60_000 });
    const request = newTransfer();
    await send(request);
    expect((await send(request)).body.responseCode).toBe('2001700');
    await banks.admin('POST', '/__sim/clock', { advanceSeconds: 61 });
    expect((await credits(request.partnerReferenceNo)).count).toBe(2);
  });

  it('never posts with delayMs -1', async () => {
    await arm('LATE_POSTING', { delayMs: -1 });
    const request = newTransfer();
    await send(request);
    await banks.admin('POST', '/__sim/clock', { advanceSeconds: 86_400 });
    await banks.bri.signIn();
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('03');
    expect((await credits(request.partnerReferenceNo)).count).toBe(0);
  });

  it('is invisible to 36 for a while', async () => {
    await arm('STATUS_LAG', { delayMs: 60_000 });
    const request = newTransfer();
    expect((await send(request)).body.responseCode).toBe('2001700');
    expect((await status(request.partnerReferenceNo)).responseCode).toBe('4043601');
    await banks.admin('POST', '/__sim/clock', { advanceSeconds: 61 });
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('00');
    await arm('STATUS_LAG', { service: '36' });
    expect((await status(request.partnerReferenceNo)).latestTransactionStatus).toBe('07');
  });
});

describe('names, statements and returns', () => {
  const name = async () =>
    (await banks.bri.call('/account-inquiry-internal', { beneficiaryAccountNo: SITI.accountNumber })).body;

  it('tells another name, a near name, a closed account', async () => {
    for (const fault of ['NAME_DIFFERS', 'NAME_NEAR', 'ACCOUNT_CLOSED']) await arm(fault, { service: '15' });
    expect((await name()).beneficiaryAccountName).toBe('WIDODO KARTAWINATA');
    expect((await name()).beneficiaryAccountName).toBe('SITI AMIINAH');
    expect((await name()).responseCode).toBe('4031518');
    expect((await name()).beneficiaryAccountName).toBe('SITI AMINAH');
  });

  it('leaves a line out once, delivers it twice, mangles the remark', async () => {
    const request = newTransfer();
    await send(request);
    for (const fault of [
      'MISSING_STATEMENT_LINE',
      'DUPLICATE_STATEMENT_LINE',
      'MANGLED_REMARK',
      'STATEMENT_DIALECT',
      'UNREADABLE_STATEMENT_LINE',
    ]) {
      await arm(fault, { service: '14' });
    }
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(0);
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(2);
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(0);
    const dialect = await linesWith(request.partnerReferenceNo);
    expect(dialect.map((line: Loose) => [line.type, line.amount.value])).toEqual([
      ['DEBET', '250000'],
      ['DEBET', '0.00'],
    ]);
    expect(await linesWith(request.partnerReferenceNo)).toHaveLength(1);
  });

  it('prints a fee, or a mistake and its correction, beside the transfer', async () => {
    const one = newTransfer();
    await arm('FEE_LINE');
    await send(one);
    const fee = await linesWith(one.partnerReferenceNo);
    expect(fee.map((line: Loose) => [line.type, line.amount.value])).toEqual([
      ['DEBIT', '2900.00'],
      ['DEBIT', '250000.00'],
    ]);
    const other = newTransfer();
    await arm('ERROR_CORRECTION');
    await send(other);
    const lines = await linesWith(other.partnerReferenceNo);
    expect(lines.map((line: Loose) => [line.type, line.transactionDetailStatus])).toEqual([
      ['CREDIT', 'ERROR CORECTION'],
      ['DEBIT', 'SUCCESS'],
      ['DEBIT', 'SUCCESS'],
    ]);
    expect((await credits(other.partnerReferenceNo)).count).toBe(1);
  });

  it('returns a transfer: the credit is gone, the statement says why, 36 says 04', async () => {
    const request = newTransfer();
    await send(request);
    const reference = request.partnerReferenceNo;
    const answer = await banks.admin('POST', '/__sim/returns', {
      partnerReference: reference,
      reason: 'REKENING TUTUP',
    });
    expect([answer.status, answer.body.amount]).toEqual([201, 250_000]);
    expect(await credits(reference)).toMatchObject({ count: 1, netCount: 0, netTotal: 0 });
    expect((await status(reference)).latestTransactionStatus).toBe('04');
    const lines = await linesWith(reference);
    expect(lines.map((line: Loose) => line.type)).toEqual(['CREDIT', 'DEBIT']);
    expect(lines[0].remark).toContain('REKENING TUTUP');
    const again = await banks.admin('POST', '/__sim/returns', { partnerReference: reference, reason: 'X' });
    expect(again.status).toBe(409);
    expect(
      (await banks.admin('POST', '/__sim/returns', { partnerReference: 'NONE', reason: 'X' })).status,
    ).toBe(404);
  });

  it('returns less than was paid, and keeps a fee', async () => {
    const request = newTransfer();
    await send(request);
    const body = { partnerReference: request.partnerReferenceNo, reason: 'DITOLAK', amount: 247_500 };
    expect((await banks.admin('POST', '/__sim/returns', body)).status).toBe(201);
    const [credit] = await linesWith(request.partnerReferenceNo);
    expect(credit).toMatchObject({ type: 'CREDIT', amount: { value: '247500.00' } });
  });
});

describe('faults themselves', () => {
  it('can be aimed at one payee, survive a restart and keep quiet where the bank says no anyway', async () => {
    await arm('ERROR_500_THOUGH_PAID', { accountNumber: '4711' });
    expect((await send(newTransfer())).body.responseCode).toBe('2001700');
    await arm('ERROR_500_THOUGH_PAID');
    expect((await send({ ...newTransfer(), beneficiaryAccountNo: '404404' })).body.responseCode).toBe(
      '4041711',
    );
    await banks.restart();
    expect((await send(newTransfer())).body.responseCode).toBe('5001701');
    const { faults } = (await banks.admin('GET', '/__sim/faults')).body;
    expect(faults.map((fault: Loose) => [fault.remaining, fault.hits])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    ['an unknown property', { bankCode: '002', service: '17', fault: 'ERROR_504', colour: 'red' }, ''],
    ['an unknown fault', { bankCode: '002', service: '17', fault: 'FIRE' }, '/fault'],
    ['an impossible pair', { bankCode: '002', service: '36', fault: 'LATE_POSTING' }, '/service'],
    ['a missing bank', { service: '17', fault: 'ERROR_504' }, '/bankCode'],
    ['a wrong count', { bankCode: '002', service: '17', fault: 'ERROR_504', count: 0 }, '/count'],
  ])('%s is refused with 422', async (_name, body, pointer) => {
    const answer = await banks.admin('POST', '/__sim/faults', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
    expect(JSON.stringify(answer.body)).not.toContain('FIRE');
  });

  it('refuses accounts, clocks and credits that make no sense', async () => {
    const account = await banks.admin('POST', '/__sim/accounts', {
      accounts: [SITI, { ...SITI, status: 'LOST' }],
    });
    expect(account.body.errors).toEqual([
      { pointer: '/accounts/1/status', detail: 'must be one of ACTIVE, CLOSED, DORMANT' },
    ]);
    expect((await banks.admin('POST', '/__sim/clock', {})).status).toBe(422);
    expect((await banks.admin('GET', '/__sim/credits')).status).toBe(422);
    expect((await banks.admin('GET', '/__sim/accounts/002/1')).status).toBe(404);
  });

  it('lets nobody rewrite the books', async () => {
    const { Client } = await import('pg');
    const client = new Client(banks.databaseUrl);
    await client.connect();
    await send(newTransfer());
    await expect(client.query('UPDATE ledger_line SET amount = 1')).rejects.toThrow('append-only');
    await expect(client.query('DELETE FROM ledger_entry')).rejects.toThrow('append-only');
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO ledger_line (entry_id, bank_code, account_number, amount, balance_after, remark)
       SELECT max(entry_id), '002', '888801000003301', 1, 1, '' FROM ledger_entry`,
    );
    await expect(client.query('COMMIT')).rejects.toThrow('does not sum to zero');
    await client.end();
  });

  it('keeps a log that can be paged', async () => {
    const first = (await banks.admin('GET', '/__sim/log?limit=3')).body;
    expect(first.items).toHaveLength(3);
    const second = (await banks.admin('GET', `/__sim/log?limit=3&after=${first.next}`)).body;
    expect(second.items[0].eventId).toBe(first.items[2].eventId + 1);
  });
});
