import { rupiah, type Rupiah } from '@jkk/domain/money';

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

const VALUE = /^(0|[1-9]\d{0,13})\.(\d{2})$/;

/** Whole rupiah of a wire amount; undefined for sen, another currency, another form or a number that is not safe. */
export function fromWireAmount(amount: unknown): Rupiah | undefined {
  const sen = senOfWireAmount(amount);
  return sen === undefined || sen % 100 !== 0 ? undefined : rupiah(sen / 100);
}

/** Sen of a wire amount that is not negative; undefined for anything else. */
export function senOfWireAmount(amount: unknown): number | undefined {
  const sen = senOfWireBalance(amount);
  return sen === undefined || sen < 0 ? undefined : sen;
}

/** Like `senOfWireAmount`, for balances, which may be negative. */
export function senOfWireBalance(amount: unknown): number | undefined {
  if (typeof amount !== 'object' || amount === null) return undefined;
  const { value, currency } = amount as { value?: unknown; currency?: unknown };
  if (typeof value !== 'string' || currency !== 'IDR') return undefined;
  const negative = value.startsWith('-');
  const match = VALUE.exec(negative ? value.slice(1) : value);
  if (match === null) return undefined;
  const sen = Number(match[1]) * 100 + Number(match[2]);
  if (!Number.isSafeInteger(sen)) return undefined;
  return negative ? -sen : sen;
}
