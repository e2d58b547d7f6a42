/** A label inside a sentence: words become small, what is written in capitals stays (`Dokter PLKK`: dokter PLKK). */
export const inSentence = (label: string): string =>
  label.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
