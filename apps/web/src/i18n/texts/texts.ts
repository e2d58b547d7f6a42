/** The same keys with other words. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };

/** A namespace in both languages side by side: a key that is missing in one of them does not compile. */
export const texts = <T extends object>(id: T, en: Wording<T>): { id: T; en: Wording<T> } => ({ id, en });
