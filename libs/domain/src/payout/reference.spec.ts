import fc from 'fast-check';
import { findReference, possibleReferences, partnerReference, PAYOUT_ID, payoutIdFrom } from './reference';

const ID = payoutIdFrom(123_456_789_012_345_678n);

describe('payout ids and references', () => {
  it('gives 13 characters to every number of 65 bits, and no two alike', () => {
    const value = fc.bigInt(0n, (1n << 65n) - 1n);
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(payoutIdFrom(left)).toMatch(PAYOUT_ID);
        expect(payoutIdFrom(left) === payoutIdFrom(right)).toBe(left === right);
      }),
    );
  });

  it('refuses numbers that do not fit', () => {
    expect(() => payoutIdFrom(1n << 65n)).toThrow(RangeError);
    expect(() => payoutIdFrom(-1n)).toThrow(RangeError);
  });

  it('is at most 20 characters, as the shortest bank demands', () => {
    expect(partnerReference(ID, 1)).toBe(`${ID}A01`);
    expect(partnerReference(ID, 99)).toHaveLength(16);
    expect(() => partnerReference(ID, 100)).toThrow(RangeError);
    expect(() => partnerReference(ID, 0)).toThrow(RangeError);
    expect(() => partnerReference('JKK', 1)).toThrow(RangeError);
  });

  it('is found in a remark', () => {
    expect(findReference(`OVERBOOKING ${ID}A02`)).toEqual({
      reference: `${ID}A02`,
      payoutId: ID,
      attemptNo: 2,
    });
    expect(findReference(`RETUR ${ID}A02 REKENING TUTUP ${ID}A02`)?.attemptNo).toBe(2);
    expect(findReference(`trf jkk${ID.toLowerCase()}a02/budi`)?.attemptNo).toBe(2);
    expect(findReference('TRSF E-BANKING DB')).toBeUndefined();
    expect(findReference(`${ID}A01 ${ID}A02`)).toBeUndefined();
  });

  it('is not taken for another one that begins in the text before it', () => {
    const id = '01234567A89BC';
    expect(findReference(`JKK ${id}A01`)?.reference).toBe(`${id}A01`);
    expect(findReference(`OVERBOOKINGJKK${id}A01`)).toBeUndefined();
    const possible = possibleReferences(`OVERBOOKINGJKK${id}A01`).map(({ reference }) => reference);
    expect(possible).toEqual(['NGJKK01234567A89', `${id}A01`]);
  });
});
