import { addWorkingDays, deadline, INDONESIA_CALENDAR, localDate } from '../calendar';
import { limitationDate, assessEligibility } from '../eligibility';
import { heirLadder } from '../payees';
import { amountAnchorDate, amountRuleSetOn, PP_82_2019 } from '../rules';
import { calculate } from './calculate';
import { payeeAllowed } from './payee';
import { scholarshipCeiling } from './school-years';

const R1 = { occurredAt: '2019-06-10T10:00:00+07:00', zone: 'WIB' };
const R2 = { occurredAt: '2024-03-05T10:00:00+07:00', zone: 'WIB' };

interface Vector {
  readonly segment?: string;
  readonly wage?: number;
  readonly unit?: string;
  readonly at?: { readonly occurredAt: string; readonly zone: string };
  readonly handedness?: string;
  readonly benefits: readonly Record<string, unknown>[];
}

const request = ({
  segment = 'PU',
  wage = 4_000_000,
  unit = 'MONTH',
  at = R2,
  handedness = 'RIGHT',
  benefits,
}: Vector) => ({
  kind: 'ACCIDENT',
  segment,
  ...at,
  wage: { amount: wage, unit },
  handedness,
  benefits,
});

function amounts(vector: Vector): number[] {
  const answer = calculate(request(vector));
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result.lines.map(({ amount }) => amount);
}

const total = (vector: Vector): number => amounts(vector).reduce((sum, amount) => sum + amount, 0);

function refusals(vector: Vector): string[] {
  const answer = calculate(request(vector));
  return answer.ok ? [] : answer.errors.map(({ code }) => code);
}

const PACKAGE = [{ type: 'DEATH' }, { type: 'PERIODIC' }, { type: 'FUNERAL' }];
const partial = (...items: Record<string, unknown>[]) => [{ type: 'PARTIAL_ANATOMICAL', items }];
const stmb = (...periods: [string, string][]) => [
  { type: 'STMB', periods: periods.map(([from, to]) => ({ from, to })) },
];

describe('published vectors', () => {
  it('W-1: a guard killed on duty on 27 October 2019, with one child', () => {
    const at = { occurredAt: '2019-10-27T22:00:00+07:00', zone: 'WIB' };
    const child = { birthDate: '2010-01-01', level: 'SD', year: 3 };
    const benefits = [...PACKAGE, { type: 'SCHOLARSHIP', children: [child] }];
    expect(amounts({ at, benefits })).toEqual([192_000_000, 4_800_000, 3_000_000, 12_000_000]);
    expect(total({ at, benefits })).toBe(211_800_000);
  });

  it('W-3: an informal worker who paid 10,000 a month', () => {
    const vector = { segment: 'BPU', unit: 'BPU_CONTRIBUTION', wage: 10_000, benefits: PACKAGE };
    expect(amounts(vector)).toEqual([48_000_000, 12_000_000, 10_000_000]);
    expect(total(vector)).toBe(70_000_000);
  });

  it('W-5: an election worker in February 2024, dead or totally disabled', () => {
    const at = { occurredAt: '2024-02-15T02:00:00+07:00', zone: 'WIB' };
    expect(total({ at, wage: 2_000_000, benefits: PACKAGE })).toBe(118_000_000);
    expect(total({ at, wage: 2_000_000, benefits: [{ type: 'TOTAL_PERMANENT' }] })).toBe(112_000_000);
  });

  it.each([
    ['W-7', 4_000_000, 192_000_000],
    ['W-8', 6_000_000, 288_000_000],
  ])('%s: the death line of a wage of %d', (_id, wage, expected) => {
    expect(amounts({ wage, benefits: [{ type: 'DEATH' }] })).toEqual([expected]);
  });

  it('W-9: the ceilings of the scholarship', () => {
    const two = (level: 'TK' | 'SD' | 'SMP' | 'SMA' | 'PT') => 2 * scholarshipCeiling(PP_82_2019, level);
    expect(two('TK') + two('SD')).toBe(24_000_000);
    expect([two('SMP'), two('SMA'), two('PT')]).toEqual([12_000_000, 18_000_000, 120_000_000]);
    expect(scholarshipCeiling(PP_82_2019)).toBe(87_000_000);
  });

  it('W-10: the last day for an accident of 23 November 2015', () => {
    const occurredAt = '2015-11-23T10:00:00.000Z';
    expect(limitationDate({ occurredAt, zone: 'WIB', segment: 'PU' })).toBe('2017-11-23');
  });

  it('W-11: the night in which the law changed, and the switch for a later death', () => {
    const before = { occurredAt: '2019-12-01T10:00:00+07:00', zone: 'WIB' };
    const after = { occurredAt: '2019-12-02T00:05:00+07:00', zone: 'WIB' };
    expect(amounts({ at: before, benefits: [{ type: 'FUNERAL' }] })).toEqual([3_000_000]);
    expect(amounts({ at: after, benefits: [{ type: 'FUNERAL' }] })).toEqual([10_000_000]);
    expect(amountRuleSetOn(amountAnchorDate('2019-11-20', '2019-12-05'), 'PU')).toBe('PP-44-2015');
    expect(amountRuleSetOn(amountAnchorDate('2019-11-20', '2019-12-05', 'DEATH'), 'PU')).toBe('PP-82-2019');
  });

  it('W-11: the place decides, late on 1 December in the west it is 2 December in the east', () => {
    const at = (zone: string) => ({ occurredAt: '2019-12-01T23:30:00+07:00', zone });
    expect(amounts({ at: at('WIB'), benefits: [{ type: 'FUNERAL' }] })).toEqual([3_000_000]);
    expect(amounts({ at: at('WIT'), benefits: [{ type: 'FUNERAL' }] })).toEqual([10_000_000]);
  });

  it('W-12: nothing here pays a death that is not from work', () => {
    expect(refusals({ benefits: [{ type: 'JKM_DEATH' }] })).toEqual(['VALUE.NOT_ALLOWED']);
  });

  it('W-14: the wage follows from the full contribution, a discounted one is no step', () => {
    const bpu = (wage: number) => ({
      segment: 'BPU',
      unit: 'BPU_CONTRIBUTION',
      wage,
      benefits: [{ type: 'DEATH' }],
    });
    expect(amounts(bpu(10_000))).toEqual([48_000_000]);
    expect(refusals(bpu(5_000))).toEqual(['WAGE.NOT_A_STEP']);
    expect(refusals(bpu(16_800))).toEqual(['WAGE.NOT_A_STEP']);
  });

  it.each([
    ['halved in 2026', '2026-05-10', { amount: 5_000 }, 'Rp5.000 paid with the discount of PP 50/2025', 48],
    [
      'a step, unless it is said to be paid',
      '2026-05-10',
      { amount: 10_000 },
      'Full JKK contribution of Rp10.000',
      48,
    ],
    ['a step that was paid', '2026-05-10', { amount: 10_000, given: 'PAID' }, 'in full Rp20.000 a month', 96],
    ['one percent in 2020', '2020-12-10', { amount: 100 }, 'Rp100 paid with the discount of PP 49/2020', 48],
    ['transport in 2027', '2027-02-10', { amount: 5_000, given: 'PAID' }, 'in full Rp10.000 a month', 48],
    [
      'the full one in a month with a discount',
      '2026-05-10',
      { amount: 20_000, given: 'FULL' },
      'Full JKK',
      96,
    ],
  ])('W-14: the contribution of a month with a discount: %s', (_name, day, wage, said, millions) => {
    const answer = calculate({
      ...request({ segment: 'BPU', benefits: [{ type: 'DEATH' }] }),
      occurredAt: `${day}T10:00:00+07:00`,
      wage: { unit: 'BPU_CONTRIBUTION', ...wage },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    expect(answer.result.lines[0]?.amount).toBe(millions * 1_000_000);
    expect(answer.result.lines[0]?.trace[0]?.text.en).toContain(said);
  });

  it.each([
    ['without a discount', '2025-05-10', { amount: 10_000, given: 'PAID' }, 'WAGE.NOT_A_STEP'],
    ['that no step leaves', '2026-05-10', { amount: 5_100 }, 'WAGE.NOT_A_STEP'],
    ['said to be full', '2026-05-10', { amount: 5_000, given: 'FULL' }, 'WAGE.NOT_A_STEP'],
    ['said to be something else', '2026-05-10', { amount: 10_000, given: 'HALF' }, 'VALUE.NOT_ALLOWED'],
    ['of a monthly wage', '2026-05-10', { amount: 10_000, unit: 'MONTH', given: 'PAID' }, 'PROPERTY.UNKNOWN'],
  ])('W-14: no contribution is taken %s', (_name, day, wage, code) => {
    const answer = calculate({
      ...request({ segment: 'unit' in wage ? 'PU' : 'BPU', benefits: [{ type: 'DEATH' }] }),
      occurredAt: `${day}T10:00:00+07:00`,
      wage: { unit: 'BPU_CONTRIBUTION', ...wage },
    });
    expect(answer.ok ? [] : answer.errors.map((error) => error.code)).toContain(code);
  });
});

describe('derived vectors', () => {
  it.each([
    ['D-1', 5_067_381, 243_234_288, 265_234_288],
    ['D-3', 400_000, 20_000_000, 42_000_000],
    ['D-4', 416_667, 20_000_016, 42_000_016],
  ])('%s: death with a wage of %d', (_id, wage, alone, together) => {
    expect(amounts({ wage, benefits: [{ type: 'DEATH' }] })).toEqual([alone]);
    expect(total({ wage, benefits: PACKAGE })).toBe(together);
  });

  it('D-6: without heirs the funeral goes to the neighbour and the rest to the fund', () => {
    expect(heirLadder([])).toEqual({ class: 'FUND', heirs: [] });
    const facts = { heirs: 0, condition: 'DIED' } as const;
    expect(payeeAllowed('FUNERAL', 'ARRANGER', facts)).toBe(true);
    expect([payeeAllowed('DEATH', 'DJS', facts), payeeAllowed('PERIODIC', 'DJS', facts)]).toEqual([
      true,
      true,
    ]);
    expect(payeeAllowed('FUNERAL', 'DJS', facts)).toBe(false);
    const [death, periodic, funeral] = amounts({ wage: 3_000_000, benefits: PACKAGE });
    expect([(death ?? 0) + (periodic ?? 0), funeral]).toEqual([156_000_000, 10_000_000]);
  });

  it('D-7 and D-8: the right arm of a right-handed and of a left-handed worker', () => {
    const vector = { wage: 3_000_000, benefits: partial({ code: 'A01', side: 'RIGHT' }) };
    expect(amounts(vector)).toEqual([96_000_000]);
    expect(amounts({ ...vector, handedness: 'LEFT' })).toEqual([84_000_000]);
  });

  it.each([
    ['D-10', 5_067_381, { code: 'A12', side: 'RIGHT' }, 60_808_572],
    ['D-11', 5_067_381, { code: 'A13', side: 'RIGHT' }, 36_485_143],
    ['D-13', 4_000_000, { code: 'A09', side: 'LEFT' }, 112_000_000],
    ['D-14', 4_000_000, { code: 'B06', decibels: 30 }, 57_600_000],
  ])('%s: one injury', (_id, wage, item, expected) => {
    expect(amounts({ wage, benefits: partial(item) })).toEqual([expected]);
  });

  it('D-15: half of the function of the right thumb', () => {
    const items = [{ code: 'A12', side: 'RIGHT', functionLossPercent: 50 }];
    expect(amounts({ benefits: [{ type: 'PARTIAL_FUNCTIONAL', items }] })).toEqual([24_000_000]);
  });

  it('D-17: a scalp of 35% lies outside its range', () => {
    expect(refusals({ benefits: partial({ code: 'B01', percent: 35 }) })).toEqual([
      'DISABILITY.OUTSIDE_RANGE',
    ]);
  });

  it.each([
    ['D-19', R2, 3_000_000, '2024-03-05', '2024-04-18', 4_500_000],
    ['D-20', R2, 3_000_000, '2024-03-05', '2024-09-20', 20_000_000],
    ['D-21', R1, 3_000_000, '2019-06-10', '2019-12-26', 19_500_000],
    ['D-23', R1, 3_000_000, '2019-06-10', '2020-07-13', 33_500_000],
    ['D-24', R2, 3_131_321, '2024-03-05', '2024-03-11', 730_642],
  ])('%s: lost wages', (_id, at, wage, from, to, expected) => {
    expect(amounts({ at, wage, benefits: stmb([from, to]) })).toEqual([expected]);
  });

  it('D-26: rest letters that overlap count once', () => {
    const at = { occurredAt: '2024-03-01T08:00:00+07:00', zone: 'WIB' };
    const benefits = stmb(['2024-03-01', '2024-03-20'], ['2024-03-15', '2024-03-31']);
    expect(amounts({ at, wage: 3_000_000, benefits })).toEqual([3_100_000]);
  });

  it.each([
    [
      'D-27',
      [
        ['LAND', 1_250_000],
        ['SEA', 2_600_000],
        ['AIR', 9_000_000],
      ],
      12_250_000,
    ],
    ['D-28', [['LAND', 7_000_000]], 5_000_000],
  ])('%s: transport, each mode up to its own cap', (_id, receipts, expected) => {
    const list = (receipts as [string, number][]).map(([mode, amount]) => ({ mode, amount }));
    expect(amounts({ benefits: [{ type: 'TRANSPORT', receipts: list }] })).toEqual([expected]);
  });

  it('D-29: home care of 23,500,000 within ten months', () => {
    const invoices = [
      { on: '2024-04-01', amount: 12_000_000 },
      { on: '2025-01-31', amount: 11_500_000 },
    ];
    expect(amounts({ benefits: [{ type: 'HOME_CARE', startedOn: '2024-04-01', invoices }] })).toEqual([
      20_000_000,
    ]);
  });

  it('D-31: dentures and a hearing aid', () => {
    const benefits = [
      { type: 'DENTURE', invoice: 5_400_000 },
      { type: 'HEARING_AID', invoice: 2_100_000 },
    ];
    expect(amounts({ benefits })).toEqual([5_000_000, 2_100_000]);
  });

  it.each(['PROSTHESIS', 'ORTHOSIS'])('D-32: %s above the reference price plus 40%%', (type) => {
    expect(amounts({ benefits: [{ type, referencePrice: 10_000_000, invoice: 16_000_000 }] })).toEqual([
      14_000_000,
    ]);
  });

  it('D-34: a child of 23 is refused, a day before it is not', () => {
    const scholarship = (requestedOn: string) => [
      { type: 'SCHOLARSHIP', requestedOn, children: [{ birthDate: '2002-09-10', level: 'PT', year: 3 }] },
    ];
    expect(refusals({ benefits: scholarship('2025-09-10') })).toEqual(['CHILD.TOO_OLD']);
    expect(amounts({ benefits: scholarship('2025-09-09') })).toEqual([12_000_000]);
  });

  it('D-35: a third child is refused', () => {
    const children = [1, 2, 3].map((year) => ({ birthDate: `201${year}-01-01`, level: 'SD', year }));
    expect(refusals({ benefits: [{ type: 'SCHOLARSHIP', children }] })).toEqual([
      'SCHOLARSHIP.TOO_MANY_CHILDREN',
    ]);
  });

  it.each([
    ['D-36', '2026-03-16', '2026-04-01'],
    ['D-38', '2026-05-12', '2026-05-25'],
  ])('%s: seven working days after %s', (_id, start, due) => {
    expect(addWorkingDays(start, 7, INDONESIA_CALENDAR)).toEqual({ date: due, provisional: false });
    const { dueAt, provisional } = deadline('D4', start, 'WIB');
    expect([localDate(dueAt, 'WIB'), provisional]).toEqual([due, false]);
  });

  it('D-39: five calendar days late', () => {
    const line = {
      type: 'LATE_COMPENSATION',
      santunan: 100_000_000,
      dueOn: '2026-04-01',
      paidOn: '2026-04-06',
    };
    expect(amounts({ benefits: [line] })).toEqual([5_000_000]);
  });

  it('D-40: 2x24 hours after Friday night in the east', () => {
    expect(deadline('D1', '2026-03-20T22:00:00+09:00', 'WIT').dueAt).toBe('2026-03-22T13:00:00.000Z');
  });

  it('D-42: thirty days after the receipt of stage I', () => {
    expect(localDate(deadline('D2', '2026-01-10', 'WIB').dueAt, 'WIB')).toBe('2026-02-09');
  });

  it('D-44: a disease found a day after the three years is for the officer', () => {
    const assessment = assessEligibility({
      segment: 'PU',
      kind: 'DISEASE',
      occurredAt: '2026-06-15T03:00:00.000Z',
      zone: 'WIB',
      receivedAt: '2026-06-16T03:00:00.000Z',
      membership: { activeFrom: '2010-01-01', activeTo: '2023-06-14', paidUntil: '2023-05' },
      employerPaidUntil: '2026-05',
    });
    expect(assessment).toMatchObject({ outcome: 'OFFICER_DECIDES', mode: 'UNDECIDED' });
  });
});

describe('circulating examples that are wrong', () => {
  it('death is not 24 wages and nothing for years of service', () => {
    expect(amounts({ benefits: [{ type: 'DEATH' }] })).not.toEqual([96_000_000]);
    expect(refusals({ benefits: [{ type: 'DEATH', yearsOfService: 10 }] })).toEqual(['PROPERTY.UNKNOWN']);
  });

  it('disability is not half of the wage', () => {
    expect(amounts({ benefits: partial({ code: 'A12', side: 'RIGHT' }) })).toEqual([48_000_000]);
  });

  it('lost wages are not 100/75/50 under PP 82/2019', () => {
    expect(amounts({ wage: 3_000_000, benefits: stmb(['2024-03-05', '2024-09-20']) })).not.toEqual([
      19_500_000,
    ]);
  });

  it('total disability is 56 wages, not 70% of 80% of the wage', () => {
    expect(amounts({ benefits: [{ type: 'TOTAL_PERMANENT' }] })).toEqual([224_000_000]);
  });

  it('under PP 82/2019 the right does not lapse after two years', () => {
    const last = limitationDate({ occurredAt: '2024-03-05T03:00:00.000Z', zone: 'WIB', segment: 'PU' });
    expect(last).toBe('2029-03-05');
  });

  it('the 50% does not end after six months', () => {
    const [years] = amounts({ wage: 3_000_000, benefits: stmb(['2024-03-05', '2026-02-22']) });
    expect(years).toBe(36_000_000 + 18_000_000);
  });

  it('transport pays every mode that was used', () => {
    const receipts = [
      { mode: 'LAND', amount: 5_000_000 },
      { mode: 'SEA', amount: 2_000_000 },
      { mode: 'AIR', amount: 10_000_000 },
    ];
    expect(amounts({ benefits: [{ type: 'TRANSPORT', receipts }] })).toEqual([17_000_000]);
  });
});
