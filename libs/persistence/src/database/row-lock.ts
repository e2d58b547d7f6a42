/**
 * `FOR NO KEY UPDATE`: others may not change the row, but may add rows that refer to it. Keys are never changed here, and a
 * foreign key that waits for a decision under way would hold up whoever writes down what a bank said.
 */
export const ROW_LOCK = { mode: 'for_no_key_update' } as const;
