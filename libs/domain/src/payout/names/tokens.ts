import { DEGREES, DEGREES_OR_NAMES, LATE, SPELLINGS, TITLES } from './words';

/** A name taken apart. */
export interface NameParts {
  /** The words of the name in one spelling, without titles and degrees. Empty for a text without a letter. */
  readonly words: readonly string[];
  /** Whether it is the name of somebody who has died (`alm.`). */
  readonly late: boolean;
}

interface Word {
  readonly text: string;
  /** Where a degree stands, and a name does not. */
  readonly behindComma: boolean;
  /** Single letters with dots between them (`S.E.`): a degree, or the initials of names. */
  readonly asInitials: boolean;
}

const COMBINING_MARKS = /\p{Mn}/gu;
const SILENT = /[.'’`´]/g;
const INITIALS = /^[A-Z](?:\.[A-Z])+\.?$/;

/**
 * The words of a name without what does not tell persons apart: case, accents, apostrophes, dots, titles, degrees, BINTI,
 * and the spellings of Muhammad. A word that could be a name stays, and so does a name that consists of titles alone.
 */
export function takeApart(name: string): NameParts {
  const all = wordsOf(name);
  const alive = all.filter(({ text }) => !LATE.has(text));
  const words = alive.length > 0 ? alive : all;
  const kept = withoutBinti(withoutDegrees(withoutTitles(words)));
  return {
    words: kept.map(({ text }) => SPELLINGS[text] ?? text),
    late: alive.length < all.length,
  };
}

/** Upper case and single blanks, without accents, apostrophes and dots; titles and degrees stay. */
export const plainName = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .join(' ');

function wordsOf(name: string): Word[] {
  const [head = '', ...behind] = name.normalize('NFD').replace(COMBINING_MARKS, '').toUpperCase().split(',');
  return [...split(head, false), ...behind.flatMap((part) => split(part, true))];
}

const split = (text: string, behindComma: boolean): Word[] =>
  text.split(/\s+/).flatMap((written) => {
    const asInitials = INITIALS.test(written);
    return withoutGlue(written)
      .replace(SILENT, '')
      .split(/[^A-Z0-9]+/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, behindComma, asInitials }));
  });

/** `DRS.BAMBANG` and `M.RIDWAN` are two words; `S.KOM` and `R.A.` are one. */
function withoutGlue(written: string): string {
  const joined = written.replace(SILENT, '');
  const isOne = INITIALS.test(written) || DEGREES.has(joined) || DEGREES_OR_NAMES.has(joined);
  return isOne ? written : written.replaceAll('.', ' ').trim();
}

/** H. is a title only behind another one (`Drs. H. …`); alone it may be an initial. */
function withoutTitles(words: readonly Word[]): readonly Word[] {
  let first = 0;
  while (first < words.length && isTitle(words[first]!.text, first > 0)) first += 1;
  return first === words.length ? words : words.slice(first);
}

const isTitle = (text: string, behindTitle: boolean): boolean =>
  TITLES.has(text) || (behindTitle && (text === 'H' || text === 'HAJI'));

function withoutDegrees(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 0 && isDegree(words[end - 1]!, { before: end - 1, behind: words.length - end })) end -= 1;
  return end === 0 ? words : words.slice(0, end);
}

/** Of two letters with dots behind a single name nobody knows whether they are a degree (`BUDI M.H.`). */
function isDegree(
  { text, behindComma, asInitials }: Word,
  { before, behind }: { readonly before: number; readonly behind: number },
): boolean {
  if (behindComma) return DEGREES.has(text) || DEGREES_OR_NAMES.has(text);
  if (asInitials && behind > 0) return DEGREES.has(text) || DEGREES_OR_NAMES.has(text);
  return DEGREES.has(text) && !(asInitials && before < 2);
}

/** Daughter of: between two words only. BIN is a Chinese name as well, and stays. */
const withoutBinti = (words: readonly Word[]): Word[] =>
  words.filter(({ text }, index) => text !== 'BINTI' || index === 0 || index === words.length - 1);
