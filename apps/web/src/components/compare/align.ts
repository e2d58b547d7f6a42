/** One place of two texts laid side by side; an absent letter is undefined. */
export interface Pair {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

const upper = (text: string): string[] => [...text.toUpperCase()];

/** Lays two names letter under letter with as few differences as possible. */
export function align(left: string, right: string): readonly Pair[] {
  const [a, b] = [upper(left), upper(right)];
  const cost = distances(a, b);
  const pairs: Pair[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && a[i - 1] === b[j - 1];
    if (i > 0 && j > 0 && cost[i]![j] === cost[i - 1]![j - 1]! + (same ? 0 : 1)) {
      pairs.push({ a: a[--i], b: b[--j] });
    } else if (i > 0 && cost[i]![j] === cost[i - 1]![j]! + 1) pairs.push({ a: a[--i], b: undefined });
    else pairs.push({ a: undefined, b: b[--j] });
  }
  return pairs.reverse();
}

const ALIKE = 0.5;

/** Whether so few letters agree that laying them under each other says nothing. */
export const isUnlike = (pairs: readonly Pair[]): boolean =>
  pairs.filter(({ a, b }) => a === b).length < pairs.length * ALIKE;

/** How many letters differ between every two beginnings. */
function distances(a: readonly string[], b: readonly string[]): number[][] {
  const cost = [b.map((_, j) => j).concat(b.length)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = cost[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, cost[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    cost.push(row);
  }
  return cost;
}
