import { looseList, missing as lacks } from '../../fields';
import { startClock, stopClock } from '../clock';
import { done, stamp, withBenefit } from '../decision';
import { completenessForm } from '../forms/completeness';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';

/** The documents checklist is met or not: starts, stops and resumes D4. */
export const completeness: BenefitSheet<'completeness'> = {
  code: 'completeness',
  on: 'benefit',
  form: completenessForm,
  operation: {
    id: 'recordCompleteness',
    summary: 'Record whether the documents are complete; starts, stops and resumes the payment clock',
  },
  shown: { as: 'completeness' },
  sentences: {
    BENEFIT_COMPLETE: aboutBenefit(
      'berkas lengkap. Tenggat bayar 7 hari kerja berjalan.',
      'documents complete. The 7 working days for payment run.',
    ),
    BENEFIT_INCOMPLETE: aboutBenefit(
      'berkas kurang. Tenggat bayar berhenti.',
      'documents missing. The payment clock stopped.',
    ),
  },
  check: (body) =>
    body['complete'] === false && looseList(body['missing']).length === 0 ? lacks({}, 'missing') : [],
  decide(claim, benefit, { body, actor }, context) {
    const missing = body.missing ?? [];
    return done(claim, {
      claim: withBenefit(claim, {
        ...benefit,
        stage: body.complete ? 'COMPLETE' : 'DOCUMENTS_INCOMPLETE',
        missing: body.complete ? [] : missing,
        clock: body.complete
          ? startClock(benefit.clock, claim, context)
          : stopClock(benefit.clock, claim, context),
      }),
      code: body.complete ? 'BENEFIT_COMPLETE' : 'BENEFIT_INCOMPLETE',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now: context.now,
      data: { benefitId: benefit.benefitId, missing },
      benefitId: benefit.benefitId,
    });
  },
};
