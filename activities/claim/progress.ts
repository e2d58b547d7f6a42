import type { ClaimProgress } from '@jkk/contracts';
import { isOpen, knownOf, nextWakeUp, type Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';

/** The small part of a claim that its workflow keeps. */
export function toProgress(claim: Claim, calendar: HolidayCalendar): ClaimProgress {
  return { ...knownOf(claim), open: isOpen(claim.stage), wakeUpAt: nextWakeUp(claim, calendar) };
}
