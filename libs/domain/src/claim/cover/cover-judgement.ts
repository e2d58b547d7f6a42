import { localDate, startOfDay, type Instant } from '../../calendar';
import {
  assessEligibility,
  MODES,
  outcomeOf,
  strongest,
  type EligibilityFacts,
  type EligibilityOutcome,
} from '../../eligibility';
import type { Claim, CoverDecision, CoverFacts, Judgement } from '../claim';
import { isEvidenced } from '../documents/evidence';
import { isStageOneOverdue } from '../clocks/stage-one-clock';

/** What the registers tell the table of cover. */
export const registerFacts = (cover: CoverFacts) => ({
  membership: cover.reportedAfter ?? cover.member,
  changeReportedAfter: (cover.reportedAfter ?? null) !== null,
  employerPaidUntil: cover.employerPaidUntil,
  project: cover.project,
  participantDiedOn: cover.member?.diedOn ?? null,
});

/** What the table of cover looks at, from everything that is known of a claim by now. The only way from one to the other. */
export function eligibilityFacts(claim: Claim, cover: CoverFacts): EligibilityFacts {
  const { report } = claim;
  return {
    ...registerFacts(cover),
    segment: report.segment,
    kind: report.kind,
    occurredAt: report.occurredAt,
    zone: report.place.zone,
    receivedAt: claim.receivedAt,
    stageOneReceivedAt: claim.stageOne?.receivedAt ?? null,
    stageOneOverdue: isStageOneOverdue(claim),
    employerNumber: report.employerNumber ?? null,
    projectNumber: report.projectNumber ?? null,
    circumstance: report.circumstance,
    diedAt: diedAt(claim, cover),
    evidenced: isEvidenced(report),
  };
}

/** The table's answer with what a person decided where it leaves the decision to one. */
export function judgeCover(claim: Claim, cover: CoverFacts = claim.cover): Judgement {
  const assessed = assessEligibility(eligibilityFacts(claim, cover));
  const decision = claim.eligibility?.decision;
  return decision === undefined ? assessed : decided(assessed, decision);
}

/** The claim with its cover judged by what is known now: the same one where that says nothing else. One that nobody has looked at yet stays so. */
export function withCoverJudged(claim: Claim): Claim {
  if (claim.eligibility === null) return claim;
  const judged = judgeCover(claim);
  return isSame(judged, claim.eligibility) ? claim : { ...claim, eligibility: judged };
}

const isSame = (left: Judgement, right: Judgement): boolean =>
  left.outcome === right.outcome &&
  left.decision === right.decision &&
  left.reasons.map(({ code }) => code).join() === right.reasons.map(({ code }) => code).join();

/** The register with what was reported after the event in its place, where a person has let it count. */
export const acceptedCover = (cover: CoverFacts, decision: CoverDecision | undefined): CoverFacts =>
  decision?.acceptsLateReport === true && cover.reportedAfter
    ? { ...cover, member: cover.reportedAfter, reportedAfter: null }
    : cover;

/** As the table alone sees it. */
export const withoutDecision = (claim: Claim): Claim => {
  if (claim.eligibility === null) return claim;
  const { decision: _answered, ...eligibility } = claim.eligibility;
  return { ...claim, eligibility };
};

/** The reasons for which the table asks for a person. */
export const doubts = ({ reasons }: Judgement): string[] =>
  reasons.map(({ code }) => code).filter((code) => outcomeOf(code) === 'OFFICER_DECIDES');

/** A decision counts for the doubts that it was about; a doubt that came later is open again. */
function decided(assessed: Judgement, decision: CoverDecision): Judgement {
  const open = doubts(assessed).some((code) => !decision.doubts.includes(code));
  const outcomes = assessed.reasons.map(({ code }): EligibilityOutcome => {
    const outcome = outcomeOf(code);
    return outcome === 'OFFICER_DECIDES' && !open ? decision.outcome : outcome;
  });
  const outcome = strongest(outcomes);
  return { ...assessed, outcome, mode: MODES[outcome], decision };
}

/** When the participant died: the doctor's word, else the beginning of the register's day where that is a later one. */
function diedAt({ statements, report }: Claim, { member }: CoverFacts): Instant | null {
  const stated = statements.findLast(({ condition }) => condition === 'DIED')?.diedAt;
  if (stated !== undefined) return stated;
  const diedOn = member?.diedOn ?? null;
  const { occurredAt, place } = report;
  if (diedOn === null || diedOn <= localDate(occurredAt, place.zone)) return null;
  return startOfDay(diedOn, place.zone);
}
