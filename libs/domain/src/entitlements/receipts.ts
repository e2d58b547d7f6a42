import { jaroWinkler } from '../payout/names';

/** One receipt or invoice that a benefit asks money for. */
export interface Receipt {
  /** Pointer below the details. */
  readonly pointer: string;
  readonly amount: number;
  readonly number?: string;
  readonly on?: string;
  readonly issuer?: string;
}

type Details = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The receipts in the details of a benefit that was read already; none for benefits that follow from law alone. */
export function receiptsOf(details: Details): Receipt[] {
  const lists = (['receipts', 'invoices'] as const).flatMap((name) =>
    entries(details[name]).map((entry, index) => receipt(`/${name}/${index}`, entry, entry['amount'])),
  );
  const { invoiceNumber: number, invoiceOn: on, invoiceIssuer: issuer } = details;
  const single =
    details['invoice'] === undefined ? [] : [receipt('/invoice', { number, on, issuer }, details['invoice'])];
  return [...lists, ...single];
}

const entries = (list: unknown): Details[] =>
  Array.isArray(list)
    ? list.filter((entry): entry is Details => typeof entry === 'object' && entry !== null)
    : [];

function receipt(pointer: string, marks: Details, amount: unknown): Receipt {
  const [number, on, issuer] = [text(marks['number']), text(marks['on']), text(marks['issuer'])];
  return {
    pointer,
    amount: typeof amount === 'number' ? amount : 0,
    ...(number === undefined ? {} : { number }),
    ...(on === undefined ? {} : { on }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

/**
 * A number as it is compared: spaces, signs, case and leading zeros make no other receipt. Undefined where nothing is left.
 */
export function bareNumber(value: string | undefined): string | undefined {
  const zeroless = value?.normalize('NFKD').toUpperCase().replace(LEADING_ZEROS, '');
  const bare = zeroless?.replace(/[^A-Z0-9]/g, '');
  return bare === '' ? undefined : bare;
}

const LEADING_ZEROS = /(?<![0-9])0+(?=[0-9])/g;

/** Legal forms that stand before or behind the name of a company. */
const LEGAL_FORMS = new Set(['PT', 'CV', 'UD', 'PD', 'TB', 'TBK', 'PERSERO', 'FIRMA', 'KOPERASI', 'YAYASAN']);

function bareIssuer(value: string | undefined): string | undefined {
  const words = wordsOf(value);
  return words.length === 0 ? undefined : words.join('');
}

/** The words of an issuer's name without its legal form, unless it is nothing else. */
function wordsOf(value = ''): string[] {
  const words = value
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[.'’`´]/g, '')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * Whether two receipts are one. A number belongs to its issuer, so number and issuer decide; where an issuer is missing on
 * one side, the number with the amount or the day does, and where a number is missing, issuer, day and amount do. An issuer
 * who is only spelled otherwise is no other one: number and day, or a long number and the amount, are enough to say so. Day
 * and amount together bear with one more liberty: a number with something before or behind it, or another issuer. Nothing is
 * known where there is nothing but an amount.
 */
export function isSameReceipt(left: Marks, right: Marks): boolean {
  const numbers = [bareNumber(left.number), bareNumber(right.number)];
  const issuers = [bareIssuer(left.issuer), bareIssuer(right.issuer)];
  const sameAmount = left.amount === right.amount;
  const sameDay = left.on !== undefined && left.on === right.on;
  const issuer = compare(issuers);
  const isIssuer = issuer === 'SAME' || isAlike(issuers) || isPartOf(left.issuer, right.issuer);
  switch (compare(numbers)) {
    case 'DIFFERENT':
      return sameDay && sameAmount && issuer !== 'UNKNOWN' && isIssuer && isInside(left.number, right.number);
    case 'UNKNOWN':
      return sameDay && sameAmount && isIssuer;
    case 'SAME':
      if (issuer === 'UNKNOWN') return sameAmount || sameDay;
      if (issuer === 'SAME' || (sameDay && isIssuer)) return true;
      return sameAmount && isLong(numbers) && (sameDay || isIssuer);
  }
}

/** A number of this length is hardly given by two issuers on one day for one amount. */
const LONG = 4;
const isLong = (numbers: Pair): boolean => numbers.every((each) => (each ?? '').length >= LONG);

/** Whether one number is the other with something before or behind it: `123`, `No. KW-0123`, `KW 123/2026`. */
function isInside(...numbers: readonly (string | undefined)[]): boolean {
  const [left, right] = numbers.map(runsOf);
  return (
    isLong(numbers.map(bareNumber)) &&
    left !== undefined &&
    right !== undefined &&
    (left.includes(right) || right.includes(left))
  );
}

/** The runs of letters and of digits in a number, each between bars; a letter O that is typed for a zero is one. */
function runsOf(value = ''): string {
  const runs =
    value
      .normalize('NFKD')
      .toUpperCase()
      .replaceAll('O', '0')
      .match(/[A-Z]+|[0-9]+/g) ?? [];
  return `|${runs.map((run) => run.replace(LEADING_ZEROS, '')).join('|')}|`;
}

/** Words that say only what kind of house an issuer is, in the long form and the short one. */
const KINDS_OF_HOUSE = new Set(
  'RS RSU RSUD RSIA RUMAH SAKIT UMUM DAERAH KLINIK APOTEK APOTIK OPTIK OPTIKAL TOKO'.split(' '),
);

/** Whether the proper words of one issuer's name are all among those of the other one. */
function isPartOf(...names: readonly (string | undefined)[]): boolean {
  const [left, right] = names.map((name) => wordsOf(name).filter((word) => !KINDS_OF_HOUSE.has(word)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

type Marks = Omit<Receipt, 'pointer'>;
type Pair = readonly (string | undefined)[];

function compare([left, right]: Pair): 'SAME' | 'DIFFERENT' | 'UNKNOWN' {
  if (left === undefined || right === undefined) return 'UNKNOWN';
  return left === right ? 'SAME' : 'DIFFERENT';
}

/** Two spellings of one issuer. */
const ALIKE = 0.9;
const isAlike = ([left, right]: Pair): boolean =>
  left !== undefined && right !== undefined && jaroWinkler(left, right) >= ALIKE;

/** Whether anything but its amount is known of a receipt. */
export const isMarked = ({ number, on, issuer }: Receipt): boolean =>
  bareNumber(number) !== undefined || (on !== undefined && bareIssuer(issuer) !== undefined);

/** One key by which a receipt, or the file that proves it, is found again among all claims. */
export interface ReceiptKey {
  readonly pointer: string;
  readonly key: string;
  /** No two receipts that count have this key; of the other keys two may turn out to be different ones. */
  readonly exclusive: boolean;
  /** Null where a file is meant. */
  readonly receipt: Receipt | null;
}

/** The keys of the receipts in the details of a benefit. */
export const receiptKeys = (details: Details): ReceiptKey[] => receiptsOf(details).flatMap(receiptKey);

/** The keys of one receipt: two that are one (`isSameReceipt`) share one of them. */
export function receiptKey(receipt: Receipt): ReceiptKey[] {
  const { pointer, number, on, issuer, amount } = receipt;
  const [bare, by] = [bareNumber(number), bareIssuer(issuer)];
  const key = (text: string, exclusive: boolean): ReceiptKey => ({ pointer, key: text, exclusive, receipt });
  return [
    ...(bare === undefined ? [] : [key(`n|${bare}`, false)]),
    ...(bare === undefined || by === undefined ? [] : [key(`i|${by}|${bare}`, true)]),
    ...(on === undefined ? [] : [key(`d|${on}|${amount}`, false)]),
  ];
}

/** The key of a file that proves a receipt: the same scan is the same receipt. */
export const fileKey = (sha256: string): ReceiptKey => ({
  pointer: '/documents',
  key: `f|${sha256}`,
  exclusive: true,
  receipt: null,
});
