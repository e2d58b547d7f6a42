import { localDate, type HolidayCalendar, type Instant } from '@jkk/domain/calendar';
import {
  daysStood,
  LEGAL_CLOCKS,
  legalClocks,
  STOP_REASONS,
  stoppedOn,
  type Claim,
  type ClockStop,
} from '@jkk/domain/claim';
import type { ClockStopView, LegalClockView } from './dto/legal-clock.views';

/** What of the procedure runs and what stands still, on the day of whoever looks. */
export function toLegalClockViews(
  claim: Claim,
  { calendar, now }: { readonly calendar: HolidayCalendar; readonly now: Instant },
): LegalClockView[] {
  const today = localDate(now, claim.report.place.zone);
  return legalClocks(claim, calendar).map((clock) => ({
    code: clock.code,
    text: { ...LEGAL_CLOCKS[clock.code] },
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    provisional: clock.provisional,
    daysStood: daysStood(clock),
    stopped: toStopView(stoppedOn(clock, today)),
  }));
}

function toStopView(stop: ClockStop | undefined): ClockStopView | null {
  if (stop === undefined) return null;
  const { reasonCode, by, at } = stop.said;
  return {
    until: stop.until,
    reason: { code: reasonCode, text: { ...STOP_REASONS[reasonCode] } },
    by: { userId: by.userId, role: by.role },
    at,
  };
}
