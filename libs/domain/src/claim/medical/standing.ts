import { findDisability, findAmountRuleSet, type AmountRuleSet, type AmountRuleSetCode } from '../../rules';
import { exceedsLimit, shareOf, type Side } from '../../benefits';
import type { Instant } from '../../calendar';
import type { Benefit, Claim, MedicalStatement, Written } from '../claim';
import type { AdviceBody, DisabilityItem } from '../forms';
import { bindings, type Binding } from './statements';

/** What stands of a person's disability: the last confirmed statement that names one, and the opinion on it. */
export interface Standing {
  readonly statement: MedicalStatement;
  /** Since when it binds; benefits that were computed before rest on another one. */
  readonly since: Instant;
  /** The opinion's where the advisory doctor names them, else the statement's. */
  readonly disabilities: readonly DisabilityItem[];
  readonly opinion: Written<AdviceBody> | undefined;
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

const opinionOn = (
  { written }: Claim,
  { enteredAt }: MedicalStatement,
  until?: Instant,
): Written<AdviceBody> | undefined =>
  written?.advice?.filter(({ at }) => at >= enteredAt && (until === undefined || at <= until)).at(-1);

/** Why the advisory doctor is awaited for a disability, and since when. */
export function waitsForOpinion(claim: Claim): Standing | undefined {
  const standing = standingDisability(claim);
  return standing?.open === undefined || standing.open === 'NOT_SETTLED' ? undefined : standing;
}

/** What an opinion makes bind; nothing where it only disagrees or asks for more. */
function settledBy(
  { opinion, disabilities = [] }: AdviceBody,
  stated: readonly DisabilityItem[],
): readonly DisabilityItem[] | undefined {
  if (opinion === 'MORE_NEEDED') return undefined;
  if (disabilities.length > 0) return disabilities;
  return opinion === 'AGREES' ? stated : undefined;
}

function reasonOf(
  claim: Claim,
  { statement, disputed }: Binding,
  opinion: AdviceBody | undefined,
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
