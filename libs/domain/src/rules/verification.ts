import { findNamedFigure, type NamedFigure } from './figure-list';
import type { AmountRuleSet } from './rule-set';

/** A figure that nobody compared with the printed law yet, as the blocked payout names it. */
export interface UnverifiedFigure {
  /** `PP-82-2019/funeral.amount` */
  readonly name: string;
  readonly citation: string;
  readonly provenance: string;
}

/**
 * Which of the figures a calculation used are not verified. `confirmed` holds the names that two administrators
 * verified since the data file was written. Throws RangeError for a figure of another rule set or one that is unknown.
 */
export function unverifiedFigures(
  names: readonly string[],
  rules: AmountRuleSet,
  confirmed: ReadonlySet<string> = new Set(),
): readonly UnverifiedFigure[] {
  return [...new Set(names)].flatMap((name) => {
    const { verifiedBy, citation, provenance } = named(name, rules);
    return verifiedBy !== null || confirmed.has(name) ? [] : [{ name, citation, provenance }];
  });
}

function named(name: string, rules: AmountRuleSet): NamedFigure {
  const prefix = `${rules.code}/`;
  const found = name.startsWith(prefix) ? findNamedFigure(rules, name.slice(prefix.length)) : undefined;
  if (found === undefined) throw new RangeError(`The rule set ${rules.code} has no figure of this name`);
  return found;
}
