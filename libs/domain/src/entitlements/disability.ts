import { isPartial, limitShare, shareOf, type Side } from '../benefits';
import type { Instant } from '../calendar';
import type { Claim } from '../claim/claim';
import { standingDisability } from '../claim/medical/standing';
import { multiplyFraction, rupiah } from '../money';
import type { AmountRuleSet } from '../rules';
import type { Entry } from './entry';

/** A partial disability that was granted, in ten-millionths of 80 monthly wages. */
export interface GrantedShare {
  readonly benefitId: string;
  readonly type: string;
  readonly amountRupiah: number;
  /** What its statement came to, without what was wrong and given back. */
  readonly share: number;
  /** What of it had been granted before and was taken off. */
  readonly deducted: number;
  readonly restsSince: Instant | undefined;
}

/** What of disability the case has granted, and since when the statement binds that new benefits rest on. */
export interface DisabilityAccount {
  readonly granted: readonly GrantedShare[];
  readonly standsSince: Instant | undefined;
  /** The advisory doctor has given his opinion on it. */
  readonly advised: boolean;
}

type NamedDisability = Parameters<typeof shareOf>[0];

export function disabilityAccount(
  claim: Claim,
  entries: readonly Entry[],
  rules: AmountRuleSet | undefined,
): DisabilityAccount {
  const standing = standingDisability(claim);
  const handedness = claim.cover.member?.handedness ?? 'RIGHT';
  const partial = entries.filter(({ type }) => isPartial(type));
  return {
    granted: rules === undefined ? [] : partial.map((entry) => grantedShare(entry, rules, handedness)),
    standsSince: standing?.since,
    advised: standing?.opinion !== undefined,
  };
}

function grantedShare(entry: Entry, rules: AmountRuleSet, handedness: Side): GrantedShare {
  const { benefitId, type, amountRupiah, percent, request, restsSince } = entry;
  const items = Array.isArray(request['items']) ? (request['items'] as readonly NamedDisability[]) : [];
  const gross = items.reduce((sum, item) => sum + shareOf(item, rules, handedness), 0);
  const left = Math.max(0, limitShare(rules) - number(request['othersShare']));
  const share = request['advised'] === true ? Math.min(gross, left) : gross;
  const deducted = Math.min(share, number(request['grantedShare']));
  return {
    benefitId,
    type,
    amountRupiah,
    share: deducted + standing(share - deducted, percent),
    deducted,
    restsSince,
  };
}

/** What of a share was not wrong and given back. */
const standing = (share: number, { standsForRupiah, paidRupiah }: Entry['percent']): number =>
  paidRupiah > 0 ? multiplyFraction(rupiah(share), BigInt(standsForRupiah), BigInt(paidRupiah)) : share;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the account adds to a line that pays for a disability or after one; nothing where nothing was granted. */
export function derivedOf(type: string, { granted, standsSince, advised }: DisabilityAccount): object {
  const net = (of: readonly GrantedShare[]): number => sum(of.map(({ share, deducted }) => share - deducted));
  if (type === 'TOTAL_PERMANENT') return positive({ grantedShare: net(granted) });
  if (type === 'DEATH') {
    return positive({ disabilityGranted: sum(granted.map(({ amountRupiah }) => amountRupiah)) });
  }
  if (!isPartial(type)) return {};
  const [same, earlier] = [
    granted.filter(({ restsSince }) => restsSince === standsSince),
    granted.filter(({ restsSince }) => restsSince !== standsSince),
  ];
  const taken = sum(same.map(({ deducted }) => deducted));
  return {
    ...(advised && { advised }),
    ...positive({
      grantedShare: net(earlier) - taken,
      othersShare: advised ? sum(same.map(({ share }) => share)) : 0,
    }),
  };
}

const positive = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value > 0));
