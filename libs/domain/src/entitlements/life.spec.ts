import fc from 'fast-check';
import { calculateLine, countDays, mergePeriods, type BenefitType, type Period } from '../benefits';
import { addDays } from '../calendar';
import type { Benefit, Claim, MedicalStatement } from '../claim';
import { reportedClaim } from '../claim/spec-support';
import { rupiah } from '../money';
import type { PayoutState } from '../payout';
import { foundOf, type Recovery, type RecoverySettlement } from '../claim/recovery/recovery';
import { entitlements } from './account';
import { diedOn } from './rest';
import { lineAgainst } from './claim-line';
import { isSameReceipt, receiptsOf } from './receipts';

const TODAY = '2026-12-31';
const OCCURRED = '2026-01-10T02:00:00.000Z';
const officer = { userId: 'officer', role: 'CLAIM_OFFICER' };
const CHILDREN = [
  { name: 'Ani', birthDate: '2015-02-01', level: 'SD', year: 4 },
  { name: 'Budi', birthDate: '2012-02-01', level: 'SMP', year: 2 },
  { name: 'Cici', birthDate: '2018-02-01', level: 'SD', year: 1 },
] as const;

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

const reportOf = (children: (typeof CHILDREN)[number][]) => ({
  condition: 'DIED' as const,
  conditionOn: '2026-05-31',
  children,
  by: officer,
  at: '2026-06-01T00:00:00.000Z',
});

function begin(): Claim {
  const base = reportedClaim();
  return {
    ...base,
    stage: 'FINAL_REPORTED',
    report: { ...base.report, occurredAt: OCCURRED },
    statements: [statement({ restFrom: '2026-01-11', restTo: '2026-05-31' })],
    verification: { outcome: 'CONFIRMED', by: officer, at: '2026-06-01T00:00:00.000Z' },
    finalReport: reportOf([...CHILDREN]),
  };
}

type Step =
  | { readonly ask: BenefitType; readonly details: Readonly<Record<string, unknown>>; readonly on: string }
  | { readonly becomes: Benefit['stage']; readonly at: number }
  | { readonly payout: PayoutState; readonly at: number }
  | { readonly settles: RecoverySettlement['decision']; readonly percent: number; readonly at: number }
  | { readonly diesAfter: number }
  | { readonly secondReport: number };

function asked(claim: Claim, { ask: type, details, on }: Extract<Step, { ask: BenefitType }>): Claim {
  const account = entitlements(claim, on);
  const children = claim.finalReport?.children ?? [];
  const accounted = lineAgainst(account, type, details, { pointer: '/details', today: on, children });
  if (!accounted.ok) return claim;
  const wage = { amount: 3_000_000, unit: 'MONTH' } as const;
  const context = { kind: 'ACCIDENT', segment: 'PU', occurredAt: OCCURRED, zone: 'WIB', wage } as const;
  const calculated = calculateLine({ ...context, requestedOn: on }, accounted.line, { pointer: '/details' });
  if (!calculated.ok) return claim;
  const benefit = {
    benefitId: `B${String(claim.benefits.length + 1).padStart(2, '0')}`,
    type,
    stage: 'REQUESTED',
    amountRupiah: rupiah(calculated.line.amount),
    details: accounted.own,
    line: calculated.line,
    requestedAt: `${on}T02:00:00.000Z`,
  } as unknown as Benefit;
  return { ...claim, benefits: [...claim.benefits, benefit] };
}

/** What has ended stays ended, and what is paid stays paid: the lifecycle lets nobody do otherwise. */
const RESTS: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED', 'PAID'];

function take(claim: Claim, step: Step): Claim {
  if ('ask' in step) return asked(claim, step);
  if ('becomes' in step) {
    const benefits = claim.benefits.map((benefit, index) =>
      index === step.at && !RESTS.includes(benefit.stage) ? { ...benefit, stage: step.becomes } : benefit,
    );
    return { ...claim, benefits };
  }
  if ('payout' in step) {
    const benefit = claim.benefits[step.at];
    if (benefit === undefined) return claim;
    const payout = { benefitId: benefit.benefitId, state: step.payout };
    return { ...claim, payouts: [...claim.payouts, payout as unknown as Claim['payouts'][number]] };
  }
  if ('settles' in step) return settled(claim, step);
  if ('diesAfter' in step) {
    const diedAt = `${addDays('2026-01-11', step.diesAfter)}T05:00:00.000Z`;
    const died = statement({ condition: 'DIED', diedAt, restFrom: '2026-01-11', restTo: '2026-05-31' });
    return { ...claim, statements: [...claim.statements, died] };
  }
  return { ...claim, finalReport: reportOf(CHILDREN.slice(step.secondReport)) };
}

/** A paid benefit turns out to be too much, and a part of it is settled. */
function settled(
  claim: Claim,
  { settles: decision, percent, at }: Extract<Step, { settles: unknown }>,
): Claim {
  const benefit = claim.benefits[at];
  if (benefit?.stage !== 'PAID' || foundOf(claim, benefit.benefitId) > 0) return claim;
  const { benefitId } = benefit;
  const amountRupiah = Math.ceil((benefit.amountRupiah * percent) / 100);
  const settlement = { decision, amountRupiah, confirmedAt: '2026-07-01T02:00:00.000Z' };
  const recovery = { benefitId, amountRupiah, settlements: [settlement] } as unknown as Recovery;
  return { ...claim, recoveries: [...(claim.recoveries ?? []), recovery] };
}

const invoice = fc.record({
  invoice: fc.integer({ min: 1, max: 900_000 }),
  invoiceNumber: fc.constantFrom('K-1', 'K 1', 'K-2', 'K-3'),
  invoiceIssuer: fc.constantFrom('RS Arya', 'PT RS Arya'),
});
const rest = fc.tuple(fc.nat(130), fc.nat(40)).map(([first, length]) => ({
  periods: [{ from: addDays('2026-01-11', first), to: addDays('2026-01-11', Math.min(140, first + length)) }],
}));
const school = fc
  .tuple(fc.constantFrom(...CHILDREN), fc.nat(1))
  .map(([{ birthDate, level, year }, more]) => ({ children: [{ birthDate, level, year: year + more }] }));

const ask = (type: BenefitType, details: fc.Arbitrary<Readonly<Record<string, unknown>>>) =>
  fc.record({ ask: fc.constant(type), details, on: fc.constantFrom('2026-06-30', '2026-08-01', TODAY) });
const at = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  ask('STMB', rest),
  ask('GLASSES', invoice),
  ask('MEDICAL_BILL', invoice),
  ask('SCHOLARSHIP', school),
  fc.record({ becomes: fc.constantFrom('APPROVED', 'PAID', 'REFUSED', 'CANCELLED'), at }),
  fc.record({
    payout: fc.constantFrom('RETURNED', 'FAILED', 'CANCELLED', 'AWAITING_RELEASE', 'RECONCILED'),
    at,
  }),
  fc.record({
    settles: fc.constantFrom('LINE', 'OFFSET', 'WRITE_OFF'),
    percent: fc.constantFrom(50, 100),
    at,
  }),
  fc.record({ diesAfter: fc.nat(140) }),
  fc.record({ secondReport: fc.nat(2) }),
);

/** What of a benefit nobody gave back. */
const keptOf = ({ recoveries = [] }: Claim, { benefitId, amountRupiah }: Benefit): number =>
  recoveries
    .filter((each) => each.benefitId === benefitId)
    .flatMap(({ settlements }) => settlements)
    .reduce(
      (left, settlement) => (settlement.decision === 'WRITE_OFF' ? left : left - settlement.amountRupiah),
      Number(amountRupiah),
    );

const live = (claim: Claim, type?: BenefitType): readonly Benefit[] =>
  claim.benefits.filter(
    (benefit) =>
      benefit.stage !== 'REFUSED' &&
      benefit.stage !== 'CANCELLED' &&
      keptOf(claim, benefit) > 0 &&
      (type === undefined || benefit.type === type),
  );

function expectNothingTwice(claim: Claim): void {
  const days = live(claim, 'STMB').flatMap(({ details }) => details['periods'] as Period[]);
  expect(countDays(mergePeriods(days))).toBe(days.reduce((sum, one) => sum + countDays([one]), 0));
  const receipts = live(claim).flatMap(({ details }) => receiptsOf(details));
  const twice = receipts.filter((one, index) =>
    receipts.slice(0, index).some((two) => isSameReceipt(one, two)),
  );
  expect(twice).toEqual([]);
  const glasses = live(claim, 'GLASSES').reduce((sum, each) => sum + keptOf(claim, each), 0);
  expect(glasses).toBeLessThanOrEqual(1_000_000);
  const { years } = entitlements(claim, TODAY).scholarship;
  for (const key of ['schoolYear', 'year'] as const) {
    const names = years.map((each) => `${each.birthDate} ${each.level} ${each[key]}`);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(new Set(years.map(({ birthDate }) => birthDate)).size).toBeLessThanOrEqual(2);
}

describe('money that came back', () => {
  const REST = { periods: [{ from: '2026-02-01', to: '2026-02-10' }] };
  const GLASSES = { invoice: 1_000_000, invoiceNumber: 'K-1', invoiceIssuer: 'RS Arya' };
  const PUPIL = { children: [{ birthDate: '2015-02-01', level: 'SD', year: 4 }] };
  const askOf = (ask: BenefitType, details: object): Step => ({ ask, details: { ...details }, on: TODAY });
  const paid = (first: Step, ...then: readonly Step[]): Claim =>
    [first, { becomes: 'PAID', at: 0 } as const, ...then].reduce(take, begin());
  const back = (settles: RecoverySettlement['decision'], percent = 100): Step => ({
    settles,
    percent,
    at: 0,
  });

  it.each<[string, Step]>([
    ['days of rest', askOf('STMB', REST)],
    ['a cap and a receipt', askOf('GLASSES', GLASSES)],
    ['a school year', askOf('SCHOLARSHIP', PUPIL)],
  ])('frees %s once all of it is back, and not before', (_name, request) => {
    const grantedAfter = (...then: readonly Step[]): number =>
      paid(request, ...then, request).benefits.length - 1;
    expect(grantedAfter(back('LINE'))).toBe(1);
    expect(grantedAfter(back('OFFSET'))).toBe(1);
    expect(grantedAfter(back('WRITE_OFF'))).toBe(0);
    expect(grantedAfter(back('LINE', 50))).toBe(0);
    expect(grantedAfter()).toBe(0);
  });

  it('gives a cap the part back that came back, for another receipt', () => {
    const other = askOf('GLASSES', { ...GLASSES, invoiceNumber: 'K-2' });
    expect(paid(askOf('GLASSES', GLASSES), back('LINE', 50), other).benefits[1]?.amountRupiah).toBe(500_000);
    expect(paid(askOf('GLASSES', GLASSES), back('WRITE_OFF', 50), other).benefits[1]?.amountRupiah).toBe(0);
  });

  it('is not taken off the next days as well, where a wage was wrong and the payee owes the rest', () => {
    const next = askOf('STMB', { periods: [{ from: '2026-02-11', to: '2026-02-20' }] });
    const first = paid(askOf('STMB', REST));
    const [wrong] = first.benefits;
    const twice = { ...wrong!, amountRupiah: rupiah(2_000_000) };
    const overpayment = [{ reasonCode: 'WAGE_WRONG', amount: 1_000_000 }];
    const owed = { ...twice, written: { overpayment } } as unknown as Benefit;
    expect(take({ ...first, benefits: [owed] }, next).benefits[1]?.amountRupiah).toBe(1_000_000);
    expect(take({ ...first, benefits: [twice] }, next).benefits[1]?.amountRupiah).toBe(0);
  });
});

describe('a claim over its whole life, with a death and a second final report', () => {
  it('grants no day, receipt, school year or cap twice, and no day after death', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        let claim = begin();
        for (const each of steps) {
          const next = take(claim, each);
          const death = diedOn(claim);
          const fresh = next.benefits.slice(claim.benefits.length).filter(({ type }) => type === 'STMB');
          const last = fresh.flatMap(({ details }) => details['periods'] as Period[]).at(-1)?.to;
          if (death !== undefined && last !== undefined) expect(last <= death).toBe(true);
          claim = next;
          expectNothingTwice(claim);
        }
      }),
      { numRuns: 100 },
    );
  });
});
