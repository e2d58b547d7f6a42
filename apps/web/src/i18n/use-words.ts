import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, loadWords } from './index';
import type { Namespace } from './texts';

/** A text in both languages, as the API and the domain give it. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/**
 * `t` of some namespaces (the first one needs no prefix, any other of `EVERYDAY` need not be named), `say` for texts that
 * carry both languages, and the language itself. Words that did not come along with the page are waited for.
 */
export function useWords(...namespaces: readonly Namespace[]) {
  for (const namespace of namespaces) {
    const words = loadWords(namespace);
    if (words !== undefined) use(words);
  }
  const { t } = useTranslation(namespaces.length === 0 ? 'shell' : namespaces);
  const language = currentLanguage();
  return {
    t: t as (key: string, values?: Record<string, unknown>) => string,
    say: (text: Text | undefined | null): string => text?.[language] ?? '',
    language,
  };
}
