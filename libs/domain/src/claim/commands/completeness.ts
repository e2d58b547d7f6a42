import { looseList, missing as lacks } from '../../fields';
import { finding, type Finding } from '../../findings';
import type { Benefit } from '../claim';
import { startClock, stopClock } from '../clock';
import { checkCompleteOn, completeOnRefusal } from '../complete-on';
import { done, invalid, stamp, withBenefit } from '../decision';
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
  check: (body, context) => [
    ...(body['complete'] === false && looseList(body['missing']).length === 0 ? lacks({}, 'missing') : []),
    ...checkCompleteOn(body, context),
  ],
  decide(claim, benefit, { body, actor }, context) {
    const missing = body.missing ?? [];
    const by = stamp(actor, 'CLAIM_OFFICER');
    const refusal = completeOnRefusal(claim, benefit, body);
    if (refusal !== undefined) return refusal;
    if (body.complete && benefit.payee.accountNumber === '') return invalid([accountFirst()]);
    const { clock, clockMoves } = body.complete
      ? startClock(claim, benefit, { reason: 'DOCUMENTS_COMPLETE', by, on: body.completeOn }, context)
      : stopClock(claim, benefit, { reason: 'DOCUMENTS_MISSING', by }, context);
    const changed: Benefit = {
      ...benefit,
      stage: body.complete ? 'COMPLETE' : 'DOCUMENTS_INCOMPLETE',
      missing: body.complete ? [] : missing,
      clock,
    };
    return done(claim, {
      claim: { ...withBenefit(claim, changed), clockMoves },
      code: body.complete ? 'BENEFIT_COMPLETE' : 'BENEFIT_INCOMPLETE',
      by,
      now: context.now,
      data: { benefitId: benefit.benefitId, missing },
      benefitId: benefit.benefitId,
    });
  },
};

const accountFirst = (): Finding =>
  finding('/complete', 'PAYEE.ACCOUNT_REQUIRED', {
    id: 'Rekening penerima belum diketahui; isi lebih dahulu dengan perbaikan manfaat.',
    en: 'The account of the payee is not known yet; give it first by correcting the benefit.',
  });
