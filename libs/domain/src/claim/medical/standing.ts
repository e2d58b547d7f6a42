import { findDisability, findAmountRuleSet, type AmountRuleSet, type AmountRuleSetCode } from '../../rules';
import { exceedsLimit, shareOf, type Side } from '../../benefits';
import type { Instant } from '../../calendar';
import type { Benefit, Claim, MedicalStatement } from '../claim';
import type { DisabilityItem } from '../forms';
import { settledBy, type Opinion } from './opinion';
import { panelOf, panelsOf } from './panel';
import { bindings, type Binding } from './statements';

/** What stands of a person's disability: the last confirmed statement that names one, and the opinion on it. */
export interface Standing {
  readonly statement: MedicalStatement;
  /** Since when it binds; benefits that were computed before rest on another one. */
  readonly since: Instant;
  /** The opinion's where the advisory doctor names them, else the statement's. */
  readonly disabilities: readonly DisabilityItem[];
  readonly opinion: Opinion | undefined;
  /** Why the percentages cannot be paid as they stand; undefined where they can. */
  readonly open: AdviceReason | undefined;
}

export type AdviceReason = 'UNLISTED' | 'RANGE' | 'ABOVE_LIMIT' | 'DISPUTED' | 'NOT_SETTLED';

const DISABLING: readonly MedicalStatement['condition'][] = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'];

/**
 * The disability that benefits may rest on, as of `at` or now. A later cure or treatment takes it away for new benefits; what
 * was granted stays. Death does not: a disability before it is due as well.
 */
export function standingDisability(claim: Claim, at?: Instant): Standing | undefined {
  const binding = bindings(claim)
    .filter(({ since, statement }) => (at === undefined || since <= at) && statement.condition !== 'DIED')
    .at(-1);
  if (binding === undefined || !DISABLING.includes(binding.statement.condition)) return undefined;
  const opinion = opinionOn(claim, binding.statement, at);
  const stated = binding.statement.disabilities ?? [];
  const settled = opinion === undefined ? undefined : settledBy(opinion, stated);
  return {
    statement: binding.statement,
    since: binding.since,
    disabilities: settled ?? stated,
    opinion,
    open: settled === undefined ? reasonOf(claim, binding, opinion) : undefined,
  };
}

/** The last one of a single advisory doctor, or of a panel about percentages; one doctor of a panel binds nobody. */
function opinionOn(claim: Claim, { enteredAt }: MedicalStatement, until?: Instant): Opinion | undefined {
  const panels = panelsOf(claim);
  const ofPanels = new Set(panels.flatMap(({ opinions }) => [...opinions.values()]));
  const single = claim.written?.advice?.filter((said) => !ofPanels.has(said) && said.opinion !== 'DECLINES');
  const together = panels.flatMap(({ about, stands }) =>
    about === 'PERCENTAGES' && stands !== undefined ? [stands] : [],
  );
  return [...(single ?? []), ...together]
    .filter(({ at }) => at >= enteredAt && (until === undefined || at <= until))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
}

/** Why the advisory doctor is awaited for a disability, and since when. */
export function waitsForOpinion(claim: Claim): Standing | undefined {
  const standing = standingDisability(claim);
  return standing?.open === undefined || standing.open === 'NOT_SETTLED' ? undefined : standing;
}

/** What advisory doctors are asked now is percentages, not whether it comes from work. */
export function asksPercentages(claim: Claim): boolean {
  const panel = panelOf(claim);
  return panel?.awaits === undefined ? waitsForOpinion(claim) !== undefined : panel.about === 'PERCENTAGES';
}

function reasonOf(
  claim: Claim,
  { statement, disputed }: Binding,
  opinion: Opinion | undefined,
): AdviceReason | undefined {
  const rules = rulesOf(claim);
  const stated = statement.disabilities ?? [];
  const needed =
    rules === undefined
      ? undefined
      : stated.some(({ code }) => findDisability(rules, code) === undefined)
        ? 'UNLISTED'
        : stated.some(({ code }) => findDisability(rules, code)?.measure === 'RANGE')
          ? 'RANGE'
          : exceedsLimit(statedShare(claim, stated), rules)
            ? 'ABOVE_LIMIT'
            : disputed
              ? 'DISPUTED'
              : undefined;
  return needed !== undefined && opinion !== undefined ? 'NOT_SETTLED' : needed;
}

export const rulesOf = ({ ruleSet }: Claim): AmountRuleSet | undefined =>
  ruleSet.amounts === null ? undefined : findAmountRuleSet(ruleSet.amounts as AmountRuleSetCode);

const handednessOf = ({ cover }: Claim): Side => cover.member?.handedness ?? 'RIGHT';

/** When the amount of a benefit was worked out last. */
export const computedAt = ({ written, requestedAt }: Benefit): Instant =>
  [...(written?.requestBenefit ?? []), ...(written?.correction ?? [])]
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? requestedAt;

/** The share of these disabilities together, in ten-millionths. */
export function statedShare(claim: Claim, disabilities: readonly DisabilityItem[]): number {
  const rules = rulesOf(claim);
  if (rules === undefined) return 0;
  return disabilities.reduce((sum, item) => sum + shareOf(item, rules, handednessOf(claim)), 0);
}
