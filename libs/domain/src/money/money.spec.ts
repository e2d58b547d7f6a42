import fc from 'fast-check';
import {
  addRupiah,
  formatRupiah,
  isRupiah,
  maxRupiah,
  minRupiah,
  multiplyFraction,
  rupiah,
  subtractRupiah,
  sumFractions,
  sumRupiah,
} from './index';

const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(rupiah);

describe('rupiah', () => {
  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'refuses %p',
    (value) => {
      expect(() => rupiah(value)).toThrow(RangeError);
      expect(isRupiah(value)).toBe(false);
    },
  );

  it.each([0, 1, Number.MAX_SAFE_INTEGER])('accepts %d', (value) => {
    expect(rupiah(value)).toBe(value);
    expect(isRupiah(value)).toBe(true);
  });

  it.each(['1', 1n, null, undefined, {}])('a value of another type is none: %p', (value) => {
    expect(isRupiah(value)).toBe(false);
  });

  it('has one zero', () => {
    expect(Object.is(rupiah(-0), 0)).toBe(true);
  });

  it('adds, takes away and compares', () => {
    expect(addRupiah(rupiah(2), rupiah(3))).toBe(5);
    expect(subtractRupiah(rupiah(3), rupiah(3))).toBe(0);
    expect(() => subtractRupiah(rupiah(2), rupiah(3))).toThrow(RangeError);
    expect(sumRupiah([])).toBe(0);
    expect([minRupiah(rupiah(1), rupiah(2)), maxRupiah(rupiah(1), rupiah(2))]).toEqual([1, 2]);
    expect(() => addRupiah(rupiah(Number.MAX_SAFE_INTEGER), rupiah(1))).toThrow(RangeError);
  });

  it.each([
    [0, 'Rp0'],
    [7, 'Rp7'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [1_234_567, 'Rp1.234.567'],
    [100_000_000, 'Rp100.000.000'],
  ])('formats %d', (value, text) => {
    expect(formatRupiah(value)).toBe(text);
  });

  it('formats as the platform would', () => {
    fc.assert(
      fc.property(amounts, (amount) => formatRupiah(amount) === `Rp${amount.toLocaleString('de-DE')}`),
    );
  });
});

describe('fractions', () => {
  it.each([
    [1, 1n, 2n, 1],
    [1, 49n, 100n, 0],
    [3, 1n, 2n, 2],
    [5, 1n, 10n, 1],
    [7, 3n, 7n, 3],
    [0, 1n, 3n, 0],
  ])('%d x %d / %d rounds half up to %d', (amount, numerator, denominator, expected) => {
    expect(multiplyFraction(rupiah(amount), numerator, denominator)).toBe(expected);
  });

  it('refuses a zero or negative denominator, a negative numerator and an unsafe result', () => {
    expect(() => multiplyFraction(rupiah(1), 1n, 0n)).toThrow(RangeError);
    expect(() => multiplyFraction(rupiah(1), 1n, -1n)).toThrow(RangeError);
    expect(() => multiplyFraction(rupiah(1), -1n, 1n)).toThrow(RangeError);
    expect(() => multiplyFraction(rupiah(Number.MAX_SAFE_INTEGER), 2n, 1n)).toThrow(RangeError);
    expect(() => sumFractions([{ amount: rupiah(1), numerator: 1n, denominator: 0n }])).toThrow(RangeError);
    expect(() => sumFractions([{ amount: rupiah(1), numerator: -1n, denominator: 1n }])).toThrow(RangeError);
  });

  it('says which part is wrong, and of a sum refuses a zero denominator before it multiplies', () => {
    expect(() => multiplyFraction(rupiah(1), 1n, 0n)).toThrow('positive denominator');
    expect(() => multiplyFraction(rupiah(1), -1n, 1n)).toThrow('not negative');
    for (const denominator of [0n, -1n]) {
      const wrong = { amount: rupiah(1), numerator: 1n, denominator };
      expect(() => sumFractions([wrong])).toThrow('A fraction is positive');
    }
    expect(sumFractions([{ amount: rupiah(1), numerator: 0n, denominator: 1n }])).toBe(0);
  });

  it('goes up to the largest safe amount and says so beyond it', () => {
    const largest = rupiah(Number.MAX_SAFE_INTEGER);
    expect(multiplyFraction(largest, 1n, 1n)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => multiplyFraction(largest, 3n, 2n)).toThrow('safe whole number');
  });

  it('is never further from the exact value than half a rupiah', () => {
    const parts = fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }));
    fc.assert(
      fc.property(amounts, parts, (amount, [numerator, denominator]) => {
        const twice = BigInt(multiplyFraction(amount, numerator, denominator)) * 2n * denominator;
        const exact = BigInt(amount) * numerator * 2n;
        const distance = twice - exact;
        return distance <= denominator && distance > -denominator;
      }),
    );
  });

  it('rounds a sum once: three thirds are a whole', () => {
    const third = { amount: rupiah(100), numerator: 1n, denominator: 3n };
    expect(sumFractions([third, third, third])).toBe(100);
    expect(sumFractions([])).toBe(0);
  });
});
