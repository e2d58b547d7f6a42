import { addMonths, addWorkingDays, endOfDay, localDate, type HolidayCalendar } from '../../calendar';
import { termOn, TERMS } from '../../policies';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import type { Wait } from '../waits/wait';
import { awaitedMilestones, openReturn, openTraining } from './return-life';

/** A training that is to be paid for waits for the second person, also when its plan has ended meanwhile. */
export function returnConfirmationWait(claim: Claim, calendar: HolidayCalendar): Wait[] {
  const open = openTraining(claim);
  if (open === undefined || !commandRule('returnConfirmation').stages.includes(claim.stage)) return [];
  const { zone } = claim.report.place;
  const on = localDate(open.at, zone);
  const term = termOn(TERMS.returnConfirmationWorkingDays, on);
  const { date, provisional } = addWorkingDays(on, term, calendar);
  return [
    {
      code: 'RETURN_CONFIRMATION',
      role: 'BRANCH_HEAD',
      subject: claim.claimNumber,
      since: open.at,
      dueAt: endOfDay(date, zone),
      provisional,
      onOverdue: 'ESCALATE',
    },
  ];
}

/**
 * A return to work waits for one milestone after the other, and then for its outcome: the participant is accompanied until
 * three months after the last of them.
 */
export function returnWaits(claim: Claim): Wait[] {
  const life = openReturn(claim);
  if (life === undefined || !commandRule('returnProgress').stages.includes(claim.stage)) return [];
  const [next] = awaitedMilestones(life);
  const last =
    life.milestones
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? life.plan.returnOn;
  const until = next?.on ?? addMonths(last, termOn(TERMS.returnCompanionMonths, last));
  return [
    {
      code: next === undefined ? 'RETURN_END' : 'RETURN_PROGRESS',
      role: 'CLAIM_OFFICER',
      subject: claim.claimNumber,
      since: life.progress.at(-1)?.at ?? life.plan.at,
      dueAt: endOfDay(until, claim.report.place.zone),
      provisional: false,
      onOverdue: 'REMIND',
    },
  ];
}
