import type { Claim } from '../claim';
import type { Text } from '../findings';
import { letterFactsOf, type LetterFacts } from './facts';
import { ADDRESSEE_LABELS, letterFacts } from './kinds';
import type { Letter } from './letter';
import { LETTER_TEMPLATES } from './templates';

export interface LetterText {
  readonly title: Text;
  readonly to: Text;
  readonly paragraphs: readonly Text[];
}

/** What a letter says in both languages; the same whenever it is read. */
export function composeLetter(letter: Letter, claim: Claim): LetterText {
  const facts = letterFactsOf(letter, claim);
  const paragraphs = LETTER_TEMPLATES[letter.kind].flatMap((template) => filled(template, facts) ?? []);
  return {
    title: letterFacts(letter.kind).title,
    to: ADDRESSEE_LABELS[letter.to],
    paragraphs: [...paragraphs, ...stepsOf(letter, claim)],
  };
}

/** Whether somebody whom the letter names is called otherwise since. */
export function isSuperseded(letter: Letter, { formerNames = [], ...claim }: Claim): boolean {
  if (!formerNames.some(({ until }) => letter.at < until)) return false;
  return sayingOf(letter, { ...claim, formerNames }) !== sayingOf(letter, claim);
}

const sayingOf = (letter: Letter, claim: Claim): string =>
  JSON.stringify(composeLetter(letter, claim).paragraphs);

const PLACE = /\{(\w+)\}/g;

function filled(template: Text, facts: LetterFacts): Text | undefined {
  const named = [...template.id.matchAll(PLACE), ...template.en.matchAll(PLACE)];
  if (named.some(([, name]) => facts[name ?? ''] === undefined)) return undefined;
  const fill = (language: 'id' | 'en'): string =>
    template[language].replace(PLACE, (_, name: string) => facts[name]?.[language] ?? '');
  return { id: fill('id'), en: fill('en') };
}

/** The steps of a calculation, as it was approved then, are a letter's lines. */
function stepsOf({ kind, event }: Letter, { benefits }: Claim): Text[] {
  if (kind !== 'CALCULATION') return [];
  const benefit = benefits.find(({ benefitId }) => benefitId === event.data['benefitId']);
  const then = benefit?.approvedBefore?.find(({ decision }) => decision?.at === event.at) ?? benefit;
  return (then?.line.trace ?? []).map(({ text }) => text);
}
