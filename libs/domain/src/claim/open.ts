import { assessEligibility, type EligibilityAssessment } from '../eligibility';
import type { Claim, CoverFacts } from './claim';
import { done, type DecisionContext, type Done } from './decision';

/** Facts of a claim as the eligibility table wants them. */
export function assess(claim: Claim, cover: CoverFacts): EligibilityAssessment {
  const { report } = claim;
  const { member } = cover;
  return assessEligibility({
    segment: report.segment,
    kind: report.kind,
    occurredAt: report.occurredAt,
    zone: report.place.zone,
    receivedAt: claim.receivedAt,
    stageOneReceivedAt: claim.stageOne?.receivedAt ?? null,
    membership:
      member === null
        ? null
        : {
            segment: member.segment,
            activeFrom: member.activeFrom,
            activeTo: member.activeTo,
            paidUntil: member.paidUntil,
          },
    employerPaidUntil: cover.employerPaidUntil,
    project: cover.project,
    participantDiedOn: member?.diedOn ?? null,
  });
}

/** What a person would have to add before the claim can be examined; empty when nothing is missing. */
export function missingOf(claim: Claim, cover: CoverFacts, eligibility: EligibilityAssessment): string[] {
  const { report } = claim;
  const missing: string[] = [];
  if (cover.member === null) missing.push('PARTICIPANT_UNKNOWN');
  if (report.segment !== 'BPU' && report.segment !== 'PMI' && !cover.employerKnown) {
    missing.push('EMPLOYER_UNKNOWN');
  }
  if (report.segment === 'JAKON' && cover.project === null) missing.push('PROJECT_UNKNOWN');
  if (cover.member !== null && eligibility.outcome === 'NOT_COVERED') missing.push('NOT_COVERED');
  return missing;
}

/** The first thing the claim's workflow does: duplicates first, then cover, then medical verification. */
export function openClaim(claim: Claim, context: DecisionContext): Done {
  const eligibility = assess(claim, context.cover);
  const assessed: Claim = { ...claim, cover: context.cover, eligibility };
  if (claim.duplicateCandidates.length > 0) {
    return done(claim, {
      claim: { ...assessed, stage: 'DUPLICATE_REVIEW' },
      code: 'DUPLICATE_SUSPECTED',
      by: null,
      now: context.now,
      data: { candidates: claim.duplicateCandidates },
    });
  }
  return examine(claim, assessed, context);
}

/** Decides between DATA_INCOMPLETE and UNDER_VERIFICATION and issues the provisional guarantee. */
export function examine(before: Claim, assessed: Claim, context: DecisionContext): Done {
  const eligibility = assessed.eligibility ?? assess(assessed, context.cover);
  const missing = missingOf(assessed, context.cover, eligibility);
  if (missing.length > 0) {
    return done(before, {
      claim: { ...assessed, eligibility, missing, stage: 'DATA_INCOMPLETE' },
      code: 'DATA_FOUND_INCOMPLETE',
      by: null,
      now: context.now,
      data: { missing },
    });
  }
  return done(before, {
    claim: {
      ...assessed,
      eligibility,
      missing: [],
      stage: 'UNDER_VERIFICATION',
      guarantee: provisionalGuarantee(assessed),
    },
    code: 'CLAIM_OPENED',
    by: null,
    now: context.now,
    data: { eligibility: eligibility.outcome },
  });
}

/** A hospital that treats the participant gets a guarantee at once, revoked or confirmed by the conclusion. */
export const provisionalGuarantee = (claim: Claim): Claim['guarantee'] =>
  claim.report.plkkCode === undefined
    ? null
    : { number: `SJ-${claim.claimNumber.slice(4)}`, status: 'PROVISIONAL' };
