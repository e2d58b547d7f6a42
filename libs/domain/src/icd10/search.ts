import type { Text } from '../findings';
import { ICD10_CATEGORIES } from './categories';
import { ICD10_DETAIL_LABELS } from './detail-labels';
import { ICD10_LABELS } from './labels';
import { ICD10_SYNONYMS } from './synonyms';

const RESULTS_MAX = 30;
const CODE_BEGUN = /^[a-z]\d[\d.]*$/;

/** A meaning stands in a text as one word that nobody types. */
const meaningOf = (row: number): string => `#${row}`;

/** Lower case, without signs and accents, a space on both ends. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** Every word with a space of its own on both sides, so that neighbours can both be replaced. */
const spaced = (text: string): string => plain(text).replaceAll(' ', '  ').slice(1, -1);

const PHRASES: readonly (readonly [phrase: string, row: number])[] = ICD10_SYNONYMS.flatMap((words, row) =>
  words.map((word) => [spaced(word), row] as const),
).sort(([a], [b]) => b.length - a.length);

/** The words of a text, known words and phrases replaced by their meaning, the longest first. */
function meanings(text: string): string[] {
  const replaced = PHRASES.reduce(
    (rest, [phrase, row]) => rest.replaceAll(phrase, ` ${meaningOf(row)} `),
    ` ${spaced(text)} `,
  );
  return replaced.split(' ').filter((word) => word !== '');
}

interface Entry {
  readonly code: string;
  readonly words: ReadonlySet<string>;
}

function entryOf(code: string, { id, en }: Text): Entry {
  const found = [...meanings(id), ...meanings(en)];
  const synonyms = found.flatMap((word) =>
    word.startsWith('#') ? ICD10_SYNONYMS[Number(word.slice(1))]! : [],
  );
  return {
    code,
    words: new Set([...found, ...[id, en, ...synonyms].flatMap((text) => plain(text).trim().split(' '))]),
  };
}

let entries: readonly Entry[] | undefined;
const allEntries = (): readonly Entry[] =>
  (entries ??= Object.entries({ ...ICD10_LABELS, ...ICD10_DETAIL_LABELS })
    .map(([code, name]) => entryOf(code, name))
    .sort((a, b) => (a.code < b.code ? -1 : 1)));

/** A known word is looked for by its meaning, any other one by its beginning, as it is being typed. */
const fits = (entry: Entry, wanted: string): boolean =>
  wanted.startsWith('#') ? entry.words.has(wanted) : [...entry.words].some((word) => word.startsWith(wanted));

/** Codes by their beginning, or by everyday words in either language: *patah radius*, *jempol*, *finger*. All words must fit. */
export function searchIcd10(text: string): string[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return Object.keys(ICD10_LABELS).slice(0, RESULTS_MAX);
  if (CODE_BEGUN.test(typed) || /^[a-z]$/.test(typed)) return byCode(typed.toUpperCase());
  const wanted = meanings(typed);
  if (wanted.length === 0) return [];
  return allEntries()
    .filter((entry) => wanted.every((word) => fits(entry, word)))
    .map((entry) => entry.code)
    .slice(0, RESULTS_MAX);
}

function byCode(begun: string): string[] {
  const all = [...ICD10_CATEGORIES, ...Object.keys(ICD10_DETAIL_LABELS)];
  return all
    .filter((code) => code.startsWith(begun))
    .sort()
    .slice(0, RESULTS_MAX);
}
