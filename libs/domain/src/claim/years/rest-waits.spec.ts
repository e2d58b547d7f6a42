import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { PEOPLE, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { askRest, resting, stateCondition, until } from './spec-support';

const instalments = ({ claim }: Walk): string[] =>
  waits(claim).flatMap(({ code, role, dueAt, level }) =>
    code === 'REST_INSTALMENT' ? [[role, dueAt?.slice(0, 10), level].join(' ')] : [],
  );
const amounts = ({ claim }: Walk): number[] => claim.benefits.map(({ amountRupiah }) => Number(amountRupiah));
const foundIn = (decision: ReturnType<typeof askRest>): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);

describe('a participant who cannot work for years', () => {
  it('is paid in instalments that the claim asks for every six months, half of the wage after twelve', () => {
    const walk = resting('2026-11-20');
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2027-05-19 NONE']);
    until(walk, '2027-05-21');
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2027-05-19 REMINDED']);
    expect(foundIn(askRest(walk, '2026-11-20', '2027-05-18'))).toEqual([]);
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2027-11-18 NONE']);
    until(walk, '2027-11-20');
    expect(foundIn(askRest(walk, '2027-05-19', '2027-11-14'))).toEqual([]);
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2028-05-14 NONE']);
    until(walk, '2028-05-20');
    expect(foundIn(askRest(walk, '2027-11-15', '2028-05-12'))).toEqual([]);
    const [first = 0, second, third] = amounts(walk);
    expect(first).toBeGreaterThan(0);
    expect([second, third]).toEqual([first, first / 2]);
  });

  it('is granted no day twice, however the instalments are cut', () => {
    const walk = resting('2026-11-20');
    until(walk, '2027-06-01');
    expect(foundIn(askRest(walk, '2026-11-20', '2027-02-28'))).toEqual([]);
    expect(foundIn(askRest(walk, '2026-12-01', '2027-02-28'))).toEqual(['/details/periods PERIOD.GRANTED']);
    expect(foundIn(askRest(walk, '2027-02-01', '2027-05-31'))).toEqual([]);
    expect(walk.claim.benefits.at(-1)?.details['periods']).toEqual([
      { from: '2027-03-01', to: '2027-05-31' },
    ]);
    expect(foundIn(askRest(walk, '2027-05-31', '2027-06-30'))).toEqual(['/details/periods PERIOD.IN_FUTURE']);
  });

  it('is asked for no day that another claim of the person pays for', () => {
    const elsewhere = (from: string, to: string): Walk =>
      resting('2026-11-20', { restElsewhere: [{ from, to }] });
    expect(instalments(elsewhere('2026-11-01', '2027-01-31'))).toEqual(['CLAIM_OFFICER 2027-07-31 NONE']);
    expect(instalments(elsewhere('2027-05-01', '2027-05-31'))).toEqual(['CLAIM_OFFICER 2027-05-19 NONE']);
    expect(instalments(elsewhere('2026-11-20', '2199-12-31'))).toEqual([]);
  });

  it('is not asked again for days that were wrong, whether they are back or still owed', () => {
    const walk = resting('2026-11-20');
    until(walk, '2027-02-02');
    expect(foundIn(askRest(walk, '2026-11-20', '2027-01-31'))).toEqual([]);
    const [benefit] = walk.claim.benefits;
    const days = [{ from: '2026-11-20', to: '2026-11-25' }];
    const debt = {
      recoveryNo: 'R01',
      benefitId: benefit!.benefitId,
      amountRupiah: 1,
      days,
      plan: null,
      foundAt: walk.now(),
    };
    const line = { decision: 'LINE', amountRupiah: 1, confirmedAt: walk.now() };
    const asked = instalments(walk);
    for (const settlements of [[], [line]]) {
      const recoveries = [{ ...debt, settlements }] as unknown as Walk['claim']['recoveries'];
      walk.claim = { ...walk.claim, recoveries };
      expect(instalments(walk)).toEqual(asked);
    }
    expect(asked).toEqual(['CLAIM_OFFICER 2027-07-31 NONE']);
  });

  it('and the officer are reminded, then the head of the branch', () => {
    const walk = resting();
    until(walk, '2027-05-20');
    const passed = walk.decided.at(-1)!.event;
    expect(passed).toMatchObject({ code: 'DEADLINE_PASSED', data: { code: 'REST_INSTALMENT' } });
    expect(timelineText(passed, { benefitTypes: {} }).en).toBe(
      'The deadline for the request for the next months of incapacity has passed.',
    );
    expect(messagesOf(walk.claim, passed).map(({ code }) => code)).toContain('REMINDER');
    until(walk, '2027-05-29');
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2027-05-19 HEAD']);
    until(walk, '2027-06-30');
    expect(instalments(walk)).toEqual(['CLAIM_OFFICER 2027-05-19 REGION']);
  });

  it('is asked for nothing once the doctor has named the end, and what remains is paid with the final report', () => {
    const walk = resting('2026-11-20');
    until(walk, '2027-01-10');
    expect(foundIn(askRest(walk, '2026-11-20', '2027-01-09'))).toEqual([]);
    until(walk, '2027-05-01');
    stateCondition(walk, { condition: 'RECOVERED' });
    expect(instalments(walk)).toEqual([]);
    walk.give('finalReport', PEOPLE.officer, { condition: 'RECOVERED', conditionOn: '2027-05-01' });
    until(walk, '2027-05-03');
    expect(foundIn(askRest(walk, '2027-01-10', '2027-05-02'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(walk, '2027-01-10', '2027-05-01'))).toEqual([]);
    expect(walk.claim.stage).toBe('SETTLED');
  });
});
