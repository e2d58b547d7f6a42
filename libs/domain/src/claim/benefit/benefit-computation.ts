import {
  benefitFacts,
  CONDITIONS,
  type Condition,
  benefitMayBeDue,
  isPrescribed,
  isPartial,
  isSeenTogether,
  isBenefitType,
  type BenefitType,
  type CalculationLine,
  type CalculationRequestLine,
} from '../../benefits';
import type { Actor } from '../../access';
import { localDate, type LocalDate } from '../../calendar';
import { canonicalJson } from '../../digest';
import {
  entitlements,
  grantedElsewhere,
  lineAgainst,
  type Accounted,
  type EarlierBenefit,
} from '../../entitlements';
import { finding, type Finding } from '../../findings';
import { NO_RUPIAH } from '../../money';
import { advanceFindings } from '../payers/advances';
import { benefitContext, lacksWage } from './benefit-context';
import { isCounted } from './counted';
import { accountEditor, resolvePayee } from '../payees/benefit-payee';
import { childPayeeFindings } from '../payees/child-payee';
import { calculateWithBasis, type Calculated, type CalculationBasis } from './calculation-basis';
import { currentCondition, type Benefit, type Claim, type Payee, type Written } from '../claim';
import { coverRefusal } from '../cover/cover-refusal';
import { invalid, invalidAt, refuse, type DecisionContext, type Refusal } from '../decision';
import type { BenefitRequestBody, DevicePriceBody } from '../forms';
import { devicePriceFor } from '../medical/device-prices';
import { chosenDisabilities } from '../medical/medical-facts';
import { receiptFindings } from '../documents/receipt-checks';
import { NO_RECEIPTS, receiptsUsed } from '../documents/receipts-elsewhere';
import { computedAt, standingDisability } from '../medical/standing';
import { schoolFindings } from '../years/asked-years';
import { bindingStatements } from '../medical/statements';

export interface Computed {
  readonly ok: true;
  readonly type: BenefitType;
  readonly line: CalculationLine;
  readonly basis: CalculationBasis;
  readonly payee: Payee;
  /** Who entered the payee's account. */
  readonly accountEnteredBy: string;
  /** What the request asks for beyond what was granted before. */
  readonly details: Benefit['details'];
  /** The reference price that it names, and by whom. */
  readonly price?: Written<DevicePriceBody>;
}

/** The amount and the payee of a requested benefit, or why there is none. `except` is the benefit that is asked for anew. */
export function compute(
  claim: Claim,
  body: BenefitRequestBody & { readonly by: Actor },
  context: DecisionContext,
  except?: string,
): Computed | Refusal {
  const { type } = body;
  if (!isBenefitType(type) || benefitFacts(type).byRule === true) {
    return invalid([
      finding('/type', 'BENEFIT.UNKNOWN_TYPE', {
        id: 'Jenis manfaat tidak dapat diminta.',
        en: 'This type of benefit cannot be requested.',
      }),
    ]);
  }
  const uncovered = coverRefusal(claim);
  if (uncovered !== undefined) return uncovered;
  const condition = currentCondition(claim);
  if (condition === undefined || !fits(claim, type, condition)) {
    return refuse('BENEFIT.DOES_NOT_FIT_CONDITION');
  }
  if (isDuplicate(claim, type, except)) return refuse('BENEFIT.ALREADY_REQUESTED');
  if (!isConditionVerified(claim, type, condition)) {
    return invalidAt('/type', 'STATEMENT.NOT_VERIFIED', UNVERIFIED);
  }
  if (isPrescribed(type) && !bindingStatements(claim).some(({ devices = [] }) => devices.includes(type))) {
    return invalidAt('/type', 'NEED.NOT_STATED', NEED_UNSTATED);
  }
  if (lacksWage(claim) && context.minimumWage === undefined) {
    return invalidAt('/type', 'WAGE.MINIMUM_UNKNOWN', minimumUnknown(claim));
  }
  const once = grantedElsewhere(type, isDead(claim), context.earlier ?? []);
  if (once.length > 0) return invalid(once);
  const corrected = benefitOf(claim, except);
  const today =
    corrected?.type === 'SCHOLARSHIP'
      ? accountDay(claim, corrected)
      : localDate(context.now, claim.report.place.zone);
  const accounted = accountFor(claim, type, body.details, { today, except, earlier: context.earlier });
  const calculated = accounted.ok ? calculateFor(claim, accounted.line, today, context, except) : accounted;
  const payee = resolvePayee(claim, type, body, context);
  const used = receiptsUsed(claim, body.details, context.receipts ?? NO_RECEIPTS, {
    actor: body.by,
    pointer: DETAILS,
  });
  const price = devicePriceFor(claim, type, body.details);
  if (price?.by.userId === body.by.userId) return refuse('APPROVAL.SAME_PERSON');
  const errors = [
    ...(calculated.ok ? [] : calculated.errors),
    ...(calculated.ok ? receiptFindings(claim, type, body.details, { pointer: DETAILS, today }) : []),
    ...(type === 'SCHOLARSHIP'
      ? schoolFindings(claim, body.details, { pointer: DETAILS, except, today })
      : []),
    ...used,
    ...(Array.isArray(payee) ? payee : childPayeeFindings(claim, payee, body.details)),
    ...(calculated.ok
      ? advanceFindings(claim, body, calculated.line.amount, { ...context, by: body.by }, except)
      : []),
  ];
  if (errors.length > 0 || !accounted.ok || !calculated.ok || Array.isArray(payee)) return invalid(errors);
  if (calculated.line.amount === NO_RUPIAH) return invalid([nothingDue(calculated.line)]);
  return {
    ok: true,
    type,
    line: calculated.line,
    basis: isAsAsked(accounted) ? calculated.basis : { ...calculated.basis, request: accounted.line },
    payee,
    accountEnteredBy: accountEditor(claim, payee, benefitOf(claim, except)) ?? body.by.userId,
    details: accounted.own,
    ...(price !== undefined && { price }),
  };
}

const isDead = (claim: Claim): boolean => currentCondition(claim) === 'DIED';

const fits = (claim: Claim, type: BenefitType, condition: Condition): boolean =>
  benefitMayBeDue(type, condition, standingDisability(claim) !== undefined);

/** Whether the account added nothing to what was asked for. */
const isAsAsked = ({ line, own }: Accounted & { readonly ok: true }): boolean =>
  canonicalJson(line) === canonicalJson({ ...own, type: line.type });

const benefitOf = (claim: Claim, benefitId: string | undefined): Benefit | undefined =>
  claim.benefits.find((benefit) => benefit.benefitId === benefitId);

/** What is paid for one condition only rests on a statement of that condition that a verifier has confirmed. */
const isConditionVerified = (claim: Claim, type: BenefitType, condition: Condition): boolean =>
  benefitFacts(type).fits.length === CONDITIONS.length ||
  (condition === 'DIED' && isPartial(type)) ||
  bindingStatements(claim).some((statement) => statement.condition === condition);

const NEED_UNSTATED = {
  id: 'Tidak ada keterangan dokter yang dibenarkan yang menyebut ini diperlukan.',
  en: 'No verified medical statement says that this is needed.',
};
const UNVERIFIED = {
  id: 'Keterangan dokter tentang keadaan ini belum dibenarkan verifikator medis.',
  en: 'The medical verifier has not confirmed the statement of this condition yet.',
};

function minimumUnknown({ report: { occurredAt, place } }: Claim): Finding['detail'] {
  const year = localDate(occurredAt, place.zone).slice(0, 4);
  const where = `${place.regencyCode} (${year})`;
  return {
    id: `Upah pekerja ini tidak diketahui, dan upah minimum ${where} belum tercatat: administrator mengimpornya lebih dahulu.`,
    en: `No wage of this worker is known, and the minimum wage of ${where} is not recorded: an administrator imports it first.`,
  };
}

/** The day of the request, the benefit that it asks for anew, and what other claims of the person granted. */
interface AccountOf {
  readonly today: LocalDate;
  readonly except?: string | undefined;
  readonly earlier?: readonly EarlierBenefit[] | undefined;
}

/** The request held against the account of the claim and against what the doctor stated. */
export function accountFor(
  claim: Claim,
  type: BenefitType,
  details: Benefit['details'],
  { today, except, earlier }: AccountOf,
): Accounted {
  const chosen = chosenDisabilities(claim, type, details, DETAILS);
  if (!chosen.ok) return chosen;
  return lineAgainst(entitlements(claim, today, except, earlier), type, chosen.details, {
    pointer: DETAILS,
    today,
    children: claim.finalReport?.children ?? [],
  });
}

const DETAILS = '/details';

/**
 * The day as of which a benefit is held against the account: when it was computed last. A school year is that of the request,
 * however long a correction takes.
 */
const accountDay = (claim: Claim, benefit: Benefit): LocalDate =>
  localDate(
    benefit.type === 'SCHOLARSHIP' ? benefit.requestedAt : computedAt(benefit),
    claim.report.place.zone,
  );

/** Whether what a benefit was computed from is still so: benefits of this or another claim may have been refused or added since. */
export function standsInAccount(
  claim: Claim,
  benefit: Benefit,
  earlier?: readonly EarlierBenefit[],
): boolean {
  const { type, details, benefitId, basis } = benefit;
  if (!isBenefitType(type) || grantedElsewhere(type, isDead(claim), earlier ?? []).length > 0) return false;
  const price = devicePriceFor(claim, type, details);
  if (price !== undefined && price.at > computedAt(benefit)) return false;
  const today = accountDay(claim, benefit);
  const accounted = accountFor(claim, type, details, { today, except: benefitId, earlier });
  const computed = basis?.request ?? { ...details, type };
  return accounted.ok && canonicalJson(accounted.line) === canonicalJson(computed);
}

function calculateFor(
  claim: Claim,
  line: CalculationRequestLine,
  requestedOn: LocalDate,
  context: DecisionContext,
  except?: string,
): Calculated {
  return calculateWithBasis(benefitContext(claim, requestedOn, context.minimumWage), line, {
    pointer: DETAILS,
    otherLines: grantedLines(claim, line.type, except),
    ...(context.rules && { rules: context.rules }),
  });
}

/** A benefit of nothing is refused with the last sentence of its own trace. */
function nothingDue({ trace }: CalculationLine): Finding {
  const reason = trace.at(-1)?.text ?? { id: '', en: '' };
  return finding(DETAILS, 'BENEFIT.NOTHING_DUE', {
    id: `Tidak ada yang terutang. ${reason.id}`.trim(),
    en: `Nothing is due. ${reason.en}`.trim(),
  });
}

/**
 * What stands in this claim already and counts towards the limits that several benefits share. It is kept with the benefit, so
 * that a claim with many of them must not carry each in every later one.
 */
function grantedLines(claim: Claim, type: BenefitType, except?: string): CalculationRequestLine[] {
  if (!isSeenTogether(type)) return [];
  return standingBenefits(claim, except).flatMap((benefit) => {
    const { type: granted, basis, details } = benefit;
    if (!isBenefitType(granted) || !isSeenTogether(granted) || isDeducted(claim, benefit, type)) return [];
    return [{ ...(basis?.request ?? details), type: granted }];
  });
}

const standingBenefits = (claim: Claim, except?: string): readonly Benefit[] =>
  claim.benefits.filter((benefit) => benefit.benefitId !== except && isCounted(claim, benefit));

/** A partial disability that a worse one replaces is taken off by its share and excludes nothing. */
const isDeducted = (claim: Claim, benefit: Benefit, type: BenefitType): boolean =>
  isPartial(benefit.type) &&
  (type === 'TOTAL_PERMANENT' || (isPartial(type) && !restsOnStanding(claim, benefit)));

const restsOnStanding = (claim: Claim, benefit: Benefit): boolean =>
  standingDisability(claim, computedAt(benefit))?.since === standingDisability(claim)?.since;

const isDuplicate = (claim: Claim, type: BenefitType, except?: string): boolean =>
  benefitFacts(type).oncePerClaim === true &&
  standingBenefits(claim, except).some(
    (benefit) => benefit.type === type && (!isPartial(type) || restsOnStanding(claim, benefit)),
  );
