import { randomBytes } from 'node:crypto';
import { BRI_SOURCE, MANDIRI_SOURCE, openSimulatedBanks, type SimulatedBanks } from './simulated-banks';
import { SnapPartner } from './snap-partner';

const HOUR = 3600;
const BUDI = { bankCode: '014', accountNumber: '5220304312', name: 'BUDI SANTOSO' };
/** In SKN and BI-RTGS, and not in BI-FAST. */
const JOHN = { bankCode: '033', accountNumber: '90011223', name: 'JOHN DOE' };
let banks: SimulatedBanks;

beforeAll(async () => {
  banks = await openSimulatedBanks();
  await banks.admin('POST', '/__sim/accounts', { accounts: [BUDI, JOHN] });
  for (const bankCode of ['002', '008']) {
    await banks.admin('POST', '/__sim/profiles', { bankCode, sknCycleSeconds: HOUR });
  }
});
afterAll(async () => {
  const { body } = await banks.admin('GET', '/__sim/balances');
  expect(body).toMatchObject({ sum: 0, wrongBalances: 0 });
  await banks.stop();
});

const order = (payee: typeof BUDI, rupiah: number, over: Record<string, unknown> = {}) => {
  const partnerReferenceNo = `${randomBytes(7).toString('hex').toUpperCase().slice(0, 13)}A01`;
  return {
    partnerReferenceNo,
    amount: { value: `${rupiah}.00`, currency: 'IDR' },
    beneficiaryAccountNo: payee.accountNumber,
    beneficiaryAccountName: payee.name,
    beneficiaryBankCode: payee.bankCode,
    beneficiaryCustomerResidence: '1',
    beneficiaryCustomerType: '1',
    sourceAccountNo: BRI_SOURCE,
    transactionDate: SnapPartner.wib(),
    remark: `JKK ${partnerReferenceNo}`,
    ...over,
  };
};
const creditsOf = async (reference: string) =>
  (await banks.admin('GET', `/__sim/credits?partnerReference=${reference}`)).body;
const statusOf = async (serviceCode: string, originalPartnerReferenceNo: string) =>
  (await banks.bri.call('/transfer/status', { serviceCode, originalPartnerReferenceNo })).body;
const linesOf = async (accountNo: string, partner = banks.bri) => {
  const { body } = await partner.call('/bank-statement', {
    accountNo,
    fromDateTime: SnapPartner.wib(new Date(Date.now() - 600_000)),
    toDateTime: SnapPartner.wib(),
  });
  return (body.detailData as { remark: string; type: string }[]).map(
    ({ remark, type }) => `${type} ${remark}`,
  );
};

describe('BI-RTGS (22)', () => {
  it('books at once and says so in a status of its own', async () => {
    const asked = order(BUDI, 300_000_000);
    const { status, body } = await banks.bri.call('/transfer-rtgs', asked);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      responseCode: '2002200',
      partnerReferenceNo: asked.partnerReferenceNo,
      beneficiaryBankCode: '014',
      transactionStatus: '00',
    });
    expect(await creditsOf(asked.partnerReferenceNo)).toMatchObject({ count: 1, total: 300_000_000 });
    expect(await statusOf('22', asked.partnerReferenceNo)).toMatchObject({ latestTransactionStatus: '00' });
    expect(await linesOf(BRI_SOURCE)).toContain(`DEBIT KU RTGS 014 JKK ${asked.partnerReferenceNo}`);
  });

  it.each([
    [
      '4032202',
      'an amount that is not above its floor',
      { amount: { value: '100000000.00', currency: 'IDR' } },
    ],
    ['4002202', 'no kind of payee', { beneficiaryCustomerType: undefined }],
    ['4002201', 'a residence that is none', { beneficiaryCustomerResidence: '9' }],
    ['4042203', 'a bank that nobody knows', { beneficiaryBankCode: '999' }],
  ])('answers %s to %s', async (code, _what, over) => {
    const asked = order(BUDI, 300_000_000, over);
    expect((await banks.bri.call('/transfer-rtgs', asked)).body.responseCode).toBe(code);
    expect(await creditsOf(asked.partnerReferenceNo)).toMatchObject({ count: 0 });
  });
});

describe('SKN-BI (23)', () => {
  it('takes a transfer in, books it with the next cycle, and prints a return as one', async () => {
    const asked = order(JOHN, 40_000_000);
    const { body } = await banks.bri.call('/transfer-sknbi', asked);
    expect(body).toMatchObject({ responseCode: '2002300', transactionStatus: '03' });
    expect(await creditsOf(asked.partnerReferenceNo)).toMatchObject({ count: 0 });
    expect(await statusOf('23', asked.partnerReferenceNo)).toMatchObject({ latestTransactionStatus: '03' });

    await banks.admin('POST', '/__sim/clock', { advanceSeconds: HOUR });
    await banks.bri.signIn();
    expect(await statusOf('23', asked.partnerReferenceNo)).toMatchObject({ latestTransactionStatus: '00' });
    expect(await creditsOf(asked.partnerReferenceNo)).toMatchObject({ count: 1, total: 40_000_000 });

    await banks.admin('POST', '/__sim/returns', {
      partnerReference: asked.partnerReferenceNo,
      reason: 'REKENING TUTUP',
    });
    expect(await creditsOf(asked.partnerReferenceNo)).toMatchObject({ netCount: 0 });
    expect(await linesOf(BRI_SOURCE)).toEqual(
      expect.arrayContaining([
        `DEBIT KLIRING SKN 033 JKK ${asked.partnerReferenceNo}`,
        `CREDIT TOLAKAN SKN ${asked.partnerReferenceNo} REKENING TUTUP`,
      ]),
    );
  });

  it('carries a billion and no more', async () => {
    const asked = order(BUDI, 1_000_000_001);
    expect((await banks.bri.call('/transfer-sknbi', asked)).body.responseCode).toBe('4032302');
  });

  it('stands under the path of each bank and no other', async () => {
    await banks.mandiri.signIn();
    const asked = order(BUDI, 40_000_000, { sourceAccountNo: MANDIRI_SOURCE });
    expect((await banks.mandiri.call('/transfer-sknbi', asked)).status).toBe(404);
    expect((await banks.mandiri.call('/transfer-skn', asked)).body.responseCode).toBe('2002300');
    expect((await banks.bri.call('/transfer-skn', order(BUDI, 40_000_000))).status).toBe(404);
  });
});

it('BI-FAST does not reach a bank that only clears', async () => {
  const asked = order(JOHN, 1_000_000, { remark: undefined });
  expect((await banks.bri.call('/transfer-interbank', asked)).body.responseCode).toBe('4048103');
});
