import { readRecord } from '@jkk/domain/record';
import { PARTNER_BANK_CODES, PARTNER_BANKS } from '@jkk/domain/payout';
import { bankContractShape, type BankContract } from './bank-contract';
import { bankProfile } from './profiles';

const CONTRACT = { sourceAccount: '888801000000201' } as const;
const OUR_REFERENCE = '7Q0000000000XA01';
const BRI = '002';

const agreed = (over: object): BankContract =>
  readRecord(bankContractShape, { ...CONTRACT, ...over }, { key: 'contract' });

describe('the profile of each partner bank', () => {
  it.each(PARTNER_BANK_CODES)('%s is whole, and pays from the account of its contract', (bankCode) => {
    const profile = bankProfile(bankCode, 'production', CONTRACT);
    expect(profile).toMatchObject({ bankCode, name: PARTNER_BANKS[bankCode], ...CONTRACT });
    expect(profile.version).toBeGreaterThan(0);
    expect(profile.partnerReferenceMaxLength).toBeGreaterThanOrEqual(OUR_REFERENCE.length);
    expect(new Set(Object.values(profile.paths)).size).toBe(Object.keys(profile.paths).length);
    for (const path of Object.values(profile.paths)) expect(path).toMatch(/^(\/[a-z0-9-]+)+$/);
  });

  it('knows what banks have published', () => {
    const { partnerReferenceMaxLength, paths, serviceCodes } = bankProfile(BRI, 'demo', CONTRACT);
    expect({ partnerReferenceMaxLength, skn: paths['23'], serviceCodes }).toEqual({
      partnerReferenceMaxLength: 20,
      skn: '/transfer-sknbi',
      serviceCodes: { '18': '81' },
    });
  });

  it.each(PARTNER_BANK_CODES)(
    '%s clears on working days, as Bank Indonesia does, until its contract says otherwise',
    (bankCode) => {
      const hours = { days: 'WORKING_DAYS', from: '06:30', cutOff: '16:30' };
      expect(bankProfile(bankCode, 'production', CONTRACT).sendingWindows).toEqual({
        SKN: hours,
        RTGS: hours,
      });
      const earlier = { days: 'WORKING_DAYS', from: '08:00', cutOff: '14:00' } as const;
      const contract = agreed({ sendingWindows: { RTGS: earlier } });
      expect(bankProfile(bankCode, 'production', contract).sendingWindows).toEqual({
        SKN: hours,
        RTGS: earlier,
      });
    },
  );

  it.each(PARTNER_BANK_CODES)('%s takes bulks only where its contract says so', (bankCode) => {
    expect(bankProfile(bankCode, 'production', CONTRACT).bulk).toBeNull();
  });

  it('has what was agreed as its last word', () => {
    const contract = agreed({
      version: 3,
      signatureMode: 'asymmetric',
      partnerReferenceMaxLength: 18,
      serviceCodes: { '18': '18' },
      feeWithPayment: true,
      contractLimits: { INTRABANK: 500_000_000, BI_FAST: 50_000_000 },
      bulk: { minimumItems: 20, maximumItems: 100, limitRupiah: 2_000_000_000 },
      endOfDay: { from: '23:30', to: '00:30' },
      sendingWindows: { BI_FAST: { days: 'WORKING_DAYS', from: '06:30', cutOff: '16:30' } },
    });
    expect(bankProfile(BRI, 'production', contract)).toMatchObject(contract);
  });
});

describe('a contract', () => {
  it.each([
    ['no account', { sourceAccount: undefined }],
    ['an account with letters', { sourceAccount: 'ABC123456' }],
    ['references that are too short for ours', { partnerReferenceMaxLength: 15 }],
    ['a limit of nothing', { contractLimits: { BI_FAST: 0 } }],
    ['a name that nobody reads', { intrabankLimitRupiah: 500_000_000 }],
    ['a limit of a rail that is none', { contractLimits: { WIRE: 1_000_000 } }],
    ['a window without an end', { endOfDay: { from: '23:30' } }],
    ['a time that is none', { endOfDay: { from: '24:00', to: '01:00' } }],
    [
      'days that are none',
      { sendingWindows: { INTRABANK: { days: 'SUNDAYS', from: '08:00', cutOff: '16:00' } } },
    ],
    [
      'hours that end before they begin',
      { sendingWindows: { BI_FAST: { days: 'EVERY_DAY', from: '16:00', cutOff: '08:00' } } },
    ],
    [
      'hours of half an hour',
      { sendingWindows: { BI_FAST: { days: 'EVERY_DAY', from: '16:00', cutOff: '16:30' } } },
    ],
    ['bulks of fewer than BI-FAST takes', { bulk: { minimumItems: 19, maximumItems: 100 } }],
    ['bulks that leave too few over', { bulk: { minimumItems: 20, maximumItems: 39 } }],
    ['bulks of a term that nobody reads', { bulk: { minimumItems: 20, maximumItems: 100, rail: 'SKN' } }],
    ['a code of a service that we do not use', { serviceCodes: { '19': '19' } }],
    ['a code that is none', { serviceCodes: { '18': 'BIF' } }],
    ['a word for yes', { feeWithPayment: 'yes' }],
    ['an unknown way to sign', { signatureMode: 'none' }],
    ['a path with a query', { pathPrefix: '/snap?x=1' }],
  ])('with %s is refused', (_, over) => {
    expect(() => agreed(over)).toThrow(/^contract cannot be read/);
  });
});
