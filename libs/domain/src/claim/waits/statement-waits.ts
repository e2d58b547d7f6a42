import type { Role } from '../../access/roles';
import type { Instant } from '../../calendar';
import { lastStatement, type Claim } from '../claim';
import { laterStatementClock } from '../clocks/legal-clocks';
import { commandRule } from '../commands';
import { awaitsHead, panelOf } from '../medical/panel';
import { standingDisability, waitsForOpinion } from '../medical/standing';
import { laterStatement, turningStatement } from '../medical/statements';
import { NO_DUE, type Wait, type WaitCode } from './wait';

const ofClaim = (claim: Claim, code: WaitCode, role: Role, since: Instant): Wait => ({
  code,
  role,
  subject: claim.claimNumber,
  since,
  ...NO_DUE,
  onOverdue: 'NOTHING',
});

/** Percentages that the advisory doctor has to judge, and a new statement where he did not agree and named none. */
export function opinionWaits(claim: Claim): Wait[] {
  if (claim.stage === 'DISPUTED' || !commandRule('advice').stages.includes(claim.stage)) return [];
  const standing = standingDisability(claim);
  if (standing?.open === undefined) return [];
  if (standing.open !== 'NOT_SETTLED') {
    const asked = needsFindingAdvice(claim) || awaitsHead(claim);
    return asked ? [] : [ofClaim(claim, 'ADVICE', 'ADVISORY_DOCTOR', standing.since)];
  }
  const doctor = claim.report.plkkCode ? 'PLKK_DOCTOR' : 'MEDICAL_VERIFIER';
  const restated = lastStatement(claim) !== standing.statement || claim.stage === 'IN_TREATMENT';
  return restated || claim.stage === 'UNDER_REVIEW'
    ? []
    : [ofClaim(claim, 'MEDICAL_STATEMENT', doctor, standing.opinion?.at ?? standing.since)];
}

/** The officer accepts a verified statement that is newer than the final report by a second one. */
export function turningWait(claim: Claim): Wait[] {
  const reported = claim.stage === 'FINAL_REPORTED' || claim.stage === 'SETTLED';
  const turning = reported ? turningStatement(claim) : undefined;
  return turning === undefined ? [] : [ofClaim(claim, 'FINAL_REPORT', 'CLAIM_OFFICER', turning.enteredAt)];
}

/** A statement that comes after the first verification waits for its own; benefits do not rest on it before. */
export function laterVerification(claim: Claim): Wait[] {
  const last = laterStatement(claim);
  const clock = laterStatementClock(claim);
  if (last === undefined || clock === undefined) return [];
  const { dueAt, provisional } = clock;
  const subject = claim.claimNumber;
  return [
    {
      code: 'VERIFICATION',
      role: 'MEDICAL_VERIFIER',
      subject,
      since: last.enteredAt,
      dueAt,
      provisional,
      onOverdue: 'ESCALATE',
    },
  ];
}

/** True while the advisory doctor is awaited: for a finding that is uncertain, or for the percentages of a disability. */
export const needsAdvice = (claim: Claim): boolean =>
  needsFindingAdvice(claim) || (claim.stage !== 'DISPUTED' && waitsForOpinion(claim) !== undefined);

/** True while doctors of a panel are awaited, or the last finding is uncertain and no advisory doctor has spoken of it. */
export const needsFindingAdvice = (claim: Claim): boolean => {
  const panel = panelOf(claim);
  if (panel !== undefined) return panel.awaits === 'DOCTORS';
  if (claim.stage !== 'UNDER_REVIEW') return false;
  const last = lastStatement(claim);
  const advised = claim.written?.advice?.some(({ at }) => last !== undefined && at >= last.enteredAt);
  return last?.finding === 'UNCERTAIN' && advised !== true;
};
