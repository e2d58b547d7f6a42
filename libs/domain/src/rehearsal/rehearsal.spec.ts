import { calculateWithBasis } from '../claim';
import { PERMENAKER_4_2023, PP_82_2019, SHIPPED_RULES } from '../rules';
import { readCandidate } from './candidate';
import { provinceName } from './provinces';
import { Rehearsal, type RehearsedBenefit } from './rehearsal';

function candidate(changes: Record<string, number>) {
  const answer = readCandidate({ base: 'PP-82-2019', changes });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.candidate.rules;
}

function stored(
  claim: number,
  type: 'FUNERAL' | 'GLASSES',
  more: { details?: object; regencyCode?: string; stage?: string; occurredAt?: string } = {},
): RehearsedBenefit {
  const {
    details = {},
    regencyCode = '3604',
    stage = 'PAID',
    occurredAt = '2026-05-10T10:00:00+07:00',
  } = more;
  const context = {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt,
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
  } as const;
  const calculated = calculateWithBasis(context, { ...details, type });
  if (!calculated.ok) throw new Error(JSON.stringify(calculated.errors));
  const { line, basis } = calculated;
  const claimNumber = `JKK-2026-${String(claim).padStart(7, '0')}`;
  const benefitId = `${claimNumber}-B01`;
  const ids = { claimNumber, benefitId, stage, regencyCode };
  return { ...ids, type, details: { ...details }, line, basis, amountRupiah: line.amount };
}

function rehearse(rules: typeof PP_82_2019, benefits: readonly RehearsedBenefit[]) {
  const rehearsal = new Rehearsal(rules);
  benefits.forEach((benefit) => rehearsal.add(benefit));
  return rehearsal.report();
}

describe('a rehearsal', () => {
  it('of the law as it is changes nothing', () => {
    const report = rehearse(PP_82_2019, [
      stored(1, 'FUNERAL'),
      stored(2, 'GLASSES', { details: { invoice: 700_000 } }),
    ]);
    expect(report).toMatchObject({
      claimsChanged: 0,
      claims: [],
      total: { benefits: 2, same: 2, differenceRupiah: 0 },
    });
  });

  it('says who would get more and less, by type and province, with totals', () => {
    const rules = candidate({ 'funeral.amount': 12_000_000, 'glasses.cap': 500_000 });
    const report = rehearse(rules, [
      stored(1, 'FUNERAL'),
      stored(2, 'FUNERAL', { regencyCode: '3171' }),
      stored(3, 'GLASSES', { details: { invoice: 700_000 } }),
      stored(4, 'GLASSES', { details: { invoice: 400_000 } }),
    ]);
    expect(
      report.groups.map(({ type, provinceName: name, more, less, same, differenceRupiah }) => [
        type,
        name,
        more,
        less,
        same,
        differenceRupiah,
      ]),
    ).toEqual([
      ['FUNERAL', 'DKI Jakarta', 1, 0, 0, 2_000_000],
      ['FUNERAL', 'Banten', 1, 0, 0, 2_000_000],
      ['GLASSES', 'Banten', 0, 1, 1, -200_000],
    ]);
    expect(report.total).toEqual({
      benefits: 4,
      more: 2,
      less: 1,
      same: 1,
      refused: 0,
      beforeRupiah: 21_100_000,
      afterRupiah: 24_900_000,
      differenceRupiah: 3_800_000,
    });
    expect(
      report.claims.map(({ claimNumber, differenceRupiah }) => [claimNumber.slice(-1), differenceRupiah]),
    ).toEqual([
      ['1', 2_000_000],
      ['2', 2_000_000],
      ['3', -200_000],
    ]);
  });

  it('leaves out what is not paid and what another rule set decides', () => {
    const report = rehearse(candidate({ 'funeral.amount': 12_000_000 }), [
      stored(1, 'FUNERAL', { stage: 'REFUSED' }),
      stored(2, 'FUNERAL', { stage: 'CANCELLED' }),
      stored(3, 'FUNERAL', { occurredAt: '2018-05-10T10:00:00+07:00' }),
      { ...stored(4, 'FUNERAL'), basis: null },
    ]);
    expect(report.leftOut).toEqual({ ended: 2, otherRuleSet: 1, withoutBasis: 1, unreadable: 0 });
  });

  it('counts what could not be read', () => {
    const rehearsal = new Rehearsal(candidate({ 'funeral.amount': 12_000_000 }));
    rehearsal.leaveOut();
    expect(rehearsal.report()).toMatchObject({ leftOut: { unreadable: 1 }, total: { benefits: 0 } });
  });

  it('counts stored facts that the candidate refuses as paid nothing, and says why', () => {
    const rules = { ...PP_82_2019, figures: { ...PP_82_2019.figures } };
    delete (rules.figures as Record<string, unknown>)['glasses.cap'];
    const report = rehearse(rules, [stored(1, 'GLASSES', { details: { invoice: 700_000 } })]);
    expect(report.total).toMatchObject({ refused: 1, less: 0, differenceRupiah: -700_000 });
    expect(report.refusals).toEqual({ 'BENEFIT.NOT_IN_RULE_SET': 1 });
  });

  it('adds up the benefits of one claim and keeps only the largest differences', () => {
    const rules = candidate({ 'glasses.cap': 100_000 });
    const glasses = (claim: number) =>
      stored(claim, 'GLASSES', { details: { invoice: 100_000 + claim * 1_000 } });
    const benefits = Array.from({ length: 200 }, (_, index) => glasses(index + 1));
    const report = rehearse(rules, [...benefits, { ...glasses(200), benefitId: 'JKK-2026-0000200-B02' }]);
    expect(report.claimsChanged).toBe(200);
    expect(report.claims).toHaveLength(20);
    expect(report.claims[0]).toMatchObject({ claimNumber: 'JKK-2026-0000200', differenceRupiah: -400_000 });
    expect(report.claims.at(-1)).toMatchObject({ claimNumber: 'JKK-2026-0000181' });
  });

  it('asks what would be paid once the figures are verified', () => {
    const context = {
      kind: 'ACCIDENT',
      segment: 'PMI',
      occurredAt: '2026-05-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
    } as const;
    const death = { ...PERMENAKER_4_2023.figures['death.amount']!, verifiedBy: 'a01, a02' };
    const verified = {
      ...PERMENAKER_4_2023,
      figures: { ...PERMENAKER_4_2023.figures, 'death.amount': death },
    };
    const rules = { ...SHIPPED_RULES, find: () => verified };
    const calculated = calculateWithBasis(context, { type: 'DEATH' }, { rules });
    if (!calculated.ok) throw new Error(JSON.stringify(calculated.errors));
    const { line, basis } = calculated;
    const benefit = { ...stored(1, 'FUNERAL'), type: 'DEATH', line, basis, amountRupiah: line.amount };
    expect(rehearse(PERMENAKER_4_2023, [benefit]).total).toMatchObject({ same: 1, refused: 0 });
  });

  it('counts a claim whose benefits change though more and less cancel out', () => {
    const rules = candidate({ 'funeral.amount': 10_300_000, 'glasses.cap': 700_000 });
    const glasses = {
      ...stored(1, 'GLASSES', { details: { invoice: 5_000_000 } }),
      benefitId: 'JKK-2026-0000001-B02',
    };
    const report = rehearse(rules, [stored(1, 'FUNERAL'), glasses]);
    expect(report).toMatchObject({
      total: { more: 1, less: 1, differenceRupiah: 0 },
      claimsChanged: 1,
      claims: [],
    });
  });

  it('shows a province that nobody knows by its code', () => {
    expect([provinceName('36'), provinceName('00')]).toEqual(['Banten', '00']);
  });
});
