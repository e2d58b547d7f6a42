import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { calculation } from './texts/calculation';
import { claim } from './texts/claim';
import { claims } from './texts/claims';
import { documents } from './texts/documents';
import { evidence } from './texts/evidence';
import { finance } from './texts/finance';
import { forms } from './texts/forms';
import { people } from './texts/people';
import { imports } from './texts/imports';
import { items } from './texts/items';
import { ledger } from './texts/ledger';
import { overview } from './texts/overview';
import { problem } from './texts/problem';
import { radar } from './texts/radar';
import { registers } from './texts/registers';
import { report } from './texts/report';
import { rules } from './texts/rules';
import { search } from './texts/search';
import { shell } from './texts/shell';
import { signIn } from './texts/sign-in';
import { status } from './texts/status';
import { work } from './texts/work';

const NAMESPACES = {
  shell,
  signIn,
  work,
  claims,
  claim,
  calculation,
  report,
  forms,
  finance,
  items,
  evidence,
  rules,
  radar,
  people,
  registers,
  imports,
  ledger,
  search,
  documents,
  overview,
  status,
  problem,
};
export type Language = 'id' | 'en';
export type Namespace = keyof typeof NAMESPACES;

const STORAGE_KEY = 'jkk.language';

const side = (language: Language) =>
  Object.fromEntries(Object.entries(NAMESPACES).map(([name, words]) => [name, words[language]]));

export const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

/** Starts with the language chosen last on this device, Indonesian at first. */
export async function startTranslations(): Promise<void> {
  const stored = localStorage.getItem(STORAGE_KEY);
  await i18next.use(initReactI18next).init({
    lng: isLanguage(stored) ? stored : 'id',
    fallbackLng: 'id',
    ns: Object.keys(NAMESPACES),
    defaultNS: 'shell',
    resources: { id: side('id'), en: side('en') },
    interpolation: { escapeValue: false },
    // Codes of problems contain dots; keys of ours never do.
    keySeparator: '.',
    nsSeparator: ':',
  });
  i18next.on('languageChanged', (language) => {
    localStorage.setItem(STORAGE_KEY, language);
    document.documentElement.lang = language;
  });
  document.documentElement.lang = i18next.language;
}
