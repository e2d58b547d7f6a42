const PREFIX_LIMIT = 4;
const PREFIX_WEIGHT = 0.1;
/** Below this similarity an equal beginning is chance and counts nothing (Winkler's boost threshold). */
const BOOST_FROM = 0.7;

/** Similarity of two texts by Jaro and Winkler, 0 to 1. Written here because workflows and the browser may import it too. */
export function jaroWinkler(left: string, right: string): number {
  const jaro = jaroSimilarity(left, right);
  if (jaro < BOOST_FROM) return jaro;
  let prefix = 0;
  while (prefix < PREFIX_LIMIT && prefix < left.length && left[prefix] === right[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const reach = Math.max(Math.floor(Math.max(left.length, right.length) / 2) - 1, 0);
  const taken = new Array<boolean>(right.length).fill(false);
  const matchedLeft: string[] = [];
  for (let i = 0; i < left.length; i += 1) {
    const last = Math.min(i + reach, right.length - 1);
    for (let j = Math.max(i - reach, 0); j <= last; j += 1) {
      if (taken[j] !== true && left[i] === right[j]) {
        taken[j] = true;
        matchedLeft.push(left.charAt(i));
        break;
      }
    }
  }
  if (matchedLeft.length === 0) return 0;
  const matchedRight = [...right].filter((_, index) => taken[index]);
  const transposed = matchedLeft.filter((character, index) => character !== matchedRight[index]).length / 2;
  const matches = matchedLeft.length;
  return (matches / left.length + matches / right.length + (matches - transposed) / matches) / 3;
}
