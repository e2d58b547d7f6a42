import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { notLoaded } from '../not-loaded';
import type { Namespace } from './texts';

const WORDS = {
  id: () => import('./texts/index.ts?only=id'),
  en: () => import('./texts/index.ts?only=en'),
};

export type Language = keyof typeof WORDS;

const STORAGE_KEY = 'jkk.language';

export const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id');

/** Starts with the language chosen last on this device, Indonesian at first. Only its own words are loaded. */
export async function startTranslations(): Promise<void> {
  const stored = localStorage.getItem(STORAGE_KEY);
  const language = isLanguage(stored) ? stored : 'id';
  const { everyday } = await WORDS[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: everyday },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    // Codes of problems contain dots; keys of ours never do.
    keySeparator: '.',
    nsSeparator: ':',
  });
  i18next.on('languageChanged', (changed) => {
    localStorage.setItem(STORAGE_KEY, changed);
    document.documentElement.lang = changed;
  });
  document.documentElement.lang = language;
}

/** Goes on in another language: in the words that have been said so far, loaded when it is chosen for the first time. */
export async function changeLanguage(language: Language): Promise<void> {
  const said = Object.keys(i18next.getDataByLanguage(currentLanguage()) ?? {}) as Namespace[];
  await Promise.all(said.map(async (namespace) => loadWords(namespace, language)));
  await i18next.changeLanguage(language);
}

const asked = new Map<string, Promise<void>>();

/**
 * The words of a page, on their way or here; undefined where they came with the first page. It is the same promise for
 * ever, and marked once it is kept, as React asks of what `use` waits for; what failed in a language that is not shown is
 * asked for again.
 */
export function loadWords(namespace: Namespace, language = currentLanguage()): Promise<void> | undefined {
  const key = `${language} ${namespace}`;
  const before = asked.get(key);
  if (before !== undefined || i18next.hasResourceBundle(language, namespace)) return before;
  const loading = fetchWords(namespace, language).catch(notLoaded);
  asked.set(key, loading);
  void loading
    .then(() => Object.assign(loading, { status: 'fulfilled' }))
    .catch(() => {
      if (language !== currentLanguage()) asked.delete(key);
    });
  return loading;
}

async function fetchWords(namespace: Namespace, language: Language): Promise<void> {
  const { everyday, ofPages } = await WORDS[language]();
  const words = everyday[namespace] ?? (await ofPages[namespace]!()).default;
  i18next.addResourceBundle(language, namespace, words);
}
