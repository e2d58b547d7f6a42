import { mergePeriods, type Period } from '../benefits';
import { addDays, type LocalDate } from '../calendar';

const later = (left: LocalDate, right: LocalDate): LocalDate => (left > right ? left : right);
const earlier = (left: LocalDate, right: LocalDate): LocalDate => (left < right ? left : right);

/** The days that lie in both, sorted and without overlap. */
export function commonDays(left: readonly Period[], right: readonly Period[]): readonly Period[] {
  const common: Period[] = [];
  for (const one of mergePeriods(left)) {
    for (const other of mergePeriods(right)) {
      const from = later(one.from, other.from);
      const to = earlier(one.to, other.to);
      if (from <= to) common.push({ from, to });
    }
  }
  return mergePeriods(common);
}

/** The days of `whole` that lie in none of `taken`, sorted and without overlap. */
export function daysWithout(whole: readonly Period[], taken: readonly Period[]): readonly Period[] {
  let rest = mergePeriods(whole);
  for (const gone of mergePeriods(taken)) {
    rest = rest.flatMap((period) => cut(period, gone));
  }
  return rest;
}

function cut(period: Period, gone: Period): Period[] {
  if (gone.to < period.from || gone.from > period.to) return [period];
  const before = { from: period.from, to: addDays(gone.from, -1) };
  const after = { from: addDays(gone.to, 1), to: period.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

export const periodsText = (periods: readonly Period[]): string =>
  periods.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join(', ');
