import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from './index';
import type { Namespace } from './texts';

/** A text in both languages, as the API and the domain give it. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id');

/** `t` of some namespaces, `say` for texts that carry both languages, and the language itself. */
export function useWords(namespace: Namespace = 'shell') {
  const { t } = useTranslation(namespace);
  const language = currentLanguage();
  return {
    t: t as (key: string, values?: Record<string, unknown>) => string,
    say: (text: Text | undefined | null): string => text?.[language] ?? '',
    language,
  };
}
