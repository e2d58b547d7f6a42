import { canSee } from '../../access';
import { timelineText } from '../../timeline';
import { allowedCommands } from '../allowed';
import { scopeOf } from '../scope';
import {
  CONCLUDED_NEGATIVE,
  noticed,
  OBJECTION,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';
import { waits } from '../waits/waits';
import { panelOf } from './panel';
import { standingDisability } from './standing';

const [FIRST, SECOND, THIRD] = ['a', 'b', 'c'].map((name) => person(`advisor-${name}`, 'ADVISORY_DOCTOR'));
const INSPECTOR = person('inspector', 'LABOUR_INSPECTOR');
const THREE = { doctors: 3, quorum: 2, question: 'Akibat kerja?' };

function underReview(): Walk {
  const walk = new Walk(reportedClaim());
  walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER'), STATEMENT_OF_DEATH);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  return walk;
}
function called(body = THREE): Walk {
  const walk = underReview();
  walk.give('panel', PEOPLE.verifier, body);
  return walk;
}
const says = (walk: Walk, by: typeof FIRST, opinion: 'AGREES' | 'DISAGREES' | 'MORE_NEEDED') =>
  walk.give('advice', by!, { opinion, note: 'Menurut berkas.' });
const advice = ({ claim }: Walk): string[] =>
  waits(claim)
    .filter(({ code }) => code === 'ADVICE')
    .map(({ role, onOverdue }) => `${role} ${onOverdue}`);

describe('a panel of advisory doctors', () => {
  it('is awaited until its quorum agrees, whoever does not', () => {
    const walk = called();
    expect(canSee(FIRST!, scopeOf(walk.claim))).toBe(true);
    says(walk, FIRST, 'AGREES');
    says(walk, SECOND, 'DISAGREES');
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND']);
    says(walk, THIRD, 'AGREES');
    expect(advice(walk)).toEqual([]);
    expect(panelOf(walk.claim)?.stands?.opinion).toBe('AGREES');
    expect(says(walk, FIRST, 'AGREES')).toMatchObject({ code: 'CLAIM.STAGE_NOT_ALLOWED' });
  });

  it('hears each doctor once', () => {
    const walk = called();
    says(walk, FIRST, 'AGREES');
    expect(allowedCommands(walk.claim, FIRST!)).toEqual([]);
    expect(says(walk, FIRST, 'AGREES')).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect(panelOf(walk.claim)?.stands).toBeUndefined();
  });

  it('goes to the head as soon as no quorum can agree any more', () => {
    const walk = called();
    says(walk, FIRST, 'AGREES');
    says(walk, SECOND, 'DISAGREES');
    expect(allowedCommands(walk.claim, PEOPLE.head)).not.toContain('panel-decision');
    says(walk, THIRD, 'MORE_NEEDED');
    expect(advice(walk)).toEqual(['BRANCH_HEAD ESCALATE']);
    expect(allowedCommands(walk.claim, PEOPLE.head)).toContain('panel-decision');
    walk.give('panelDecision', PEOPLE.head, { opinion: 'DISAGREES', note: 'Mengikuti dr. kedua.' });
    expect(panelOf(walk.claim)?.stands?.opinion).toBe('DISAGREES');
    expect(advice(walk)).toEqual([]);
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en).toBe(
      'The panel did not agree; the branch head decided: Disagrees.',
    );
  });

  it('is one at a time, and another one only after it has spoken', () => {
    const walk = called({ doctors: 1, quorum: 1, question: 'Akibat kerja?' });
    expect(walk.give('panel', PEOPLE.verifier, THREE)).toMatchObject({ code: 'CLAIM.STAGE_NOT_ALLOWED' });
    says(walk, FIRST, 'MORE_NEEDED');
    expect(walk.give('panel', PEOPLE.verifier, THREE)).toMatchObject({ ok: true });
    expect(panelOf(walk.claim)?.opinions.size).toBe(0);
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND']);
  });

  it.each([
    [3, 1],
    [4, 2],
    [3, 4],
  ])('of %d has no quorum of %d', (doctors, quorum) =>
    expect(underReview().give('panel', PEOPLE.verifier, { ...THREE, doctors, quorum })).toMatchObject({
      errors: [{ pointer: '/quorum', code: 'PANEL.QUORUM' }],
    }),
  );

  it('about the work leaves the percentages of a disability to be judged', () => {
    const walk = new Walk(reportedClaim());
    const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
    const disabilities = [{ code: 'B01', percent: 20 }];
    walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER'), {
      ...alive,
      condition: 'PARTIAL_ANATOMICAL',
      disabilities,
    });
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('panel', PEOPLE.verifier, THREE);
    expect(says(walk, FIRST, 'DISAGREES')).toMatchObject({ ok: true });
    says(walk, SECOND, 'AGREES');
    says(walk, THIRD, 'AGREES');
    expect(panelOf(walk.claim)?.stands).toMatchObject({ opinion: 'AGREES' });
    expect(standingDisability(walk.claim)).toMatchObject({ open: 'RANGE', opinion: undefined });
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND']);
  });

  it('may be called by the inspector before the determination, which it does not bind', () => {
    const walk = underReview();
    walk.give('conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
    noticed(walk);
    walk.give('objection', PEOPLE.officer, OBJECTION);
    expect(advice(walk)).toEqual([]);
    expect(walk.give('panel', INSPECTOR, THREE)).toMatchObject({ ok: true });
    expect(advice(walk)).toEqual(['ADVISORY_DOCTOR REMIND']);
    says(walk, FIRST, 'DISAGREES');
    says(walk, SECOND, 'DISAGREES');
    expect(panelOf(walk.claim)?.stands?.opinion).toBe('DISAGREES');
    expect(waits(walk.claim).map(({ code }) => code)).toEqual(['DETERMINATION']);
  });
});
