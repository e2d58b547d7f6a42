import { addDays, localDate } from '../../calendar';
import { timelineText } from '../../timeline';
import type { CommandBodies } from '../forms';
import {
  bpuCover,
  bpuReport,
  OBJECTION,
  PEOPLE,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';
import { until } from '../years/spec-support';
import { waits, type WaitCode } from '../waits/waits';

const due = ({ claim }: Walk, code: WaitCode): string | undefined =>
  waits(claim)
    .find((wait) => wait.code === code)
    ?.dueAt?.slice(0, 10);
const foundIn = (decision: ReturnType<Walk['give']>): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);
const today = (walk: Walk): string => localDate(walk.now(), 'WIB');
const said = (walk: Walk): string => timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en;

type Body = CommandBodies['legalClock'];
const stop = (walk: Walk, days: number, more: Partial<Body> = {}) =>
  foundIn(
    walk.give('legalClock', PEOPLE.head, {
      clock: 'D2',
      move: 'STOP',
      reasonCode: 'OTHER_AUTHORITY',
      until: addDays(today(walk), days),
      documents: OBJECTION.documents,
      note: 'Polisi memeriksa.',
      ...more,
    }),
  );
const resume = (walk: Walk, clock: Body['clock'] = 'D2') =>
  foundIn(
    walk.give('legalClock', PEOPLE.head, {
      clock,
      move: 'RESUME',
      reasonCode: 'CAUSE_GONE',
      note: 'Selesai.',
    }),
  );

describe('a clock of the procedure', () => {
  it('that is stopped moves its deadline by the days on which it stands, and goes on by itself', () => {
    const walk = new Walk(reportedClaim());
    const before = due(walk, 'MEDICAL_STATEMENT') ?? '';
    expect(stop(walk, 10)).toEqual([]);
    expect(said(walk)).toMatch(/^The clock Conclusion \(D2\) was stopped until /);
    expect(due(walk, 'MEDICAL_STATEMENT')).toBe(addDays(before, 10));
    expect(stop(walk, 10)).toEqual(['CLOCK.NOT_RUNNING']);
    until(walk, addDays(today(walk), 10));
    expect(resume(walk)).toEqual(['CLOCK.NOT_STOPPED']);
    expect(stop(walk, 5)).toEqual([]);
    expect(due(walk, 'MEDICAL_STATEMENT')).toBe(addDays(before, 15));
  });

  it('counts again from the day on which somebody lets it go on', () => {
    const walk = new Walk(reportedClaim());
    const before = due(walk, 'MEDICAL_STATEMENT') ?? '';
    stop(walk, 20);
    until(walk, addDays(today(walk), 4));
    expect(resume(walk)).toEqual([]);
    expect(said(walk)).toBe('The clock Conclusion (D2) goes on.');
    expect(due(walk, 'MEDICAL_STATEMENT')).toBe(addDays(before, 4));
  });

  it('is the head’s alone to stop, with a day within the policy, a paper, and while it runs', () => {
    const walk = new Walk(reportedClaim());
    const body = { clock: 'D2', move: 'RESUME', reasonCode: 'CAUSE_GONE', note: 'x' } as const;
    expect(foundIn(walk.give('legalClock', PEOPLE.officer, body))).toEqual(['ACCESS.DENIED']);
    expect(stop(walk, 31)).toEqual(['/until CLOCK.STOP_TOO_LONG']);
    expect(stop(walk, 0)).toEqual(['/until CLOCK.STOP_TOO_LONG']);
    expect(stop(walk, 3, { documents: [] })).toEqual(['/documents LIST.EMPTY']);
    expect(stop(walk, 3, { clock: 'D3' })).toEqual(['CLOCK.NOT_RUNNING']);
    until(walk, '2027-01-05');
    expect(stop(walk, 3)).toEqual(['CLOCK.NOT_RUNNING']);
  });

  it('of a statement that came later stands as well, also where it came while the clock stood', () => {
    const walk = new Walk(reportedClaim({ report: bpuReport }));
    const doctor = { ...PEOPLE.verifier, userId: 'verifier2' };
    walk.give('medicalStatement', doctor, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    expect(stop(walk, 10)).toEqual(['CLOCK.NOT_RUNNING']);

    walk.give('medicalStatement', doctor, STATEMENT_OF_DEATH);
    const entered = today(walk);
    expect(due(walk, 'VERIFICATION')).toBe(addDays(entered, 30));
    expect(stop(walk, 10)).toEqual([]);
    expect(due(walk, 'VERIFICATION')).toBe(addDays(entered, 40));
    until(walk, addDays(entered, 4));
    expect(resume(walk)).toEqual([]);
    expect(due(walk, 'VERIFICATION')).toBe(addDays(entered, 34));

    expect(stop(walk, 10)).toEqual([]);
    until(walk, addDays(entered, 7));
    walk.give('medicalStatement', doctor, STATEMENT_OF_DEATH);
    expect(due(walk, 'VERIFICATION')).toBe(addDays(entered, 7 + 30 + 7));
  });

  it('of an answer counts working days, and of the final report whole days', () => {
    const asked = new Walk(reportedClaim({ cover: { ...bpuCover, member: null } }));
    const answer = due(asked, 'COMPLETION') ?? '';
    expect(stop(asked, 7, { clock: 'D2b' })).toEqual([]);
    expect(due(asked, 'COMPLETION')).toBe(addDays(answer, 7));

    const accepted = new Walk(reportedClaim({ report: bpuReport }));
    accepted.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
    accepted.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    accepted.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    const report = due(accepted, 'FINAL_REPORT') ?? '';
    expect(stop(accepted, 5, { clock: 'D3' })).toEqual([]);
    expect(due(accepted, 'FINAL_REPORT')).toBe(addDays(report, 5));
  });
});
