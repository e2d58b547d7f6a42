import type { NameComparison } from '@jkk/domain/payout';
import { Chance } from '../../support/population/chance';
import { somebody, type Person } from './people';

/** A name of the register and one that a bank tells, with what a careful person would say about the two. */
export interface Pair {
  readonly ours: string;
  readonly theirs: string;
  readonly truth: NameComparison;
  /** How the second came from the first. */
  readonly change: string;
}

type Change = (person: Person, chance: Chance) => string | undefined;

const FIELD = 20;
const text = ({ words }: Person): string => words.join(' ');
const capitals = (name: string): string =>
  name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const replaced = (words: readonly string[], from: string, to: string): string | undefined =>
  words.includes(from) ? words.map((word) => (word === from ? to : word)).join(' ') : undefined;
const without = (words: readonly string[], index: number): string =>
  words.filter((_word, at) => at !== index).join(' ');

/** The same person without a doubt. */
const SAME: Readonly<Record<string, Change>> = {
  'as it is': text,
  'small letters': (person) => capitals(text(person)),
  blanks: (person) => ` ${person.words.join('  ')} `,
  'titles before': (person, chance) =>
    `${chance.pick(['DR. ', 'DRS. H. ', 'HJ. ', 'IR. ', 'PROF. DR. ', 'TN. '])}${text(person)}`,
  'title run on': (person, chance) => `${chance.pick(['Drs.', 'Hj.', 'dr.', 'Ir.H.'])}${text(person)}`,
  'degree behind a comma': (person, chance) =>
    `${text(person)}, ${chance.pick(['S.E.', 'SH', 'ST', 'S.Kom', 'MA', 'M.M.', 'A.Md.Kep'])}`,
  'sure degree': (person, chance) => `${text(person)} ${chance.pick(['SPD', 'SKOM', 'AMD', 'SH', 'MKES'])}`,
  'spelling of Muhammad': ({ words }, chance) =>
    replaced(words, 'MUHAMMAD', chance.pick(['MOHAMAD', 'MOCHAMAD', 'MUHAMAD', 'MOHAMMED'])),
  'cut inside a word': (person) => {
    const name = text(person);
    return name.length > FIELD && name[FIELD] !== ' ' && name[FIELD - 1] !== ' '
      ? name.slice(0, FIELD)
      : undefined;
  },
};

/** Perhaps the same person: somebody has to look. */
const PERHAPS: Readonly<Record<string, Change>> = {
  'word left out': ({ words }, chance) =>
    words.length > 2 ? without(words, 1 + chance.below(words.length - 1)) : undefined,
  'Siti before': ({ words }) => (words[0] === 'SITI' ? undefined : `ST ${words.join(' ')}`),
  'short form': ({ words }) =>
    replaced(words, 'SITI', 'ST') ??
    replaced(words, 'MUHAMMAD', 'MOH') ??
    replaced(words, 'MADE', 'MD') ??
    replaced(words, 'KETUT', 'KT') ??
    replaced(words, 'ABDUL', 'ABD'),
  initial: ({ words }) => (words.length > 1 ? [words[0]!.charAt(0), ...words.slice(1)].join(' ') : undefined),
  swapped: ({ words }) => {
    const turned = [...words.slice(1), words[0]].join(' ');
    return turned === words.join(' ') ? undefined : turned;
  },
  'doubled mononym': ({ kind, words }) => (kind === 'MONONYM' ? [...words, ...words].join(' ') : undefined),
  'run together': ({ words }) =>
    words.length > 1 ? [`${words[0]}${words[1]}`, ...words.slice(2)].join(' ') : undefined,
  'slip of the pen': ({ words }) => {
    const last = words.at(-1)!;
    const middle = Math.floor(last.length / 2);
    return last.length < 5
      ? undefined
      : [...words.slice(0, -1), last.slice(0, middle) + last.slice(middle - 1)].join(' ');
  },
  'possible degree': (person, chance) => `${text(person)} ${chance.pick(['SE', 'ST', 'MA', 'BA'])}`,
  'wife of': (person, chance) => `${chance.pick(['NY ', 'NY. ', 'IBU '])}${text(person)}`,
  'initials behind': (person, chance) => `${text(person)} ${chance.pick(['S.P.', 'M.A.', 'S.E', 'B.A.'])}`,
  'old spelling': (person) =>
    text(person)
      .replaceAll('U', 'OE')
      .replace(/(?<!T)J/g, 'DJ')
      .replaceAll('C', 'TJ'),
  'BIN before': (person) => `BIN ${text(person)}`,
  'BIN between': ({ kind, words }) =>
    kind === 'ARABIC' ? [...words.slice(0, -1), 'BIN', words.at(-1)].join(' ') : undefined,
  masked: ({ words }) => words.map((word) => word.slice(0, 1) + '*'.repeat(word.length - 1)).join(' '),
  'has died': (person) => `ALM. ${text(person)}`,
};

/** Every change that makes another text of a person's name, and who else there is. */
export function pairs(seed: number, people: number): Pair[] {
  const chance = new Chance(seed);
  const made: Pair[] = [];
  for (let index = 0; index < people; index += 1) {
    const person = somebody(chance);
    for (const [truth, changes] of [
      ['MATCH', SAME],
      ['NEAR', PERHAPS],
    ] as const) {
      for (const [change, apply] of Object.entries(changes)) {
        const theirs = apply(person, chance);
        const changed = theirs !== undefined && (truth === 'MATCH' || theirs !== text(person));
        if (changed) made.push({ ours: text(person), theirs, truth, change });
      }
    }
    const other = somebody(chance);
    if (!other.words.some((word) => person.words.includes(word))) {
      made.push({ ours: text(person), theirs: text(other), truth: 'MISMATCH', change: 'somebody else' });
    }
  }
  return made;
}
