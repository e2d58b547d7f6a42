/** Codes with which a claim says no to a command; the API answers with them, and a code that does not stand here does not compile. */
export const REFUSAL_CODES = [
  'ACCESS.DENIED',
  'NOT_FOUND',
  'VALIDATION.FAILED',
  'CLAIM.STAGE_NOT_ALLOWED',
  'CLAIM.VERSION_STALE',
  'COVER.UNDECIDED',
  'COVER.NOT_GIVEN',
  'BENEFIT.STAGE_NOT_ALLOWED',
  'BENEFIT.VERSION_STALE',
  'BENEFIT.DOES_NOT_FIT_CONDITION',
  'BENEFIT.ALREADY_REQUESTED',
  'BENEFIT.ACCOUNT_CHANGED',
  'APPROVAL.SAME_PERSON',
  'APPROVAL.LIMIT_EXCEEDED',
  'PAYOUT.NOT_REPLACEABLE',
  'PAYOUT.LINE_UNEXPLAINED',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
