import { compute } from '../benefit-computation';
import { startClock } from '../clock';
import { done, invalidAt, stamp, withBenefit } from '../decision';
import { correctionForm } from '../forms/benefit-request';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';
import { checkPayee } from './request-benefit';

/** A returned or incomplete request, asked for anew; amount and payee are computed again. */
export const correction: BenefitSheet<'correction'> = {
  code: 'correction',
  on: 'benefit',
  form: correctionForm,
  operation: {
    id: 'correctBenefit',
    summary: 'Correct a benefit that was returned',
    refusals: ['BENEFIT.DOES_NOT_FIT_CONDITION', 'COVER.UNDECIDED', 'COVER.NOT_GIVEN'],
  },
  shown: { as: 'corrections' },
  sentences: {
    BENEFIT_CORRECTED: aboutBenefit('diperbaiki dan dihitung ulang.', 'corrected and computed again.'),
  },
  check: (body) => checkPayee(body['payee']),
  decide(claim, benefit, { body, actor }, context) {
    if (body.type !== benefit.type) {
      return invalidAt('/type', 'TYPE.MAY_NOT_CHANGE', {
        id: 'Jenis manfaat tidak dapat diganti; ajukan manfaat lain.',
        en: 'The type of a benefit cannot change; request another one.',
      });
    }
    const computed = compute(claim, { ...body, by: actor }, context, benefit.benefitId);
    if (!computed.ok) return computed;
    const complete = body.complete === true;
    const { line, basis, payee } = computed;
    return done(claim, {
      claim: withBenefit(claim, {
        ...benefit,
        stage: complete ? 'COMPLETE' : 'REQUESTED',
        amountRupiah: line.amount,
        details: computed.details,
        line,
        basis,
        payee,
        accountEnteredBy: computed.accountEnteredBy,
        documents: body.documents ?? benefit.documents,
        missing: [],
        clock: complete ? startClock(benefit.clock, claim, context) : benefit.clock,
        proposedBy: null,
        proposedAt: null,
      }),
      code: 'BENEFIT_CORRECTED',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now: context.now,
      data: { benefitId: benefit.benefitId, amountRupiah: line.amount, traceId: basis.traceHash, complete },
      benefitId: benefit.benefitId,
    });
  },
};
