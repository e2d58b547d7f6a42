/** How the holder's name at the bank compares with the payee we mean. */
export type NameComparison = 'MATCH' | 'NEAR' | 'MISMATCH';

/** Titles, degrees and particles that are no part of the name on an account. */
const DROPPED = new Set(
  (
    'H HJ HAJI HAJJAH DR DRA DRS IR PROF KH KYAI USTADZ SDR SDRI TN NY NN BPK IBU BIN BINTI ALM ALMARHUM ALMARHUMAH ' +
    'SE SH SKOM ST SPD SSOS SSI SIP SAG SKM SKEP NERS AMD AMK AMDKEB STR MM MH MKES MSI MPD MT MSC MBA MA PHD SPOG SPB SPOT'
  ).split(' '),
);

/** Spellings of one name that registers and banks exchange freely. */
const VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'MUH',
    'MOH',
    'MOCH',
    'MUHAMAD',
    'MUHAMMED',
    'MOHAMAD',
    'MOHAMMAD',
    'MOCHAMAD',
    'MOCHAMMAD',
    'MUCHAMAD',
    'MUCHAMMAD',
    'MHD',
    'MD',
  ].map((variant) => [variant, 'MUHAMMAD']),
);

const COMBINING_MARKS = /\p{Mn}/gu;

/**
 * The name without what does not tell persons apart: case, accents, apostrophes, dots, titles, degrees, BIN and BINTI,
 * and known variants of Muhammad. A name that consists of titles alone stays as it is.
 */
export function normaliseName(name: string): string {
  const tokens = name
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toUpperCase()
    .replace(/[.'’`´]/g, '')
    .split(/[^A-Z0-9]+/)
    .filter((token) => token !== '');
  const kept = tokens.filter((token) => !DROPPED.has(token));
  return (kept.length > 0 ? kept : tokens).map((token) => VARIANTS[token] ?? token).join(' ');
}

/** Banks cut long names; a cut is believed from this length on. */
export const TRUNCATION_LENGTH = 20;
/** Start value of the brief; to be tuned on real data. */
export const NEAR_SIMILARITY = 0.92;

/**
 * MATCH: equal after normalising, or the bank's name is ours cut off at 20 characters or later. NEAR: very similar and
 * the same first word, for a person to look at. Everything else, also an empty name, is a MISMATCH.
 */
export function compareNames(expected: string, atBank: string): NameComparison {
  const ours = normaliseName(expected);
  const theirs = normaliseName(atBank);
  if (ours === '' || theirs === '') return 'MISMATCH';
  if (ours === theirs || isCut(ours, theirs)) return 'MATCH';
  const sameStart = ours.split(' ')[0] === theirs.split(' ')[0];
  return sameStart && jaroWinkler(ours, theirs) >= NEAR_SIMILARITY ? 'NEAR' : 'MISMATCH';
}

const isCut = (whole: string, cut: string): boolean =>
  cut.length >= TRUNCATION_LENGTH && whole.startsWith(cut);

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
