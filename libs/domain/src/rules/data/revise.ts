import type { Figure } from '../figure';
import type { AmountRuleSet } from '../rule-set';

/** What a version says otherwise than the one before it: figures that are new, or another citation of known ones. */
interface Revision {
  readonly added?: Readonly<Record<string, Figure>>;
  readonly cited?: Readonly<Record<string, Partial<Pick<Figure, 'citation' | 'provenance'>>>>;
}

/**
 * The next version of a released table, which stays as it is. It counts from the same day on, so that every calculation
 * after the release takes it, and what was decided keeps the version of its decision. Nobody has verified it yet.
 */
export function revise(before: AmountRuleSet, { added = {}, cited = {} }: Revision): AmountRuleSet {
  const figures = Object.fromEntries(
    Object.entries(before.figures).map(([key, figure]) => [key, { ...figure, ...cited[key] }]),
  );
  return { ...before, version: before.version + 1, figures: { ...figures, ...added }, wording: 'FULL' };
}
