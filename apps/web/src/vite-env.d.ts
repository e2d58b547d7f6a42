/// <reference types="vite/client" />

/** Words of one language, by namespace: those of every page, and how to load those of one. `vite/words.mts` answers with them. */
interface WordsOfOne {
  readonly everyday: Readonly<Record<string, object>>;
  readonly ofPages: Readonly<Record<string, () => Promise<{ readonly default: object }>>>;
}
declare module '*?only=id' {
  export const { everyday, ofPages }: WordsOfOne;
}
declare module '*?only=en' {
  export const { everyday, ofPages }: WordsOfOne;
}
