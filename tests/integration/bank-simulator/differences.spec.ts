import { randomBytes } from 'node:crypto';
import { BRI_SOURCE, MANDIRI_SOURCE, openSimulatedBanks } from './simulated-banks';
import type { SimulatedBanks } from './simulated-banks';
import { SnapPartner } from './snap-partner';

let banks: SimulatedBanks;
const LONG = 'RADEN MAS HARYO SURYODININGRAT PRAWIROKUSUMO';
const PAYEE = { bankCode: '002', accountNumber: '888801000006601', name: LONG };
const FRIDAY_NOON = '2026-11-20T12:00:00+07:00';

beforeAll(async () => {
  banks = await openSimulatedBanks();
  const elsewhere = { bankCode: '014', accountNumber: '5220306601', name: 'BUDI SANTOSO' };
  await banks.admin('POST', '/__sim/accounts', { accounts: [PAYEE, elsewhere] });
});
afterEach(async () => {
  await banks.admin('DELETE', '/__sim/profiles');
  await banks.admin('POST', '/__sim/clock', { now: new Date().toISOString() });
});
afterAll(() => banks.stop());

const agree = async (settings: object, bankCode = '002') =>
  expect((await banks.admin('POST', '/__sim/profiles', { bankCode, ...settings })).status).toBe(200);
const inquiry = (partner: SnapPartner, headers: Record<string, string> = {}) =>
  partner.call('/account-inquiry-internal', { beneficiaryAccountNo: PAYEE.accountNumber }, { headers });

describe('what a contract settles', () => {
  it('is whether transactions are signed by secret or by key', async () => {
    await agree({ signatureMode: 'asymmetric' });
    expect((await inquiry(banks.bri)).body.responseCode).toBe('4011500');
    expect((await inquiry(banks.signing('002', 'asymmetric'))).body.responseCode).toBe('2001500');
    expect((await inquiry(banks.signing('002', 'symmetric'))).body.responseCode).toBe('4011500');
  });

  it('is whether a timestamp has milliseconds', async () => {
    await inquiry(banks.bri);
    await agree({ timestampMilliseconds: true });
    expect((await inquiry(banks.bri)).body.responseCode).toBe('4001501');
    const precise = SnapPartner.wib().replace('+', '.123+');
    expect((await inquiry(banks.bri, { 'X-TIMESTAMP': precise })).body.responseCode).toBe('2001500');
  });

  it('is how much of a name an inquiry tells', async () => {
    await agree({ holderNameLength: 20 });
    expect((await inquiry(banks.bri)).body.beneficiaryAccountName).toBe(LONG.slice(0, 20));
  });

  it('is how a statement is written', async () => {
    await agree({ statementForm: 'plain' });
    const { body } = await banks.bri.call('/bank-statement', {
      accountNo: BRI_SOURCE,
      fromDateTime: SnapPartner.wib(new Date(Date.now() - 3_600_000)),
      toDateTime: SnapPartner.wib(),
    });
    expect(body.balance).toBeUndefined();
    expect(body.hasMore).toBeUndefined();
    expect(body.detailData[0]).toMatchObject({ type: 'KREDIT', amount: { value: '100000000000' } });
  });

  it('is under which code BI-FAST is known', async () => {
    const paid = async () => {
      const partnerReferenceNo = randomBytes(8).toString('hex').toUpperCase();
      const { body } = await banks.bri.call('/transfer-interbank', {
        partnerReferenceNo,
        amount: { value: '1000.00', currency: 'IDR' },
        beneficiaryAccountNo: '5220306601',
        beneficiaryAccountName: 'BUDI SANTOSO',
        beneficiaryBankCode: '014',
        sourceAccountNo: BRI_SOURCE,
        transactionDate: SnapPartner.wib(),
      });
      const ask = async (serviceCode: string) =>
        (
          await banks.bri.call('/transfer/status', {
            serviceCode,
            originalPartnerReferenceNo: partnerReferenceNo,
          })
        ).body.responseCode;
      return [body.responseCode, await ask('18'), await ask('81')];
    };
    expect(await paid()).toEqual(['2008100', '4043601', '2003600']);
    await agree({ biFastCode: '18' });
    expect(await paid()).toEqual(['2001800', '2003600', '4043601']);
  });
});

describe('the hours of the clearing systems', () => {
  const rtgs = async (now: string) => {
    await banks.admin('POST', '/__sim/clock', { now });
    const partnerReferenceNo = randomBytes(8).toString('hex').toUpperCase();
    const { body } = await banks.bri.call('/transfer-rtgs', {
      partnerReferenceNo,
      amount: { value: '100000001.00', currency: 'IDR' },
      beneficiaryAccountNo: '5220306601',
      beneficiaryAccountName: 'BUDI SANTOSO',
      beneficiaryBankCode: '014',
      beneficiaryCustomerResidence: '1',
      beneficiaryCustomerType: '1',
      sourceAccountNo: BRI_SOURCE,
      transactionDate: SnapPartner.wib(),
    });
    return body.responseCode;
  };

  it.each([
    [FRIDAY_NOON, '2002200'],
    ['2026-11-20T16:31:00+07:00', '4032206'],
    ['2026-11-20T06:00:00+07:00', '4032206'],
    ['2026-11-21T12:00:00+07:00', '4032206'],
  ])('at %s answer %s', async (now, code) => {
    await agree({ clearingFrom: '06:30', clearingTo: '16:30' });
    expect(await rtgs(now)).toBe(code);
  });

  it('are always where nobody has agreed on any', async () => {
    expect(await rtgs('2026-11-21T23:00:00+07:00')).toBe('2002200');
  });
});

describe('what BRI has published', () => {
  const transfer = async (partner: SnapPartner, over: object) => {
    const { body } = await partner.call('/transfer-intrabank', {
      partnerReferenceNo: randomBytes(8).toString('hex').toUpperCase(),
      amount: { value: '10000.00', currency: 'IDR' },
      beneficiaryAccountNo: PAYEE.accountNumber,
      transactionDate: SnapPartner.wib(),
      ...over,
    });
    return body.responseCode;
  };

  it('are a source account of 15 and a reference of 20, where others take 19 and 64', async () => {
    const tooLong = { sourceAccountNo: `${BRI_SOURCE}1` };
    expect(await transfer(banks.bri, tooLong)).toBe('4001701');
    expect(await transfer(banks.mandiri, tooLong)).toBe('4031715');
    const reference = { partnerReferenceNo: randomBytes(12).toString('hex').toUpperCase() };
    expect(await transfer(banks.bri, { ...reference, sourceAccountNo: BRI_SOURCE })).toBe('4001701');
    expect(await transfer(banks.mandiri, { ...reference, sourceAccountNo: MANDIRI_SOURCE })).toBe('4041711');
  });
});
