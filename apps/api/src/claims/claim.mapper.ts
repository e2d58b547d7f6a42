import type { Actor } from '@jkk/domain/access';
import { localDate, type HolidayCalendar, type Instant } from '@jkk/domain/calendar';
import {
  allowedCommands,
  atRisk,
  sheetOf,
  waits,
  type Claim,
  type Lateness,
  type OpenWait,
} from '@jkk/domain/claim';
import { LIKENESS } from '@jkk/domain/duplicates';
import { UNDATED_LABELS } from '@jkk/domain/words/waits';
import { HOLD_REASONS, type PayoutSummary } from '@jkk/domain/payout';
import { toBenefitResponse } from '../benefits/benefit.mapper';
import { toWritingView, writingsOf } from '../commands/writing-views';
import { toGuaranteeView } from './guarantee.mapper';
import { toBillViews } from './bill.mapper';
import { toRecoveryViews } from './recovery.mapper';
import { toHospitalViews } from './hospital.mapper';
import { toLegalClockViews } from './legal-clock.mapper';
import { toReportView } from './case.mapper';
import type { BenefitResponse } from './dto/benefit.views';
import type { ClaimPayoutView, ClaimResponse, RiskView, WaitView } from './dto/claim.views';

/** What stands beside the claim and was looked up for this person. */
export type LookedUp = Pick<ClaimResponse, 'documents' | 'earlierDisabilities'>;

/** The claim as this person sees it, with what this person may do now. */
export function toClaimResponse(
  claim: Claim,
  actor: Actor,
  { calendar, now }: Today,
  { documents, earlierDisabilities }: LookedUp,
): ClaimResponse {
  const { report, cover } = claim;
  const late = lateOf(claim, { calendar, now });
  return {
    claimNumber: claim.claimNumber,
    stage: claim.stage,
    version: claim.version,
    participant: {
      participantNumber: report.participant.participantNumber,
      name: cover.member?.name ?? null,
    },
    segment: report.segment,
    kind: report.kind,
    branch: claim.branch,
    ruleSet: { amounts: claim.ruleSet.amounts, procedure: claim.ruleSet.procedure },
    eligibility: claim.eligibility === null ? null : toEligibility(claim.eligibility),
    coverSteps: toCoverSteps(claim),
    guarantee: toGuaranteeView(claim, actor),
    waits: waits(claim, calendar).map(toWaitView),
    allowedCommands: allowedCommands(claim, actor),
    benefits: claim.benefits.map((benefit) => toBenefitResponse(claim, benefit, actor, late)),
    payouts: claim.payouts.map(toPayoutView),
    hospitalBills: toBillViews(claim, actor),
    hospitals: toHospitalViews(claim),
    recoveries: toRecoveryViews(claim, actor),
    legalClocks: toLegalClockViews(claim, { calendar, now }),
    atRisk: toRiskView(late),
    stageSince: claim.stageSince,
    report: toReportView(claim, actor),
    stageOneAt: claim.stageOne?.receivedAt ?? null,
    duplicateCandidates: [...claim.duplicateCandidates],
    likeClaims: toLikeClaims(claim),
    sameAs: claim.sameAs,
    missing: [...claim.missing],
    verification:
      claim.verification && toWritingView(sheetOf('verification'), claim.verification, claim, actor),
    conclusion: claim.conclusion && toWritingView(sheetOf('conclusion'), claim.conclusion, claim, actor),
    finalReport: claim.finalReport && toWritingView(sheetOf('finalReport'), claim.finalReport, claim, actor),
    documents,
    earlierDisabilities,
    ...writingsOf(claim, actor),
  };
}

/** What a view that counts days has to know: the holidays, and when it is looked at. */
export interface Today {
  readonly calendar: HolidayCalendar;
  readonly now: Instant;
}

export const lateOf = (claim: Claim, { calendar, now }: Today): readonly Lateness[] =>
  atRisk(claim, localDate(now, claim.report.place.zone), { calendar });

export const toRiskView = (late: readonly Lateness[]): RiskView | null =>
  late.length === 0
    ? null
    : {
        benefits: late.length,
        owed: late.reduce((total, { amountRupiah }) => total + amountRupiah, 0),
        perDay: late.reduce((total, { perDayRupiah }) => total + perDayRupiah, 0),
      };

/** Throws when the claim has no such benefit: the caller has looked. */
export function getBenefitResponse(
  claim: Claim,
  benefitId: string,
  actor: Actor,
  today: Today,
): BenefitResponse {
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === benefitId);
  if (benefit === undefined) throw new Error('The claim has no such benefit');
  return toBenefitResponse(claim, benefit, actor, lateOf(claim, today));
}

export function toWaitView(wait: OpenWait): WaitView {
  const { code, role, subject, since, dueAt, provisional, onOverdue, level } = wait;
  const undated = wait.undated ? { code: wait.undated, text: { ...UNDATED_LABELS[wait.undated] } } : null;
  return { code, role, subject, since, dueAt, undated, provisional, onOverdue, level };
}

const toLikeClaims = ({ likeClaims = [] }: Claim): ClaimResponse['likeClaims'] =>
  [...likeClaims]
    .sort((left, right) => right.score - left.score)
    .map(({ claimNumber, score, reasons }) => ({
      claimNumber,
      score,
      reasons: reasons.map((code) => ({ code, text: { id: LIKENESS[code].id, en: LIKENESS[code].en } })),
    }));

function toEligibility({
  outcome,
  mode,
  reasons,
}: NonNullable<Claim['eligibility']>): ClaimResponse['eligibility'] {
  return {
    outcome,
    mode,
    reasons: reasons.map(({ code, text }) => ({ code, text: { id: text.id, en: text.en } })),
  };
}

const toCoverSteps = ({ coverSteps = [] }: Claim): ClaimResponse['coverSteps'] =>
  coverSteps.map(({ outcome, reasons, at, by }) => ({
    outcome,
    reasons: reasons.map(({ code, text }) => ({ code, text: { id: text.id, en: text.en } })),
    at,
    by: by && { userId: by.userId, role: by.role },
  }));

export function toHold(reason: keyof typeof HOLD_REASONS | null): ClaimPayoutView['hold'] {
  return reason === null ? null : { code: reason, text: { ...HOLD_REASONS[reason] } };
}

function toPayoutView(payout: PayoutSummary): ClaimPayoutView {
  return {
    payoutId: payout.payoutId,
    benefitId: payout.benefitId,
    amount: payout.amountRupiah,
    state: payout.state,
    bankCode: payout.bankCode,
    payeeName: payout.payeeName,
    maskedAccount: payout.maskedAccount,
    replaces: payout.replaces,
    hold: toHold(payout.holdReason),
    releasedAt: payout.releasedAt,
    settledAt: payout.settledAt,
  };
}
