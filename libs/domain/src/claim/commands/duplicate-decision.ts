import { missing } from '../../fields';
import { judgeCover } from '../cover/cover-judgement';
import { done, invalidAt, stamp } from '../decision';
import { duplicateDecisionForm } from '../forms/duplicate-decision';
import { examine } from '../open';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** Whether two reports are one accident; the later one of two is cancelled, and both receipts stay. */
export const duplicateDecision: ClaimSheet<'duplicateDecision'> = {
  code: 'duplicateDecision',
  on: 'claim',
  form: duplicateDecisionForm,
  operation: { id: 'decideDuplicate', summary: 'Decide whether two reports are one accident' },
  shown: { as: 'duplicateDecision', single: true },
  sentences: {
    FOUND_DISTINCT: fixed('Diputuskan bukan laporan ganda.', 'Found not to be a duplicate.'),
    FOUND_SAME: (data) => ({
      id: `Diputuskan sama dengan ${String(data['sameAs'])}.`,
      en: `Found to be the same as ${String(data['sameAs'])}.`,
    }),
  },
  check: (body) => (body['outcome'] === 'SAME' ? missing(body, 'sameAs') : []),
  decide(claim, { body, actor }, context) {
    const by = stamp(actor, 'CLAIM_OFFICER');
    if (body.outcome === 'DISTINCT') {
      const opened = examine(claim, { ...claim, eligibility: judgeCover(claim) }, context);
      return { ...opened, event: { ...opened.event, code: 'FOUND_DISTINCT', by } };
    }
    const { sameAs } = body;
    if (sameAs === undefined || !claim.duplicateCandidates.includes(sameAs)) {
      return invalidAt('/sameAs', 'SAME_AS.NOT_A_CANDIDATE', {
        id: 'Sebutkan nomor klaim dari daftar kemungkinan ganda.',
        en: 'Name a claim number from the list of possible duplicates.',
      });
    }
    return done(claim, {
      claim: { ...claim, stage: 'CANCELLED', sameAs },
      code: 'FOUND_SAME',
      by,
      now: context.now,
      data: { sameAs },
    });
  },
};
