import type { HoldReason } from './reasons';

/**
 * What the answer to a transfer means for us. Only NOT_ACCEPTED and NOT_SENT may be sent again, with the same reference;
 * REJECTED and HOLD end the attempt; everything unclear is UNKNOWN, because "probably not paid" is how money is paid twice.
 */
export type TransferClass = 'CLAIMED_PAID' | 'PENDING' | 'REJECTED' | 'HOLD' | 'NOT_ACCEPTED' | 'UNKNOWN';

/** Whom the answer has to wake. */
export type Alarm = 'OUR_BUG' | 'TREASURY' | 'IMMUTABILITY' | 'REPEATED_MESSAGE';

export interface ResponseRule {
  readonly http: number;
  /** Two digits at the end of the response code. */
  readonly cases: readonly string[];
  readonly class: TransferClass;
  readonly holdReason?: HoldReason;
  readonly alarm?: Alarm;
}

/**
 * SNAP BI v1.0.2, response codes of the transfer services 17, 18, 22 and 23, and what the payer does about each. The
 * standard calls 404xx18 a success and 500xx01 a reason to retry; believing either would cost money.
 */
export const RESPONSE_RULES: readonly ResponseRule[] = [
  { http: 200, cases: ['00'], class: 'CLAIMED_PAID' },
  { http: 202, cases: ['00'], class: 'PENDING' },
  {
    http: 400,
    cases: ['00', '01', '02'],
    class: 'HOLD',
    holdReason: 'BANK.REQUEST_REFUSED',
    alarm: 'OUR_BUG',
  },
  { http: 401, cases: ['00', '01', '03'], class: 'NOT_ACCEPTED' },
  // Expired: refused, but only after one inquiry has said the same.
  { http: 403, cases: ['00'], class: 'UNKNOWN' },
  { http: 403, cases: ['02', '20', '23'], class: 'HOLD', holdReason: 'BANK.LIMIT' },
  { http: 403, cases: ['03', '05', '16'], class: 'HOLD', holdReason: 'BANK.SUSPECTED' },
  { http: 403, cases: ['04'], class: 'NOT_ACCEPTED' },
  { http: 403, cases: ['06'], class: 'NOT_ACCEPTED' },
  { http: 403, cases: ['09', '18'], class: 'REJECTED' },
  { http: 403, cases: ['14'], class: 'NOT_ACCEPTED', alarm: 'TREASURY' },
  { http: 403, cases: ['15'], class: 'HOLD', holdReason: 'BANK.NOT_PERMITTED' },
  { http: 404, cases: ['02', '03'], class: 'HOLD', holdReason: 'BANK.ROUTING' },
  { http: 404, cases: ['11'], class: 'REJECTED' },
  { http: 404, cases: ['13'], class: 'HOLD', holdReason: 'BANK.REQUEST_REFUSED', alarm: 'OUR_BUG' },
  // Same reference, other content: an earlier send exists and we broke our own rule.
  { http: 404, cases: ['18'], class: 'UNKNOWN', alarm: 'IMMUTABILITY' },
  { http: 405, cases: ['00', '01'], class: 'HOLD', holdReason: 'BANK.NOT_PERMITTED' },
  // The bank has seen this very message.
  { http: 409, cases: ['00'], class: 'UNKNOWN', alarm: 'REPEATED_MESSAGE' },
  // The reference succeeded before; the inquiry compares amount and account before it is believed.
  { http: 409, cases: ['01'], class: 'UNKNOWN', alarm: 'REPEATED_MESSAGE' },
  { http: 429, cases: ['00'], class: 'NOT_ACCEPTED' },
  { http: 500, cases: ['00', '01', '02'], class: 'UNKNOWN' },
  { http: 504, cases: ['00'], class: 'UNKNOWN' },
];

export const UNLISTED_RESPONSE = { class: 'UNKNOWN' } as const satisfies Partial<ResponseRule>;

/**
 * What differs where the answer is about a bulk (service 20): it is taken in, and paid later if at all; what is wrong with an
 * account says not whose, and must cost no payee theirs.
 */
export const BULK_RULES: readonly ResponseRule[] = [
  { http: 200, cases: ['00'], class: 'PENDING' },
  { http: 403, cases: ['09', '18'], class: 'HOLD', holdReason: 'BANK.NOT_PERMITTED' },
  { http: 404, cases: ['11'], class: 'HOLD', holdReason: 'BANK.REQUEST_REFUSED' },
];

const RESPONSE_CODE = /^(\d{3})(\d{2})(\d{2})$/;

/** The three parts of a response code, e.g. 2001700: HTTP status, service, case; undefined for anything else. */
export function parseResponseCode(
  code: unknown,
): { http: number; service: string; case: string } | undefined {
  const match = typeof code === 'string' ? RESPONSE_CODE.exec(code) : null;
  return match === null
    ? undefined
    : { http: Number(match[1]), service: match[2] ?? '', case: match[3] ?? '' };
}

export type ResponseMeaning = Pick<ResponseRule, 'class' | 'holdReason' | 'alarm'>;

/** The rule for a response code of a transfer service; unlisted codes are UNKNOWN. */
export function responseRule(http: number, responseCase: string): ResponseMeaning {
  return rowOf(RESPONSE_RULES, http, responseCase) ?? UNLISTED_RESPONSE;
}

/** The same for a bulk. */
export const bulkResponseRule = (http: number, responseCase: string): ResponseMeaning =>
  rowOf(BULK_RULES, http, responseCase) ?? responseRule(http, responseCase);

const rowOf = (rules: readonly ResponseRule[], http: number, responseCase: string) =>
  rules.find((rule) => rule.http === http && rule.cases.includes(responseCase));
