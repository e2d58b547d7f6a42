import { jaroWinkler } from './similarity';
import { LIGHT_WORDS, SHORT_FORMS } from './words';

/** Start value of the industry's name checks; from here two words are one word with a slip of the pen. */
export const NEAR_SIMILARITY = 0.92;
/** So many letters in common at the start are no chance. */
export const SHORTEST_CUT = 12;

/**
 * Whether two names, taken apart, could be one person's, so that a person has to look: words run together or apart, order
 * swapped, a mononym doubled, a short form or an initial, a slip of the pen, a word more or less, a name cut off.
 */
export function couldBeOne(ours: readonly string[], theirs: readonly string[]): boolean {
  if (isSlip(ours.join(''), theirs.join(''))) return true;
  if (isBeginning(ours.join(' '), theirs.join(' '))) return true;
  const [left, right] = [[...new Set(ours)], [...new Set(theirs)]];
  return pairUp(left, right) || pairUp(...withoutInitialWords(left, right));
}

const isBeginning = (whole: string, part: string): boolean =>
  part.length >= SHORTEST_CUT && whole.startsWith(part);

type Relation = (ours: string, theirs: string) => boolean;

const isEqual: Relation = (ours, theirs) => ours === theirs;
const isShortForm: Relation = (ours, theirs) => standsFor(ours, theirs) || standsFor(theirs, ours);
const isSlip: Relation = (ours, theirs) => {
  if (jaroWinkler(ours, theirs) >= NEAR_SIMILARITY) return true;
  const [left, right] = [asSpoken(ours), asSpoken(theirs)];
  return left === right || jaroWinkler(left, right) >= NEAR_SIMILARITY;
};
const isInitial: Relation = (ours, theirs) =>
  (ours.length === 1 || theirs.length === 1) && ours.charAt(0) === theirs.charAt(0);

/** Spellings of before 1972 and of today (SOEHARTO, DJOKO, TJAHJONO), F, V and P, and a letter written twice sound alike. */
const asSpoken = (word: string): string =>
  word
    .replaceAll('OE', 'U')
    .replaceAll('TJ', 'C')
    .replace(/DJ|J/g, 'Y')
    .replace(/[CK]H/g, 'H')
    .replace(/[FV]/g, 'P')
    .replace(/(.)\1+/g, '$1');

/** A short form of its full word, or of the same word that another short form stands for (MOH, MUH). */
const standsFor: Relation = (short, other) =>
  (SHORT_FORMS[short] ?? []).some((full) => full === other || SHORT_FORMS[other]?.includes(full) === true);

const LONGEST_INITIALS = 4;

/** Both names without words that one of them writes as initials (IB for IDA BAGUS, RA for RADEN AJENG). */
function withoutInitialWords(ours: string[], theirs: string[]): [ours: string[], theirs: string[]] {
  const [left, right] = withoutInitials(ours, theirs);
  const [turned, rest] = withoutInitials(right, left);
  return [rest, turned];
}

/** @param short whose words may be initials of words in `full` that stand beside each other */
function withoutInitials(short: readonly string[], full: readonly string[]): [string[], string[]] {
  const left = [...short];
  const right = [...full];
  for (const word of short) {
    if (word.length < 2 || word.length > LONGEST_INITIALS || right.includes(word)) continue;
    const start = right.findIndex(
      (_first, index) => initialsOf(right.slice(index, index + word.length)) === word,
    );
    if (start < 0) continue;
    left.splice(left.indexOf(word), 1);
    right.splice(start, word.length);
  }
  return [left, right];
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * Pairs the words of two names, the surest pairs first. Somebody has to look when every word found its like, or when only
 * one side has words left: light ones, or any beside two equal ones.
 */
function pairUp(ours: readonly string[], theirs: readonly string[]): boolean {
  const left = [...ours];
  const right = [...theirs];
  const equal = take(left, right, isEqual);
  const sure = equal + take(left, right, isShortForm) + take(left, right, isSlip);
  take(left, right, isInitial);
  if (sure === 0 || (left.length > 0 && right.length > 0)) return false;
  return [...left, ...right].every(isLight) || equal >= 2;
}

/** Takes every pair in this relation out of both lists. @returns how many there were */
function take(left: string[], right: string[], related: Relation): number {
  const before = left.length;
  for (const word of [...left]) {
    const index = right.findIndex((other) => related(word, other));
    if (index < 0) continue;
    left.splice(left.indexOf(word), 1);
    right.splice(index, 1);
  }
  return before - left.length;
}

const isLight = (word: string): boolean => LIGHT_WORDS.has(word) || word.length === 1;
