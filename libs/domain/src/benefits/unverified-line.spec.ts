import type { AmountRuleSetCode } from '../rules';
import { calculate } from './calculate';
import type { CalculationLine } from './calculation-line';
import type { TraceStep } from './trace';
import { ruleSetsOf, unverifiedOfLine } from './unverified-line';

const NOBODY = (): ReadonlySet<string> => new Set();
const names = (line: CalculationLine, confirmed = NOBODY): readonly string[] =>
  unverifiedOfLine(line, confirmed).map(({ name }) => name);

function lineOf(type: string, over: object = {}, details: object = {}): CalculationLine {
  const answer = calculate({
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: '2023-05-10T10:00:00+07:00',
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
    benefits: [{ type, ...details }],
    ...over,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.result.lines[0]!;
}

describe('the figures of a line that nobody verified', () => {
  it('are all that its steps name, each once, with their article', () => {
    const line = lineOf('DEATH');
    expect(names(line)).toEqual([
      'PP-82-2019/death.percent',
      'PP-82-2019/disability.months',
      'PP-82-2019/death.floor',
    ]);
    expect(unverifiedOfLine(line, NOBODY)[0]).toMatchObject({ citation: 'PP 82/2019 Lampiran III' });
  });

  it('are none when all were confirmed for that version, and are not helped by another version', () => {
    const line = lineOf('DEATH');
    const all = new Set(names(line));
    const confirmedIn = (wanted: number) => (_code: AmountRuleSetCode, version: number) =>
      version === wanted ? all : new Set<string>();
    expect(unverifiedOfLine(line, confirmedIn(2))).toEqual([]);
    expect(unverifiedOfLine(line, confirmedIn(1))).toHaveLength(3);
  });

  it('include the rows of the injury table', () => {
    const details = { items: [{ code: 'A12', side: 'LEFT', functionLossPercent: 50 }] };
    expect(names(lineOf('PARTIAL_FUNCTIONAL', {}, details))).toContain('PP-82-2019/disability.A12');
  });

  it('include the contribution step that a wage was read from, which says itself how well it is known', () => {
    const bpu = { segment: 'BPU', wage: { amount: 12_000, unit: 'BPU_CONTRIBUTION' } };
    expect(lineOf('DEATH', bpu).trace[0]).toMatchObject({
      rule: 'PP-82-2019@2: PP 44/2015 Lampiran II',
      provenance: 'recalled',
      result: 1_200_000,
    });
    expect(names(lineOf('DEATH', bpu))).toContain('PP-82-2019/contributionStep.12000');
    expect(names(lineOf('DEATH'))).not.toContainEqual(expect.stringContaining('contributionStep'));
  });

  it('include those of nested steps', () => {
    const line = lineOf('FUNERAL');
    const [step] = line.trace;
    const nested: CalculationLine = { ...line, trace: [{ ...step!, figures: [], steps: [step!] }] };
    expect(names(nested)).toEqual(['PP-82-2019/funeral.amount']);
  });

  it('are none where no figure was used', () => {
    expect(names(lineOf('MEDICAL_REIMBURSEMENT', {}, { invoice: 500_000 }))).toEqual([]);
  });

  it('of a version that is not loaded any more are judged by what was confirmed for it', () => {
    const line = lineOf('FUNERAL');
    const rewrite = (step: TraceStep): TraceStep => ({ ...step, rule: step.rule.replace('@2', '@7') });
    const older: CalculationLine = { ...line, trace: line.trace.map(rewrite) };
    expect(ruleSetsOf([older, line])).toEqual([
      { code: 'PP-82-2019', version: 7 },
      { code: 'PP-82-2019', version: 2 },
    ]);
    const [found] = unverifiedOfLine(older, NOBODY);
    expect(found).toMatchObject({ name: 'PP-82-2019/funeral.amount' });
    expect(found?.citation).toBe(line.trace.at(-1)?.rule.replace('PP-82-2019@2: ', ''));
    expect(unverifiedOfLine(older, () => new Set(['PP-82-2019/funeral.amount']))).toEqual([]);
  });

  it('are none of a choice of this programme, which no law printed', () => {
    const afterPartial = lineOf('DEATH', {}, { disabilityGranted: 1_000_000 });
    expect(afterPartial.trace.map(({ rule }) => rule)).toContain('death.after-partial@2015-07-01');
    expect(names(afterPartial)).toEqual(names(lineOf('DEATH')));
    expect(ruleSetsOf([afterPartial])).toEqual([{ code: 'PP-82-2019', version: 2 }]);
  });

  it('cannot be told for a step without a rule set, so that it does not pass', () => {
    const line = lineOf('FUNERAL');
    for (const rule of ['', 'PP-99-2099@1', 'PP-82-2019', 'PP-82-2019@x']) {
      const broken: CalculationLine = { ...line, trace: [{ ...line.trace[0]!, rule }] };
      expect(() => unverifiedOfLine(broken, NOBODY)).toThrow(RangeError);
    }
  });
});
