import { parseLocalDate, type LocalDate } from '../calendar/civil';
import type { ObjectReader } from '../findings';
import { findFigure } from '../rules';
import type { Hints } from './facts';

/** No single invoice, receipt or price is larger: it keeps every sum of a call a safe whole number. */
export const MAX_AMOUNT = 1_000_000_000_000;

/** A larger wage of a month is no wage but a mistake in typing. */
export const MAX_WAGE = 1_000_000_000;

/** Lists inside one line are bounded, so that a call stays small. */
export const MAX_ENTRIES = 500;

export function readDate(reader: ObjectReader, name: string): LocalDate | undefined {
  return reader.parsed(name, parseLocalDate, 'DATE.INVALID', {
    id: 'Tanggal ini tidak ada; tulis TTTT-BB-HH.',
    en: 'This date does not exist; write YYYY-MM-DD.',
  });
}

/** Refuses a benefit that the rule set of the accident does not know yet. */
export function refuseIfNotInRuleSet(reader: ObjectReader, hints: Hints, figure: string): void {
  if (hints.rules === undefined || findFigure(hints.rules, figure) !== undefined) return;
  reader.refuse('', 'BENEFIT.NOT_IN_RULE_SET', {
    id: `Manfaat ini belum ada dalam ${hints.rules.title}.`,
    en: `This benefit does not exist under ${hints.rules.title}.`,
  });
}

/** A date of the case that lies before the accident is an impossible fact; a disease begins before it is diagnosed. */
export function refuseIfBeforeAccident(
  reader: ObjectReader,
  hints: Hints,
  name: string,
  date: LocalDate,
): boolean {
  if (hints.kind === 'DISEASE' || hints.occurredOn === undefined || date >= hints.occurredOn) return false;
  reader.refuse(name, 'DATE.BEFORE_ACCIDENT', {
    id: 'Tanggal ini lebih awal daripada tanggal kecelakaan.',
    en: 'This date is earlier than the accident.',
  });
  return true;
}
