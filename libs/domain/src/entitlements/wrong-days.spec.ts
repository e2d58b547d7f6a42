import fc from 'fast-check';
import { calculateLine, countDays, mergePeriods, type Period } from '../benefits';
import { addDays } from '../calendar';
import type { Benefit, Claim } from '../claim';
import type { RecoverySettlement } from '../claim/recovery/recovery';
import { standingDays } from '../claim/recovery/standing-days';
import { wrongDaysAmount, wrongDaysRefusal } from '../claim/recovery/wrong-days';
import { contextAt, reportedClaim } from '../claim/spec-support';
import { rupiah } from '../money';
import { entitlements } from './account';
import { lineAgainst } from './claim-line';
import { commonDays, daysWithout } from './periods';

/** Days of a long rest that turn out to be wrong: over a year, so that the percentage of the law falls on the way. */

const OCCURRED = '2025-01-01T02:00:00.000Z';
const FIRST = '2025-01-02';
const DAYS = 700;
const TODAY = '2026-12-31';
const PROVEN: Period = { from: FIRST, to: addDays(FIRST, DAYS - 1) };
const WAGE = { amount: 3_100_003, unit: 'MONTH' } as const;
const CONTEXT = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: OCCURRED,
  zone: 'WIB',
  wage: WAGE,
  requestedOn: TODAY,
} as const;

const DECISION = contextAt(reportedClaim(), `${TODAY}T02:00:00.000Z`);

function begin(): Claim {
  const base = reportedClaim();
  const doctor = { userId: 'doctor', role: 'PLKK_DOCTOR' };
  return {
    ...base,
    stage: 'FINAL_REPORTED',
    report: { ...base.report, occurredAt: OCCURRED },
    statements: [
      {
        form: '3b KK 3',
        diagnoses: ['S82.2'],
        finding: 'WORK_RELATED',
        condition: 'RECOVERED',
        conditionOn: PROVEN.to,
        restFrom: PROVEN.from,
        restTo: PROVEN.to,
        doctorLicence: 'SIP',
        enteredBy: doctor,
        enteredAt: `${TODAY}T00:00:00.000Z`,
      },
    ],
    verification: { outcome: 'CONFIRMED', by: doctor, at: `${TODAY}T01:00:00.000Z` },
  };
}

function computed(line: Parameters<typeof calculateLine>[1]): ReturnType<typeof calculateLine> {
  return calculateLine(CONTEXT, line, { pointer: '/details' });
}
function dueFor(periods: readonly Period[]): number {
  const days = mergePeriods(periods);
  if (days.length === 0) return 0;
  const calculated = computed({ type: 'STMB', periods: days });
  if (!calculated.ok) throw new Error('These days cannot be computed.');
  return calculated.line.amount;
}

/** Asks for days and is paid at once. */
function paid(claim: Claim, period: Period): Claim {
  const account = entitlements(claim, TODAY);
  const options = { pointer: '/details', today: TODAY, children: [] };
  const accounted = lineAgainst(account, 'STMB', { periods: [period] }, options);
  const calculated = accounted.ok ? computed(accounted.line) : undefined;
  if (!accounted.ok || calculated?.ok !== true || calculated.line.amount === 0) return claim;
  const benefit = {
    benefitId: `B${String(claim.benefits.length + 1).padStart(2, '0')}`,
    type: 'STMB',
    stage: 'PAID',
    amountRupiah: rupiah(calculated.line.amount),
    details: accounted.own,
    line: calculated.line,
    basis: { context: CONTEXT },
    requestedAt: `${TODAY}T02:00:00.000Z`,
  } as unknown as Benefit;
  return { ...claim, benefits: [...claim.benefits, benefit] };
}

interface Wrong {
  readonly period: Period;
  readonly at: number;
  readonly settles: RecoverySettlement['decision'] | 'NOTHING';
  readonly percent: number;
}

/** Days of a benefit are found wrong, as far as it paid for them, and the debt is settled or not. */
function found(claim: Claim, { period, at, settles, percent }: Wrong): Claim {
  const benefit = claim.benefits[at];
  if (benefit === undefined) return claim;
  const days = commonDays([period], standingDays(claim, benefit));
  if (days.length === 0) return claim;
  expect(wrongDaysRefusal(claim, benefit, days)).toBeUndefined();
  const amountRupiah = wrongDaysAmount(claim, benefit, days, DECISION);
  const settlement = {
    decision: settles,
    amountRupiah: Math.floor((amountRupiah * percent) / 100),
    confirmedAt: `${TODAY}T03:00:00.000Z`,
  } as unknown as RecoverySettlement;
  const recovery = {
    recoveryNo: `R${(claim.recoveries ?? []).length + 1}`,
    benefitId: benefit.benefitId,
    amountRupiah,
    days,
    settlements: settles === 'NOTHING' ? [] : [settlement],
  } as unknown as NonNullable<Claim['recoveries']>[number];
  return { ...claim, recoveries: [...(claim.recoveries ?? []), recovery] };
}

/** By the rows alone: what was asked for, less the days of which everything came back as money. */
const isBack = ({ amountRupiah, settlements }: NonNullable<Claim['recoveries']>[number]): boolean =>
  settlements.some((each) => each.decision !== 'WRITE_OFF' && each.amountRupiah >= amountRupiah);
const grantedBy = ({ recoveries = [] }: Claim, { benefitId, details }: Benefit): readonly Period[] =>
  daysWithout(
    details['periods'] as Period[],
    recoveries
      .filter((each) => each.benefitId === benefitId && isBack(each))
      .flatMap(({ days = [] }) => days),
  );
const held = ({ benefits, recoveries = [] }: Claim): number =>
  benefits.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0) -
  recoveries.filter(isBack).reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);

/** A debt is never more than its benefit: what rounding put into another one comes off the next request. */
const roundings = ({ recoveries = [] }: Claim): number => recoveries.length;

const inRest = fc.tuple(fc.nat(DAYS - 1), fc.nat(420)).map(([first, length]) => ({
  from: addDays(FIRST, first),
  to: addDays(FIRST, Math.min(DAYS - 1, first + length)),
}));
const wrong: fc.Arbitrary<Wrong> = fc.record({
  period: inRest,
  at: fc.nat(5),
  settles: fc.constantFrom('LINE', 'OFFSET', 'WRITE_OFF', 'NOTHING'),
  percent: fc.constantFrom(100, 100, 60),
});
const steps = fc.array(
  fc.oneof(
    inRest.map(
      (period) =>
        (claim: Claim): Claim =>
          paid(claim, period),
    ),
    wrong.map(
      (each) =>
        (claim: Claim): Claim =>
          found(claim, each),
    ),
  ),
  { maxLength: 12, size: 'max' },
);

describe('days that were wrong', () => {
  it('are granted again once given back, and no day twice; nobody ever holds more than the days are worth', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let claim = begin();
        for (const step of sequence) {
          claim = step(claim);
          const days = claim.benefits.flatMap((each) => grantedBy(claim, each));
          const distinct = mergePeriods(days);
          expect(countDays(distinct)).toBe(days.reduce((sum, one) => sum + countDays([one]), 0));
          expect(entitlements(claim, TODAY).rest.granted).toEqual(distinct);
          expect(held(claim)).toBeLessThanOrEqual(dueFor(distinct) + roundings(claim));
        }
        // Whatever went wrong and came back: all days once more, and the whole is worth what it is worth without a mistake.
        expect(held(paid(claim, PROVEN))).toBeLessThanOrEqual(dueFor([PROVEN]) + roundings(claim));
        if (entitlements(claim, TODAY).rest.left.length > 0) {
          expect(held(paid(claim, PROVEN))).toBe(dueFor([PROVEN]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are worth what the case is worth less without them: later days move to the percentage of earlier ones', () => {
    const year = { from: FIRST, to: addDays(FIRST, 359) };
    const later = { from: addDays(FIRST, 360), to: addDays(FIRST, 389) };
    const claim = paid(paid(begin(), year), later);
    const month = { from: FIRST, to: addDays(FIRST, 29) };
    expect(claim.benefits.map(({ amountRupiah }) => amountRupiah)).toEqual([12 * 3_100_003, 1_550_002]);
    expect(wrongDaysAmount(claim, claim.benefits[0]!, [month], DECISION)).toBe(1_550_002);
  });

  it('are owed by the share that a benefit still stands for, where its wage was wrong as well', () => {
    const claim = paid(begin(), { from: FIRST, to: addDays(FIRST, 9) });
    const [benefit] = claim.benefits;
    const half = Math.floor(benefit!.amountRupiah / 2);
    const written = { overpayment: [{ reasonCode: 'WAGE_WRONG', amount: half }] };
    const doubtful = { ...benefit!, written } as unknown as Benefit;
    const five = { from: FIRST, to: addDays(FIRST, 4) };
    const whole = wrongDaysAmount(claim, benefit!, [five], DECISION);
    const rest = wrongDaysAmount({ ...claim, benefits: [doubtful] }, doubtful, [five], DECISION);
    expect(Math.abs(rest - whole / 2)).toBeLessThanOrEqual(1);
  });
});
