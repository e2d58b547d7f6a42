import { use, useSyncExternalStore } from 'react';
import { currentLanguage, loadWords, onLanguage, sayingOf } from './index';
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
  const language = useSyncExternalStore(onLanguage, currentLanguage);
  return {
    t: sayingOf(namespaces[0] ?? 'shell', language),
    say: (text: Text | undefined | null): string => text?.[language] ?? '',
    language,
  };
}
