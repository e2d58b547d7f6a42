import { lintTexts } from './lint';
import type { LintMessage } from './lint';

const RULE = 'no-restricted-syntax';

/** Each of these lines would bring a floating point share or a second rounding into an amount. */
const INEXACT = [
  'export const half = (x: number) => x / 2;',
  'export const quarter = (x: number) => { x /= 4; return x; };',
  'export const floor = (x: number) => Math.floor(x);',
  'export const least = Math.min;',
  "export const read = () => parseFloat('1.5');",
  "export const readToo = () => Number.parseFloat('1.5');",
  "export const whole = () => Number('1');",
  "export const boxed = () => new Number('1');",
  "export const all = () => ['1'].map(Number);",
  'export const text = (x: number) => x.toFixed(2);',
  "export const textToo = (x: number) => x['toFixed'](2);",
];
const IMPURE = ['export const now = () => new Date();', 'export const at = () => Date.now();'];
const EXACT = [
  'export const path = (x: number) => `${x}/2`; // a slash that divides nothing',
  'export const product = (x: bigint) => x * 2n;',
  'export const sure = (x: unknown) => Number.isSafeInteger(x);',
];

const BENEFIT = 'libs/domain/src/benefits/death.ts';
const MONEY = 'libs/domain/src/money/rupiah.ts';
const FRACTION = 'libs/domain/src/money/fraction.ts';
const SPEC = 'libs/domain/src/money/money.spec.ts';

describe('the rule that keeps amounts exact', () => {
  let inBenefit: LintMessage[];
  let inMoney: LintMessage[];
  let inFraction: LintMessage[];
  let inSpec: LintMessage[];

  beforeAll(() => {
    const text = [...INEXACT, ...IMPURE, ...EXACT].join('\n');
    const answers = lintTexts([BENEFIT, MONEY, FRACTION, SPEC].map((file) => [file, text] as const));
    [inBenefit, inMoney, inFraction, inSpec] = answers as [
      LintMessage[],
      LintMessage[],
      LintMessage[],
      LintMessage[],
    ];
  });

  const lines = (messages: LintMessage[]): number[] => [
    ...new Set(messages.filter(({ rule }) => rule === RULE).map(({ line }) => line)),
  ];

  it.each(INEXACT.map((text, index) => [text, index + 1] as const))('fires: %s', (_text, line) => {
    expect(lines(inBenefit)).toContain(line);
    expect(lines(inMoney)).toContain(line);
  });

  it('leaves the rules of the whole domain in force beside it', () => {
    const impure = IMPURE.map((_text, index) => INEXACT.length + index + 1);
    expect(lines(inBenefit)).toEqual([...INEXACT.map((_text, index) => index + 1), ...impure]);
    expect(lines(inMoney)).toEqual(lines(inBenefit));
    expect(lines(inFraction)).toEqual(impure);
  });

  it('leaves specs alone', () => {
    expect(lines(inSpec)).toEqual([]);
  });
});
