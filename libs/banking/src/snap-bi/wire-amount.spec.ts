import fc from 'fast-check';
import { rupiah } from '@jkk/domain/money';
import { senOfPrintedAmount, senOfPrintedBalance, toWireAmount } from './wire-amount';

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
      fc.property(fc.integer({ min: 1, max: 90_000_000_000_00 }), (amount) => {
        expect(senOfPrintedAmount(toWireAmount(rupiah(amount)))).toBe(amount * 100);
      }),
    );
  });

  it.each([
    idr('12345678.000'),
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
  ])('is no amount: %j', (amount) => {
    expect(senOfPrintedAmount(amount)).toBeUndefined();
  });

  it.each([
    ['12.34', 1_234],
    ['10000', 1_000_000],
    ['10000.5', 1_000_050],
    ['0.00', 0],
  ])('reads %s of a statement as %d sen', (value, sen) => {
    expect(senOfPrintedAmount(idr(value))).toBe(sen);
  });

  it.each(['', '1,000', '1.000.000', '012', '1e3', '-1', '1.234', ' 1', '123456789012345'])(
    'reads no amount in "%s"',
    (value) => {
      expect(senOfPrintedAmount(idr(value))).toBeUndefined();
    },
  );

  it('reads balances below zero, and no amount in another currency or in none', () => {
    expect(senOfPrintedBalance(idr('-12.34'))).toBe(-1_234);
    expect(senOfPrintedBalance(idr('-0.00'))).toBe(0);
    expect(senOfPrintedBalance(idr('--12.34'))).toBeUndefined();
    expect(senOfPrintedBalance({ value: '1.00', currency: 'USD' })).toBeUndefined();
    expect(senOfPrintedBalance({ value: '1.00' })).toBeUndefined();
  });
});
