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

/** Letters and digits only, so that spaces, dots and case of a number or a name make no other receipt. */
const bare = (value: string): string =>
  value
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/**
 * The keys by which a receipt is known again, in any claim: its number with its issuer, its number with its amount, or,
 * without a number, issuer, date and amount. Two receipts with a common key are the same one. No key where nothing but
 * the amount is known.
 */
export function receiptKeys({ number, on, issuer, amount }: Receipt): string[] {
  if (number !== undefined) {
    const own = bare(number);
    const byIssuer = issuer === undefined ? [] : [`n|${bare(issuer)}|${own}`];
    return own === '' ? [] : [...byIssuer, `a|${own}|${amount}`];
  }
  return issuer !== undefined && on !== undefined ? [`d|${bare(issuer)}|${on}|${amount}`] : [];
}

/** The key of a file that proves a receipt: the same scan is the same receipt. */
export const fileKey = (sha256: string): string => `f|${sha256}`;
