import {
  addWorkingDays,
  localDate,
  workingDaysBetween,
  type HolidayCalendar,
  type LocalDate,
} from '../../calendar';
import type { Claim } from '../claim';
import type { ClockMove } from './clock-moves';

/** A time in which the payment clock of a benefit ran, by the holidays known now. */
export interface Stretch {
  readonly from: LocalDate;
  /** The day on which it was stopped; undefined while it runs. */
  readonly to: LocalDate | undefined;
  readonly dueOn: LocalDate;
  /** The holidays up to then are not loaded yet. */
  readonly provisional: boolean;
  /** Working days that were left when it was stopped; undefined while it runs. */
  readonly daysLeft: number | undefined;
}

/** The moves of one benefit's clock, the oldest first. */
export const movesOf = ({ clockMoves }: Pick<Claim, 'clockMoves'>, benefitId: string): readonly ClockMove[] =>
  clockMoves.filter((move) => move.benefitId === benefitId);

/**
 * When the clock ran, the oldest first. A day that was declared free since then was used up by nobody: each stretch begins with
 * what the ones before it leave by the holidays known now, whatever its line says.
 */
export function stretchesOf(
  claim: Pick<Claim, 'clockMoves' | 'report'>,
  benefitId: string,
  calendar: HolidayCalendar,
): readonly Stretch[] {
  const moves = movesOf(claim, benefitId);
  const stretches: Stretch[] = [];
  for (const [index, move] of moves.entries()) {
    if (move.move === 'STOP') continue;
    const to = moves.slice(index + 1).find((next) => next.move === 'STOP')?.on;
    const daysLeft = stretches.at(-1)?.daysLeft ?? move.daysLeft;
    stretches.push({ from: move.on, to, ...ahead(move, daysLeft, to, claim, calendar) });
  }
  return stretches;
}

/** A line from before days were counted says itself when payment was due. */
function ahead(
  { on, dueAt }: ClockMove,
  days: number | null,
  to: LocalDate | undefined,
  { report }: Pick<Claim, 'report'>,
  calendar: HolidayCalendar,
): Pick<Stretch, 'dueOn' | 'provisional' | 'daysLeft'> {
  if (days === null) {
    const dueOn = dueAt === null ? on : localDate(dueAt, report.place.zone);
    return { dueOn, provisional: false, daysLeft: undefined };
  }
  const { date, provisional } = addWorkingDays(on, days, calendar);
  const daysLeft = to === undefined ? undefined : Math.max(0, days - workingDaysBetween(on, to, calendar));
  return { dueOn: date, provisional, daysLeft };
}
