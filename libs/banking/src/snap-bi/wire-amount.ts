import type { Rupiah } from '@jkk/domain/money';

export interface WireAmount {
  readonly value: string;
  readonly currency: 'IDR';
}

/** `"12345678.00"`: rupiah as the standard writes them. Throws RangeError on nothing to pay. */
export function toWireAmount(amount: Rupiah): WireAmount {
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new RangeError('A transfer pays at least one rupiah');
  }
  return { value: `${amount}.00`, currency: 'IDR' };
}

const PRINTED = /^(-?)(0|[1-9]\d{0,13})(?:\.(\d{1,2}))?$/;

/** Sen of an amount on a statement, where banks leave out decimals: `10000` is `10000.00`. Never negative. */
export function senOfPrintedAmount(amount: unknown): number | undefined {
  const sen = senOfPrintedBalance(amount);
  return sen === undefined || sen < 0 ? undefined : sen;
}

/** Like `senOfPrintedAmount`, for balances, which may be negative. */
export function senOfPrintedBalance(amount: unknown): number | undefined {
  if (typeof amount !== 'object' || amount === null) return undefined;
  const { value, currency } = amount as { value?: unknown; currency?: unknown };
  if (typeof value !== 'string' || currency !== 'IDR') return undefined;
  const match = PRINTED.exec(value);
  if (match === null) return undefined;
  const [, sign, whole, decimals = ''] = match;
  const sen = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(sen)) return undefined;
  return sign === '-' && sen !== 0 ? -sen : sen;
}
