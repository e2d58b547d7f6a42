import {
  addHours,
  addWorkingDays,
  daysBetween,
  deadline,
  earlierDate,
  endOfDay,
  laterDate,
  localDate,
  workingDaysBetween,
  type HolidayCalendar,
  type Instant,
  type LocalDate,
} from '../../calendar';
import { lastStatement, type Claim, type Written } from '../claim';
import type { LegalClockBody } from '../forms';
import { laterStatement } from '../medical/statements';
import type { ClaimStage } from '../stages';
import type { LegalClockCode } from './clock-words';

/** A clock of the procedure that runs for a claim now. */
export interface LegalClock {
  readonly code: LegalClockCode;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** The calendar does not reach that far yet. */
  readonly provisional: boolean;
  readonly stops: readonly ClockStop[];
}

/** Days on which a clock stood: the ones after `from`, up to `until`. */
export interface ClockStop {
  readonly said: Written<LegalClockBody>;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** D2: conclusion within 30 days of the receipt of stage I; before stage I there is no clock. */
export function conclusionClock(claim: Claim): LegalClock | undefined {
  if (claim.stageOne === null) return undefined;
  const { zone } = claim.report.place;
  const { receivedAt } = claim.stageOne;
  return inDays(claim, 'D2', receivedAt, deadline('D2', localDate(receivedAt, zone), zone));
}

/** D2b: answers to information requests within 14 working days. */
export function informationClock(claim: Claim, calendar: HolidayCalendar): LegalClock {
  const { zone } = claim.report.place;
  const startedAt = claim.stageSince;
  const { dueAt, provisional } = deadline('D2b', localDate(startedAt, zone), zone, { calendar });
  const stops = stopsSince(claim, 'D2b', startedAt);
  const stood = stops.reduce((days, { from, until }) => days + workingDaysBetween(from, until, calendar), 0);
  if (stood === 0) return { code: 'D2b', startedAt, dueAt, provisional, stops };
  const moved = addWorkingDays(localDate(dueAt, zone), stood, calendar);
  return {
    code: 'D2b',
    startedAt,
    dueAt: endOfDay(moved.date, zone),
    provisional: provisional || moved.provisional,
    stops,
  };
}

/** D3: stage II within 2 x 24 hours of the doctor's final statement. */
export function finalReportClock(claim: Claim): LegalClock | undefined {
  const statement = lastStatement(claim);
  if (statement === undefined || statement.condition === 'UNDER_TREATMENT') return undefined;
  const { enteredAt } = statement;
  return inDays(claim, 'D3', enteredAt, deadline('D3', enteredAt, claim.report.place.zone));
}

/** D2 of a statement that came after the first verification: it is verified within as many days of its own. */
export function laterStatementClock(claim: Claim): LegalClock | undefined {
  const later = laterStatement(claim);
  if (later === undefined) return undefined;
  const { zone } = claim.report.place;
  return inDays(claim, 'D2', later.enteredAt, deadline('D2', localDate(later.enteredAt, zone), zone));
}

const BEFORE_CONCLUSION: readonly ClaimStage[] = [
  'DUPLICATE_REVIEW',
  'DATA_INCOMPLETE',
  'UNDER_VERIFICATION',
  'UNDER_REVIEW',
];

/** The clocks that run for the claim now, also where one stands still for a while. */
export function legalClocks(claim: Claim, calendar: HolidayCalendar): readonly LegalClock[] {
  const { stage } = claim;
  const clocks = [
    BEFORE_CONCLUSION.includes(stage) ? conclusionClock(claim) : undefined,
    stage === 'DATA_INCOMPLETE' ? informationClock(claim, calendar) : undefined,
    laterStatementClock(claim),
    stage === 'ACCEPTED' || stage === 'IN_TREATMENT' ? finalReportClock(claim) : undefined,
  ];
  return clocks.filter((clock) => clock !== undefined);
}

/** The stop by which a clock stands still on this day. */
export const stoppedOn = ({ stops }: LegalClock, today: LocalDate): ClockStop | undefined =>
  stops.find(({ until }) => today < until);

/** How many days a clock stood, or is to stand. */
export const daysStood = ({ stops }: Pick<LegalClock, 'stops'>): number =>
  stops.reduce((days, { from, until }) => days + daysBetween(from, until), 0);

function inDays(
  claim: Claim,
  code: LegalClockCode,
  startedAt: Instant,
  { dueAt, provisional }: Pick<LegalClock, 'dueAt' | 'provisional'>,
): LegalClock {
  const stops = stopsSince(claim, code, startedAt);
  return { code, startedAt, dueAt: addHours(dueAt, 24 * daysStood({ stops })), provisional, stops };
}

/**
 * The days on which a clock has stood since it began to run; a stop of before that had not ended then counts from there. A stop
 * ends on its day by itself, or earlier by a word.
 */
function stopsSince({ written, report }: Claim, code: LegalClockCode, startedAt: Instant): ClockStop[] {
  const { zone } = report.place;
  const began = localDate(startedAt, zone);
  const said = (written?.legalClock ?? []).filter(({ clock }) => clock === code);
  return said.flatMap((stop, index) => {
    if (stop.move !== 'STOP' || stop.until === undefined) return [];
    const next = said[index + 1];
    const resumed = next?.move === 'RESUME' ? localDate(next.at, zone) : stop.until;
    const until = earlierDate(stop.until, resumed);
    const from = laterDate(localDate(stop.at, zone), began);
    return stop.at < startedAt && until <= began ? [] : [{ said: stop, from, until }];
  });
}
