import type { Role } from '@jkk/domain/access';

/** Who sees payouts and batches. */
export const FINANCE_READERS = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const satisfies Role[];
