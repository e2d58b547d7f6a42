export interface WireAmount {
  readonly value: string;
  readonly currency: string;
}

/** Rupiah as the standard writes them: two decimals, always. Statement and balances may be zero or negative. */
export function toWireAmount(rupiah: number): WireAmount {
  return { value: `${rupiah}.00`, currency: 'IDR' };
}

/** Whole rupiah of `"12345678.00"`, or undefined when the text has another form, sen or more than 16 digits. */
export function parseWireValue(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(0|[1-9]\d{0,14})\.00$/.exec(value);
  return match ? Number(match[1]) : undefined;
}
