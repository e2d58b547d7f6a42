import { benefitFacts, isBenefitType } from '../../benefits';
import { canonicalJson } from '../../digest';
import { compute, type Computed } from '../benefit/benefit-computation';
import { besidePapers, waivedDocuments, waiverFindings, withDeviations } from '../benefit/deviations';
import { waivedData, waivedText } from '../benefit/waived-words';
import { accountEditor, resolvePayee } from '../payees/benefit-payee';
import { childPayeeFindings } from '../payees/child-payee';
import { billedDeviations } from '../payers/paid-twice';
import { isSamePerson } from '../../payees';
import { priceDeviations } from '../medical/device-prices';
import { keptOf } from '../recovery/recovery';
import type { Benefit, BenefitOffset, Claim, Payee } from '../claim';
import { startClock } from '../clocks/clock';
import { filesOf } from '../documents/checklist';
import { checkCompleteOn, completeOnRefusal } from '../documents/complete-on';
import { lacksReceiptFile, receiptFileFirst } from '../documents/receipt-checks';
import {
  done,
  invalid,
  invalidAt,
  stamp,
  withBenefit,
  type DecisionContext,
  type Refusal,
} from '../decision';
import { correctionForm, type BenefitRequestBody } from '../forms/benefit-request';
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
    refusals: [
      'BENEFIT.DOES_NOT_FIT_CONDITION',
      'COVER.UNDECIDED',
      'COVER.NOT_GIVEN',
      'APPROVAL.SAME_PERSON',
    ],
  },
  shown: { as: 'corrections' },
  sentences: {
    BENEFIT_CORRECTED: (data, context) => {
      const without = waivedText(data);
      return aboutBenefit(
        `diperbaiki dan dihitung ulang${without.id}.`,
        `corrected and computed again${without.en}.`,
      )(data, context);
    },
  },
  check: (body, context) => [
    ...checkPayee(body['payee']),
    ...checkCompleteOn(body, context),
    ...waiverFindings(body, body['type']),
  ],
  decide(claim, benefit, { body, actor }, context) {
    if (body.type !== benefit.type) {
      return invalidAt('/type', 'TYPE.MAY_NOT_CHANGE', {
        id: 'Jenis manfaat tidak dapat diganti; ajukan manfaat lain.',
        en: 'The type of a benefit cannot change; request another one.',
      });
    }
    const refusal = completeOnRefusal(claim, benefit, body);
    if (refusal !== undefined) return refusal;
    if (isFromBills(benefit) && canonicalJson(body.details) !== canonicalJson(benefit.details)) {
      return invalidAt('/details', 'BENEFIT.FROM_BILLS', FROM_BILLS);
    }
    const computed =
      benefit.compensates === undefined
        ? compute(claim, { ...body, by: actor }, context, benefit.benefitId)
        : otherPayee(claim, benefit, { ...body, by: actor.userId }, context);
    if (!computed.ok) return computed;
    const complete = body.complete === true;
    const files = filesOf({ ...benefit, ...body });
    if (complete && lacksReceiptFile(body.type, files)) {
      return invalid([receiptFileFirst('/documents')]);
    }
    const { line, basis, payee } = computed;
    if (benefit.offset !== undefined && !fitsOffset(benefit.offset, line.amount, benefit, payee)) {
      return invalidAt('/details', 'OFFSET.DROP_FIRST', DROP_FIRST);
    }
    if (keptOf(claim, benefit.benefitId) > 0 && line.amount !== benefit.amountRupiah) {
      return invalidAt('/details', 'BENEFIT.SETTLED_IN_PART', SETTLED_IN_PART);
    }
    const by = stamp(actor, 'CLAIM_OFFICER');
    const { clock, clockMoves } = complete
      ? startClock(claim, benefit, { reason: 'DOCUMENTS_COMPLETE', by, on: body.completeOn }, context)
      : { clock: benefit.clock, clockMoves: claim.clockMoves };
    const deviations = complete
      ? waivedDocuments(body.type, { files, waived: body.waived, by, at: context.now })
      : [];
    const { price } = computed;
    const beside = [
      ...(isFromBills(benefit) ? besidePapers(benefit) : []),
      ...priceDeviations(claim, price),
      ...billedDeviations(claim, body.type, body.details, { by, at: context.now }),
    ];
    const { pricedBy: _before, ...rest } = benefit;
    const corrected: Benefit = {
      ...withDeviations(rest, [...beside, ...deviations]),
      stage: complete ? 'COMPLETE' : 'REQUESTED',
      amountRupiah: line.amount,
      details: computed.details,
      line,
      basis,
      payee,
      accountEnteredBy: computed.accountEnteredBy,
      ...(price !== undefined && { pricedBy: price.by.userId }),
      documents: body.documents ?? benefit.documents,
      missing: [],
      clock,
      proposedBy: null,
      proposedAt: null,
    };
    return done(claim, {
      claim: { ...withBenefit(claim, corrected), clockMoves },
      code: 'BENEFIT_CORRECTED',
      by,
      now: context.now,
      data: {
        benefitId: benefit.benefitId,
        amountRupiah: line.amount,
        traceId: basis.traceHash,
        complete,
        ...waivedData(deviations),
      },
      benefitId: benefit.benefitId,
    });
  },
};

/** Something is left to be paid, to the one who owes. */
const fitsOffset = (offset: BenefitOffset, amount: number, before: Benefit, payee: Payee): boolean =>
  offset.amountRupiah < amount &&
  payee.kind === before.payee.kind &&
  isSamePerson(payee.name, before.payee.name);

const DROP_FIRST = {
  id: 'Manfaat ini diperhitungkan dengan piutang: batalkan perhitungannya dahulu.',
  en: 'This benefit is set off against a receivable: drop the offset first.',
};

const SETTLED_IN_PART = {
  id: 'Uang yang kembali sudah melunasi kelebihan bayar manfaat ini; jumlahnya tidak berubah lagi. Tolak, lalu ajukan yang baru.',
  en: 'Money that came back has settled what was too much of this benefit; its amount does not change any more. Refuse it and request another one.',
};

const isFromBills = ({ type }: Benefit): boolean =>
  isBenefitType(type) && benefitFacts(type).fromBills === true;

const FROM_BILLS = {
  id: 'Jumlah dan kuitansi mengikuti tagihan yang telah diputus dan tidak dapat diubah di sini.',
  en: 'Amount and receipt follow from the bill that was decided on and cannot be changed here.',
};

const OF_THE_CHILD = {
  id: 'Ganti rugi beasiswa yang terlambat milik anak yang bersekolah, atau diterima walinya.',
  en: 'What a late scholarship brings belongs to the child that studies, or goes to the guardian.',
};

/**
 * A compensation follows from the clock and not from anything that is typed: only who receives it, and where, can be put
 * right.
 */
function otherPayee(
  claim: Claim,
  benefit: Benefit,
  body: BenefitRequestBody & { readonly by: string },
  context: DecisionContext,
): Omit<Computed, 'type'> | Refusal {
  const { basis, line, details } = benefit;
  const late = claim.benefits.find(({ benefitId }) => benefitId === benefit.compensates);
  const about = late !== undefined && isBenefitType(late.type) ? late.type : undefined;
  const payee = resolvePayee(claim, body.type, body, context, about);
  if (Array.isArray(payee)) return invalid(payee);
  if (about === 'SCHOLARSHIP' && payee.kind !== 'CHILD' && payee.kind !== 'GUARDIAN') {
    return invalidAt('/payee/kind', 'PAYEE.NOT_ENTITLED', OF_THE_CHILD);
  }
  const otherChild = childPayeeFindings(claim, payee, late?.details ?? {});
  if (otherChild.length > 0) return invalid(otherChild);
  if (basis === null) throw new Error('A benefit was computed without what it rests on.');
  return {
    ok: true,
    line,
    basis,
    details,
    payee,
    accountEnteredBy: accountEditor(claim, payee, benefit) ?? body.by,
  };
}
