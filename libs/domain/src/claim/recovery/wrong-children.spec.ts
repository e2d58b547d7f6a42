import fc from 'fast-check';
import { entitlements } from '../../entitlements';
import { composeLetter } from '../../letters';
import { timelineText } from '../../timeline';
import type { Decision } from '../decision';
import type { CommandBodies } from '../forms';
import { stored } from '../record/spec-support';
import { PEOPLE, person, type Walk } from '../spec-support';
import { askYear, childBorn, settledWithChildren } from '../years/spec-support';
import { balanceOf } from './recovery';

/** The school year of one of two children turns out to be wrong: that one is owed, and alone is free once given back. */

const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
const PDF = '00000000-0000-4000-8000-0000000000f1';
const ANI = childBorn('2014-03-01', 'Ani Contoh', { level: 'SMP', year: 1 });
const BUDI = childBorn('2016-02-01', 'Budi Contoh', { level: 'SD', year: 4 });
const ON = '2027-08-02';
const YEAR_OF = { SMP: 2_000_000, SD: 1_500_000 };

const found = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);

type Wrong = NonNullable<CommandBodies['overpayment']['children']>[number];
const finds = (walk: Walk, body: Partial<CommandBodies['overpayment']>): Decision => {
  const { benefitId } = walk.claim.benefits.findLast(({ type }) => type === 'SCHOLARSHIP')!;
  const why = { reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019', note: 'Tidak bersekolah.' } as const;
  return walk.give('overpayment', PEOPLE.head, { ...why, documents: [PDF], ...body }, { benefitId });
};
const settles = (walk: Walk, decision: 'LINE' | 'WRITE_OFF', amount: number, recoveryNo = 'R01'): void => {
  const lineId = walk.decided.length;
  const body =
    decision === 'LINE'
      ? ({ recoveryNo, decision, bankCode: '002', lineId, note: 'Setoran.' } as const)
      : ({ recoveryNo, decision, amount, note: 'Tidak mampu.' } as const);
  const context = { context: { openCredit: { lineId, amountRupiah: amount } } };
  walk.give('recoverySettlement', MAKER, body, context);
  walk.give('recoverySettlement', RELEASER, body, context);
};
const both = (walk: Walk): Decision =>
  askYear(walk, ON, [
    { child: ANI, level: 'SMP', year: 1 },
    { child: BUDI, level: 'SD', year: 4 },
  ]);
function paid(): Walk {
  const walk = settledWithChildren(ANI, BUDI);
  expect(found(both(walk))).toEqual([]);
  return walk;
}
const yearsOf = ({ claim }: Walk): (string | undefined)[] =>
  entitlements(claim, ON).scholarship.years.map(({ birthDate }) => birthDate);
const born = ({ birthDate }: Wrong): Wrong => ({ birthDate });

describe('a school year that should not have been paid', () => {
  it('is owed by what it is worth, which nobody types, of children whom the benefit paid for', () => {
    const walk = paid();
    expect(found(finds(walk, {}))).toEqual(['/children PROPERTY.MISSING']);
    expect(found(finds(walk, { amount: 1, children: [born(ANI)] }))).toEqual(['/amount PROPERTY.UNKNOWN']);
    expect(found(finds(walk, { children: [{ birthDate: '2015-01-01' }] }))).toEqual([
      '/children CHILD.NOT_GRANTED',
    ]);
    expect(found(finds(walk, { children: [{ ...born(ANI), name: 'Orang Lain' }] }))).toEqual([
      '/children CHILD.NOT_GRANTED',
    ]);
    expect(found(finds(walk, { reasonCode: 'PAID_TWICE', amount: 1, children: [born(ANI)] }))).toEqual([
      '/children PROPERTY.UNKNOWN',
    ]);
    expect(found(finds(walk, { children: [born(BUDI)] }))).toEqual([]);
    expect(walk.claim.recoveries).toMatchObject([{ amountRupiah: YEAR_OF.SD, children: [born(BUDI)] }]);
    expect(stored(walk.claim)).toEqual(walk.claim);
    expect(found(finds(walk, { children: [born(BUDI)] }))).toEqual(['/children CHILD.NOT_GRANTED']);
    const { event } = walk.decided.findLast((each) => each.event.code === 'OVERPAYMENT_FOUND')!;
    expect(timelineText(event, { benefitTypes: {} }).en).toContain('child born 1 February 2016');
    const letter = { letterId: 'x', kind: 'OVERPAYMENT', to: 'PARTICIPANT', at: event.at } as const;
    const text = composeLetter({ ...letter, event: { ...event, seq: 1 } }, walk.claim).paragraphs;
    expect(text.map(({ id }) => id).join(' ')).toContain('anak yang lahir 1 Februari 2016');
  });

  it('stays granted while it is owed or given up, and is free once given back, alone', () => {
    const walk = paid();
    finds(walk, { children: [born(BUDI)] });
    expect(yearsOf(walk)).toEqual([ANI.birthDate, BUDI.birthDate]);
    const again = { child: BUDI, level: 'SD', year: 4 } as const;
    expect(found(askYear(walk, ON, [again]))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    settles(walk, 'LINE', YEAR_OF.SD);
    expect(balanceOf(walk.claim.recoveries![0]!)).toBe(0);
    expect(yearsOf(walk)).toEqual([ANI.birthDate]);
    expect(found(both(walk))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    expect(found(askYear(walk, ON, [again]))).toEqual([]);
    expect(walk.claim.benefits.at(-1)).toMatchObject({ amountRupiah: YEAR_OF.SD });
    expect(found(askYear(walk, ON, [again]))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
  });
});

it('whoever is found wrong and however it is settled: each child keeps one school year, and nobody more than it is worth', () => {
  const step = fc.record({
    children: fc.subarray([born(ANI), born(BUDI)], { minLength: 1 }),
    how: fc.constantFrom('LINE', 'LINE', 'WRITE_OFF', 'NOTHING'),
    ask: fc.subarray(
      [{ child: ANI, level: 'SMP', year: 1 } as const, { child: BUDI, level: 'SD', year: 4 } as const],
      { minLength: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const walk = paid();
      for (const { children, how, ask } of steps) {
        if (finds(walk, { children }).ok && how !== 'NOTHING') {
          const { recoveryNo, amountRupiah } = walk.claim.recoveries!.at(-1)!;
          settles(walk, how, amountRupiah, recoveryNo);
        }
        askYear(walk, ON, ask);
        const years = yearsOf(walk);
        expect(new Set(years).size).toBe(years.length);
        const given = walk.claim.benefits
          .filter(({ type }) => type === 'SCHOLARSHIP')
          .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
        const back = (walk.claim.recoveries ?? [])
          .flatMap(({ settlements }) => settlements)
          .reduce((sum, each) => sum + (each.decision === 'LINE' ? each.amountRupiah : 0), 0);
        expect(given - back).toBeLessThanOrEqual(YEAR_OF.SMP + YEAR_OF.SD);
      }
    }),
    { numRuns: 40 },
  );
});
