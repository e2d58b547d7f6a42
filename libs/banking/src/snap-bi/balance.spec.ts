import { readBalance } from './balance';

const OURS = '888801000000201';
const of = (value: string, over: object = {}) => ({
  accountNo: OURS,
  accountInfos: [{ balanceType: 'Cash', availableBalance: { value, currency: 'IDR' }, ...over }],
});

describe('the balance that a bank tells', () => {
  it.each([
    ['of the cash account', of('1500000.00'), 1_500_000],
    ['without the sen that no payment can use', of('99.99'), 99],
    ['written without decimals', of('1500000'), 1_500_000],
    [
      'of a bank that names neither account nor type',
      { ...of('5.00', { balanceType: undefined }), accountNo: undefined },
      5,
    ],
    ['that is overdrawn', of('-1.00'), -1],
  ])('is read %s', (_what, answer, rupiah) => expect(readBalance(answer, OURS)).toBe(rupiah));

  it.each([
    ['no answer', undefined],
    ['another account', { ...of('1.00'), accountNo: '1' }],
    ['another currency', of('1.00', { availableBalance: { value: '1.00', currency: 'USD' } })],
    ['no cash', of('1.00', { balanceType: 'Deposit' })],
    ['two of them', { accountInfos: [...of('1.00').accountInfos, ...of('2.00').accountInfos] }],
    ['no list', { accountInfos: {} }],
    ['a number instead of a text', of('1.00', { availableBalance: { value: 1, currency: 'IDR' } })],
  ])('is not known from %s', (_what, answer) => expect(readBalance(answer, OURS)).toBeNull());
});
