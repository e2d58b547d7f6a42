import { notLoaded } from '../not-loaded';
import type { Namespace } from './texts';
import { wording } from './wording';
import type { Figures, Words } from './wording';

const WORDS = {
  id: () => import('./texts/index.ts?only=id'),
  en: () => import('./texts/index.ts?only=en'),
};

export type Language = keyof typeof WORDS;
export type Say = (key: string, figures?: Figures) => string;

const STORAGE_KEY = 'jkk.language';
const spoken: Record<Language, Record<string, Words>> = { id: {}, en: {} };
const listeners = new Set<() => void>();
let current: Language = 'id';

export const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

export const currentLanguage = (): Language => current;

export const wordsOf = (namespace: Namespace, language: Language): Words | undefined =>
  spoken[language][namespace];

/** Tells when another language is spoken. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts with the language chosen last on this device, Indonesian at first. Only its own words are loaded. */
export async function startTranslations(): Promise<void> {
  const stored = localStorage.getItem(STORAGE_KEY);
  const language = isLanguage(stored) ? stored : 'id';
  const { everyday } = await WORDS[language]();
  Object.assign(spoken[language], everyday);
  speak(language);
}

/** Goes on in another language: in the words that have been said so far, loaded when it is chosen for the first time. */
export async function changeLanguage(language: Language): Promise<void> {
  const said = Object.keys(spoken[current]) as Namespace[];
  await Promise.all(said.map(async (namespace) => loadWords(namespace, language)));
  localStorage.setItem(STORAGE_KEY, language);
  speak(language);
}

function speak(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

const sayings = new Map<string, Say>();

/** Says the words of a namespace, or of the one that a key names (`claims:title`); the same function for ever. */
export function sayingOf(namespace: Namespace, language: Language): Say {
  const key = `${language} ${namespace}`;
  const saying = sayings.get(key) ?? saysIn(namespace, language);
  sayings.set(key, saying);
  return saying;
}

const saysIn =
  (namespace: Namespace, language: Language): Say =>
  (key, figures) => {
    const [, named = namespace, name = key] = /^([^:]+):(.+)$/.exec(key) ?? [];
    return wording(wordsOf(named as Namespace, language), name, language, figures);
  };

const asked = new Map<string, Promise<void>>();

/**
 * The words of a page, on their way or here; undefined where they came with the first page. It is the same promise for
 * ever, and marked once it is kept, as React asks of what `use` waits for; what failed in a language that is not shown is
 * asked for again.
 */
export function loadWords(namespace: Namespace, language = currentLanguage()): Promise<void> | undefined {
  const key = `${language} ${namespace}`;
  const before = asked.get(key);
  if (before !== undefined || wordsOf(namespace, language) !== undefined) return before;
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
  spoken[language][namespace] = (everyday[namespace] ?? (await ofPages[namespace]!()).default) as Words;
}
