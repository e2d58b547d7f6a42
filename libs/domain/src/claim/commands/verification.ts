import { missing, unless } from '../../fields';
import { lastStatement } from '../claim';
import { done, refuse, stamp } from '../decision';
import { verificationForm } from '../forms/verification';
import { enteredStatement } from '../authority/involved';
import { openQuestions } from '../medical/questions';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';
import { awaitsVerification } from '../medical/statements';

/** The medical verifier confirms the last statement or queries it; never the one who entered it, and each statement on its own. */
export const verification: ClaimSheet<'verification'> = {
  code: 'verification',
  on: 'claim',
  form: verificationForm,
  operation: {
    id: 'verifyStatement',
    summary: 'Verify the medical statement',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: {
    as: 'verifications',
    // Rows that were written before all of them were kept have the last one.
    of: ({ written, verification: last }) => written?.verification ?? (last === null ? [] : [last]),
  },
  sentences: {
    STATEMENT_CONFIRMED: fixed(
      'Keterangan dokter dibenarkan verifikator medis.',
      "The medical verifier confirmed the doctor's statement.",
    ),
    STATEMENT_QUERIED: fixed(
      'Verifikator medis meminta keterangan baru.',
      'The medical verifier asked for a new statement.',
    ),
  },
  mayGive: (claim, actor) => awaitsVerification(claim) && !enteredStatement(claim, actor),
  check: (body, { claim }) => [
    ...(body['outcome'] === 'QUERIED' ? missing(body, 'note') : []),
    ...unless(
      body['outcome'] !== 'CONFIRMED' || openQuestions(claim).length === 0,
      '/outcome',
      'QUESTION.OPEN',
      'Masih ada pertanyaan kepada dokter yang belum dijawab.',
      'A question to the doctor has not been answered yet.',
    ),
  ],
  decide(claim, { body, actor }, { now }) {
    const statement = lastStatement(claim);
    if (statement === undefined || !awaitsVerification(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (enteredStatement(claim, actor)) return refuse('APPROVAL.SAME_PERSON');
    const by = stamp(actor, 'MEDICAL_VERIFIER');
    const confirmed = body.outcome === 'CONFIRMED';
    return done(claim, {
      claim: {
        ...claim,
        verification: { ...body, by, at: now },
        stage: confirmed && claim.stage === 'UNDER_VERIFICATION' ? 'UNDER_REVIEW' : claim.stage,
      },
      code: confirmed ? 'STATEMENT_CONFIRMED' : 'STATEMENT_QUERIED',
      by,
      now,
    });
  },
};
