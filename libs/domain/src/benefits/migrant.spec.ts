import {
  findAmountRuleSet,
  PERMENAKER_4_2023,
  SHIPPED_RULES,
  type AmountRuleSet,
  type AmountRuleSetCode,
} from '../rules';
import { calculate, calculateLine } from './calculate';
import { figuresOf } from './trace-hash';
import { BENEFIT_TYPES } from './labels';

const HEAD = {
  kind: 'ACCIDENT',
  segment: 'PMI',
  occurredAt: '2023-02-22T00:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
} as const;
const BEFORE = { ...HEAD, occurredAt: '2023-02-21T23:59:59+07:00' };

const SHAPES: Readonly<Record<string, object>> = {
  MEDICAL_BILL: { invoice: 1 },
  MEDICAL_REIMBURSEMENT: { invoice: 1 },
  TRANSPORT: { receipts: [{ mode: 'AIR', amount: 1 }] },
  STMB: { periods: [{ from: '2023-03-01', to: '2023-03-02' }] },
  PARTIAL_ANATOMICAL: { items: [{ code: 'A01', side: 'LEFT' }] },
  PARTIAL_FUNCTIONAL: { items: [{ code: 'A12', side: 'LEFT', functionLossPercent: 50 }] },
  SCHOLARSHIP: { children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] },
  PROSTHESIS: { referencePrice: 1, invoice: 1 },
  ORTHOSIS: { referencePrice: 1, invoice: 1 },
  DENTURE: { invoice: 1 },
  HEARING_AID: { invoice: 1 },
  GLASSES: { invoice: 1 },
  HOME_CARE: { startedOn: '2023-03-01', invoices: [{ on: '2023-03-02', amount: 1 }] },
  REHABILITATION: { invoice: 1 },
  LATE_COMPENSATION: { santunan: 1, dueOn: '2023-03-01', paidOn: '2023-03-02' },
};
const lineOf = (type: string) => ({ type, ...SHAPES[type] });

/** The table as it stands once two administrators compared every figure with the printed law. */
const VERIFIED: AmountRuleSet = {
  ...PERMENAKER_4_2023,
  figures: Object.fromEntries(
    Object.entries(PERMENAKER_4_2023.figures).map(([key, figure]) => [
      key,
      { ...figure, verifiedBy: 'a01+a02' },
    ]),
  ),
};
const verified = (code: AmountRuleSetCode) => (code === VERIFIED.code ? VERIFIED : findAmountRuleSet(code));

describe('migrant workers while nobody verified their table', () => {
  it.each(BENEFIT_TYPES)('are refused %s', (type) => {
    for (const head of [HEAD, BEFORE]) {
      expect(calculate({ ...head, benefits: [lineOf(type)] })).toMatchObject({
        ok: false,
        errors: [{ pointer: '/benefits/0', code: 'RULES.UNVERIFIED', type }],
      });
    }
  });

  it.each([
    ['DEATH', HEAD, /figure PERMENAKER-4-2023\/death\.amount is not verified/],
    ['TOTAL_PERMANENT', HEAD, /figure PERMENAKER-4-2023\/total\.amount is not verified/],
    ['MEDICAL_REIMBURSEMENT', HEAD, /figure PERMENAKER-4-2023\/treatment\.abroadCap is not verified/],
    ['FUNERAL', HEAD, /table PERMENAKER-4-2023 has no figure for this benefit/],
    ['DEATH', BEFORE, /table PERMENAKER-18-2018 has no figure for this benefit/],
  ])('are told which figure %s waits for', (type, head, sentence) => {
    const answer = calculate({ ...head, benefits: [lineOf(type)] });
    if (answer.ok) throw new Error('computed from an unverified table');
    expect(answer.errors.map(({ detail }) => detail.en)).toEqual([expect.stringMatching(sentence)]);
    expect(answer.errors[0]?.detail.id).toMatch(
      /belum (diverifikasi|diketahui), jadi belum dapat dihitung\.$/,
    );
  });

  it('hear of everything else that is wrong at once', () => {
    const answer = calculate({
      ...HEAD,
      zone: 'UTC',
      benefits: [{ type: 'MEDICAL_REIMBURSEMENT', invoice: 0 }],
    });
    expect(answer.ok ? [] : answer.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/zone VALUE.NOT_ALLOWED',
      '/benefits/0/invoice NUMBER.OUT_OF_RANGE',
      '/benefits/0 RULES.UNVERIFIED',
    ]);
  });

  it('have no law here before 11 December 2018, which is said of the right law', () => {
    const answer = calculate({
      ...HEAD,
      occurredAt: '2018-12-10T23:59:59+07:00',
      benefits: [{ type: 'DEATH' }],
    });
    const [first] = answer.ok ? [] : answer.errors;
    expect(first).toMatchObject({ pointer: '/occurredAt', code: 'RULES.NOT_IN_FORCE' });
    expect(first?.detail.en).toMatch(/Permenaker 18\/2018/);
  });
});

describe('migrant workers once their table is verified', () => {
  it('are paid by it, whatever the wage', () => {
    const benefits = [{ type: 'DEATH' }, { type: 'MEDICAL_REIMBURSEMENT', invoice: 50_000_001 }];
    const answers = [HEAD.wage, { amount: 1, unit: 'DAY' }, { amount: 10_000, unit: 'BPU_CONTRIBUTION' }].map(
      (wage) => calculate({ ...HEAD, wage, benefits }, verified),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({
        ok: true,
        result: {
          ruleSet: { amounts: 'PERMENAKER-4-2023' },
          monthlyWage: 0,
          lines: [{ amount: 85_000_000 }, { amount: 50_000_000 }],
          total: 135_000_000,
        },
      });
    }
  });

  it('need no wage', () => {
    const { wage: _, ...rest } = HEAD;
    const benefits = [{ type: 'TOTAL_PERMANENT' }];
    expect(calculate({ ...rest, benefits }, verified)).toMatchObject({ result: { total: 100_000_000 } });
    expect(calculate({ ...rest, segment: 'PU', benefits }, verified)).toMatchObject({
      errors: [{ pointer: '/wage', code: 'PROPERTY.MISSING' }],
    });
  });

  it('are paid their actual cost below the limit', () => {
    const benefits = [{ type: 'MEDICAL_REIMBURSEMENT', invoice: 49_999_999 }];
    expect(calculate({ ...HEAD, benefits }, verified)).toMatchObject({ result: { total: 49_999_999 } });
  });

  it.each([
    ['HEARING_AID', { invoice: 2_600_000 }, 2_500_000],
    ['GLASSES', { invoice: 900_000 }, 900_000],
    [
      'HOME_CARE',
      {
        startedOn: '2023-03-01',
        invoices: [
          { on: '2023-03-02', amount: 21_000_000 },
          { on: '2024-03-01', amount: 1 },
        ],
      },
      20_000_000,
    ],
  ])('are paid %s up to its own limit, which the first version did not know', (type, details, amount) => {
    const benefits = [{ type, ...details }];
    expect(calculate({ ...HEAD, benefits }, verified)).toMatchObject({ result: { total: amount } });
    const first = SHIPPED_RULES.findVersion('PERMENAKER-4-2023', 1);
    expect(calculate({ ...HEAD, benefits }, () => first)).toMatchObject({
      errors: [{ code: 'RULES.UNVERIFIED' }],
    });
  });

  it('show the figure, its law and how well it is known', () => {
    const answer = calculateLine(HEAD, { type: 'TOTAL_PERMANENT' }, { source: verified });
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    expect(answer.line).toMatchObject({
      amount: 100_000_000,
      trace: [{ step: 'total.amount', result: 100_000_000, provenance: 'recalled' }],
    });
    expect(answer.line.trace[0]?.rule).toMatch(/^PERMENAKER-4-2023@2: Permenaker 4\/2023/);
    expect(answer.line.trace[0]?.text.id).toBe(
      'Santunan cacat total tetap: menurut tabel PMI tetap Rp100.000.000.',
    );
    expect(figuresOf(answer.line)).toEqual(['PERMENAKER-4-2023/total.amount']);
  });

  it('are still refused what the table has no figure for, and what is impossible', () => {
    const codes = (benefits: object[]) => {
      const answer = calculate({ ...HEAD, benefits }, verified);
      return answer.ok ? [] : answer.errors.map(({ code }) => code);
    };
    expect(codes([lineOf('FUNERAL')])).toEqual(['RULES.UNVERIFIED']);
    expect(codes([lineOf('PARTIAL_ANATOMICAL')])).toEqual(['RULES.UNVERIFIED']);
    expect(codes([lineOf('DENTURE')])).toEqual(['RULES.UNVERIFIED']);
    expect(codes([lineOf('DEATH'), lineOf('TOTAL_PERMANENT')])).toEqual([
      'BENEFIT.EXCLUDED',
      'BENEFIT.EXCLUDED',
    ]);
    expect(codes([{ type: 'MEDICAL_REIMBURSEMENT', invoice: 0.5 }])).toEqual(['NUMBER.NOT_WHOLE']);
  });
});
