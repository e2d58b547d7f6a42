import { benefitFacts, isBenefitType } from '../../benefits';
import { REGISTERED_PAYEES } from '../../benefits/payee-kinds';
import { unless, looseObject, missing, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { compute } from '../benefit/benefit-computation';
import { waivedDocuments, waiverFindings } from '../benefit/deviations';
import { waivedData, waivedText } from '../benefit/waived-words';
import type { Benefit, Written } from '../claim';
import { startClock } from '../clocks/clock';
import { nextBenefitId } from '../clocks/compensation';
import { checkCompleteOn } from '../documents/complete-on';
import { lacksReceiptFile, receiptFileFirst } from '../documents/receipt-checks';
import { done, invalid, stamp } from '../decision';
import { requestBenefitForm, type BenefitRequestBody } from '../forms/benefit-request';
import { aboutBenefit } from '../sentences';
import { billedDeviations } from '../payers/paid-twice';
import { priceDeviations } from '../medical/device-prices';
import type { ClaimSheet } from '../sheet';

/** Asks for one entitlement; its amount is computed at once and stands with its trace. */
export const requestBenefit: ClaimSheet<'requestBenefit'> = {
  code: 'requestBenefit',
  on: 'claim',
  makesBenefit: true,
  form: requestBenefitForm,
  operation: {
    id: 'requestBenefit',
    summary: 'Request a benefit; the answer carries its amount and trace',
    refusals: [
      'BENEFIT.DOES_NOT_FIT_CONDITION',
      'BENEFIT.ALREADY_REQUESTED',
      'COVER.UNDECIDED',
      'COVER.NOT_GIVEN',
      'APPROVAL.SAME_PERSON',
    ],
  },
  shown: { as: 'requests', of: (_claim, benefit) => (benefit === undefined ? [] : requestsOf(benefit)) },
  sentences: {
    BENEFIT_REQUESTED: (data, context) => {
      const without = waivedText(data);
      return aboutBenefit(`diminta dan dihitung${without.id}.`, `requested and computed${without.en}.`)(
        data,
        context,
      );
    },
  },
  check: (body, context) => [
    ...checkPayee(body['payee']),
    ...checkType(body),
    ...checkCompleteOn(body, context),
    ...waiverFindings(body, body['type']),
  ],
  decide(claim, { body, actor }, context) {
    const complete = body.complete === true;
    const computed = compute(claim, { ...body, by: actor }, context);
    if (!computed.ok) return computed;
    if (complete && lacksReceiptFile(body.type, body.documents ?? [])) {
      return invalid([receiptFileFirst('/documents')]);
    }
    const by = stamp(actor, 'CLAIM_OFFICER');
    const benefitId = nextBenefitId(claim);
    const { clock, clockMoves } = complete
      ? startClock(
          claim,
          { benefitId, clock: null },
          { reason: 'DOCUMENTS_COMPLETE', by, on: body.completeOn },
          context,
        )
      : { clock: null, clockMoves: claim.clockMoves };
    const waivers = complete
      ? waivedDocuments(body.type, { files: body.documents ?? [], waived: body.waived, by, at: context.now })
      : [];
    const { price } = computed;
    const deviations = [
      ...priceDeviations(claim, price),
      ...billedDeviations(claim, body.type, body.details, { by, at: context.now }),
      ...waivers,
    ];
    const benefit: Benefit = {
      benefitId,
      type: computed.type,
      stage: complete ? 'COMPLETE' : 'REQUESTED',
      version: 1,
      amountRupiah: computed.line.amount,
      details: computed.details,
      line: computed.line,
      basis: computed.basis,
      payee: computed.payee,
      accountEnteredBy: computed.accountEnteredBy,
      ...(price !== undefined && { pricedBy: price.by.userId }),
      documents: body.documents ?? [],
      missing: [],
      ...(deviations.length > 0 && { deviations }),
      requestedBy: by,
      requestedAt: context.now,
      clock,
      proposedBy: null,
      proposedAt: null,
      decision: null,
      replaces: null,
    };
    return done(claim, {
      claim: {
        ...claim,
        stage: claim.stage === 'SETTLED' ? 'FINAL_REPORTED' : claim.stage,
        benefits: [...claim.benefits, benefit],
        clockMoves,
      },
      code: 'BENEFIT_REQUESTED',
      by,
      now: context.now,
      data: {
        benefitId: benefit.benefitId,
        type: benefit.type,
        amountRupiah: benefit.amountRupiah,
        traceId: computed.basis.traceHash,
        complete,
        ...waivedData(waivers),
      },
      benefitId: benefit.benefitId,
    });
  },
};

/** Of a benefit whose row is older than its writings, what it asks for now; a compensation nobody has asked for. */
function requestsOf({ written, ...benefit }: Benefit): readonly Written<BenefitRequestBody>[] {
  if (benefit.compensates !== undefined) return [];
  return (
    written?.requestBenefit ?? [
      {
        type: benefit.type as BenefitRequestBody['type'],
        details: benefit.details,
        payee: benefit.payee,
        documents: benefit.documents,
        by: benefit.requestedBy,
        at: benefit.requestedAt,
      },
    ]
  );
}

/** Who the participant is says the register, too. */
const NAME_ON_RECORD = new Set<unknown>([...REGISTERED_PAYEES, 'PARTICIPANT']);
/** Accounts of heirs, guardian, children and of who arranged the funeral stand in the final report, under their names. */
const ACCOUNT_ON_RECORD = new Set<unknown>([...REGISTERED_PAYEES, 'HEIR', 'GUARDIAN', 'CHILD', 'ARRANGER']);
const ACCOUNT = ['bankCode', 'accountNumber', 'accountName'] as const;

/** An account is given whole or not at all; where it is on record it may be left out. */
export function checkPayee(value: unknown): Finding[] {
  const payee = looseObject(value);
  const { kind } = payee;
  if (kind === undefined) return [];
  const anyGiven = ACCOUNT.some((name) => payee[name] !== undefined);
  const needed = [
    ...(anyGiven || !ACCOUNT_ON_RECORD.has(kind) ? ACCOUNT : []),
    ...(NAME_ON_RECORD.has(kind) ? [] : ['name']),
  ];
  return missing(payee, ...needed).map((found) => ({ ...found, pointer: `/payee${found.pointer}` }));
}

/** A hospital is paid what was approved of its lines: a sum that somebody types would pass by tariff, stay and licence. */
const checkType = ({ type }: Loose): Finding[] =>
  unless(
    !(typeof type === 'string' && isBenefitType(type) && benefitFacts(type).fromBills === true),
    '/type',
    'BENEFIT.FROM_BILLS',
    'Tagihan PLKK diajukan baris demi baris sebagai tagihan, lalu diputus verifikator.',
    'A hospital files its bill line by line; the verifier decides on it.',
  );
