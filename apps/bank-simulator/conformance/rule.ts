import type { Partner, SnapAnswer } from './partner';

/** What a run knows about the bank: accounts that may be asked about and paid to. */
export interface Scene {
  readonly partner: Partner;
  readonly bankCode: string;
  readonly sourceAccount: string;
  /** An open account at the bank itself. */
  readonly payee: string | undefined;
  /** An open account at another bank. */
  readonly other:
    | { readonly bankCode: string; readonly accountNumber: string; readonly name: string }
    | undefined;
  /** Rupiah of each trial payment; undefined where none may be made. */
  readonly payRupiah: number | undefined;
  /** Transfers of the smallest bulk; undefined where the bank takes none. */
  readonly bulkItems: number | undefined;
  /** A reference that was never used; short enough for every bank. */
  readonly newReference: () => string;
}

/** What a rule cannot be tried without. */
export type Need = 'payee' | 'other' | 'payRupiah' | 'bulkItems';

/** One sentence of the standard, and how it is tried. `check` says what is wrong, or undefined. */
export interface Rule {
  readonly service: string;
  readonly says: string;
  readonly needs?: readonly Need[];
  readonly check: (scene: Scene) => Promise<string | undefined>;
}

/** Undefined where the bank answered one of these codes, with the HTTP status that the code begins with. */
export function answered(
  { status, body, text }: SnapAnswer,
  ...codes: readonly string[]
): string | undefined {
  const code = typeof body.responseCode === 'string' ? body.responseCode : '';
  if (!codes.includes(code)) {
    return `answered ${code || `HTTP ${status} ${text.slice(0, 40)}`}, not ${codes.join(' or ')}`;
  }
  return code.startsWith(String(status)) ? undefined : `answered ${code} with HTTP status ${status}`;
}

/** The first thing that is wrong. */
export const firstOf = (...findings: readonly (string | undefined)[]): string | undefined =>
  findings.find((finding) => finding !== undefined);

export function same(what: string, told: unknown, expected: unknown): string | undefined {
  return told === expected ? undefined : `${what} is not as expected`;
}

export const filled = (what: string, told: unknown): string | undefined =>
  typeof told === 'string' && told.trim() !== '' ? undefined : `${what} is missing`;

/** What lies under a name of an answer, or nothing where the bank says something of another form. */
export const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The objects of a list in an answer; none where it is no list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** Sen of `"10000.00"`; undefined for any other form. */
export const senOf = (value: unknown): bigint | undefined =>
  typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value) ? BigInt(value.replace('.', '')) : undefined;
