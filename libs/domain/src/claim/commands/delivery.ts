import { commandRule } from '../commands';
import { checklistOf } from '../documents/checklist';
import { actingRole, done, invalidAt, stamp, withBenefit } from '../decision';
import { deliveryForm } from '../forms/delivery';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';

const NOT_AWAITED = {
  id: 'Berkas ini tidak diminta, atau sudah diterima.',
  en: 'This document is not asked for, or was accepted already.',
};

/** Whoever owes documents hands them in; they are present until the officer accepts them or sends them back. */
export const delivery: BenefitSheet<'delivery'> = {
  code: 'delivery',
  on: 'benefit',
  form: deliveryForm,
  operation: {
    id: 'handInDocuments',
    summary: 'Hand in documents of a benefit that are missing or were sent back',
  },
  shown: { as: 'deliveries' },
  sentences: {
    DOCUMENTS_DELIVERED: aboutBenefit(
      'berkas yang kurang atau dikembalikan diserahkan.',
      'documents that were missing or sent back were handed in.',
    ),
  },
  decide(claim, benefit, { body, actor }, { now }) {
    const accepted = new Set(
      checklistOf(benefit).flatMap(({ document, status }) => (status === 'ACCEPTED' ? [document] : [])),
    );
    const at = body.brought.findIndex((document) => accepted.has(document));
    if (at >= 0) return invalidAt(`/brought/${at}`, 'DOCUMENTS.NOT_AWAITED', NOT_AWAITED);
    return done(claim, {
      claim: withBenefit(claim, benefit),
      code: 'DOCUMENTS_DELIVERED',
      by: stamp(actor, actingRole(actor, commandRule('delivery').roles)),
      now,
      data: { benefitId: benefit.benefitId, documents: body.brought },
      benefitId: benefit.benefitId,
    });
  },
};
