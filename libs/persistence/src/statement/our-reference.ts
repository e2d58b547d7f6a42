/** Payout id and attempt number as the domain writes them, for a regular expression in SQL: money that left under it was sent by us. */
export const OUR_REFERENCE = `'([0-9A-HJKMNP-TV-Z]{13})A[0-9]{2}'`;
