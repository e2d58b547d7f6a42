import { canonicalJson, sha256 } from '../digest';
import { PP_44_2015, PP_82_2019, SHIPPED_RULES, type AmountRuleSetCode } from '../rules';
import { calculate, type CalculationResult } from './calculate';
import { GOLDEN } from './golden-hashes';
import { traceHash } from './trace-hash';
import { BENEFIT_TYPES } from './labels';

/**
 * The same facts and the same version of a rule set give the same bytes for ever: amounts, formulas, citations and
 * sentences. Whoever changes one of them on purpose raises the version of the rule set, in which case the hashes of the
 * new version are added here; a hash that changes under an old version is a mistake.
 */
const R1 = { occurredAt: '2019-06-10T10:00:00+07:00', zone: 'WIB' };
const R2 = { occurredAt: '2023-05-10T10:00:00+08:00', zone: 'WITA' };
const MONTHLY = { amount: 5_067_381, unit: 'MONTH' };

const RECEIPTS = [
  { mode: 'LAND', amount: 1_250_000 },
  { mode: 'SEA', amount: 2_600_000 },
  { mode: 'AIR', amount: 9_000_000 },
];
const INJURIES = [
  { code: 'A01', side: 'RIGHT' },
  { code: 'A16', side: 'LEFT' },
  { code: 'B01', percent: 15 },
  { code: 'B06', decibels: 10 },
];
const CHILD = { birthDate: '2014-02-01', level: 'SD', year: 4 };
const CHILDREN = [CHILD, { birthDate: '2003-11-30', level: 'PT', year: 3 }];
const PERIODS = (year: number) => [
  { from: `${year}-06-10`, to: `${year}-09-01` },
  { from: `${year}-08-15`, to: `${year + 1}-08-14` },
];
const ANYWHERE = [
  { type: 'MEDICAL_BILL', invoice: 22_000_000 },
  { type: 'MEDICAL_REIMBURSEMENT', invoice: 1_234_567 },
  { type: 'TRANSPORT', receipts: RECEIPTS },
  { type: 'PROSTHESIS', referencePrice: 10_000_001, invoice: 16_000_000 },
  { type: 'ORTHOSIS', referencePrice: 10_000_000, invoice: 1_600_000 },
  { type: 'DENTURE', invoice: 5_400_000 },
  { type: 'REHABILITATION', invoice: 7_000_000 },
  { type: 'PERIODIC' },
  { type: 'FUNERAL' },
];
const SINCE_2019 = [
  { type: 'HEARING_AID', invoice: 2_600_000 },
  { type: 'GLASSES', invoice: 900_000 },
  {
    type: 'HOME_CARE',
    startedOn: '2023-06-25',
    invoices: [
      { on: '2023-07-01', amount: 3_000_000 },
      { on: '2024-06-25', amount: 1_000_000 },
    ],
  },
];
const LATE = { type: 'LATE_COMPENSATION', santunan: 100_000_000, dueOn: '2026-04-01', paidOn: '2026-04-06' };
const FUNCTION_LOST = [{ code: 'A12', side: 'LEFT', functionLossPercent: 33 }];

const CALLS: Readonly<Record<string, object>> = {
  'R1: death in an employed family': {
    ...R1,
    segment: 'PU',
    wage: MONTHLY,
    benefits: [{ type: 'DEATH' }, { type: 'SCHOLARSHIP', children: [CHILD] }, ...ANYWHERE, LATE],
  },
  'R1: a left-handed builder paid by the day': {
    ...R1,
    segment: 'JAKON',
    wage: { amount: 157_333, unit: 'DAY' },
    handedness: 'LEFT',
    benefits: [
      { type: 'STMB', periods: PERIODS(2019), alreadyPaid: 1_000_000 },
      { type: 'PARTIAL_ANATOMICAL', items: INJURIES },
      { type: 'PARTIAL_FUNCTIONAL', items: FUNCTION_LOST },
    ],
  },
  'R1: totally disabled': {
    ...R1,
    segment: 'PU',
    wage: MONTHLY,
    benefits: [{ type: 'TOTAL_PERMANENT' }],
  },
  'R2: death of a self-insured worker, by contribution': {
    ...R2,
    segment: 'BPU',
    wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' },
    benefits: [
      { type: 'DEATH' },
      { type: 'SCHOLARSHIP', requestedOn: '2023-08-01', children: CHILDREN },
      ...ANYWHERE,
      ...SINCE_2019,
      LATE,
    ],
  },
  'R2: a low wage and the least death benefit': {
    ...R2,
    segment: 'PU',
    wage: { amount: 400_000, unit: 'MONTH' },
    benefits: [{ type: 'DEATH' }],
  },
  'R2: piecework, calendar months': {
    ...R2,
    segment: 'PU',
    wage: { amount: 3_131_321, unit: 'PIECE_AVERAGE_3M' },
    stmbPolicy: 'CALENDAR_MONTHS',
    benefits: [
      { type: 'STMB', periods: PERIODS(2023) },
      { type: 'PARTIAL_ANATOMICAL', items: INJURIES },
      { type: 'PARTIAL_FUNCTIONAL', items: FUNCTION_LOST },
    ],
  },
  'R2: a disease, totally disabled, paid by the day': {
    ...R2,
    kind: 'DISEASE',
    segment: 'PU',
    wage: { amount: 200_001, unit: 'DAY' },
    benefits: [{ type: 'TOTAL_PERMANENT' }, { type: 'PERIODIC' }],
  },
};

const VERSIONS = [1, 2];

function compute(call: object, version = 2): CalculationResult {
  const source = (code: AmountRuleSetCode) => SHIPPED_RULES.findVersion(code, version);
  const answer = calculate({ kind: 'ACCIDENT', ...call }, source);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

function hashes(result: CalculationResult): string[] {
  const lines = result.lines.map((line) => `${line.type} ${traceHash(line, result.ruleSet)}`);
  return [...lines, `all ${sha256(canonicalJson(result))}`];
}

describe.each(VERSIONS)('the bytes of a calculation by version %i', (version) => {
  it.each(Object.entries(CALLS))('%s', (name, call) => {
    const result = compute(call, version);
    expect({ [name]: hashes(result) }).toEqual({
      [name]: GOLDEN[`${result.ruleSet.amounts}@${version}, ${name}`],
    });
  });
});

describe('the bytes of a calculation', () => {
  it('cost no rupiah from one version to the next', () => {
    const amounts = (call: object, version: number) =>
      compute(call, version).lines.map(({ type, amount }) => `${type} ${amount}`);
    for (const call of Object.values(CALLS)) expect(amounts(call, 2)).toEqual(amounts(call, 1));
  });

  it('are pinned for every benefit that a rule set knows', () => {
    const pinned = (code: AmountRuleSetCode) =>
      Object.values(CALLS)
        .map((call) => compute(call))
        .filter(({ ruleSet }) => ruleSet.amounts === code)
        .flatMap(({ lines }) => lines.map(({ type }) => type));
    expect([...new Set(pinned(PP_82_2019.code))].sort()).toEqual([...BENEFIT_TYPES].sort());
    const without = ['HEARING_AID', 'GLASSES', 'HOME_CARE'];
    expect([...new Set(pinned(PP_44_2015.code)), ...without].sort()).toEqual([...BENEFIT_TYPES].sort());
  });

  it('are plain JSON: they survive being written and read', () => {
    for (const call of Object.values(CALLS)) {
      const result = compute(call);
      expect(hashes(JSON.parse(JSON.stringify(result)) as CalculationResult)).toEqual(hashes(result));
    }
  });

  it('differ where a single rupiah does', () => {
    const [first, second] = [400_000, 400_001].map((amount) =>
      hashes(
        compute({ ...R2, segment: 'PU', wage: { amount, unit: 'MONTH' }, benefits: [{ type: 'DEATH' }] }),
      ),
    );
    expect(first).not.toEqual(second);
  });
});
