/** What the fonts that every reader of a PDF has can draw beside Latin-1. */
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const LATIN_1 = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff]$/;
/** Marks on the letter before, and what has no width. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** Letters and signs that have a plain sister and no way of their own to it. */
const PLAIN: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  Ł: 'L',
  ł: 'l',
  ı: 'i',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u02bb': '‘',
  '\u02bc': '’',
  '\u02be': '’',
  '\u02bf': '‘',
  '\u2028': '\n',
  '\u2029': '\n',
};
const UNKNOWN = '?';

const isDrawn = (character: string): boolean => LATIN_1.test(character) || BEYOND_LATIN_1.includes(character);

/** The text as such a font draws it. What it does not have is written plainly or as a question mark, never as another letter. */
export const drawable = (text: string): string => [...text.normalize('NFC')].map(spelled).join('');

function spelled(character: string): string {
  if (isDrawn(character)) return character;
  if (WITHOUT_WIDTH.test(character)) return '';
  const letters = [...(PLAIN[character] ?? character.normalize('NFKD'))].filter(
    (each) => !/\p{M}/u.test(each),
  );
  return letters.length > 0 && letters.every(isDrawn) ? letters.join('') : UNKNOWN;
}
