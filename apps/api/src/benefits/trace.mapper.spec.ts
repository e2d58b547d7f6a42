import { PEOPLE, person, walkToBenefit, WORK_DIAGNOSIS } from '@jkk/domain/claim/spec-support';
import { getTraceResponse } from './trace.mapper';

it('names whose exposure it was beside the amount, to those who read what doctors say, and changes no step', () => {
  const { walk, benefitId } = walkToBenefit('DEATH');
  const [employment] = WORK_DIAGNOSIS.history;
  const by = { userId: PEOPLE.verifier.userId, role: 'MEDICAL_VERIFIER' };
  const diagnosis = {
    ...WORK_DIAGNOSIS,
    history: [{ ...employment!, sharePercent: 100 }],
    by,
    at: walk.now(),
  };
  const claim = { ...walk.claim, written: { ...walk.claim.written, workDiagnosis: [diagnosis] } };
  const before = getTraceResponse(walk.claim, benefitId, PEOPLE.approver);
  const after = getTraceResponse(claim, benefitId, PEOPLE.approver);
  expect(after.sentences.en.slice(0, -1)).toEqual(before.sentences.en);
  expect(after.sentences.id.at(-1)).toContain(`${employment!.employer} 100%`);
  expect({ ...after, sentences: null }).toEqual({ ...before, sentences: null });
  const finance = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
  expect(getTraceResponse(claim, benefitId, finance)).toEqual(
    getTraceResponse(walk.claim, benefitId, finance),
  );
});
