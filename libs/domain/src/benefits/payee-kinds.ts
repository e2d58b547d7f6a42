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

/** Their names and accounts stand in the registers. */
export const REGISTERED_PAYEES: readonly PayeeKind[] = ['EMPLOYER', 'PLKK'];

/** Payees that are no persons: one account, whoever was hurt. */
export const COMPANY_PAYEES: readonly PayeeKind[] = [...REGISTERED_PAYEES, 'DJS'];

/** Receipts are paid back to whoever paid them first. */
export const WHO_PAID: readonly PayeeKind[] = ['PARTICIPANT', 'EMPLOYER', 'HEIR'];
