import { createHash, randomUUID } from 'node:crypto';
import type { BankContract } from '@jkk/banking';
import { camt053, camt054, camtEntry, mt940 } from '@jkk/banking/files/spec-files';
import { localDate } from '@jkk/domain/calendar';
import { PARTNER_BANK_CODES, type PartnerBankCode } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { StatementFileRepository } from '@jkk/persistence/statement';
import { insertPayout, MAKER, PAYEE } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

type FileForm = 'camt.053.001.02' | 'camt.053.001.08' | 'camt.054.001.08' | 'MT940';

interface Dialect {
  /** What was agreed, as we are configured, and as the bank behaves. */
  readonly contract: Partial<BankContract>;
  readonly bank: object;
  readonly files: FileForm;
  /** Whose account is paid; one at the bank itself where nothing else is said. */
  readonly payeeBank?: string;
  /** The code of the service in answers; 17 where nothing else is said. */
  readonly service?: string;
}

/**
 * One for each partner bank, so that everything a contract may settle, or a bank leave open, is tried on the whole line. Only what is
 * said of BRI is published; the others are examples, of which no bank has said that they are its own.
 */
const DIALECTS: Readonly<Record<PartnerBankCode, Dialect>> = {
  '002': { contract: {}, bank: {}, files: 'camt.053.001.08', payeeBank: '014', service: '81' },
  '008': {
    contract: { signatureMode: 'asymmetric', timestampMilliseconds: true },
    bank: { signatureMode: 'asymmetric', timestampMilliseconds: true, accountEcho: 'padded' },
    files: 'MT940',
  },
  '009': {
    contract: { signatureEncoding: 'hex', holderNameLength: 20 },
    bank: {
      signatureEncoding: 'hex',
      holderNameLength: 20,
      wording: { '17': 'TRF/PAY/TOP-UP ECHANNEL CARD' },
    },
    files: 'camt.053.001.02',
  },
  '110': {
    contract: { holderNameLength: 25 },
    bank: { holderNameLength: 25, statementForm: 'plain', accountEcho: 'padded' },
    files: 'MT940',
  },
  '111': {
    contract: { timestampMilliseconds: true },
    bank: { timestampMilliseconds: true, remarkLine: 16, wording: { '17': 'PEMINDAHBUKUAN' } },
    files: 'camt.054.001.08',
  },
  '122': {
    contract: {},
    bank: { statementForm: 'plain', remarkWidth: 28, statementPageSize: 2 },
    files: 'MT940',
  },
  '123': {
    contract: { signatureMode: 'asymmetric' },
    bank: { signatureMode: 'asymmetric', accountEcho: 'grouped', remarkLine: 10 },
    files: 'MT940',
  },
  '200': {
    contract: { partnerReferenceMaxLength: 16 },
    bank: { partnerReferenceMaxLength: 16, remarkWidth: 30, wording: { '17': 'OB' } },
    files: 'camt.053.001.08',
  },
  '441': {
    contract: { feeWithPayment: true },
    bank: { feeLines: 'within', accountEcho: 'padded', statementPageSize: 1 },
    files: 'camt.053.001.02',
  },
  '451': {
    contract: { signatureEncoding: 'hex', timestampMilliseconds: true, holderNameLength: 32 },
    bank: {
      signatureEncoding: 'hex',
      timestampMilliseconds: true,
      holderNameLength: 32,
      remarkLine: 20,
      statementForm: 'plain',
    },
    files: 'camt.054.001.08',
  },
};

const AMOUNT = 10_000_000;
const LONG_NAME = 'RADEN MAS HARYO SURYODININGRAT PRAWIROKUSUMO';
const files = new StatementFileRepository();
let world: MoneyWorld;

beforeAll(async () => {
  const contracts = Object.fromEntries(PARTNER_BANK_CODES.map((code) => [code, DIALECTS[code].contract]));
  world = await openMoneyWorld({ contracts });
  for (const bankCode of PARTNER_BANK_CODES) {
    await world.sim('POST', '/__sim/profiles', { bankCode, ...DIALECTS[bankCode].bank });
  }
});
afterEach(() => world.sim('DELETE', '/__sim/faults'));
afterEach(() => world.expectBooksToAgree());
afterAll(() => world.stop());

describe.each(PARTNER_BANK_CODES)('what is paid through %s', (bankCode) => {
  const { payeeBank = bankCode, service = '17', files: form } = DIALECTS[bankCode];
  const path = service === '81' ? '18' : service;
  const payee = { ...PAYEE, bankCode: payeeBank };
  const released = () => world.released({ payee });
  const referenceOf = (payoutId: string): string => `${payoutId}A01`;

  async function proven(payoutId: string, state = 'RECONCILED', netCount = 1): Promise<void> {
    await world.readStatement(bankCode);
    expect(await world.get(payoutId)).toMatchObject({ state, partnerBankCode: bankCode });
    expect(await world.credits(payoutId)).toEqual({ count: 1, netCount, netTotal: netCount * AMOUNT });
    expect(await world.readStatement(bankCode)).toMatchObject({ newLines: 0 });
  }

  async function paid(): Promise<string> {
    const payoutId = await released();
    expect((await world.send(payoutId)).state).toBe('CLAIMED_PAID');
    await proven(payoutId);
    return payoutId;
  }

  it('is proven by its line, once', async () => {
    const payoutId = await paid();
    expect((await world.send(payoutId)).next).toBe('END');
    expect((await detailOf(world, payoutId)).attempts).toMatchObject([{ state: 'RECONCILED', sends: 1 }]);
  });

  it('may come back, in the words of the bank', async () => {
    const payoutId = await paid();
    await world.sim('POST', '/__sim/returns', {
      partnerReference: referenceOf(payoutId),
      reason: 'REKENING TUTUP',
    });
    await proven(payoutId, 'RETURNED', 0);
  });

  it('may be booked twice by mistake and be taken back once', async () => {
    const payoutId = await released();
    await world.fault(bankCode, path, 'ERROR_CORRECTION');
    await world.send(payoutId);
    await proven(payoutId);
  });

  it('may have a fee', async () => {
    const payoutId = await released();
    await world.fault(bankCode, path, 'FEE_LINE');
    await world.send(payoutId);
    await proven(payoutId);
  });

  it.each([
    ['nothing in time', { fault: 'ERROR_504' }],
    ['a code that stands in no list', { fault: 'ANSWERED_CODE', value: `418${service}77` }],
    ['a success without a word about it', { fault: 'ANSWERED_CODE', value: `200${service}00` }],
    ['the code of another service', { fault: 'ANSWERED_CODE', value: '2003600' }],
  ])(
    'is unknown where the bank answers %s, and is asked for and never sent again',
    async (_, { fault, ...how }) => {
      const payoutId = await released();
      await world.fault(bankCode, path, fault, how);
      expect((await world.send(payoutId)).state).toBe('UNKNOWN');
      expect((await world.send(payoutId)).next).toBe('INQUIRE');
      expect((await world.inquire(payoutId)).state).toBe('CLAIMED_PAID');
      await proven(payoutId);
      expect((await detailOf(world, payoutId)).attempts).toMatchObject([{ sends: 1 }]);
    },
  );

  it('ends where the bank says that the account is closed', async () => {
    const payoutId = await released();
    await world.fault(bankCode, path, 'ACCOUNT_CLOSED');
    expect((await world.send(payoutId)).state).toBe('FAILED');
    expect((await world.credits(payoutId)).count).toBe(0);
  });

  it('goes to a name that the bank cuts, and to no other that begins alike', async () => {
    const check = async (name: string) => {
      const accountNumber = String(Date.now()) + String(Math.floor(Math.random() * 900) + 100);
      await world.sim('POST', '/__sim/accounts', { bankCode: payeeBank, accountNumber, name });
      const long = { ...payee, accountNumber, name: LONG_NAME, accountName: LONG_NAME };
      const createdAt = new Date().toISOString();
      return world.checkPayee(await insertPayout(world.app, { createdAt, payee: long }));
    };
    expect(await check(LONG_NAME)).toBe('MATCH');
    expect(await check('RADEN MAS HARYO')).not.toBe('MATCH');
  });

  it('is proven by a file of the bank as well, and its lines are known to each other', async () => {
    await world.readStatement(bankCode);
    const payoutId = await released();
    await world.send(payoutId);
    const content = Buffer.from(fileOf(form, sourceAccountOf(bankCode), referenceOf(payoutId)));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const receivedAt = new Date().toISOString();
    const file = { fileId: randomUUID(), bankCode, sha256, content, receivedBy: MAKER, receivedAt };
    expect(await inTransaction(world.app, (em) => files.add(em, file))).toBe(true);
    await world.readStatement(bankCode);
    const taken = (await files.list(world.app.manager)).find(({ fileId }) => fileId === file.fileId);
    expect(taken).toMatchObject({ refusal: null, newLines: 1, unreadableLines: 0 });
    await proven(payoutId);
  });
});

/** Today's statement of an account with one payment on it. */
function fileOf(form: FileForm, account: string, reference: string): string {
  const now = new Date().toISOString();
  const day = localDate(now, 'WIB');
  const short = day.replaceAll('-', '').slice(2);
  const remark = `KLAIM JKK ${reference}`;
  if (form === 'MT940') {
    const line = [`:61:${short}D${AMOUNT},NTRFNONREF`, `:86:${remark}`];
    return mt940(line, `C${short}IDR0,`, `D${short}IDR${AMOUNT},`).replace('888801000800801', account);
  }
  const entry = camtEntry({ day: `<Dt>${day}</Dt>`, number: '', remark });
  if (form === 'camt.054.001.08') {
    return camt054([entry]).replace('888801000800801', account).replace('2026-11-21T15:00:00', now);
  }
  const text = camt053([entry], { account })
    .replace(/<Bal>.*<\/Bal>/, '')
    .replace('2026-11-22T01:00:00+07:00', now);
  return form === 'camt.053.001.02'
    ? text.replace('.001.08', '.001.02').replace('<Sts><Cd>BOOK</Cd></Sts>', '<Sts>BOOK</Sts>')
    : text;
}
