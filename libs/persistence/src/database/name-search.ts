import { likeText } from './like';

const APOSTROPHES = /['`´ʹʻʼ‘’‛′]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const THREE_IN_A_ROW = /[\p{L}\p{N}]{3}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A name as searches compare it: without case, accents and apostrophes, and with a space before every word. */
export function searchText(name: string): string {
  const plain = name.replace(APOSTROPHES, '').normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return ` ${plain.replace(/\s+/g, ' ').trim()}`;
}

/** `searchText` of a column in SQL, for registers that are too small for an index. */
export const searchedColumn = (column: string): string => String.raw`
  ' ' || btrim(regexp_replace(lower(regexp_replace(
    normalize(translate(${column}, U&'''\0060\00B4\02B9\02BB\02BC\2018\2019\201B\2032', ''), NFKD),
    '[\u0300-\u036f]', '', 'g')), '\s+', ' ', 'g'))`;

/** What somebody typed, to be found anywhere in `searchText`; what has no letter or digit is in no name. */
export function searchedPart(typed: string): string {
  const text = searchText(typed).trim();
  return likeText(LETTER_OR_DIGIT.test(text) ? text : typed);
}

/**
 * The LIKE pattern over `searchText` for what somebody typed. An index finds three letters in a row wherever they stand,
 * fewer only at the beginning of a word; undefined for what has no letter or digit and so is in no name.
 */
export function searchPattern(typed: string): string | undefined {
  const text = searchText(typed);
  if (!LETTER_OR_DIGIT.test(text)) return undefined;
  const escaped = likeText(text);
  return THREE_IN_A_ROW.test(text) ? `%${escaped.slice(1)}%` : `%${escaped}%`;
}
