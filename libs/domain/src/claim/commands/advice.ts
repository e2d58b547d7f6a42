import { looseList, looseObject, missing, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { done, refuse, stamp } from '../decision';
import { adviceForm } from '../forms/advice';
import { fixed } from '../sentences';
import type { CheckContext, ClaimSheet } from '../sheet';
import { hasSpoken } from '../medical/panel';
import { asksPercentages } from '../medical/standing';
import { unlistedWithoutPercent } from '../medical/unlisted';
import { needsAdvice } from '../waits/waits';

/**
 * The advisory doctor's opinion: on a finding that the doctor was not certain of it binds nobody, the branch concludes; on
 * the percentages of a disability his opinion binds instead of the statement.
 */
export const advice: ClaimSheet<'advice'> = {
  code: 'advice',
  on: 'claim',
  form: adviceForm,
  operation: {
    id: 'giveAdvice',
    summary: 'Give the opinion of the advisory doctor',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'advices' },
  sentences: {
    ADVICE_GIVEN: fixed('Dokter penasihat memberi pendapat.', 'The advisory doctor gave an opinion.'),
  },
  mayGive: (claim, actor) => needsAdvice(claim) && !hasSpoken(claim, actor.userId),
  check: (body, context) => [
    ...checkPercentages(body, context),
    ...unlistedWithoutPercent(body, context.claim),
  ],
  decide(claim, { actor }, { now }) {
    if (!needsAdvice(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (hasSpoken(claim, actor.userId)) return refuse('APPROVAL.SAME_PERSON');
    return done(claim, { claim, code: 'ADVICE_GIVEN', by: stamp(actor, 'ADVISORY_DOCTOR'), now });
  },
};

/** Who does not agree to percentages names his own. */
export const checkPercentages = (body: Loose, { claim }: CheckContext): Finding[] =>
  body['opinion'] === 'DISAGREES' &&
  asksPercentages(claim) &&
  looseList(looseObject(body)['disabilities']).length === 0
    ? missing({}, 'disabilities')
    : [];
