import fc from 'fast-check';
import { rupiah } from '@jkk/domain/money';
import { fromWireAmount, senOfWireAmount, senOfWireBalance, toWireAmount } from './wire-amount';

const idr = (value: unknown) => ({ value, currency: 'IDR' });

describe('wire amounts', () => {
  it('writes two decimals, always', () => {
    expect(toWireAmount(rupiah(12_345_678))).toEqual({ value: '12345678.00', currency: 'IDR' });
  });

  it.each([0, -1, 1.5, Number.MAX_SAFE_INTEGER + 1])('refuses to pay %d', (amount) => {
    expect(() => toWireAmount(amount as never)).toThrow(RangeError);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000_000_000 }), (amount) => {
        expect(fromWireAmount(toWireAmount(rupiah(amount)))).toBe(amount);
      }),
    );
  });

  it.each([
    idr('12345678'),
    idr('12345678.0'),
    idr('12345678.000'),
    idr('12345678.50'),
    idr('012.00'),
    idr('1e3.00'),
    idr(' 1.00'),
    idr('1,00'),
    idr('-1.00'),
    idr('99999999999999999.00'),
    idr(10000),
    { value: '1.00', currency: 'USD' },
    { value: '1.00' },
    null,
    '1.00',
  ])('is no rupiah: %j', (amount) => {
    expect(fromWireAmount(amount)).toBeUndefined();
  });

  it('reads sen where a statement carries them, and balances below zero', () => {
    expect(senOfWireAmount(idr('12.34'))).toBe(1234);
    expect(senOfWireAmount(idr('-12.34'))).toBeUndefined();
    expect(senOfWireBalance(idr('-12.34'))).toBe(-1234);
    expect(senOfWireBalance(idr('--12.34'))).toBeUndefined();
  });
});
