import fc from 'fast-check';
import {
  BENEFIT_TYPES,
  calculateLine,
  countDays,
  mergePeriods,
  type BenefitType,
  type Period,
} from '../benefits';
import { addDays, type LocalDate } from '../calendar';
import type { Benefit, Claim, MedicalStatement } from '../claim';
import { reportedClaim } from '../claim/spec-support';
import { rupiah } from '../money';
import { entitlements } from './account';
import type { Accounted } from './accounted';
import { lineAgainst } from './claim-line';

const TODAY = '2026-12-31';
const OCCURRED = '2026-01-10T02:00:00.000Z';
const officer = { userId: 'officer', role: 'CLAIM_OFFICER' };
const VERIFIED_AT = '2026-06-01T00:00:00.000Z';

const statement = (over: Partial<MedicalStatement>): MedicalStatement => ({
  form: '3b KK 3',
  diagnoses: ['S82.2'],
  finding: 'WORK_RELATED',
  condition: 'RECOVERED',
  conditionOn: '2026-05-31',
  doctorLicence: 'SIP',
  enteredBy: { userId: 'doctor', role: 'PLKK_DOCTOR' },
  enteredAt: '2026-05-31T00:00:00.000Z',
  ...over,
});

function caseOf(over: Partial<Claim> = {}): Claim {
  const base = reportedClaim();
  return {
    ...base,
    stage: 'FINAL_REPORTED',
    report: { ...base.report, occurredAt: OCCURRED },
    statements: [statement({ restFrom: '2026-01-11', restTo: '2026-05-31' })],
    verification: { outcome: 'CONFIRMED', by: officer, at: VERIFIED_AT },
    finalReport: {
      condition: 'DIED',
      conditionOn: '2026-05-31',
      children: [
        { name: 'Ani', birthDate: '2015-02-01', level: 'SD', year: 4 },
        { name: 'Budi', birthDate: '2012-02-01', level: 'SMP', year: 2 },
        { name: 'Cici', birthDate: '2018-02-01', level: 'SD', year: 1 },
      ],
      by: officer,
      at: VERIFIED_AT,
    },
    ...over,
  };
}

/** Asks, computes and books; what `decide` does around the account. */
function ask(
  claim: Claim,
  type: BenefitType,
  details: Record<string, unknown>,
  today: LocalDate = TODAY,
): Claim | Accounted {
  const account = entitlements(claim, today);
  const accounted = lineAgainst(account, type, details, {
    pointer: '/details',
    today,
    children: claim.finalReport?.children ?? [],
  });
  if (!accounted.ok) return accounted;
  const wage = { amount: 3_000_000, unit: 'MONTH' } as const;
  const context = {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: OCCURRED,
    zone: 'WIB',
    wage,
    requestedOn: today,
  } as const;
  const calculated = calculateLine(context, accounted.line, { pointer: '/details' });
  if (!calculated.ok) return { ok: false, errors: calculated.errors };
  return {
    ...claim,
    benefits: [
      ...claim.benefits,
      {
        benefitId: `B${String(claim.benefits.length + 1).padStart(2, '0')}`,
        type,
        stage: 'REQUESTED',
        amountRupiah: rupiah(calculated.line.amount),
        details: accounted.own,
        line: calculated.line,
        requestedAt: `${today}T02:00:00.000Z`,
      } as unknown as Benefit,
    ],
  };
}

const asked = (result: Claim | Accounted): Claim => {
  if ('ok' in result) throw new Error(JSON.stringify(result));
  return result;
};
const amounts = (claim: Claim): number[] => claim.benefits.map(({ amountRupiah }) => amountRupiah);
const codes = (result: Claim | Accounted): string[] =>
  'ok' in result && !result.ok ? result.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
const end = (claim: Claim, index: number, stage: Benefit['stage']): Claim => ({
  ...claim,
  benefits: claim.benefits.map((benefit, at) => (at === index ? { ...benefit, stage } : benefit)),
});

describe('limits of a case', () => {
  it.each<[BenefitType, Record<string, unknown>, Record<string, unknown>, number[]]>([
    ['GLASSES', { invoice: 600_000 }, { invoice: 700_000 }, [600_000, 400_000]],
    ['DENTURE', { invoice: 3_000_000 }, { invoice: 3_000_000 }, [3_000_000, 2_000_000]],
    ['HEARING_AID', { invoice: 2_500_000 }, { invoice: 1 }, [2_500_000, 0]],
    [
      'HOME_CARE',
      { startedOn: '2026-02-01', invoices: [{ on: '2026-02-02', amount: 15_000_000 }] },
      { startedOn: '2026-02-01', invoices: [{ on: '2026-03-02', amount: 15_000_000 }] },
      [15_000_000, 5_000_000],
    ],
    [
      'TRANSPORT',
      { receipts: [{ mode: 'LAND', amount: 5_000_000 }] },
      {
        receipts: [
          { mode: 'LAND', amount: 5_000_000 },
          { mode: 'SEA', amount: 700_000 },
        ],
      },
      [5_000_000, 700_000],
    ],
  ])('%s: the second request gets what is left', (type, first, second, expected) => {
    expect(amounts(asked(ask(asked(ask(caseOf(), type, first)), type, second)))).toEqual(expected);
  });

  it('gives back what was refused', () => {
    const claim = end(asked(ask(caseOf(), 'GLASSES', { invoice: 900_000 })), 0, 'REFUSED');
    expect(amounts(asked(ask(claim, 'GLASSES', { invoice: 900_000 })))).toEqual([900_000, 900_000]);
  });

  it('never lets anybody type what was paid before', () => {
    for (const type of BENEFIT_TYPES) {
      expect(codes(ask(caseOf(), type, { alreadyPaid: 1 }))).toEqual([
        '/details/alreadyPaid PROPERTY.UNKNOWN',
      ]);
    }
  });

  it('says in the trace what was left', () => {
    const claim = asked(
      ask(asked(ask(caseOf(), 'GLASSES', { invoice: 600_000 })), 'GLASSES', { invoice: 700_000 }),
    );
    expect(claim.benefits[1]?.line.trace.map(({ text }) => text.en)).toEqual([
      'The limit per case is Rp1.000.000, Rp600.000 was granted before: Rp400.000 is left.',
      'Invoice Rp700.000, limit Rp400.000: Rp400.000 is paid. Rp300.000 is not paid, because that part of the limit was granted before.',
    ]);
  });
});

describe('receipts of a case', () => {
  const named = { invoice: 500_000, invoiceNumber: 'K-1', invoiceOn: '2026-02-01', invoiceIssuer: 'RS Arya' };

  it.each<[string, BenefitType, Record<string, unknown>, BenefitType, Record<string, unknown>, string[]]>([
    [
      'the same number for another benefit',
      'MEDICAL_BILL',
      named,
      'MEDICAL_REIMBURSEMENT',
      named,
      ['/details/invoice RECEIPT.GRANTED'],
    ],
    [
      'the same amount and nothing else',
      'MEDICAL_BILL',
      { invoice: 7 },
      'MEDICAL_BILL',
      { invoice: 7 },
      ['/details/invoice RECEIPT.GRANTED'],
    ],
    [
      'the same amount, told apart by its number',
      'MEDICAL_BILL',
      { invoice: 7 },
      'MEDICAL_BILL',
      { invoice: 7, invoiceNumber: '2' },
      [],
    ],
    ['another amount', 'REHABILITATION', { invoice: 7 }, 'REHABILITATION', { invoice: 8 }, []],
    [
      'the same receipt inside one request',
      'GLASSES',
      { invoice: 1 },
      'TRANSPORT',
      {
        receipts: [
          { mode: 'LAND', amount: 9, number: '4' },
          { mode: 'SEA', amount: 9, number: '4' },
        ],
      },
      ['/details/receipts/1 RECEIPT.GRANTED'],
    ],
  ])('%s', (_name, type, first, next, second, expected) => {
    expect(codes(ask(asked(ask(caseOf(), type, first)), next, second))).toEqual(expected);
  });

  it('is free again when its benefit was refused', () => {
    const claim = end(asked(ask(caseOf(), 'MEDICAL_BILL', named)), 0, 'REFUSED');
    expect(codes(ask(claim, 'MEDICAL_BILL', named))).toEqual([]);
  });
});

describe('days of rest', () => {
  const days = (from: string, to: string) => ({ periods: [{ from, to }] });

  it('pays a day once, whatever the requests overlap', () => {
    const first = asked(ask(caseOf(), 'STMB', days('2026-01-11', '2026-02-09')));
    const second = asked(ask(first, 'STMB', days('2026-01-26', '2026-02-24')));
    expect(amounts(second)).toEqual([3_000_000, 1_500_000]);
    expect(second.benefits[1]?.details).toEqual(days('2026-02-10', '2026-02-24'));
  });

  it('names when all days were granted', () => {
    const first = asked(ask(caseOf(), 'STMB', days('2026-01-11', '2026-02-09')));
    const again = ask(first, 'STMB', days('2026-01-11', '2026-02-09'));
    expect(codes(again)).toEqual(['/details/periods PERIOD.GRANTED']);
    expect('ok' in again && !again.ok && again.errors[0]?.detail.en).toContain(
      'B01, 2026-12-31, Rp3.000.000',
    );
  });

  it.each([
    ['days to come', '2026-05-30', '2027-01-01', 'PERIOD.IN_FUTURE'],
    ['days without a rest letter', '2026-05-30', '2026-06-01', 'PERIOD.NOT_PROVEN'],
  ])('refuses %s', (_name, from, to, code) =>
    expect(codes(ask(caseOf(), 'STMB', days(from, to)))).toEqual([`/details/periods ${code}`]),
  );

  it('believes no statement that nobody has verified', () => {
    const newer = statement({
      restFrom: '2026-06-01',
      restTo: '2026-06-30',
      enteredAt: '2026-06-30T00:00:00.000Z',
    });
    const claim = caseOf({ statements: [...caseOf().statements, newer] });
    expect(codes(ask(claim, 'STMB', days('2026-06-01', '2026-06-30')))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
  });

  it('counts an open rest letter until today, or until the cure', () => {
    const open = { restFrom: '2026-01-11' };
    const cured = caseOf({ statements: [statement(open)] });
    expect(codes(ask(cured, 'STMB', days('2026-05-31', '2026-06-01')))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    const claim = caseOf({ statements: [statement({ ...open, condition: 'UNDER_TREATMENT' })] });
    expect(amounts(asked(ask(claim, 'STMB', days('2026-12-01', TODAY))))).toEqual([3_100_000]);
  });

  it('ends with the day of death', () => {
    const died = { diedAt: '2026-02-01T01:00:00.000Z', restFrom: '2026-01-11', restTo: '2026-03-01' };
    const claim = caseOf({ statements: [statement({ ...died, condition: 'DIED' })] });
    expect(codes(ask(claim, 'STMB', days('2026-02-01', '2026-02-02')))).toEqual([
      '/details/periods PERIOD.AFTER_DEATH',
    ]);
    expect(amounts(asked(ask(claim, 'STMB', days('2026-01-31', '2026-02-01'))))).toEqual([200_000]);
  });

  it('pays for all requests together what one request for the same days pays', () => {
    const request = fc
      .tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 40 }))
      .map(([first, length]) => ({
        from: addDays('2026-01-11', first),
        to: addDays('2026-01-11', Math.min(140, first + length)),
      }));
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
        let claim = caseOf();
        for (const period of requests) {
          const result = ask(claim, 'STMB', { periods: [period] });
          if (!('ok' in result)) claim = result;
        }
        const all = mergePeriods(requests);
        const whole = asked(ask(caseOf(), 'STMB', { periods: all }));
        expect(amounts(claim).reduce((sum, one) => sum + one, 0)).toBe(amounts(whole)[0]);
        const booked = claim.benefits.flatMap(({ details }) => details['periods'] as Period[]);
        expect(countDays(mergePeriods(booked))).toBe(booked.reduce((sum, one) => sum + countDays([one]), 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('scholarships of a case', () => {
  const child = (birthDate: string, level: string, year: number) => ({
    children: [{ birthDate, level, year }],
  });
  const ani = child('2015-02-01', 'SD', 4);

  it('grants a school year once', () => {
    const claim = asked(ask(caseOf(), 'SCHOLARSHIP', ani));
    expect(codes(ask(claim, 'SCHOLARSHIP', ani))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
  });

  it('grants one school year at a time', () => {
    const claim = asked(ask(caseOf(), 'SCHOLARSHIP', ani, '2026-08-01'));
    const next = child('2015-02-01', 'SD', 5);
    expect(codes(ask(claim, 'SCHOLARSHIP', next, '2027-06-30'))).toEqual([
      '/details/children/0 SCHOLARSHIP.GRANTED',
    ]);
    expect(amounts(asked(ask(claim, 'SCHOLARSHIP', next, '2027-07-01')))).toEqual([1_500_000, 1_500_000]);
  });

  it('grants twins one school year each', () => {
    const twins = [
      { name: 'Ani', birthDate: '2015-02-01', level: 'SD', year: 4 },
      { name: 'Ana', birthDate: '2015-02-01', level: 'SD', year: 4 },
    ] as const;
    const report = caseOf().finalReport;
    const claim = caseOf({ finalReport: report && { ...report, children: twins } });
    const of = (...names: string[]) => ({ children: names.map((name) => ({ ...ani.children[0], name })) });
    expect(codes(ask(claim, 'SCHOLARSHIP', ani))).toEqual(['/details/children/0/name PROPERTY.MISSING']);
    const one = asked(ask(claim, 'SCHOLARSHIP', of('Ani')));
    expect(codes(ask(one, 'SCHOLARSHIP', of('ANI')))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    const both = asked(ask(one, 'SCHOLARSHIP', of('Ana')));
    expect(amounts(both)).toEqual([1_500_000, 1_500_000]);
    expect(codes(ask(claim, 'SCHOLARSHIP', of('Ani', 'Ana', 'Ani')))).toContain(
      '/details/children/2 CHILD.NOT_IN_FINAL_REPORT',
    );
    expect(codes(ask(claim, 'SCHOLARSHIP', of('Budi')))).toEqual([
      '/details/children/0 CHILD.NOT_IN_FINAL_REPORT',
    ]);
  });

  it('counts twins that study in different years as two children', () => {
    const report = caseOf().finalReport;
    const born = { birthDate: '2015-02-01', level: 'SD', year: 4 } as const;
    const children = [
      { ...born, name: 'Ani' },
      { ...born, name: 'Ana' },
      { ...born, name: 'Budi', birthDate: '2016-02-01' },
    ] as const;
    const claim = caseOf({ finalReport: report && { ...report, children } });
    const of = (name: string, birthDate: string, year: number) => ({
      children: [{ name, birthDate, level: 'SD', year }],
    });
    const first = asked(ask(claim, 'SCHOLARSHIP', of('Ani', '2015-02-01', 4), '2026-08-01'));
    const second = asked(ask(first, 'SCHOLARSHIP', of('Ana', '2015-02-01', 4), '2027-08-01'));
    expect(codes(ask(second, 'SCHOLARSHIP', of('Budi', '2016-02-01', 4), '2027-08-01'))).toEqual([
      '/details/children SCHOLARSHIP.TOO_MANY_CHILDREN',
    ]);
  });

  it('has children of the final report only, and two of them', () => {
    expect(codes(ask(caseOf(), 'SCHOLARSHIP', child('2016-06-06', 'SD', 1)))).toEqual([
      '/details/children/0 CHILD.NOT_IN_FINAL_REPORT',
    ]);
    const two = asked(
      ask(asked(ask(caseOf(), 'SCHOLARSHIP', ani)), 'SCHOLARSHIP', child('2012-02-01', 'SMP', 2)),
    );
    expect(codes(ask(two, 'SCHOLARSHIP', child('2018-02-01', 'SD', 1)))).toEqual([
      '/details/children SCHOLARSHIP.TOO_MANY_CHILDREN',
    ]);
  });
});

describe('whatever is asked, decided and taken back', () => {
  type Step = { readonly do: 'ask'; readonly invoice: number } | { readonly do: 'end'; readonly at: number };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('ask' as const), invoice: fc.integer({ min: 1, max: 1_500_000 }) }),
    fc.record({ do: fc.constant('end' as const), at: fc.nat(8) }),
  );

  it('a cap is never granted twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let claim = caseOf();
        for (const one of steps) {
          if (one.do === 'end') claim = end(claim, one.at, 'CANCELLED');
          else {
            const result = ask(claim, 'GLASSES', { invoice: one.invoice });
            if (!('ok' in result)) claim = result;
          }
          const account = entitlements(claim, TODAY);
          const glasses = account.limits.find(({ name }) => name === 'GLASSES');
          expect(glasses?.grantedRupiah).toBeLessThanOrEqual(1_000_000);
          expect(glasses?.leftRupiah).toBe(1_000_000 - (glasses?.grantedRupiah ?? 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
