import { addWorkingDays, endOfDay, localDate, type HolidayCalendar, type Instant } from '../../calendar';
import { termOn, TERMS } from '../../policies';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { bindings } from '../medical/statements';
import { paysTheDead } from '../recovery/after-death';
import { nextInstalment, openRecoveries, openSettlement, type Recovery } from '../recovery/recovery';
import { freeBalanceOf } from '../recovery/offset';
import type { Wait } from './wait';

/** What a payee owes waits for a plan, then for each instalment by its day, or for the second person of a settlement. */
export const recoveryWaits = (claim: Claim, calendar: HolidayCalendar): Wait[] =>
  commandRule('recoveryPlan').stages.includes(claim.stage)
    ? openRecoveries(claim)
        // What other benefits are to settle in full waits with them.
        .filter((recovery) => freeBalanceOf(claim, recovery) > 0)
        .map((recovery) => waitOf(claim, recovery, calendar))
    : [];

/** What was paid to the dead is found by the head of the branch, who may record it as too much. */
export const afterDeathWaits = (claim: Claim, calendar: HolidayCalendar): Wait[] =>
  commandRule('overpayment').stages.includes(claim.stage)
    ? claim.benefits
        .filter((benefit) => paysTheDead(claim, benefit))
        .map(({ benefitId }) => ({
          code: 'PAID_AFTER_DEATH',
          role: 'BRANCH_HEAD',
          subject: benefitId,
          since: deathKnownAt(claim),
          ...by(localDate(deathKnownAt(claim), claim.report.place.zone), calendar, claim.report.place.zone),
          onOverdue: 'ESCALATE',
        }))
    : [];

/** What the register alone says has no hour. */
const deathKnownAt = (claim: Claim): Instant =>
  bindings(claim).findLast(({ statement }) => statement.diedAt !== undefined)?.since ?? claim.stageSince;

function waitOf({ claimNumber, report }: Claim, recovery: Recovery, calendar: HolidayCalendar): Wait {
  const { zone } = report.place;
  const { plan, foundAt, recoveryNo } = recovery;
  const common = { subject: `${claimNumber}-${recoveryNo}`, onOverdue: 'ESCALATE' } as const;
  const proposed = openSettlement(recovery);
  const next = nextInstalment(recovery);
  if (proposed !== undefined) {
    return {
      ...common,
      code: 'RECOVERY_PAYMENT',
      role: 'FINANCE_RELEASER',
      since: proposed.proposedAt,
      ...by(localDate(proposed.proposedAt, zone), calendar, zone),
    };
  }
  if (plan !== null && next !== undefined) {
    return {
      ...common,
      code: 'RECOVERY_PAYMENT',
      role: 'FINANCE_MAKER',
      since: plan.at,
      dueAt: endOfDay(next.dueOn, zone),
      provisional: false,
    };
  }
  return {
    ...common,
    code: 'RECOVERY_PLAN',
    role: 'CLAIM_OFFICER',
    since: foundAt,
    ...by(localDate(foundAt, zone), calendar, zone),
  };
}

function by(on: string, calendar: HolidayCalendar, zone: Claim['report']['place']['zone']) {
  const { date, provisional } = addWorkingDays(on, termOn(TERMS.recoveryWorkingDays, on), calendar);
  return { dueAt: endOfDay(date, zone), provisional };
}
