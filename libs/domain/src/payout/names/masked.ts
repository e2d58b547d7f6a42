/** Banks mask a name with stars, dots or rows of X: `SI** AM****`, `SITI XXXXX`. */
const MASK = /[*•●]+|X{3,}/;

export const isMasked = (name: string): boolean => MASK.test(name.toUpperCase());

/** Whether everything that a masked name shows stands in the name, in this order, its beginning at the beginning. */
export function agreesWithMask(name: string, masked: string): boolean {
  const shown = masked
    .toUpperCase()
    .split(new RegExp(MASK, 'g'))
    .map((part) => part.replace(/\s+/g, ' '));
  if (!shown.some((part) => /[A-Z]/.test(part))) return false;
  const [start = '', ...rest] = shown;
  const end = rest.pop() ?? '';
  if (!name.startsWith(start) || !name.endsWith(end)) return false;
  let from = start.length;
  for (const part of rest) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from + end.length <= name.length;
}
