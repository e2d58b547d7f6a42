import type { LocalDate } from '../calendar/civil';
import { canonicalJson } from '../digest';
import { findNamedFigure, type NamedFigure } from './figure-list';
import type { AmountRuleSet } from './rule-set';

/** What a figure becomes, and by which table. */
export interface NextFigure<T extends { readonly rules: AmountRuleSet }> {
  readonly figure: NamedFigure;
  readonly by: T;
}

/** The first table to take effect after `today` that says something else of this figure; undefined where none does. */
export function nextFigure<T extends { readonly rules: AmountRuleSet }>(
  figure: NamedFigure,
  tables: readonly T[],
  today: LocalDate,
): NextFigure<T> | undefined {
  const later = tables
    .filter(({ rules }) => rules.inForceFrom > today)
    .sort((left, right) => (left.rules.inForceFrom < right.rules.inForceFrom ? -1 : 1));
  for (const by of later) {
    const changed = findNamedFigure(by.rules, figure.key);
    if (changed !== undefined && saying(changed) !== saying(figure)) return { figure: changed, by };
  }
  return undefined;
}

const saying = ({ value, otherSide, range }: NamedFigure): string =>
  canonicalJson({ value, otherSide, range });
