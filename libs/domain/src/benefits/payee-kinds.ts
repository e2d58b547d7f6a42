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

/** Payees that are no persons: name and account stand in the registers, one account whoever was hurt. */
export const REGISTERED_PAYEES = ['EMPLOYER', 'PLKK', 'DJS'] as const satisfies readonly PayeeKind[];
export type RegisteredPayee = (typeof REGISTERED_PAYEES)[number];
export const isRegistered = (kind: PayeeKind): kind is RegisteredPayee =>
  REGISTERED_PAYEES.some((each) => each === kind);

/** Receipts are paid back to whoever paid them first. */
export const WHO_PAID: readonly PayeeKind[] = ['PARTICIPANT', 'EMPLOYER', 'HEIR'];
