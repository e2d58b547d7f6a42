import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  type LocalDate,
} from '../calendar/civil';
import type { AmountRuleSet } from '../rules';
import { findFigure, getFigure } from '../rules';

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One rate of lost wages and for how many months it is paid; the last one has no end. */
export interface WageBand {
  readonly months: number | null;
  readonly percent: number;
  readonly figures: readonly string[];
}

/** Days at one rate in months of one length (30 for the thirty-day month, else the length of the calendar month). */
export interface BandDays {
  readonly percent: number;
  readonly monthLength: number;
  readonly days: number;
}

/** Sorted periods without overlap: a day counts once, however many rest letters name it. Order does not matter. */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const sorted = [...periods].sort((left, right) =>
    left.from < right.from ? -1 : left.from > right.from ? 1 : 0,
  );
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && period.from <= addDays(last.to, 1)) {
      merged[merged.length - 1] = { from: last.from, to: last.to > period.to ? last.to : period.to };
    } else {
      merged.push(period);
    }
  }
  return merged;
}

export function countDays(merged: readonly Period[]): number {
  return merged.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
}

/** The rates of the rule set: PP 44/2015 has 100/75/50, PP 82/2019 has 100/50. */
export function wageBands(rules: AmountRuleSet): readonly WageBand[] {
  const found = known.get(rules) ?? readBands(rules);
  known.set(rules, found);
  return found;
}

const known = new WeakMap<AmountRuleSet, readonly WageBand[]>();

function readBands(rules: AmountRuleSet): readonly WageBand[] {
  const bands: WageBand[] = [];
  for (let index = 1; findFigure(rules, `stmb.${index}.percent`) !== undefined; index += 1) {
    const months = findFigure(rules, `stmb.${index}.months`);
    bands.push({
      months: months === undefined ? null : months.value,
      percent: getFigure(rules, `stmb.${index}.percent`).value,
      figures:
        months === undefined ? [`stmb.${index}.percent`] : [`stmb.${index}.months`, `stmb.${index}.percent`],
    });
  }
  return bands;
}

/** Month k is the days 30(k-1)+1 to 30k of incapacity, gaps left out. */
export function thirtyDayMonths(
  days: number,
  bands: readonly WageBand[],
  monthLength: number,
): readonly BandDays[] {
  const result: BandDays[] = [];
  let rest = days;
  for (const { months, percent } of bands) {
    const limit = months === null ? rest : months * monthLength;
    const taken = rest < limit ? rest : limit;
    if (taken > 0) result.push({ percent, monthLength, days: taken });
    rest -= taken;
  }
  return result;
}

/**
 * Month k runs from the same day of the month as the first rest day, gaps included: a full month pays the full wage
 * whatever its length, a part of a month the days' share of it.
 */
export function calendarMonths(merged: readonly Period[], bands: readonly WageBand[]): readonly BandDays[] {
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined) return [];
  const found = new Map<string, BandDays>();
  for (let month = 0; ; month += 1) {
    const from = addMonths(first.from, month);
    if (from > last.to) return [...found.values()];
    const end = addMonths(first.from, month + 1);
    const days = daysWithin(merged, from, end);
    const percent = percentOfMonth(month, bands);
    const monthLength = daysBetween(from, end);
    const key = `${percent}/${monthLength}`;
    if (days > 0) found.set(key, { percent, monthLength, days: (found.get(key)?.days ?? 0) + days });
  }
}

function percentOfMonth(month: number, bands: readonly WageBand[]): number {
  let end = 0;
  for (const band of bands) {
    if (band.months === null) return band.percent;
    end += band.months;
    if (month < end) return band.percent;
  }
  return 0;
}

/** Days of the periods in `from <= day < end`. */
function daysWithin(merged: readonly Period[], from: LocalDate, end: LocalDate): number {
  const lastDay = dateOfDayNumber(dayNumber(end) - 1);
  let days = 0;
  for (const period of merged) {
    if (period.to < from || period.from > lastDay) continue;
    days +=
      daysBetween(period.from > from ? period.from : from, period.to < lastDay ? period.to : lastDay) + 1;
  }
  return days;
}
