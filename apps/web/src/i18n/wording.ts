/** The words of a namespace in one language; some stand below a common key. */
export interface Words {
  readonly [key: string]: string | Words;
}

export type Figures = Readonly<Record<string, unknown>>;

/** The text at `key` with its figures in their places; a counted one has a wording for each of its language's plurals. */
export function wording(
  words: Words | undefined,
  key: string,
  language: string,
  figures: Figures = {},
): string {
  const text = counted(words, key, language, figures['count']) ?? find(words, key) ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => figure(figures[name]));
}

const figure = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const counted = (words: Words | undefined, key: string, language: string, count: unknown) =>
  typeof count === 'number'
    ? find(words, `${key}_${new Intl.PluralRules(language).select(count)}`)
    : undefined;

function find(words: Words | undefined, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<Words | string | undefined>(
      (within, name) => (typeof within === 'object' ? within[name] : undefined),
      words,
    );
  return typeof found === 'string' ? found : undefined;
}
