/** How the number in a bank's answer compares with the number we asked about. */
export type AccountComparison = 'SAME' | 'NEAR' | 'OTHER';

const SEPARATORS = /[\s.-]/g;
const LEADING_ZEROS = /^0+(?=.)/;

/**
 * SAME: equal, or the bank writes it with blanks, dots, hyphens or padded with zeros on the left. NEAR: a zero that we gave
 * is missing, so that it may be a shorter number of somebody else. OTHER: another account.
 */
export function compareAccountNumbers(ours: string, told: string): AccountComparison {
  const [left, right] = [ours, told].map((number) => number.replace(SEPARATORS, '').toUpperCase()) as [
    string,
    string,
  ];
  if (left === right) return 'SAME';
  if (left.replace(LEADING_ZEROS, '') !== right.replace(LEADING_ZEROS, '')) return 'OTHER';
  return right.length > left.length ? 'SAME' : 'NEAR';
}
