import {
  addDays,
  addWorkingDays,
  endOfDay,
  isWorkingDay,
  localDate,
  type HolidayCalendar,
  type LocalDate,
} from '../calendar';
import type { Claim, PaymentClock } from './claim';
import type { DecisionContext } from './decision';

/** D4: payment within 7 working days of complete requirements (PP 44/2015 Pasal 37). */
export const PAYMENT_WORKING_DAYS = 7;

/** Starts D4, or resumes it with the working days that were left when it stopped. */
export function startClock(clock: PaymentClock | null, claim: Claim, context: DecisionContext): PaymentClock {
  if (clock?.running === true) return clock;
  const { zone } = claim.report.place;
  const usedWorkingDays = clock?.usedWorkingDays ?? 0;
  const startedOn = localDate(context.now, zone);
  const { date, provisional } = addWorkingDays(
    startedOn,
    PAYMENT_WORKING_DAYS - usedWorkingDays,
    context.calendar,
  );
  return { startedOn, dueAt: endOfDay(date, zone), provisional, running: true, usedWorkingDays };
}

/** Stops D4 because requirements turned out to be missing; the days used so far stay used. */
export function stopClock(
  clock: PaymentClock | null,
  claim: Claim,
  context: DecisionContext,
): PaymentClock | null {
  if (clock === null || !clock.running) return clock;
  const today = localDate(context.now, claim.report.place.zone);
  const used = clock.usedWorkingDays + workingDaysUntil(clock.startedOn, today, context.calendar);
  return { ...clock, running: false, usedWorkingDays: Math.min(used, PAYMENT_WORKING_DAYS) };
}

/** Working days after `from` up to and including `to`; counts no further than D4 is long. */
function workingDaysUntil(from: LocalDate, to: LocalDate, calendar: HolidayCalendar): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to && days < PAYMENT_WORKING_DAYS; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days += 1;
  }
  return days;
}
