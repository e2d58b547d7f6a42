import { canSee } from '../../access';
import { timelineText } from '../../timeline';
import { allowedCommands } from '../allowed';
import type { CommandBodies } from '../forms';
import { stored } from '../record/spec-support';
import { scopeOf } from '../scope';
import { PEOPLE, person, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { amountOf, codes, request, walkWith } from '../wrong-money/spec-support';
import { standingDisability } from './standing';

const [FIRST, SECOND, THIRD] = ['a', 'b', 'c'].map((name) => person(`advisor-${name}`, 'ADVISORY_DOCTOR'));
const STATED = [{ code: 'B01', percent: 20 }] as const;
const LESS = [{ code: 'B01', percent: 12.5 }] as const;
const MORE = [{ code: 'B01', percent: 30 }] as const;

function called(doctors = 3, quorum = 2): Walk {
  const walk = walkWith({ disabilities: [...STATED] });
  const question = 'Berapa persen?';
  const body = { about: 'PERCENTAGES', doctors, quorum, question } as const;
  expect(codes(walk.give('panel', PEOPLE.verifier, body))).toEqual([]);
  return walk;
}
const says = (walk: Walk, by: typeof FIRST, body: Partial<CommandBodies['advice']>) =>
  walk.give('advice', by!, { opinion: 'AGREES', note: 'Menurut pemeriksaan.', ...body });
const advice = ({ claim }: Walk): string[] =>
  waits(claim).flatMap(({ code, role, onOverdue, dueAt }) =>
    code === 'ADVICE' ? [`${role} ${onOverdue} ${dueAt === null ? 'never' : 'by a day'}`] : [],
  );
const paid = (walk: Walk, items: readonly object[]): number | undefined => {
  expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([]);
  return amountOf(walk.claim, 0);
};

describe('a panel about the percentages of a disability', () => {
  it('takes the place of the statement once its quorum names the same, and one doctor of it does not', () => {
    const walk = called();
    expect(canSee(FIRST!, scopeOf(walk.claim))).toBe(true);
    says(walk, FIRST, { opinion: 'DISAGREES', disabilities: [...LESS] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [...STATED] }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    says(walk, SECOND, { opinion: 'AGREES' });
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND by a day']);
    says(walk, THIRD, { opinion: 'DISAGREES', disabilities: [...LESS] });
    expect(advice(walk)).toEqual([]);
    expect(standingDisability(walk.claim)).toMatchObject({ disabilities: LESS, open: undefined });
    expect(stored(walk.claim)).toEqual(walk.claim);
    expect(paid(walk, LESS)).toBe(10_000_000);
  });

  it('agrees on percentages and not on words: who disagrees names a list', () => {
    const walk = called();
    expect(codes(says(walk, FIRST, { opinion: 'DISAGREES' }))).toEqual(['/disabilities PROPERTY.MISSING']);
    says(walk, FIRST, { opinion: 'DISAGREES', disabilities: [...LESS] });
    says(walk, SECOND, { opinion: 'DISAGREES', disabilities: [...MORE] });
    says(walk, THIRD, {});
    expect(advice(walk)).toEqual(['BRANCH_HEAD ESCALATE by a day']);
    expect(allowedCommands(walk.claim, THIRD!)).toEqual([]);
    expect(allowedCommands(walk.claim, PEOPLE.head)).toContain('panel-decision');
    const note = 'Menurut dr. kedua.';
    expect(codes(walk.give('panelDecision', PEOPLE.head, { opinion: 'DISAGREES', note }))).toEqual([
      '/disabilities PROPERTY.MISSING',
    ]);
    walk.give('panelDecision', PEOPLE.head, { opinion: 'DISAGREES', disabilities: [...MORE], note });
    expect(advice(walk)).toEqual([]);
    expect(stored(walk.claim)).toEqual(walk.claim);
    expect(paid(walk, MORE)).toBe(24_000_000);
  });

  it('goes to the head as well where so many doctors decline that no quorum is left', () => {
    const walk = called();
    says(walk, FIRST, { opinion: 'DECLINES' });
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND by a day']);
    says(walk, SECOND, { opinion: 'DECLINES' });
    expect(advice(walk)).toEqual(['BRANCH_HEAD ESCALATE by a day']);
    walk.give('panelDecision', PEOPLE.head, { opinion: 'AGREES', note: 'Sesuai tabel.' });
    expect(paid(walk, STATED)).toBe(16_000_000);
  });

  it('that wants more examined sends the doctor a new statement, and another panel may be asked', () => {
    const walk = called(1, 1);
    says(walk, FIRST, { opinion: 'MORE_NEEDED' });
    const statement = waits(walk.claim).find(({ code }) => code === 'MEDICAL_STATEMENT');
    expect(statement).toMatchObject({ onOverdue: 'REMIND' });
    expect(statement?.dueAt).not.toBeNull();
    const again = { about: 'PERCENTAGES', doctors: 1, quorum: 1, question: 'Lagi?' } as const;
    expect(codes(walk.give('panel', PEOPLE.verifier, again))).toEqual([]);
    says(walk, SECOND, {});
    expect(paid(walk, STATED)).toBe(16_000_000);
  });

  it('is not called where no percentage is in question, nor about the work once that is decided', () => {
    const settled = walkWith({ disabilities: [{ code: 'A12', side: 'RIGHT' }] });
    const body = { doctors: 1, quorum: 1, question: 'Berapa?' };
    expect(settled.give('panel', PEOPLE.verifier, { ...body, about: 'PERCENTAGES' })).toMatchObject({
      code: 'CLAIM.STAGE_NOT_ALLOWED',
    });
    const open = walkWith({ disabilities: [...STATED] });
    expect(codes(open.give('panel', PEOPLE.verifier, { ...body, about: 'WORK_RELATION' }))).toEqual([
      '/about PANEL.NOT_ASKED',
    ]);
  });

  it('is told in the record by what it was about', () => {
    const { event } = called().decided.at(-1)!;
    expect(timelineText(event, { benefitTypes: {} }).en).toBe(
      'A panel of 3 advisory doctors was called about the percentages of a disability, with a quorum of 2.',
    );
  });
});

it('one advisory doctor who declines leaves the question to another one', () => {
  const walk = walkWith({ disabilities: [...STATED] });
  says(walk, FIRST, { opinion: 'DECLINES' });
  expect(allowedCommands(walk.claim, FIRST!)).toEqual([]);
  expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND by a day']);
  says(walk, SECOND, {});
  expect(paid(walk, STATED)).toBe(16_000_000);
});
