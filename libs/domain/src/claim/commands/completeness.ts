import { DOCUMENT_LABELS, type DocumentCode } from '../../benefits/documents';
import { looseList, missing as lacks, type Loose } from '../../fields';
import { finding, type Finding } from '../../findings';
import { besidePapers, waivedDocuments, waiverFindings, withDeviations } from '../benefit/deviations';
import { checklistAfter, filesOf, openDocuments } from '../documents/checklist';
import { lacksReceiptFile, receiptFileFirst } from '../documents/receipt-checks';
import type { Benefit } from '../claim';
import { startClock, stopClock } from '../clocks/clock';
import { checkCompleteOn, completeOnRefusal } from '../documents/complete-on';
import { done, invalid, stamp, withBenefit } from '../decision';
import { completenessForm } from '../forms/completeness';
import { returnedData, returnedText } from '../documents/returned-documents';
import { waivedData, waivedText } from '../benefit/waived-words';
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
    BENEFIT_COMPLETE: (data, context) => {
      const without = waivedText(data);
      return aboutBenefit(
        `berkas lengkap${without.id}. Tenggat bayar 7 hari kerja berjalan.`,
        `documents complete${without.en}. The 7 working days for payment run.`,
      )(data, context);
    },
    BENEFIT_INCOMPLETE: (data, context) => {
      const back = returnedText(data);
      return aboutBenefit(
        `berkas kurang${back === undefined ? '' : `; dikembalikan: ${back.id}`}. Tenggat bayar berhenti.`,
        `documents missing${back === undefined ? '' : `; sent back: ${back.en}`}. The payment clock stopped.`,
      )(data, context);
    },
  },
  check: (body, context) => [
    ...(body['complete'] === false && saysNothing(body) ? lacks({}, 'missing') : []),
    ...checkCompleteOn(body, context),
  ],
  decide(claim, benefit, { body, actor }, context) {
    const by = stamp(actor, 'CLAIM_OFFICER');
    const waiverErrors = waiverFindings(body, benefit.type);
    if (waiverErrors.length > 0) return invalid(waiverErrors);
    const waived = new Set((body.waived ?? []).map(({ document }) => document));
    const open = openDocuments(checklistAfter(benefit, { ...body, by, at: context.now })).filter(
      (document) => !waived.has(document as DocumentCode),
    );
    if (body.complete && open.length > 0) return invalid([notAccepted(open)]);
    const isWorkedOut = (body.accepted ?? []).length > 0;
    const returned = body.returned ?? [];
    const named = [...(body.missing ?? []), ...returned.map(({ document }) => document)];
    const files = filesOf(benefit);
    if (body.complete && lacksReceiptFile(benefit.type, files)) {
      return invalid([receiptFileFirst('/complete')]);
    }
    const missing = isWorkedOut ? open : [...new Set(named)];
    const refusal = completeOnRefusal(claim, benefit, body);
    if (refusal !== undefined) return refusal;
    if (body.complete && benefit.payee.accountNumber === '') return invalid([accountFirst()]);
    const { clock, clockMoves } = body.complete
      ? startClock(claim, benefit, { reason: 'DOCUMENTS_COMPLETE', by, on: body.completeOn }, context)
      : stopClock(claim, benefit, { reason: 'DOCUMENTS_MISSING', by }, context);
    const deviations = body.complete
      ? waivedDocuments(benefit.type, { files, waived: body.waived, by, at: context.now })
      : [];
    const changed: Benefit = {
      ...withDeviations(benefit, [...besidePapers(benefit), ...deviations]),
      stage: body.complete ? 'COMPLETE' : 'DOCUMENTS_INCOMPLETE',
      missing: body.complete ? [] : missing,
      clock,
    };
    return done(claim, {
      claim: { ...withBenefit(claim, changed), clockMoves },
      code: body.complete ? 'BENEFIT_COMPLETE' : 'BENEFIT_INCOMPLETE',
      by,
      now: context.now,
      data: {
        benefitId: benefit.benefitId,
        missing,
        ...(returned.length > 0 && { returned: returnedData(returned) }),
        ...waivedData(deviations),
      },
      benefitId: benefit.benefitId,
    });
  },
};

const saysNothing = (body: Loose): boolean =>
  ['missing', 'accepted', 'returned'].every((name) => looseList(body[name]).length === 0);

function notAccepted(open: readonly string[]): Finding {
  const names = open.map((code) => DOCUMENT_LABELS[code as DocumentCode] ?? { id: code, en: code });
  return finding('/complete', 'DOCUMENTS.NOT_ACCEPTED', {
    id: `Belum diterima: ${names.map(({ id }) => id).join('; ')}.`,
    en: `Not accepted yet: ${names.map(({ en }) => en).join('; ')}.`,
  });
}

const accountFirst = (): Finding =>
  finding('/complete', 'PAYEE.ACCOUNT_REQUIRED', {
    id: 'Rekening penerima belum diketahui; isi lebih dahulu dengan perbaikan manfaat.',
    en: 'The account of the payee is not known yet; give it first by correcting the benefit.',
  });
