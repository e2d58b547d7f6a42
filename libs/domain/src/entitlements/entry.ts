import { isBenefitType, type BenefitType, type CalculationLine, type Period } from '../benefits';
import { localDate, type Instant, type LocalDate } from '../calendar';
import type { Benefit, Claim } from '../claim/claim';
import { isCounted } from '../claim/benefit/counted';
import { cameBack, debtsOfDays, isBack, wrongChildren } from '../claim/recovery/recovery';
import { computedAt, standingDisability } from '../claim/medical/standing';
import type { PayoutState } from '../payout';
import { withoutChildren } from './children';
import { daysWithout } from './periods';

/** How far a benefit has come on its way to the person. */
export type EntryState = 'REQUESTED' | 'APPROVED' | 'PAID' | 'RETURNED';

/** One benefit that counts: asked for, neither refused nor cancelled, and not given back in full. */
export interface Entry {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly type: BenefitType;
  readonly state: EntryState;
  /** What of it came back is not in it. */
  readonly amountRupiah: number;
  /** What its days and shares stand for: a payee owes what a wrong wage paid too much, and it is taken off nothing else. */
  readonly standsForRupiah: number;
  /** What the percentage of a disability stands for yet, of what it was paid for: what was wrong and given back may be granted again. */
  readonly percent: { readonly standsForRupiah: number; readonly paidRupiah: number };
  /** The day at the place of the accident on which it was asked for. */
  readonly on: LocalDate;
  /** What was asked for, without what the account adds to the calculation, and without days and children that were wrong and given back. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly line: CalculationLine;
  /** What the amount was computed from, with what the account added. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Since when the statement of disability binds that it rests on, if there is one. */
  readonly restsSince: Instant | undefined;
}

/** The benefits of a claim that count, oldest first; without `except`, which is being asked for anew. */
export function entriesOf(claim: Claim, except?: string): Entry[] {
  return claim.benefits.flatMap((benefit) =>
    benefit.benefitId === except || !isCounted(claim, benefit) || !isBenefitType(benefit.type)
      ? []
      : [toEntry(claim, benefit, benefit.type)],
  );
}

function toEntry(claim: Claim, benefit: Benefit, type: BenefitType): Entry {
  const { back } = debtsOfDays(claim, benefit.benefitId);
  const pupils = wrongChildren(claim, benefit.benefitId);
  const details = withoutDays(
    withoutChildren(benefit.details, pupils.back),
    back.flatMap(({ days }) => days),
  );
  return {
    claimNumber: claim.claimNumber,
    benefitId: benefit.benefitId,
    type,
    state: stateOf(claim, benefit),
    amountRupiah: benefit.amountRupiah - cameBack(claim, benefit.benefitId),
    standsForRupiah: back.reduce(
      (left, { amountRupiah }) => left - amountRupiah,
      benefit.amountRupiah - paidByWrongWage(benefit) - pupils.backRupiah,
    ),
    percent: percentOf(claim, benefit),
    on: localDate(benefit.requestedAt, claim.report.place.zone),
    details,
    line: benefit.line,
    request: benefit.basis?.request ?? benefit.details,
    restsSince: standingDisability(claim, computedAt(benefit))?.since,
  };
}

/** A wrong wage leaves the percentage as it was; each other debt that came back takes its part of it away. */
function percentOf({ recoveries = [] }: Claim, benefit: Benefit): Entry['percent'] {
  const paidRupiah = benefit.amountRupiah - paidByWrongWage(benefit);
  const reasons = (benefit.written?.overpayment ?? []).map(({ reasonCode }) => reasonCode);
  const standsForRupiah = recoveries
    .filter(({ benefitId }) => benefitId === benefit.benefitId)
    .filter(
      (each, index) =>
        isBack(each) &&
        each.payoutId === undefined &&
        reasons[index] !== undefined &&
        reasons[index] !== 'WAGE_WRONG',
    )
    .reduce((left, { amountRupiah }) => left - amountRupiah, paidRupiah);
  return { standsForRupiah: Math.max(0, standsForRupiah), paidRupiah };
}

/** Details of a benefit that is granted by days, without those that are granted no more. */
export function withoutDays(details: Benefit['details'], days: readonly Period[]): Benefit['details'] {
  const { periods } = details;
  return days.length === 0 || !Array.isArray(periods)
    ? details
    : { ...details, periods: daysWithout(periods as Period[], days) };
}

export const paidByWrongWage = ({ written }: Benefit): number =>
  (written?.overpayment ?? []).reduce(
    (sum, { reasonCode, amount = 0 }) => (reasonCode === 'WAGE_WRONG' ? sum + amount : sum),
    0,
  );

const CAME_BACK: readonly PayoutState[] = ['RETURNED', 'FAILED', 'CANCELLED'];

function stateOf(claim: Claim, benefit: Benefit): EntryState {
  if (benefit.stage === 'PAID') return 'PAID';
  if (benefit.stage !== 'APPROVED' && benefit.stage !== 'PAYING') return 'REQUESTED';
  const payout = claim.payouts.filter(({ benefitId }) => benefitId === benefit.benefitId).at(-1);
  return payout !== undefined && CAME_BACK.includes(payout.state) ? 'RETURNED' : 'APPROVED';
}
