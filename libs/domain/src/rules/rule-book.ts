import type { LocalDate } from '../calendar/civil';
import { localDate, parseInstant, ZONES } from '../calendar/instant';
import { findAmountRuleSet, SHIPPED_TABLES } from './data';
import type { AmountRuleSet, AmountRuleSetCode } from './rule-set';

/** Every version of the benefit tables that is law here: the shipped ones and those that were published since. */
export interface RuleBook {
  /** The version that an accident of this date is computed by. */
  find(code: AmountRuleSetCode, occurredOn: LocalDate): AmountRuleSet | undefined;
  /** A version by its number, in force or not: what was computed by it once stays computable. */
  findVersion(code: AmountRuleSetCode, version: number): AmountRuleSet | undefined;
  /** The version with the highest number: what a candidate is a change of. */
  findLatest(code: AmountRuleSetCode): AmountRuleSet | undefined;
  /** Every version, the newest first. */
  listVersions(code: AmountRuleSetCode): readonly AmountRuleSet[];
}

/**
 * A book of the shipped tables and the published versions. A published version takes the place of the ones before it
 * for accidents from its own first day on; where it ends, they count again. A number under which something was published
 * here stays with that, whatever a release ships under it: amounts were decided by it.
 */
export function ruleBook(published: readonly AmountRuleSet[]): RuleBook {
  const versionsOf = (code: AmountRuleSetCode): readonly AmountRuleSet[] => {
    const own = published.filter((rules) => rules.code === code);
    const taken = new Set(own.map(({ version }) => version));
    const shipped = SHIPPED_TABLES.filter((rules) => rules.code === code && !taken.has(rules.version));
    return [...shipped, ...own].sort((left, right) => right.version - left.version);
  };
  return {
    find: (code, occurredOn) =>
      versionsOf(code).find((rules) => isInForce(rules, occurredOn)) ?? findAmountRuleSet(code),
    findVersion: (code, version) => versionsOf(code).find((rules) => rules.version === version),
    findLatest: (code) => versionsOf(code)[0],
    listVersions: versionsOf,
  };
}

/** The book without anything published. */
export const SHIPPED_RULES: RuleBook = ruleBook([]);

/**
 * The tables for a call of the calculator, by its own date. The call may be of any shape: one without a date is refused
 * by the calculator before it asks for a table.
 */
export function tablesFor(
  call: unknown,
  book: RuleBook,
): (code: AmountRuleSetCode) => AmountRuleSet | undefined {
  const occurredOn = dateOf(call);
  return (code) => (occurredOn === undefined ? undefined : book.find(code, occurredOn));
}

function dateOf(call: unknown): LocalDate | undefined {
  if (typeof call !== 'object' || call === null) return undefined;
  const { occurredAt, zone: wanted } = call as { occurredAt?: unknown; zone?: unknown };
  const zone = ZONES.find((known) => known === wanted);
  const at = typeof occurredAt === 'string' ? parseInstant(occurredAt) : undefined;
  return at === undefined || zone === undefined ? undefined : localDate(at, zone);
}

function isInForce({ inForceFrom, inForceTo }: AmountRuleSet, date: LocalDate): boolean {
  return date >= inForceFrom && (inForceTo === null || date <= inForceTo);
}
