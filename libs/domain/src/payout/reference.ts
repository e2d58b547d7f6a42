/** Crockford's base 32: no I, L, O, U, so that a number read aloud is written down right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 13;
const BITS_PER_CHARACTER = 5n;

export const PAYOUT_ID = /^[0-9A-HJKMNP-TV-Z]{13}$/;
/** Payout id and attempt number, 16 characters, as banks take at most 20. */
const PARTNER_REFERENCE = /([0-9A-HJKMNP-TV-Z]{13})A(\d{2})/;

/** 13 characters from 65 random bits or fewer; the caller brings the chance. Throws RangeError when it does not fit. */
export function payoutIdFrom(value: bigint): string {
  if (value < 0n || value >> (BITS_PER_CHARACTER * BigInt(ID_LENGTH)) !== 0n) {
    throw new RangeError('A payout id has 65 bits');
  }
  let rest = value;
  let id = '';
  for (let position = 0; position < ID_LENGTH; position += 1) {
    id = ALPHABET.charAt(Number(rest & 31n)) + id;
    rest >>= BITS_PER_CHARACTER;
  }
  return id;
}

export const LAST_ATTEMPT_NO = 99;

/** The reference towards the bank; unique for ever, because payout ids are and attempts are counted. */
export function partnerReference(payoutId: string, attemptNo: number): string {
  if (!PAYOUT_ID.test(payoutId)) throw new RangeError('Not a payout id');
  if (!Number.isInteger(attemptNo) || attemptNo < 1 || attemptNo > LAST_ATTEMPT_NO) {
    throw new RangeError('An attempt number is 1 to 99');
  }
  return `${payoutId}A${String(attemptNo).padStart(2, '0')}`;
}

export interface ReferenceParts {
  readonly reference: string;
  readonly payoutId: string;
  readonly attemptNo: number;
}

/**
 * Everything in a remark that may be a reference of ours, also where a bank has written its own text against it: then letters
 * inside of ours may look like the end of another one.
 */
export function possibleReferences(remark: string): ReferenceParts[] {
  const every = new RegExp(`(?=${PARTNER_REFERENCE.source})`, 'g');
  const found = new Map<string, ReferenceParts>();
  for (const [, payoutId = '', no = ''] of remark.toUpperCase().matchAll(every)) {
    const reference = `${payoutId}A${no}`;
    found.set(reference, { reference, payoutId, attemptNo: Number(no) });
  }
  return [...found.values()];
}

/** Finds our reference in the remark of a statement line; undefined when there is none, or more than one. */
export function findReference(remark: string): ReferenceParts | undefined {
  const found = possibleReferences(remark);
  return found.length === 1 ? found[0] : undefined;
}

/** 50 of the 65 random bits of a reference: no two references share so long a part by chance. */
const SHORTEST_PART = 10;

/** What is left of a text where a bank may have split it anywhere. */
export const squeezed = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether a remark, however its bank has cut or split it, holds so long a part of a reference that it is this one. */
export function holdsPartOf(remark: string, reference: string): boolean {
  const text = squeezed(remark);
  for (let start = 0; start + SHORTEST_PART <= reference.length; start += 1) {
    if (text.includes(reference.slice(start, start + SHORTEST_PART))) return true;
  }
  return false;
}
