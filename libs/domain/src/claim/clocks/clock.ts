import {
  addWorkingDays,
  endOfDay,
  localDate,
  type HolidayCalendar,
  type Instant,
  type LocalDate,
} from '../../calendar';
import { termOn, TERMS } from '../../policies';
import type { ActorStamp, Benefit, Claim, PaymentClock } from '../claim';
import type { ClockMove, ClockReason } from './clock-moves';
import type { DecisionContext } from '../decision';
import { movesOf, stretchesOf } from './stretches';

/** D4, as it stood when the claim was reported: what was used up before a change of it stays used. */
const paymentWorkingDays = ({ report, reportedAt }: Pick<Claim, 'report' | 'reportedAt'>): number =>
  termOn(TERMS.paymentWorkingDays, localDate(reportedAt, report.place.zone));

/** Why, by whom, and from which day where that is not today. */
export interface Tick {
  readonly reason: ClockReason;
  readonly by: ActorStamp | null;
  readonly on?: LocalDate | undefined;
}

/** The clock of a benefit and the ledger of its claim, as they stand after a move. */
export interface Ticked {
  readonly clock: PaymentClock | null;
  readonly clockMoves: Claim['clockMoves'];
}

type Timing = Pick<DecisionContext, 'now' | 'calendar'>;

/** Starts D4, or resumes it with the working days that were left when it stopped. */
export function startClock(
  claim: Claim,
  benefit: Pick<Benefit, 'benefitId' | 'clock'>,
  tick: Tick,
  { now, calendar }: Timing,
): Ticked {
  const { clock, benefitId } = benefit;
  if (clock?.running === true) return { clock, clockMoves: claim.clockMoves };
  const { zone } = claim.report.place;
  const on = notBefore(lastMoveOn(claim, benefitId), tick.on ?? localDate(now, zone));
  const term = paymentWorkingDays(claim);
  const daysLeft = daysLeftOf(claim, benefit, calendar);
  const { date, provisional } = addWorkingDays(on, daysLeft, calendar);
  const dueAt = endOfDay(date, zone);
  return {
    clock: { startedOn: on, dueAt, provisional, running: true, usedWorkingDays: term - daysLeft },
    clockMoves: written(claim, benefitId, tick, now, {
      move: clock === null ? 'START' : 'RESUME',
      on,
      dueAt,
      provisional,
      daysLeft,
    }),
  };
}

/** When a running clock is due by the holidays known now: those that were declared since then count as well. */
export function clockDue(
  claim: Claim,
  { benefitId }: Pick<Benefit, 'benefitId'>,
  clock: PaymentClock,
  calendar: HolidayCalendar,
): Pick<PaymentClock, 'dueAt' | 'provisional'> {
  const stretch = stretchesOf(claim, benefitId, calendar).at(-1);
  if (stretch === undefined) return clock;
  return { dueAt: endOfDay(stretch.dueOn, claim.report.place.zone), provisional: stretch.provisional };
}

/** Stops D4; the days used so far stay used. */
export function stopClock(
  claim: Claim,
  benefit: Pick<Benefit, 'benefitId' | 'clock'>,
  tick: Tick,
  { now, calendar }: Timing,
): Ticked {
  const { clock, benefitId } = benefit;
  if (clock?.running !== true) return { clock, clockMoves: claim.clockMoves };
  const on = notBefore(clock.startedOn, tick.on ?? localDate(now, claim.report.place.zone));
  const clockMoves = written(claim, benefitId, tick, now, {
    move: 'STOP',
    on,
    dueAt: null,
    provisional: false,
    daysLeft: null,
  });
  const daysLeft = daysLeftOf({ ...claim, clockMoves }, benefit, calendar);
  return {
    clock: { ...clock, running: false, usedWorkingDays: paymentWorkingDays(claim) - daysLeft },
    clockMoves,
  };
}

/** Of a clock that stands, or has not run yet: the working days that are left to it. */
const daysLeftOf = (
  claim: Claim,
  { benefitId, clock }: Pick<Benefit, 'benefitId' | 'clock'>,
  calendar: HolidayCalendar,
): number =>
  stretchesOf(claim, benefitId, calendar).at(-1)?.daysLeft ??
  paymentWorkingDays(claim) - (clock?.usedWorkingDays ?? 0);

/** The day of the last move, before which no other can lie; undefined while the clock never ran. */
export const lastMoveOn = (claim: Claim, benefitId: string): LocalDate | undefined =>
  movesOf(claim, benefitId).at(-1)?.on;

const notBefore = (first: LocalDate | undefined, date: LocalDate): LocalDate =>
  first !== undefined && first > date ? first : date;

function written(
  { clockMoves }: Claim,
  benefitId: string,
  { reason, by }: Tick,
  at: Instant,
  move: Pick<ClockMove, 'move' | 'on' | 'dueAt' | 'provisional' | 'daysLeft'>,
): readonly ClockMove[] {
  return [...clockMoves, { seq: clockMoves.length + 1, benefitId, reason, at, by, ...move }];
}
