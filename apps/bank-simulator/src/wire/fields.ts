import { Refusal } from './answer';
import { parseWireValue } from './amount';
import { parseTimestamp } from './wib';

export type Body = Readonly<Record<string, unknown>>;

export function parseBody(raw: Buffer): Body {
  let value: unknown;
  try {
    value = JSON.parse(raw.toString('utf8'));
  } catch {
    throw new Refusal('BAD_REQUEST');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('BAD_REQUEST');
  return value as Body;
}

export function mandatory(body: Body, name: string, maxLength: number, pattern = /^[^\p{Cc}]+$/u): string {
  const value = optional(body, name, maxLength, pattern);
  if (value === undefined) throw new Refusal('MANDATORY_FIELD', name);
  return value;
}

export function optional(
  body: Body,
  name: string,
  maxLength: number,
  pattern = /^[^\p{Cc}]+$/u,
): string | undefined {
  const value = body[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || value.length > maxLength || !pattern.test(value)) {
    throw new Refusal('FIELD_FORMAT', name);
  }
  return value;
}

export function mandatoryTimestamp(body: Body, name: string): Date {
  const at = parseTimestamp(mandatory(body, name, 29));
  if (at === undefined) throw new Refusal('FIELD_FORMAT', name);
  return at;
}

/** Whole rupiah above zero of `{ "value": "10000.00", "currency": "IDR" }`. */
export function mandatoryAmount(body: Body): number {
  const amount = body.amount;
  if (amount === undefined || amount === null) throw new Refusal('MANDATORY_FIELD', 'amount');
  if (typeof amount !== 'object') throw new Refusal('FIELD_FORMAT', 'amount');
  const { value, currency } = amount as { value?: unknown; currency?: unknown };
  if (value === undefined) throw new Refusal('MANDATORY_FIELD', 'amount.value');
  if (currency === undefined) throw new Refusal('MANDATORY_FIELD', 'amount.currency');
  if (currency !== 'IDR') throw new Refusal('FIELD_FORMAT', 'amount.currency');
  const rupiah = parseWireValue(value);
  if (rupiah === undefined) throw new Refusal('FIELD_FORMAT', 'amount.value');
  if (rupiah === 0 || !Number.isSafeInteger(rupiah)) throw new Refusal('INVALID_AMOUNT');
  return rupiah;
}
