export const PAYEE_KINDS = [
  'PARTICIPANT',
  'EMPLOYER',
  'HEIR',
  'PLKK',
  'GUARDIAN',
  'CHILD',
  'ARRANGER',
  'DJS',
] as const;
export type PayeeKind = (typeof PAYEE_KINDS)[number];

/** Receipts are paid back to whoever paid them first. */
export const WHO_PAID: readonly PayeeKind[] = ['PARTICIPANT', 'EMPLOYER', 'HEIR'];
