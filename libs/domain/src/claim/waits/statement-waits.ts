import type { Role } from '../../access/roles';
import { deadline, localDate, type HolidayCalendar, type Instant } from '../../calendar';
import { lastStatement, type Claim } from '../claim';
import { laterStatementClock } from '../clocks/legal-clocks';
import { commandRule } from '../commands';
import { advicesOnFinding, panelOf } from '../medical/panel';
import { asksPercentages, standingDisability } from '../medical/standing';
import { laterStatement, turningStatement } from '../medical/statements';
import type { Wait, WaitCode } from './wait';

/** As long as any other answer (D2b); a doctor is reminded first, what waits in the office goes up. */
function ofClaim(claim: Claim, code: WaitCode, role: Role, since: Instant, calendar: HolidayCalendar): Wait {
  const { zone } = claim.report.place;
  const { dueAt, provisional } = deadline('D2b', localDate(since, zone), zone, { calendar });
  const onOverdue = role === 'BRANCH_HEAD' || role === 'CLAIM_OFFICER' ? 'ESCALATE' : 'REMIND';
  return { code, role, subject: claim.claimNumber, since, dueAt, provisional, onOverdue };
}

/** Percentages that the advisory doctor has to judge, and a new statement where he did not agree and named none. */
export function opinionWaits(claim: Claim, calendar: HolidayCalendar): Wait[] {
  if (claim.stage === 'DISPUTED' || !commandRule('advice').stages.includes(claim.stage)) return [];
  const standing = standingDisability(claim);
  if (standing?.open === undefined) return [];
  const panel = panelOf(claim);
  if (panel?.awaits !== undefined) {
    const role = panel.awaits === 'HEAD' ? 'BRANCH_HEAD' : 'ADVISORY_DOCTOR';
    return panel.about === 'PERCENTAGES' ? [ofClaim(claim, 'ADVICE', role, panel.since, calendar)] : [];
  }
  if (standing.open !== 'NOT_SETTLED') {
    return needsFindingAdvice(claim)
      ? []
      : [ofClaim(claim, 'ADVICE', 'ADVISORY_DOCTOR', standing.since, calendar)];
  }
  const doctor = claim.report.plkkCode ? 'PLKK_DOCTOR' : 'MEDICAL_VERIFIER';
  const restated = lastStatement(claim) !== standing.statement || claim.stage === 'IN_TREATMENT';
  return restated || claim.stage === 'UNDER_REVIEW'
    ? []
    : [ofClaim(claim, 'MEDICAL_STATEMENT', doctor, standing.opinion?.at ?? standing.since, calendar)];
}

/** The officer accepts a verified statement that is newer than the final report by a second one. */
export function turningWait(claim: Claim, calendar: HolidayCalendar): Wait[] {
  const reported = claim.stage === 'FINAL_REPORTED' || claim.stage === 'SETTLED';
  const turning = reported ? turningStatement(claim) : undefined;
  return turning === undefined
    ? []
    : [ofClaim(claim, 'FINAL_REPORT', 'CLAIM_OFFICER', turning.enteredAt, calendar)];
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
export const needsAdvice = (claim: Claim): boolean => {
  const panel = panelOf(claim);
  if (panel?.awaits !== undefined) return panel.awaits === 'DOCTORS';
  return needsFindingAdvice(claim) || (claim.stage !== 'DISPUTED' && asksPercentages(claim));
};

/** True while doctors of a panel are awaited, or the last finding is uncertain and no advisory doctor has spoken of it. */
export const needsFindingAdvice = (claim: Claim): boolean => {
  const panel = panelOf(claim);
  if (panel?.about === 'WORK_RELATION') return panel.awaits === 'DOCTORS';
  if (claim.stage !== 'UNDER_REVIEW') return false;
  const last = lastStatement(claim);
  if (last?.finding !== 'UNCERTAIN') return false;
  return !advicesOnFinding(claim).some(({ at }) => at >= last.enteredAt);
};
