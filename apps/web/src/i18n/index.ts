import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const WORDS = {
  id: () => import('./texts/index.ts?only=id'),
  en: () => import('./texts/index.ts?only=en'),
};

export type Language = keyof typeof WORDS;

const STORAGE_KEY = 'jkk.language';

export const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

/** Starts with the language chosen last on this device, Indonesian at first. Only its own words are loaded. */
export async function startTranslations(): Promise<void> {
  const stored = localStorage.getItem(STORAGE_KEY);
  const language = isLanguage(stored) ? stored : 'id';
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await wordsOf(language) },
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

/** Goes on in another language; its words are loaded when it is chosen for the first time. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'shell')) {
    for (const [namespace, words] of Object.entries(await wordsOf(language))) {
      i18next.addResourceBundle(language, namespace, words);
    }
  }
  await i18next.changeLanguage(language);
}

const wordsOf = async (language: Language) => (await WORDS[language]()).default;
