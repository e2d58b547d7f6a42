/** Our account at a bank of a test: 15 digits, told apart by the bank's own code. */
export const sourceAccountOf = (bankCode: string): string => `8888010000${bankCode}01`;
