import 'reflect-metadata';
import { readJson } from '@jkk/platform/http';
import { problemBody } from '@jkk/platform/problem';
import { calculateBenefits } from '../calculations/calculation';
import { CONTROLLERS } from '../controllers';
import { checkShape } from '../fields';
import { PROBLEMS } from '../problems/problem-table';
import { inputClassesOf, type InputClass } from './input-classes';

type Controller = new (...args: never[]) => object;

const inputs = (CONTROLLERS as readonly Controller[]).flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype as object).flatMap((handler) => {
    const { body, query } = inputClassesOf(controller, handler);
    return [body, query].filter((each): each is InputClass => each !== undefined);
  }),
);
const classes = [...new Set(inputs)];

const repeated = (bytes: number, entry: (index: number) => string): string => {
  const entries: string[] = [];
  for (let size = 0; size < bytes; size += entries.at(-1)!.length + 1) entries.push(entry(entries.length));
  return entries.join(',');
};
/** Each class has some of these properties; the values are what a stranger would put there to keep us busy. */
const NAMES = [
  'injuries',
  'heirs',
  'children',
  'disabilities',
  'documents',
  'payoutIds',
  'missing',
  'diagnoses',
  'details',
  'participant',
  'payee',
  'benefits',
  'wage',
  'username',
  'note',
];
const everywhere = (value: string, bytes: number): string =>
  `{${NAMES.map((name) => `"${name}":${value}`).join(',')},"rest":[${repeated(bytes, () => '1')}]}`;
const HOSTILE: Readonly<Record<string, (bytes: number) => string>> = {
  'unknown properties': (bytes) => `{${repeated(bytes, (index) => `"a${index}":1`)}}`,
  'lists of empty objects': (bytes) => everywhere(`[${repeated(bytes / NAMES.length, () => '{}')}]`, 0),
  'lists of one text': (bytes) => everywhere(`[${repeated(bytes / NAMES.length, () => '"x"')}]`, 0),
  'objects of unknown properties': (bytes) =>
    everywhere(`{${repeated(bytes / NAMES.length, (index) => `"a${index}":{}`)}}`, 0),
  'one long text': (bytes) => everywhere(JSON.stringify(' '.repeat(bytes / NAMES.length)), 0),
  'lists of lists': (bytes) => everywhere(`[${repeated(bytes / NAMES.length, () => '[[[[]]]]')}]`, 0),
};

/** What every endpoint does with such a body before it refuses it; the length of its answer. */
function refuse(text: string): number {
  const headers = { 'content-type': 'application/json' };
  const read = readJson({ body: Buffer.from(text), headers }, 2_000_000);
  if (!read.ok) return 0;
  const answers = classes.map((each) => checkShape(each, read.value).findings);
  try {
    calculateBenefits(read.value, { findVersion: () => undefined } as never);
  } catch (error) {
    answers.push((error as { options: { errors: [] } }).options.errors);
  }
  const longest = answers.map((errors) =>
    JSON.stringify(problemBody(PROBLEMS, 'VALIDATION.FAILED', 'id', errors)),
  );
  return Math.max(...longest.map(({ length }) => length));
}

function processorMicroseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The least of several, because a busy machine only ever adds. */
const costOf = (text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => processorMicroseconds(() => refuse(text))));

describe('a body that was made to keep us busy', () => {
  it('is tried on every class that an endpoint reads', () => expect(classes.length).toBeGreaterThan(15));

  it.each(Object.entries(HOSTILE))('costs in proportion to its length: %s', (_name, make) => {
    refuse(make(10_000));
    const small = costOf(make(10_000), 5);
    const medium = costOf(make(100_000), 3);
    const large = costOf(make(1_000_000), 1);
    // Ten times the body may cost ten times as much; what grows with its square would cost a hundred times.
    expect(medium / small).toBeLessThan(40);
    expect(large / medium).toBeLessThan(40);
  });

  it.each(Object.entries(HOSTILE))('is answered in a few lines: %s', (_name, make) => {
    expect(refuse(make(100_000))).toBeLessThan(30_000);
  });
});
