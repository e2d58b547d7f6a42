import { randomBytes } from 'node:crypto';
import { BRI_SOURCE, MANDIRI_SOURCE, openSimulatedBanks } from './simulated-banks';
import type { SimulatedBanks } from './simulated-banks';
import { SnapPartner } from './snap-partner';
import type { Loose } from '../../support/loose';

let banks: SimulatedBanks;
const SITI = { bankCode: '002', accountNumber: '888801000003301', name: 'SITI AMINAH', status: 'ACTIVE' };
const BUDI = { bankCode: '014', accountNumber: '5220304312', name: 'BUDI SANTOSO', status: 'ACTIVE' };

const newReference = () => `${randomBytes(7).toString('hex').toUpperCase().slice(0, 13)}A01`;
const intrabank = (over: Record<string, unknown> = {}) => {
  const partnerReferenceNo = newReference();
  return {
    partnerReferenceNo,
    amount: { value: '1500000.00', currency: 'IDR' },
    beneficiaryAccountNo: SITI.accountNumber,
    sourceAccountNo: BRI_SOURCE,
    transactionDate: SnapPartner.wib(),
    feeType: 'OUR',
    remark: partnerReferenceNo,
    ...over,
  };
};
const interbank = (over: Record<string, unknown> = {}) => {
  const { remark, ...rest } = intrabank();
  return {
    ...rest,
    customerReference: remark,
    beneficiaryAccountName: BUDI.name,
    beneficiaryAccountNo: BUDI.accountNumber,
    beneficiaryBankCode: BUDI.bankCode,
    ...over,
  };
};
const creditsOf = async (reference: string) =>
  (await banks.admin('GET', `/__sim/credits?partnerReference=${reference}`)).body;

beforeAll(async () => {
  banks = await openSimulatedBanks();
  await banks.admin('POST', '/__sim/accounts', SITI);
  await banks.admin('POST', '/__sim/accounts', { accounts: [BUDI] });
});
afterAll(async () => {
  const { body } = await banks.admin('GET', '/__sim/balances');
  expect(body).toMatchObject({ sum: 0, wrongBalances: 0 });
  await banks.stop();
});

describe('access token (73)', () => {
  it('is given for the partner signature and lives 900 seconds', async () => {
    const { status, body } = await banks.bri.requestToken();
    expect(status).toBe(200);
    expect(body).toMatchObject({ responseCode: '2007300', tokenType: 'Bearer', expiresIn: '900' });
  });

  it.each([
    ['4017300', { signature: 'AAAA' }],
    ['4017300', { headers: { 'X-TIMESTAMP': SnapPartner.wib(new Date(Date.now() - 400_000)) } }],
    ['4017300', { headers: { 'X-CLIENT-KEY': 'SOMEBODY' } }],
    ['4007302', { headers: { 'X-CLIENT-KEY': undefined } }],
    ['4007301', { headers: { 'X-TIMESTAMP': '2026-11-21 09:00:00 +07' } }],
  ])('answers %s', async (code, tampering) => {
    const { status, body } = await banks.bri.requestToken(tampering);
    expect(body.responseCode).toBe(code);
    expect(status).toBe(Number(code.slice(0, 3)));
  });
});

describe('headers and signature of a transaction', () => {
  const ask = (tampering: object) =>
    banks.bri.call('/account-inquiry-internal', { beneficiaryAccountNo: SITI.accountNumber }, tampering);

  it.each([
    ['4011500', { signedPath: '/snap/v1.0/transfer-intrabank' }],
    ['4011500', { signature: 'AAAA' }],
    ['4011500', { headers: { 'X-PARTNER-ID': 'SOMEBODY' } }],
    ['4011500', { headers: { 'X-TIMESTAMP': SnapPartner.wib(new Date(Date.now() + 400_000)) } }],
    ['4011501', { headers: { Authorization: 'Bearer nobody-issued-this' } }],
    ['4011503', { headers: { Authorization: undefined } }],
    ['4001502', { headers: { 'X-EXTERNAL-ID': undefined } }],
    ['4001501', { headers: { 'X-EXTERNAL-ID': 'ABC' } }],
    ['4001501', { headers: { 'X-EXTERNAL-ID': '1'.repeat(37) } }],
    ['4001502', { headers: { 'CHANNEL-ID': undefined } }],
    ['4001501', { headers: { 'CHANNEL-ID': '123456' } }],
    ['4001502', { headers: { 'X-SIGNATURE': undefined } }],
  ])('answers %s', async (code, tampering) => {
    const { status, body } = await ask(tampering);
    expect(body.responseCode).toBe(code);
    expect(status).toBe(Number(code.slice(0, 3)));
  });

  it('takes an external id once a bank and WIB day', async () => {
    const headers = { 'X-EXTERNAL-ID': SnapPartner.externalId() };
    expect((await ask({ headers })).body.responseCode).toBe('2001500');
    expect((await ask({ headers })).body.responseCode).toBe('4091500');
    const elsewhere = await banks.mandiri.call(
      '/account-inquiry-external',
      { beneficiaryBankCode: '002', beneficiaryAccountNo: SITI.accountNumber },
      { headers },
    );
    expect(elsewhere.body.responseCode).toBe('2001600');
  });

  it('does not let a token of one bank open another', async () => {
    const { body } = await banks.bri.requestToken();
    const answer = await banks.mandiri.call(
      '/account-inquiry-internal',
      { beneficiaryAccountNo: '1' },
      { headers: { Authorization: `Bearer ${body.accessToken}` } },
    );
    expect(answer.body.responseCode).toBe('4011501');
  });
});

describe('account inquiry (15, 16)', () => {
  it('tells the name at the same bank', async () => {
    const { body } = await banks.bri.call('/account-inquiry-internal', {
      beneficiaryAccountNo: SITI.accountNumber,
    });
    expect(body).toMatchObject({
      responseCode: '2001500',
      beneficiaryAccountName: 'SITI AMINAH',
      beneficiaryAccountNo: SITI.accountNumber,
      beneficiaryAccountStatus: 'Rekening aktif',
      currency: 'IDR',
    });
  });

  it('tells the name at another bank', async () => {
    const { body } = await banks.bri.call('/account-inquiry-external', {
      beneficiaryBankCode: '014',
      beneficiaryAccountNo: BUDI.accountNumber,
    });
    expect(body).toMatchObject({
      responseCode: '2001600',
      beneficiaryAccountName: 'BUDI SANTOSO',
      beneficiaryBankCode: '014',
      beneficiaryBankName: 'BANK CENTRAL ASIA',
    });
  });

  it.each([
    ['4041511', { accountNumber: '404404404' }, false],
    ['4031518', { accountNumber: '700000001', status: 'CLOSED' }, true],
    ['4031509', { accountNumber: '700000002', status: 'DORMANT' }, true],
  ])('answers %s', async (code, account, open) => {
    if (open) await banks.admin('POST', '/__sim/accounts', { ...SITI, ...account });
    const { body } = await banks.bri.call('/account-inquiry-internal', {
      beneficiaryAccountNo: account.accountNumber,
    });
    expect(body.responseCode).toBe(code);
  });

  it.each([
    ['4041602', { beneficiaryBankCode: '14', beneficiaryAccountNo: '1' }],
    ['4041603', { beneficiaryBankCode: '999', beneficiaryAccountNo: '1' }],
    ['4001602', { beneficiaryAccountNo: '1' }],
    ['4001601', { beneficiaryBankCode: '014', beneficiaryAccountNo: 5220304312 }],
    ['4001600', 'not json'],
  ])('answers %s to a wrong body', async (code, body) => {
    expect((await banks.bri.call('/account-inquiry-external', body)).body.responseCode).toBe(code);
  });
});

describe('transfer (17, 18) and status (36)', () => {
  it('pays within the bank and proves it', async () => {
    const request = intrabank();
    const { body } = await banks.bri.call('/transfer-intrabank', request);
    expect(body).toMatchObject({
      responseCode: '2001700',
      partnerReferenceNo: request.partnerReferenceNo,
      amount: request.amount,
      beneficiaryAccountNo: SITI.accountNumber,
    });
    expect(body.referenceNo).toMatch(/^002[0-9A-F]{14}$/);
    expect(await creditsOf(request.partnerReferenceNo)).toMatchObject({
      count: 1,
      total: 1_500_000,
      credits: [{ accountNumber: SITI.accountNumber, bankCode: '002', amount: 1_500_000, returnedAt: null }],
    });
    const status = await banks.bri.call('/transfer/status', {
      serviceCode: '17',
      originalPartnerReferenceNo: request.partnerReferenceNo,
    });
    expect(status.body).toMatchObject({
      responseCode: '2003600',
      latestTransactionStatus: '00',
      originalReferenceNo: body.referenceNo,
      amount: request.amount,
      beneficiaryAccountNo: SITI.accountNumber,
      sourceAccountNo: BRI_SOURCE,
    });
  });

  it('pays to another bank and credits the account there', async () => {
    const before = (await banks.admin('GET', `/__sim/accounts/014/${BUDI.accountNumber}`)).body.balance;
    const request = interbank();
    const { body } = await banks.bri.call('/transfer-interbank', request);
    expect(body).toMatchObject({ responseCode: '2008100', beneficiaryBankCode: '014' });
    expect(body.traceNo).toMatch(/^\d{12}$/);
    const after = (await banks.admin('GET', `/__sim/accounts/014/${BUDI.accountNumber}`)).body.balance;
    expect(after - before).toBe(1_500_000);
  });

  it('refuses a known reference: same content 409xx01, other content 404xx18', async () => {
    const request = intrabank();
    await banks.bri.call('/transfer-intrabank', request);
    expect((await banks.bri.call('/transfer-intrabank', request)).body.responseCode).toBe('4091701');
    const other = { ...request, amount: { value: '1500001.00', currency: 'IDR' } };
    expect((await banks.bri.call('/transfer-intrabank', other)).body.responseCode).toBe('4041718');
    expect((await creditsOf(request.partnerReferenceNo)).count).toBe(1);
  });

  it('executes one of twenty equal requests at once', async () => {
    const request = intrabank();
    const codes = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await banks.bri.call('/transfer-intrabank', request)).body.responseCode,
      ),
    );
    expect(codes.filter((code) => code === '2001700')).toHaveLength(1);
    expect(codes.filter((code) => code === '4091701')).toHaveLength(19);
    expect((await creditsOf(request.partnerReferenceNo)).count).toBe(1);
  });

  it.each([
    ['4041711', { beneficiaryAccountNo: '404404404' }],
    ['4031714', { amount: { value: '999999999999.00', currency: 'IDR' } }],
    ['4031715', { sourceAccountNo: MANDIRI_SOURCE }],
    ['4041713', { amount: { value: '0.00', currency: 'IDR' } }],
    ['4001701', { amount: { value: '1500000', currency: 'IDR' } }],
    ['4001701', { amount: { value: '1500000.50', currency: 'IDR' } }],
    ['4001701', { amount: { value: 1500000, currency: 'IDR' } }],
    ['4001701', { amount: { value: '1.00', currency: 'USD' } }],
    ['4001702', { amount: undefined }],
    ['4001702', { partnerReferenceNo: undefined }],
    ['4001701', { partnerReferenceNo: 'JKK202600000000001A01' }],
    ['4001702', { transactionDate: undefined }],
    ['4001701', { feeType: 'FREE' }],
  ])('answers %s to a wrong transfer and books nothing', async (code, over) => {
    const request = intrabank(over);
    expect((await banks.bri.call('/transfer-intrabank', request)).body.responseCode).toBe(code);
    expect((await creditsOf(request.partnerReferenceNo ?? 'X')).count).toBe(0);
  });

  it.each([
    ['4058101', { beneficiaryBankCode: '002' }],
    ['4048103', { beneficiaryBankCode: '999' }],
    ['4008102', { beneficiaryAccountName: undefined }],
    ['4038102', { amount: { value: '250000001.00', currency: 'IDR' } }],
  ])('answers %s to a wrong interbank transfer', async (code, over) => {
    expect((await banks.bri.call('/transfer-interbank', interbank(over))).body.responseCode).toBe(code);
  });

  it('knows nothing of a reference it never saw', async () => {
    const { status, body } = await banks.bri.call('/transfer/status', {
      serviceCode: '17',
      originalPartnerReferenceNo: newReference(),
    });
    expect([status, body.responseCode]).toEqual([404, '4043601']);
  });
});

describe('bank statement (14)', () => {
  const read = async (partner: SnapPartner, accountNo: string, from: Date, to: Date) =>
    (
      await partner.call('/bank-statement', {
        accountNo,
        fromDateTime: SnapPartner.wib(from),
        toDateTime: SnapPartner.wib(to),
      })
    ).body;
  const rupiah = (amount: { value: string }) => Number(amount.value);

  it('lists debits and credits newest first with a running balance', async () => {
    const request = intrabank();
    await banks.bri.call('/transfer-intrabank', request);
    const body = await read(banks.bri, BRI_SOURCE, new Date(Date.now() - 3_600_000), new Date());
    expect(body).toMatchObject({ responseCode: '2001400', hasMore: 'N' });
    const [newest] = body.detailData;
    expect(newest).toMatchObject({
      type: 'DEBIT',
      amount: request.amount,
      transactionDetailStatus: 'SUCCESS',
    });
    expect(newest.remark).toContain(request.partnerReferenceNo);
    const { startingBalance, endingBalance } = body.balance[0];
    const signed = (line: Loose) => (line.type === 'CREDIT' ? 1 : -1) * rupiah(line.amount);
    const moved = body.detailData.reduce((sum: number, line: Loose) => sum + signed(line), 0);
    expect(rupiah(startingBalance) + moved).toBe(rupiah(endingBalance));
    for (const line of body.detailData) {
      const { startAmount, endAmount } = line.detailBalance;
      expect(rupiah(startAmount[0].amount) + signed(line)).toBe(rupiah(endAmount[0].amount));
    }
  });

  it('can be read completely by moving toDateTime, whatever the page size', async () => {
    await banks.admin('POST', '/__sim/profiles', { bankCode: '008', statementPageSize: 2 });
    await banks.admin('POST', '/__sim/accounts', { ...SITI, bankCode: '008' });
    const references: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      const request = intrabank({ sourceAccountNo: MANDIRI_SOURCE });
      references.push(request.partnerReferenceNo);
      expect((await banks.mandiri.call('/transfer-intrabank', request)).body.responseCode).toBe('2001700');
      if (i % 3 === 2) await new Promise((resolve) => setTimeout(resolve, 1_100));
    }
    const seen = new Map<string, Loose>();
    const from = new Date(Date.now() - 3_600_000);
    let to = new Date();
    let pages = 0;
    for (;;) {
      const page = await read(banks.mandiri, MANDIRI_SOURCE, from, to);
      for (const line of page.detailData) seen.set(line.transactionId, line);
      pages += 1;
      if (page.hasMore === 'N' || pages > 20) break;
      to = new Date(page.lastRecordDateTime);
    }
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(20);
    const remarks = [...seen.values()].filter((line) => line.type === 'DEBIT').map((line) => line.remark);
    for (const reference of references) {
      expect(remarks.filter((remark) => remark.includes(reference))).toHaveLength(1);
    }
  });

  it.each([
    ['4001401', { days: 32 }],
    ['4001401', { days: -1 }],
    ['4041411', { accountNo: '999' }],
  ])('answers %s', async (code, over: { days?: number; accountNo?: string }) => {
    const from = new Date(Date.now() - (over.days ?? 1) * 86_400_000);
    expect((await read(banks.bri, over.accountNo ?? BRI_SOURCE, from, new Date())).responseCode).toBe(code);
  });
});
