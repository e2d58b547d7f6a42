/** Statements, and what a bank answers to a file of payments (pain.002). */
export const STATEMENT_FILE_FORMATS = ['CAMT053', 'CAMT054', 'MT940', 'PAIN002'] as const;
export type StatementFileFormat = (typeof STATEMENT_FILE_FORMATS)[number];

/** Why nothing of a file is taken. */
export const STATEMENT_FILE_REFUSALS = [
  'FORMAT',
  'ENCODING',
  'DOCTYPE',
  'MALFORMED',
  'EMPTY',
  'SUMS',
  'ACCOUNT',
  'CURRENCY',
  'BEFORE_OPENING',
] as const;
export type StatementFileRefusal = (typeof STATEMENT_FILE_REFUSALS)[number];

/** What became of one line of a statement: it was not known, it was, or only a person can read it. */
export const STATEMENT_LINE_OUTCOMES = ['NEW', 'KNOWN', 'UNREADABLE'] as const;
/** The same of each payment that an answer speaks of: it may also name none of ours, or contradict what is known. */
export const FILE_LINE_OUTCOMES = [...STATEMENT_LINE_OUTCOMES, 'UNKNOWN_REFERENCE', 'CONTRADICTS'] as const;
export type FileLineOutcome = (typeof FILE_LINE_OUTCOMES)[number];

/**
 * Some 20,000 bookings: more than a day of the busiest account comes to. A larger file would be parsed for longer than transfers
 * of the same process may be silent, and stored for longer than a reading may take (`banking/files`).
 */
export const STATEMENT_FILE_LIMIT_BYTES = 10_000_000;
