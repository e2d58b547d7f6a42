/** Who reads the books and what others owe to them. */
export const READERS = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const;
