import { needsFile } from '../../fields';
import { commandRule } from '../commands';
import { actingRole, done, invalidAt, refuse, stamp } from '../decision';
import { answerForm } from '../forms/answer';
import { hospitalAt } from '../medical/hospitals';
import { openQuestions } from '../medical/questions';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

const NOT_OPEN = {
  id: 'Tidak ada pertanyaan terbuka dengan nomor ini.',
  en: 'No open question has this number.',
};

/** The hospital's doctor answers; the branch enters a paper answer with its file, or says that none is needed any more. */
export const answer: ClaimSheet<'answer'> = {
  code: 'answer',
  on: 'claim',
  form: answerForm,
  operation: { id: 'answerQuestion', summary: 'Answer a question to the doctor, or withdraw it' },
  shown: { as: 'answers' },
  sentences: {
    QUESTION_ANSWERED: fixed('Pertanyaan kepada dokter dijawab.', 'A question to the doctor was answered.'),
    QUESTION_WITHDRAWN: fixed('Pertanyaan kepada dokter ditarik.', 'A question to the doctor was withdrawn.'),
  },
  mayGive: (claim, actor) =>
    openQuestions(claim).some(
      ({ at }) => !actor.roles.includes('PLKK_DOCTOR') || actor.plkkCode === hospitalAt(claim, at)?.plkkCode,
    ),
  check: (body, { actor }) =>
    body['withdrawn'] === true || actor.roles.includes('PLKK_DOCTOR') ? [] : needsFile(body),
  decide(claim, { body, actor }, { now }) {
    const role = actingRole(actor, commandRule('answer').roles);
    const asked = openQuestions(claim).find(({ questionNo }) => questionNo === body.questionNo);
    const asks = asked === undefined ? claim.report.plkkCode : hospitalAt(claim, asked.at)?.plkkCode;
    if (role === 'PLKK_DOCTOR' && actor.plkkCode !== asks) return refuse('ACCESS.DENIED');
    if (asked === undefined) return invalidAt('/questionNo', 'QUESTION.NOT_OPEN', NOT_OPEN);
    return done(claim, {
      claim,
      code: body.withdrawn === true ? 'QUESTION_WITHDRAWN' : 'QUESTION_ANSWERED',
      by: stamp(actor, role),
      now,
      data: { questionNo: body.questionNo },
    });
  },
};
