import { calculateLine } from '../benefits';
import type { AmountRuleSet, AmountRuleSetCode } from '../rules';
import { provinceName, provinceOf } from './provinces';
import { storedLine, type StoredCalculation } from './stored-calculation';

/** One stored benefit of one claim, and where its accident was. */
export interface RehearsedBenefit extends StoredCalculation {
  readonly claimNumber: string;
  readonly stage: string;
  readonly regencyCode: string;
}

export interface Tally {
  readonly benefits: number;
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** Benefits whose stored facts the candidate refuses: they would be paid nothing. */
  readonly refused: number;
  readonly beforeRupiah: number;
  readonly afterRupiah: number;
  readonly differenceRupiah: number;
}

export interface GroupTally extends Tally {
  readonly type: string;
  readonly province: string;
  readonly provinceName: string;
}

export interface ClaimDifference {
  readonly claimNumber: string;
  readonly province: string;
  readonly beforeRupiah: number;
  readonly afterRupiah: number;
  readonly differenceRupiah: number;
}

export interface RehearsalReport {
  readonly total: Tally;
  /** By type and province, in this order. */
  readonly groups: readonly GroupTally[];
  /** The claims whose total would change most, the largest difference first. */
  readonly claims: readonly ClaimDifference[];
  /** Claims with at least one benefit that would change, even where more and less cancel out. */
  readonly claimsChanged: number;
  readonly leftOut: {
    /** Refused or cancelled: nothing is paid for them. */
    readonly ended: number;
    readonly otherRuleSet: number;
    readonly withoutBasis: number;
    /** What is stored of the benefit cannot be read. */
    readonly unreadable: number;
  };
  /** How often the candidate refused stored facts, by code. */
  readonly refusals: Readonly<Record<string, number>>;
}

type MutableTally = { -readonly [Key in keyof Tally]: Tally[Key] };
type RunningClaim = { -readonly [Key in keyof ClaimDifference]: ClaimDifference[Key] } & { changed: boolean };
type Group = MutableTally & { type: string; province: string; provinceName: string };

const ENDED = new Set(['REFUSED', 'CANCELLED']);
const CLAIMS_SHOWN = 20;

/**
 * Runs a candidate in shadow over stored benefits, one by one, and adds up who would get more or less. Benefits of one
 * claim come one after the other. What it keeps does not grow with the number of claims.
 */
export class Rehearsal {
  private readonly total = emptyTally();
  private readonly groups = new Map<string, Group>();
  private readonly refusals = new Map<string, number>();
  private readonly leftOut = { ended: 0, otherRuleSet: 0, withoutBasis: 0, unreadable: 0 };
  private largest: ClaimDifference[] = [];
  private claimsChanged = 0;
  private current: RunningClaim | undefined;
  private readonly source: (code: AmountRuleSetCode) => AmountRuleSet | undefined;

  constructor(private readonly candidate: AmountRuleSet) {
    const verified = asIfVerified(candidate);
    this.source = (code) => (code === candidate.code ? verified : undefined);
  }

  add(benefit: RehearsedBenefit): void {
    const { basis } = benefit;
    if (ENDED.has(benefit.stage)) this.leftOut.ended += 1;
    else if (basis === null) this.leftOut.withoutBasis += 1;
    else if (basis.ruleSet.amounts !== this.candidate.code) this.leftOut.otherRuleSet += 1;
    else this.compare(benefit, basis);
  }

  /** A stored benefit that could not be read. */
  leaveOut(): void {
    this.leftOut.unreadable += 1;
  }

  report(): RehearsalReport {
    this.finishClaim();
    this.keepLargest();
    const groups = [...this.groups.values()].sort((left, right) =>
      groupKey(left) < groupKey(right) ? -1 : 1,
    );
    return {
      total: { ...this.total },
      groups,
      claims: this.largest,
      claimsChanged: this.claimsChanged,
      leftOut: { ...this.leftOut },
      refusals: Object.fromEntries([...this.refusals].sort()),
    };
  }

  private compare(benefit: RehearsedBenefit, basis: NonNullable<RehearsedBenefit['basis']>): void {
    const answer = calculateLine(basis.context, storedLine(benefit), {
      otherLines: basis.otherLines,
      source: this.source,
    });
    const before = benefit.amountRupiah;
    const after = answer.ok ? answer.line.amount : 0;
    if (!answer.ok) this.countRefusals(answer.errors.map(({ code }) => code));
    const province = provinceOf(benefit.regencyCode);
    count(this.total, before, after, !answer.ok);
    count(this.groupOf(benefit.type, province), before, after, !answer.ok);
    this.addToClaim(benefit.claimNumber, province, before, after);
  }

  private countRefusals(codes: readonly string[]): void {
    for (const code of new Set(codes)) this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  private groupOf(type: string, province: string): Group {
    const key = groupKey({ type, province });
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const group = { type, province, provinceName: provinceName(province), ...emptyTally() };
    this.groups.set(key, group);
    return group;
  }

  private addToClaim(claimNumber: string, province: string, before: number, after: number): void {
    if (this.current?.claimNumber !== claimNumber) this.finishClaim();
    this.current ??= {
      claimNumber,
      province,
      beforeRupiah: 0,
      afterRupiah: 0,
      differenceRupiah: 0,
      changed: false,
    };
    this.current.changed ||= before !== after;
    this.current.beforeRupiah += before;
    this.current.afterRupiah += after;
    this.current.differenceRupiah += after - before;
  }

  private finishClaim(): void {
    const running = this.current;
    this.current = undefined;
    if (running === undefined) return;
    const { changed, ...claim } = running;
    if (changed) this.claimsChanged += 1;
    if (claim.differenceRupiah === 0) return;
    this.largest.push(claim);
    if (this.largest.length > 2 * CLAIMS_SHOWN) this.keepLargest();
  }

  private keepLargest(): void {
    this.largest = this.largest.sort(byDifference).slice(0, CLAIMS_SHOWN);
  }
}

/** The question is what the candidate would pay once it is law; some benefits are computed from verified figures only. */
function asIfVerified(rules: AmountRuleSet): AmountRuleSet {
  const figures = Object.entries(rules.figures).map(([key, figure]) => [
    key,
    { ...figure, verifiedBy: figure.verifiedBy ?? 'rehearsal' },
  ]);
  return { ...rules, figures: Object.fromEntries(figures) as AmountRuleSet['figures'] };
}

function emptyTally(): MutableTally {
  return {
    benefits: 0,
    more: 0,
    less: 0,
    same: 0,
    refused: 0,
    beforeRupiah: 0,
    afterRupiah: 0,
    differenceRupiah: 0,
  };
}

function count(tally: MutableTally, before: number, after: number, refused: boolean): void {
  tally.benefits += 1;
  if (refused) tally.refused += 1;
  else if (after > before) tally.more += 1;
  else if (after < before) tally.less += 1;
  else tally.same += 1;
  tally.beforeRupiah += before;
  tally.afterRupiah += after;
  tally.differenceRupiah += after - before;
}

function groupKey({ type, province }: { readonly type: string; readonly province: string }): string {
  return `${type}/${province}`;
}

function byDifference(left: ClaimDifference, right: ClaimDifference): number {
  const order = Math.abs(right.differenceRupiah) - Math.abs(left.differenceRupiah);
  return order === 0 ? (left.claimNumber < right.claimNumber ? -1 : 1) : order;
}
