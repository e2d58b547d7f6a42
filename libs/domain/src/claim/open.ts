import type { Claim, CoverFacts, Judgement } from './claim';
import { judgeCover } from './cover/cover-judgement';
import { withStatus } from './medical/guarantee';
import { done, type DecisionContext, type Done } from './decision';

/** What a person would have to add before the claim can be examined; empty when nothing is missing. */
export function missingOf(claim: Claim, cover: CoverFacts, eligibility: Judgement): string[] {
  const { report } = claim;
  const missing: string[] = [];
  if (cover.member === null) missing.push('PARTICIPANT_UNKNOWN');
  if (report.segment !== 'BPU' && report.segment !== 'PMI' && !cover.employerKnown) {
    missing.push('EMPLOYER_UNKNOWN');
  }
  if (report.segment === 'JAKON' && cover.project === null) missing.push('PROJECT_UNKNOWN');
  if (cover.member !== null && eligibility.outcome === 'NOT_COVERED') missing.push('NOT_COVERED');
  if (diedBefore(eligibility)) missing.push('DIED_BEFORE');
  return missing;
}

/** Whoever was dead by then had no accident: until a person has looked at it the claim goes no further. */
const diedBefore = ({ outcome, reasons }: Judgement): boolean =>
  outcome === 'OFFICER_DECIDES' && reasons.some(({ code }) => code === 'DIED_BEFORE');

/** The first thing the claim's workflow does: duplicates first, then cover, then medical verification. */
export function openClaim(claim: Claim, context: DecisionContext): Done {
  const eligibility = judgeCover(claim, context.cover);
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
  const eligibility = assessed.eligibility ?? judgeCover(assessed, context.cover);
  const missing = missingOf(assessed, context.cover, eligibility);
  const claim = goOn({ ...assessed, eligibility }, missing);
  if (missing.length > 0) {
    return done(before, {
      claim,
      code: 'DATA_FOUND_INCOMPLETE',
      by: null,
      now: context.now,
      data: { missing },
    });
  }
  return done(before, {
    claim,
    code: 'CLAIM_OPENED',
    by: null,
    now: context.now,
    data: { eligibility: eligibility.outcome },
  });
}

/** On to medical verification when nothing is missing any more; otherwise what is missing is asked for. */
export const goOn = (claim: Claim, missing: readonly string[]): Claim =>
  missing.length > 0
    ? { ...claim, missing, stage: 'DATA_INCOMPLETE' }
    : { ...claim, missing: [], stage: 'UNDER_VERIFICATION', guarantee: provisionalGuarantee(claim) };

/** A hospital that treats the participant gets a guarantee at once, revoked or confirmed by the conclusion. */
const provisionalGuarantee = ({ claimNumber, guarantee, report }: Claim): Claim['guarantee'] => {
  if (report.plkkCode === undefined) return null;
  return withStatus(
    guarantee ?? { number: `SJ-${claimNumber.slice(4)}`, status: 'PROVISIONAL' },
    'PROVISIONAL',
  );
};
