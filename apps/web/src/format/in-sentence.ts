/** A label inside a sentence: words become small, what is written in capitals stays (`Dokter PLKK`: dokter PLKK). */
export const inSentence = (label: string): string =>
  label.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

/** A word of capitals as a name: *PRATAMA* is Pratama; a single letter stays. */
export const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
