import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { OBJECTION, PEOPLE, STATEMENT_OF_DEATH, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { askCare, caredFor, ring, stateCondition, until } from './spec-support';

const awaited = ({ claim }: Walk): string[] =>
  waits(claim).map(({ code, role, dueAt, onOverdue }) =>
    [code, role, dueAt?.slice(0, 10), onOverdue].join(' '),
  );
const foundIn = (decision: ReturnType<Walk['give']>): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);
const amounts = ({ claim }: Walk): number[] =>
  claim.benefits.flatMap(({ type, amountRupiah }) => (type === 'HOME_CARE' ? [Number(amountRupiah)] : []));
const record = (walk: Walk, status: 'RECOVERED' | 'GOES_ON', on: string): ReturnType<Walk['give']> =>
  walk.give('homeCare', PEOPLE.officer, { status, on, documents: OBJECTION.documents });
const said = (walk: Walk): string => timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en;

describe('a year of home care', () => {
  it('is the officer’s: the family is told before it ends, and the settled claim closes when nothing came after it', () => {
    const walk = caredFor();
    expect(walk.claim.stage).toBe('SETTLED');
    expect(awaited(walk)).toEqual(['CARE_YEAR CLAIM_OFFICER 2027-10-30 REMIND']);
    until(walk, '2027-10-31');
    const { event } = walk.decided.at(-1)!;
    expect(said(walk)).toBe('The deadline for the receipts of home care has passed.');
    expect(messagesOf(walk.claim, event).map(({ recipient }) => recipient)).toEqual([
      'PARTICIPANT',
      'BRANCH',
    ]);
    expect(awaited(walk)).toEqual(['CARE_YEAR CLAIM_OFFICER 2027-12-30 LAPSE']);
    ring(walk);
    expect(awaited(walk)).toEqual([expect.stringMatching(/^SETTLEMENT FINANCE_MAKER .* CLOSE$/)]);
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
  });

  it('pays receipts of the year that come in the month after it, up to the limit of the case, and then waits for nothing', () => {
    const walk = caredFor();
    until(walk, '2027-12-20');
    const late = askCare(walk, '2026-12-01', { on: '2027-11-30', amount: 9_000_000 });
    expect(foundIn(late)).toEqual([]);
    askCare(walk, '2026-12-01', { on: '2027-05-01', amount: 9_000_000 });
    expect(amounts(walk)).toEqual([4_000_000, 9_000_000, 7_000_000]);
    expect(awaited(walk).filter((wait) => wait.startsWith('CARE_YEAR'))).toEqual([]);
  });

  it('is one in a case: no request begins another', () => {
    const walk = caredFor();
    until(walk, '2028-02-01');
    walk.give('reopening', PEOPLE.officer, { reasonCode: 'BENEFIT_MISSING', note: 'Kuitansi lama' });
    expect(foundIn(askCare(walk, '2027-12-01', { on: '2027-12-10', amount: 1_000_000 }))).toEqual([
      '/details/startedOn CARE.STARTED',
    ]);
    askCare(walk, '2026-12-01', { on: '2027-11-30', amount: 1_000_000 });
    askCare(walk, '2026-12-01', { on: '2027-12-01', amount: 1_000_000 });
    expect(amounts(walk)).toEqual([4_000_000, 1_000_000]);
  });

  it('ends when it is said with its paper, is not paid after that day, and goes on when that is said', () => {
    const walk = caredFor();
    until(walk, '2027-03-15');
    expect(foundIn(record(walk, 'RECOVERED', '2026-11-30'))).toEqual(['/on DATES.ORDER']);
    expect(foundIn(record(walk, 'RECOVERED', '2027-03-10'))).toEqual([]);
    expect(said(walk)).toBe('Home care since 10 March 2027: Is needed no longer.');
    expect(awaited(walk)).toEqual(['CARE_YEAR CLAIM_OFFICER 2027-04-10 LAPSE']);
    const after = { on: '2027-03-11', amount: 1_000_000 };
    expect(foundIn(askCare(walk, '2026-12-01', after))).toEqual(['/details/invoices/0/on CARE.ENDED']);
    record(walk, 'GOES_ON', '2027-03-11');
    expect(awaited(walk)).toEqual(['CARE_YEAR CLAIM_OFFICER 2027-10-30 REMIND']);
    expect(foundIn(askCare(walk, '2026-12-01', after))).toEqual([]);
  });

  it('ends with the life of the patient', () => {
    const walk = caredFor();
    until(walk, '2027-02-10');
    const { condition, diedAt: _ } = STATEMENT_OF_DEATH;
    stateCondition(walk, { condition, conditionOn: '2027-02-01', diedAt: '2027-02-01T05:00:00.000Z' });
    expect(awaited(walk)).toContain('CARE_YEAR CLAIM_OFFICER 2027-03-01 LAPSE');
  });
});
