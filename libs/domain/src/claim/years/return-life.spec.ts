import { addDays, localDate } from '../../calendar';
import { timelineText } from '../../timeline';
import { allowedCommands } from '../allowed';
import { OBJECTION, PEOPLE, STATEMENT_OF_DEATH, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import {
  askRest,
  back,
  confirmTraining,
  planned,
  progress,
  resting,
  RETURN_PLAN,
  returning,
  pass,
  ring,
  stateCondition,
  until,
} from './spec-support';

const awaited = ({ claim }: Walk): string[] =>
  waits(claim).map(({ code, dueAt, level }) => [code, dueAt?.slice(0, 10), level].join(' '));
const foundIn = (decision: ReturnType<Walk['give']>): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);
const end = (walk: Walk, on: string) =>
  walk.give('returnEnd', PEOPLE.officer, { outcome: 'ADJUSTED_JOB', on, documents: OBJECTION.documents });
const said = (walk: Walk): string => timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en;

describe('a participant who comes back to work', () => {
  it('is accompanied from milestone to milestone until three months after the return, and then the claim closes', () => {
    const walk = planned();
    expect(walk.claim.stage).toBe('SETTLED');
    expect(said(walk)).toBe('The return to work is planned for 5 April 2027, accompanied by Rina Contoh.');
    confirmTraining(walk);
    expect(awaited(walk)).toEqual(['REST_INSTALMENT 2027-03-31 NONE', 'RETURN_PROGRESS 2027-01-02 NONE']);
    progress(walk, 'DEVICES_FITTED', 'REACHED', '2026-12-21');
    expect(said(walk)).toBe('Return to work, devices fitted: reached, 21 December 2026.');
    expect(awaited(walk).at(-1)).toBe('RETURN_PROGRESS 2027-03-31 NONE');
    until(walk, '2027-04-05');
    progress(walk, 'TRAINING_DONE', 'REACHED', '2027-03-31');
    expect(foundIn(askRest(walk, '2026-12-21', '2027-03-31'))).toEqual([]);
    progress(walk, 'BACK_AT_WORK', 'REACHED', '2027-04-05');
    expect(awaited(walk)).toEqual(['RETURN_END 2027-07-05 NONE']);
    until(walk, '2027-07-05');
    expect(walk.claim.stage).toBe('SETTLED');
    expect(foundIn(end(walk, '2027-07-05'))).toEqual([]);
    expect(said(walk)).toBe('The return to work ended on 5 July 2027: Works in an adjusted job.');
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
  });

  it('is paid temporary incapacity until the training ends, not a day longer', () => {
    const walk = back();
    expect(foundIn(askRest(walk, '2026-12-21', '2027-03-20'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(walk, '2026-12-21', '2027-03-19'))).toEqual([]);
    expect(foundIn(askRest(walk, '2026-12-21', '2027-03-19'))).toEqual(['/details/periods PERIOD.GRANTED']);
    expect(walk.claim.benefits.at(-1)?.details['periods']).toEqual([
      { from: '2026-12-21', to: '2027-03-19' },
    ]);
  });

  it('is paid for a training that was postponed until its new end, and for one that was dropped until that day', () => {
    const postponed = returning();
    progress(postponed, 'TRAINING_DONE', 'POSTPONED', '2027-05-31');
    confirmTraining(postponed);
    until(postponed, '2027-06-10');
    expect(foundIn(askRest(postponed, '2026-12-21', '2027-05-31'))).toEqual([]);
    const dropped = returning();
    until(dropped, '2027-02-10');
    progress(dropped, 'TRAINING_DONE', 'DROPPED', '2027-02-09');
    expect(foundIn(askRest(dropped, '2026-12-21', '2027-02-10'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(dropped, '2026-12-21', '2027-02-09'))).toEqual([]);
  });

  it('is paid nothing beyond the end of cure where no training was agreed', () => {
    const { training: _, ...without } = RETURN_PLAN;
    const walk = resting();
    until(walk, '2026-12-21');
    stateCondition(walk, { condition: 'RECOVERED' });
    walk.give('returnPlan', PEOPLE.officer, without);
    until(walk, '2027-02-01');
    expect(foundIn(askRest(walk, '2026-12-22', '2027-01-10'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
  });

  it('is paid for a training only once a second person has confirmed it, and for a longer one only after another word', () => {
    const walk = planned();
    expect(awaited(walk)).toEqual(['RETURN_PROGRESS 2027-01-02 NONE', 'RETURN_CONFIRMATION 2027-01-04 NONE']);
    expect(foundIn(walk.give('returnPlan', PEOPLE.officer, RETURN_PLAN))).toEqual([
      'RETURN.AWAITS_CONFIRMATION',
    ]);
    const self = { ...PEOPLE.head, userId: PEOPLE.officer.userId };
    const body = { decision: 'CONFIRM', note: 'x' } as const;
    expect(foundIn(walk.give('returnConfirmation', self, body))).toEqual(['APPROVAL.SAME_PERSON']);
    until(walk, '2027-01-10');
    const days = () => foundIn(askRest(walk, '2026-12-21', '2027-01-09'));
    expect(days()).toEqual(['/details/periods PERIOD.NOT_PROVEN']);
    expect(awaited(walk).at(-1)).toBe('RETURN_CONFIRMATION 2027-01-04 HEAD');
    expect(foundIn(confirmTraining(walk))).toEqual([]);
    expect(said(walk)).toBe('The training of the return to work was confirmed until 31 March 2027.');
    expect(foundIn(confirmTraining(walk))).toEqual(['RETURN.NOTHING_TO_CONFIRM']);
    expect(days()).toEqual([]);

    progress(walk, 'TRAINING_DONE', 'POSTPONED', '2027-05-31');
    expect(awaited(walk).map((wait) => wait.split(' ')[0])).toContain('RETURN_CONFIRMATION');
    confirmTraining(walk, 'REFUSE');
    expect(said(walk)).toBe('The training of the return to work until 31 May 2027 was refused.');
    until(walk, '2027-06-10');
    expect(foundIn(askRest(walk, '2027-01-10', '2027-04-01'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(walk, '2027-01-10', '2027-03-31'))).toEqual([]);
  });

  it('that ended before anybody has confirmed its training is still decided on', () => {
    const walk = planned();
    until(walk, '2027-01-05');
    end(walk, '2027-01-04');
    expect(awaited(walk)).toEqual(['RETURN_CONFIRMATION 2027-01-04 HEAD']);
    confirmTraining(walk);
    expect(foundIn(askRest(walk, '2026-12-21', '2027-01-05'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(walk, '2026-12-21', '2027-01-04'))).toEqual([]);
  });

  it('long after the claim was closed makes it open again, and it closes when nobody plans anything', () => {
    const walk = resting('2026-11-20');
    until(walk, '2026-12-20');
    stateCondition(walk, { condition: 'RECOVERED' });
    walk.give('finalReport', PEOPLE.officer, { condition: 'RECOVERED', conditionOn: '2026-12-20' });
    askRest(walk, '2026-11-20', '2026-12-20');
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
    const reopen = () =>
      foundIn(
        walk.give('reopening', PEOPLE.officer, {
          reasonCode: 'RETURN_TO_WORK',
          note: 'Perusahaan menawarkan',
        }),
      );
    expect(reopen()).toEqual([]);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    pass(walk);
    expect(walk.claim.stage).toBe('CLOSED');
    reopen();
    const { training: _, ...without } = RETURN_PLAN;
    const on = localDate(walk.now(), 'WIB');
    const plan = { ...without, recommendedOn: on, agreedOn: on, milestones: [], returnOn: addDays(on, 30) };
    expect(foundIn(walk.give('returnPlan', PEOPLE.officer, plan))).toEqual([]);
    expect(awaited(walk)).toEqual([`RETURN_PROGRESS ${addDays(on, 30)} NONE`]);
  });

  it('follows a new plan from the day on which that was signed', () => {
    const walk = returning();
    until(walk, '2027-02-01');
    const { training: _, ...without } = RETURN_PLAN;
    const again = { ...without, milestones: [], agreedOn: '2027-02-01', returnOn: '2027-03-01' };
    expect(foundIn(walk.give('returnPlan', PEOPLE.officer, again))).toEqual([]);
    expect(awaited(walk).at(-1)).toBe('RETURN_PROGRESS 2027-03-01 NONE');
    expect(foundIn(askRest(walk, '2026-12-21', '2027-02-01'))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(foundIn(askRest(walk, '2026-12-21', '2027-01-31'))).toEqual([]);
  });

  it('whose milestone is missed is not forgotten: reminder, head, region', () => {
    const walk = returning();
    until(walk, '2027-01-04');
    expect(awaited(walk).at(-1)).toBe('RETURN_PROGRESS 2027-01-02 REMINDED');
    until(walk, '2027-02-20');
    expect(awaited(walk).at(-1)).toBe('RETURN_PROGRESS 2027-01-02 REGION');
  });

  it('who dies is waited for no more', () => {
    const walk = returning();
    const { condition } = STATEMENT_OF_DEATH;
    stateCondition(walk, { ...STATEMENT_OF_DEATH, diedAt: walk.now(), conditionOn: '2026-12-21' });
    walk.give('finalReport', PEOPLE.officer, { condition, conditionOn: '2026-12-21' });
    expect(awaited(walk).some((wait) => wait.startsWith('RETURN'))).toBe(false);
    expect(allowedCommands(walk.claim, PEOPLE.officer)).not.toContain('return-plans');
    expect(foundIn(end(walk, '2026-12-21'))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('has a plan in order, with papers, and milestones that are awaited', () => {
    const walk = returning();
    const plan = (more: Partial<typeof RETURN_PLAN>) =>
      foundIn(walk.give('returnPlan', PEOPLE.officer, { ...RETURN_PLAN, ...more }));
    const step = { milestone: 'ASSESSMENT', dueOn: '2026-12-20' } as const;
    expect(plan({ agreedOn: '2026-12-17' })).toEqual(['/agreedOn DATES.ORDER']);
    expect(plan({ returnOn: '2027-03-30' })).toEqual(['/returnOn DATES.ORDER']);
    expect(plan({ documents: [] })).toEqual(['/documents LIST.EMPTY']);
    expect(plan({ milestones: [step, { ...step, dueOn: '2026-12-22' }] })).toEqual([
      '/milestones/0/dueOn DATES.ORDER',
      '/milestones/1/milestone MILESTONE.TWICE',
    ]);
    expect(foundIn(progress(walk, 'ASSESSMENT', 'REACHED', '2026-12-21'))).toEqual([
      '/milestone MILESTONE.NOT_AWAITED',
    ]);
    expect(foundIn(progress(walk, 'TRAINING_DONE', 'REACHED', '2026-12-22'))).toEqual(['/on DATE.IN_FUTURE']);
    expect(foundIn(progress(walk, 'TRAINING_DONE', 'POSTPONED', '2026-12-21'))).toEqual(['/on DATES.ORDER']);
    expect(foundIn(progress(walk, 'TRAINING_DONE', 'DROPPED', '2026-12-20'))).toEqual(['/on DATES.ORDER']);
    expect(foundIn(end(walk, '2026-12-20'))).toEqual(['/on DATES.ORDER']);
    until(walk, '2027-01-21');
    expect(plan({})).toEqual(['/agreedOn DATE.LONG_AGO']);
  });
});
