const CODE = /^[\w./-]+$/;

/** The text of a list of codes that the domain names, for conditions of checks and indexes. */
function listOf(codes: readonly string[]): string {
  if (!codes.every((code) => CODE.test(code))) {
    throw new RangeError('A code has letters, digits and dashes only');
  }
  return codes.map((code) => `'${code}'`).join(',');
}

export const isOneOf = (column: string, codes: readonly string[]): string =>
  `${column} IN (${listOf(codes)})`;

export const isNoneOf = (column: string, codes: readonly string[]): string =>
  `${column} NOT IN (${listOf(codes)})`;

/** Of an array: none but these. */
export const isMadeOf = (column: string, codes: readonly string[]): string =>
  `${column} <@ ARRAY[${listOf(codes)}]`;

/** Of an array: at least one of these. */
export const hasOneOf = (column: string, codes: readonly string[]): string =>
  `${column} && ARRAY[${listOf(codes)}]`;
