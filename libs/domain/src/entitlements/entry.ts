import { isBenefitType, type BenefitType, type CalculationLine } from '../benefits';
import { localDate, type Instant, type LocalDate } from '../calendar';
import type { Benefit, Claim } from '../claim/claim';
import { computedAt, standingDisability } from '../claim/medical/standing';
import type { PayoutState } from '../payout';

/** How far a benefit has come on its way to the person. */
export type EntryState = 'REQUESTED' | 'APPROVED' | 'PAID' | 'RETURNED';

/** One benefit that counts: asked for and neither refused nor cancelled. */
export interface Entry {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly type: BenefitType;
  readonly state: EntryState;
  readonly amountRupiah: number;
  /** The day at the place of the accident on which it was asked for. */
  readonly on: LocalDate;
  /** What was asked for, without what the account adds to the calculation. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly line: CalculationLine;
  /** What the amount was computed from, with what the account added. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Since when the statement of disability binds that it rests on, if there is one. */
  readonly restsSince: Instant | undefined;
}

const ENDED: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED'];

/** The benefits of a claim that count, oldest first; without `except`, which is being asked for anew. */
export function entriesOf(claim: Claim, except?: string): Entry[] {
  return claim.benefits.flatMap((benefit) =>
    benefit.benefitId === except || ENDED.includes(benefit.stage) || !isBenefitType(benefit.type)
      ? []
      : [toEntry(claim, benefit, benefit.type)],
  );
}

function toEntry(claim: Claim, benefit: Benefit, type: BenefitType): Entry {
  return {
    claimNumber: claim.claimNumber,
    benefitId: benefit.benefitId,
    type,
    state: stateOf(claim, benefit),
    amountRupiah: benefit.amountRupiah,
    on: localDate(benefit.requestedAt, claim.report.place.zone),
    details: benefit.details,
    line: benefit.line,
    request: benefit.basis?.request ?? benefit.details,
    restsSince: standingDisability(claim, computedAt(benefit))?.since,
  };
}

const CAME_BACK: readonly PayoutState[] = ['RETURNED', 'FAILED', 'CANCELLED'];

function stateOf(claim: Claim, benefit: Benefit): EntryState {
  if (benefit.stage === 'PAID') return 'PAID';
  if (benefit.stage !== 'APPROVED' && benefit.stage !== 'PAYING') return 'REQUESTED';
  const payout = claim.payouts.filter(({ benefitId }) => benefitId === benefit.benefitId).at(-1);
  return payout !== undefined && CAME_BACK.includes(payout.state) ? 'RETURNED' : 'APPROVED';
}
