import { unless } from '../../fields';
import { done, refuse, stamp } from '../decision';
import { questionForm } from '../forms/question';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** The medical verifier asks the doctor about what was stated; any number of questions may be open, and each is answered by its number. */
export const question: ClaimSheet<'question'> = {
  code: 'question',
  on: 'claim',
  form: questionForm,
  operation: { id: 'askDoctor', summary: 'Ask the doctor a question' },
  shown: { as: 'questions' },
  sentences: {
    QUESTION_ASKED: fixed(
      'Verifikator medis mengajukan pertanyaan kepada dokter.',
      'The medical verifier asked the doctor a question.',
    ),
  },
  mayGive: ({ statements }) => statements.length > 0,
  check: ({ questionNo }, { claim }) =>
    unless(
      claim.written?.question?.every((asked) => asked.questionNo !== questionNo) ?? true,
      '/questionNo',
      'QUESTION.NUMBER_USED',
      'Nomor pertanyaan ini sudah dipakai.',
      'This number of a question has been used.',
    ),
  decide(claim, { body, actor }, { now }) {
    if (claim.statements.length === 0) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const by = stamp(actor, 'MEDICAL_VERIFIER');
    const data = { questionNo: body.questionNo };
    return done(claim, { claim, code: 'QUESTION_ASKED', by, now, data });
  },
};
