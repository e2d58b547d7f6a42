import fc from 'fast-check';
import { unfundedBanks } from './funding';

const payout = (partnerBankCode: string, amountRupiah: number) => ({ partnerBankCode, amountRupiah });
const NOTHING: ReadonlyMap<string, number> = new Map();

describe('the money for a batch', () => {
  it('has to be there for the batch and for what leaves already', () => {
    const batch = [payout('002', 60), payout('002', 40), payout('008', 10)];
    const balances = [
      { bankCode: '002', availableRupiah: 100 },
      { bankCode: '008', availableRupiah: 10 },
    ];
    expect(unfundedBanks(batch, NOTHING, balances)).toEqual([]);
    expect(unfundedBanks(batch, new Map([['002', 1]]), balances)).toEqual([
      { bankCode: '002', availableRupiah: 100, batchRupiah: 100, leavingRupiah: 1 },
    ]);
  });

  it('stops nothing where the bank did not say, and at no bank that the batch does not use', () => {
    expect(unfundedBanks([payout('002', 60)], NOTHING, [{ bankCode: '002', availableRupiah: null }])).toEqual(
      [],
    );
    expect(unfundedBanks([payout('002', 60)], NOTHING, [{ bankCode: '008', availableRupiah: -5 }])).toEqual(
      [],
    );
  });

  it('is enough exactly down to the last rupiah', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000_000 });
    const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, amount, fc.integer({ min: 0, max: 1_000_000 }), (each, leaving, spare) => {
        const batch = each.map((rupiah) => payout('002', rupiah));
        const need = each.reduce((sum, rupiah) => sum + rupiah, leaving);
        const at = (availableRupiah: number) =>
          unfundedBanks(batch, new Map([['002', leaving]]), [{ bankCode: '002', availableRupiah }]).length;
        expect([at(need + spare), at(need - 1)]).toEqual([0, 1]);
      }),
    );
  });
});
