import { couldBeOne, SHORTEST_CUT } from './alike';
import { agreesWithMask, isMasked } from './masked';
import { plainName, takeApart } from './tokens';

/** How the holder's name at the bank compares with the payee we mean. */
export const NAME_COMPARISONS = ['MATCH', 'NEAR', 'MISMATCH'] as const;
export type NameComparison = (typeof NAME_COMPARISONS)[number];

/** How many characters of a holder's name the switch between the banks carries, where a bank's contract says nothing. */
export const HOLDER_NAME_LENGTH = 20;
/** Service 15 and 16 carry at most 100 characters (SNAP BI); nothing longer is a name. */
const LONGEST_NAME = 140;

/**
 * MATCH: equal in every word that could be a name, or cut by the bank in the middle of a word because its field is full.
 * NEAR: it may be the same person, and a person has to look. Everything else, also an empty name, is a MISMATCH.
 * @param atBank as the bank sent it, before anything is left out of it: whether it was cut is seen by its length
 * @param fieldLength how many characters of a name this bank sends
 */
export function compareNames(
  expected: string,
  atBank: string,
  fieldLength: number = HOLDER_NAME_LENGTH,
): NameComparison {
  if (expected.length > LONGEST_NAME || atBank.length > LONGEST_NAME) return 'MISMATCH';
  if (isMasked(atBank)) return agreesMasked(expected, atBank) ? 'NEAR' : 'MISMATCH';
  const ours = takeApart(expected);
  const theirs = takeApart(atBank);
  if (ours.words.length === 0 || theirs.words.length === 0) return 'MISMATCH';
  const [whole, told] = [ours.words.join(' '), theirs.words.join(' ')];
  const isSame =
    whole === told ||
    (atBank.trim().length === fieldLength &&
      (isCut(whole, told) || isCut(plainName(expected), plainName(atBank))));
  if (isSame) return ours.late === theirs.late ? 'MATCH' : 'NEAR';
  return couldBeOne(ours.words, theirs.words) ? 'NEAR' : 'MISMATCH';
}

/** Inside a word: a cut between two words cannot be told from the shorter name of somebody else. */
const isCut = (whole: string, cut: string): boolean =>
  cut.length >= SHORTEST_CUT && whole.startsWith(cut) && /^[A-Z0-9]/.test(whole.slice(cut.length));

const agreesMasked = (expected: string, masked: string): boolean =>
  [plainName(expected), takeApart(expected).words.join(' ')].some((name) =>
    agreesWithMask(name, masked.trim()),
  );
