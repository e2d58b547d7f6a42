import { minimumWageAt, type MinimumWageRow } from '../../benefits';
import { rupiah } from '../../money';
import { HEIR, PEOPLE, walkToFinalReport } from '../spec-support';

describe('a benefit of a worker of whom no wage is known', () => {
  const DECREE = 'UMK Kabupaten Serang 2026, Kepgub Banten 703/2025';
  const PROJECT = {
    employerNumber: null,
    coverFrom: '2026-01-01',
    maintenanceUntil: '2027-01-01',
    paid: true,
  };
  const ask = (segment: 'JAKON' | 'PU', context: object = {}) => {
    const walk = walkToFinalReport();
    const { report, cover } = walk.claim;
    const member = { ...cover.member!, segment, wage: null };
    walk.claim = {
      ...walk.claim,
      report: { ...report, segment },
      cover: { ...cover, member, project: PROJECT },
    };
    const payee = { kind: 'HEIR' as const, name: HEIR.name };
    const body = { type: 'DEATH' as const, details: {}, payee };
    return { walk, decision: walk.give('requestBenefit', PEOPLE.officer, body, { context }) };
  };

  it.each(['JAKON', 'PU'] as const)(
    'of %s rests on the minimum wage of the place, and the trace says so',
    (segment) => {
      const minimumWage = { amount: rupiah(2_250_000), source: DECREE };
      const { walk, decision } = ask(segment, { minimumWage });
      expect(decision).toMatchObject({ ok: true });
      const benefit = walk.claim.benefits.at(-1);
      expect([benefit?.amountRupiah, benefit?.basis?.context.wage]).toEqual([
        108_000_000,
        { minimum: minimumWage },
      ]);
      expect(benefit?.line.trace[0]?.text.en).toBe(
        `The wage is unknown: the local minimum wage Rp2.250.000 is used (${DECREE}).`,
      );
    },
  );

  it('waits for the minimum wage of that year, and names it', () => {
    const { decision } = ask('JAKON');
    expect(decision).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/type', code: 'WAGE.MINIMUM_UNKNOWN' }],
    });
    const said = 'errors' in decision ? decision.errors?.[0]?.detail.en : '';
    expect(said).toMatch(/the minimum wage of 3604 \(2026\) is not recorded/);
  });
});

describe('the minimum wage of a place', () => {
  const row = (areaCode: string, year: number, amountRupiah: number): MinimumWageRow => ({
    areaCode,
    areaName: `Wilayah ${areaCode}`,
    year,
    amountRupiah,
    decree: null,
    source: 'sumber',
    provenance: 'seen',
  });
  const rows = [row('36', 2026, 3), row('3672', 2026, 5), row('91', 2018, 2), row('93', 2025, 4)];

  it.each([
    ['of its own regency', '3672', 2026, 5],
    ['of the province where the regency has none', '3601', 2026, 3],
    ['of another year never', '3672', 2025, undefined],
    ['of the province that a new one was cut from, before it had its own', '9301', 2018, 2],
    ['of its own afterwards', '9301', 2025, 4],
    ['of another province never', '9601', 2025, undefined],
  ])('is the one %s', (_which, regency, year, amount) => {
    expect(minimumWageAt(rows, regency, year)?.amount).toBe(amount);
  });
});
