import { allowedCommands } from '../allowed';
import { attachmentsOf } from '../documents/attachments';
import { recordDeadline } from '../facts';
import { contextAt, PEOPLE, person, reportedClaim, STATEMENT_OF_DEATH, Walk } from '../spec-support';
import { openDeadlines } from '../waits/deadlines';
import { waits } from '../waits/waits';

const QUESTION = { questionNo: 'Q1', about: 'CAUSE', question: 'Sudah ada sebelum kejadian?' } as const;
const AT_HOSPITAL = { ...reportedClaim().report, plkkCode: 'PLKK-0001' };
const FILE = '00000000-0000-4000-8000-0000000000f1';

function asked(...numbers: readonly string[]): Walk {
  const walk = new Walk(reportedClaim({ report: AT_HOSPITAL }));
  walk.give('medicalStatement', PEOPLE.doctor, STATEMENT_OF_DEATH);
  for (const questionNo of numbers) {
    expect(walk.give('question', PEOPLE.verifier, { ...QUESTION, questionNo })).toMatchObject({ ok: true });
  }
  return walk;
}

const awaited = ({ claim }: Walk): string[] =>
  waits(claim)
    .filter(({ code }) => code === 'ANSWER' || code === 'QUESTION_OVERDUE')
    .map(({ code, role, subject }) => `${code} ${role} ${subject.slice(-2)}`);

describe('questions to the doctor', () => {
  it('stand beside each other, each answered by its number, none lost', () => {
    const walk = asked('Q1', 'Q2');
    expect(awaited(walk)).toEqual(['ANSWER PLKK_DOCTOR Q1', 'ANSWER PLKK_DOCTOR Q2']);
    walk.give('answer', PEOPLE.doctor, { questionNo: 'Q2', note: 'Tidak.' });
    expect(awaited(walk)).toEqual(['ANSWER PLKK_DOCTOR Q1']);
    expect(walk.give('answer', PEOPLE.doctor, { questionNo: 'Q2', note: 'Ya.' })).toMatchObject({
      errors: [{ code: 'QUESTION.NOT_OPEN' }],
    });
    expect(walk.give('question', PEOPLE.verifier, QUESTION)).toMatchObject({
      errors: [{ code: 'QUESTION.NUMBER_USED' }],
    });
    expect(walk.claim.written?.question).toHaveLength(2);
  });

  it('are answered before the statement is confirmed, and a query needs no answer', () => {
    const walk = asked('Q1');
    expect(walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' })).toMatchObject({
      errors: [{ pointer: '/outcome', code: 'QUESTION.OPEN' }],
    });
    walk.give('answer', PEOPLE.doctor, { questionNo: 'Q1', note: 'Tidak.' });
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    expect(walk.claim.stage).toBe('UNDER_REVIEW');
    expect(asked('Q1').give('verification', PEOPLE.verifier, { outcome: 'QUERIED', note: 'x' }).ok).toBe(
      true,
    );
  });

  it('have 14 working days, and then the branch head beside the doctor', () => {
    const walk = asked('Q1');
    const due = openDeadlines(walk.claim).find(({ code, rung }) => code === 'ANSWER' && rung === undefined);
    expect(due).toMatchObject({ dueAt: '2026-12-10T16:59:59.999Z', onOverdue: 'ESCALATE' });
    walk.sleep(21);
    while (openDeadlines(walk.claim)[0]!.dueAt <= due!.dueAt) {
      walk.take(recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()))!);
    }
    expect(awaited(walk)).toEqual(['ANSWER PLKK_DOCTOR Q1', 'QUESTION_OVERDUE BRANCH_HEAD Q1']);
    walk.give('answer', PEOPLE.head, { questionNo: 'Q1', note: 'Tidak diperlukan lagi.', withdrawn: true });
    expect(walk.decided.at(-1)?.event.code).toBe('QUESTION_WITHDRAWN');
    expect(awaited(walk)).toEqual([]);
  });

  it('are answered by the doctor of the hospital, or on paper with its file', () => {
    const walk = asked('Q1');
    const stranger = person('doctor2', 'PLKK_DOCTOR', { plkkCode: 'PLKK-0002' });
    const reply = { questionNo: 'Q1', note: 'Tidak.' };
    expect(allowedCommands(walk.claim, stranger)).not.toContain('answers');
    expect(walk.give('answer', stranger, reply)).toMatchObject({ code: 'ACCESS.DENIED' });
    expect(walk.give('answer', PEOPLE.verifier, reply)).toMatchObject({
      errors: [{ pointer: '/documents' }],
    });
    walk.give('answer', PEOPLE.verifier, { ...reply, documents: [FILE] });
    expect(attachmentsOf(walk.claim).map(({ documentId, audience }) => [documentId, audience])).toEqual([
      [FILE, 'MEDICAL'],
    ]);
  });
});
