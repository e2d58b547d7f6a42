import { figureState, stepsOf, type VerificationStep } from './figure-verification';
import { listFigures, type NamedFigure } from './figure-list';
import type { Figure } from './figure';
import type { AmountRuleSet } from './rule-set';

/** The table as it is after what administrators said about its figures; the same table when that changes nothing. */
export function withVerified(rules: AmountRuleSet, steps: readonly VerificationStep[]): AmountRuleSet {
  const verified = new Map(
    listFigures(rules)
      .filter((figure) => figure.verifiedBy === null && figureState(figure, steps) === 'VERIFIED')
      .map((figure) => [figure.key, personsOf(figure, steps)]),
  );
  if (verified.size === 0) return rules;
  const mark = <Item extends Pick<Figure, 'verifiedBy'>>(key: string, item: Item): Item => ({
    ...item,
    verifiedBy: verified.get(key) ?? item.verifiedBy,
  });
  return {
    ...rules,
    figures: Object.fromEntries(
      Object.entries(rules.figures).map(([key, figure]) => [key, mark(key, figure)]),
    ),
    disabilities: rules.disabilities.map((row) => mark(`disability.${row.code}`, row)),
  };
}

/** Who compared and who confirmed. */
function personsOf(figure: NamedFigure, steps: readonly VerificationStep[]): string {
  return stepsOf(figure, steps)
    .slice(-2)
    .map(({ by }) => by)
    .join(', ');
}
