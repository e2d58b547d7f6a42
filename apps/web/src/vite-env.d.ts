/// <reference types="vite/client" />

/** The words of one language, all namespaces of `i18n/texts`; `vite/words.mts` answers with them. */
type WordsOfOne = Readonly<Record<string, object>>;
declare module '*?only=id' {
  const words: WordsOfOne;
  export default words;
}
declare module '*?only=en' {
  const words: WordsOfOne;
  export default words;
}
