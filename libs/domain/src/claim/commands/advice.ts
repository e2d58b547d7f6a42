import { done, refuse, stamp } from '../decision';
import { adviceForm } from '../forms/advice';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';
import { needsAdvice } from '../waits';

/** The advisory doctor's opinion on a finding that the doctor was not certain of. It binds nobody: the branch concludes. */
export const advice: ClaimSheet<'advice'> = {
  code: 'advice',
  on: 'claim',
  form: adviceForm,
  operation: { id: 'giveAdvice', summary: 'Give the opinion of the advisory doctor' },
  shown: { as: 'advices' },
  sentences: {
    ADVICE_GIVEN: fixed('Dokter penasihat memberi pendapat.', 'The advisory doctor gave an opinion.'),
  },
  mayGive: (claim) => needsAdvice(claim),
  decide(claim, { actor }, { now }) {
    if (!needsAdvice(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    return done(claim, { claim, code: 'ADVICE_GIVEN', by: stamp(actor, 'ADVISORY_DOCTOR'), now });
  },
};
