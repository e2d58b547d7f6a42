import type { PayoutSummary } from '../../payout';
import type { Benefit, Claim } from '../claim';
import { foundOfPayout } from '../recovery/recovery';

/** Nothing of it is to be paid: somebody refused it, or it ended with its claim. */
const NOT_DUE: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED'];

/**
 * Payouts of a benefit that the bank's statement proves although they were not, or no longer, to be made: their debits came
 * after a refusal, after the end of the claim, or beside another payment. Money that has left is never hidden; it is sent
 * back, or the benefit is approved anew with it as its payment.
 */
export function unduePayouts({ payouts }: Pick<Claim, 'payouts'>, benefit: Benefit): PayoutSummary[] {
  const paid = payouts.filter(
    ({ benefitId, state }) => benefitId === benefit.benefitId && state === 'RECONCILED',
  );
  return NOT_DUE.includes(benefit.stage) ? paid : paid.slice(1);
}

/** The payment that a refused or cancelled benefit was given after all: with it two persons may grant it anew. */
export const paidThoughRefused = (
  claim: Pick<Claim, 'payouts'>,
  benefit: Benefit,
): PayoutSummary | undefined =>
  NOT_DUE.includes(benefit.stage) ? unduePayouts(claim, benefit)[0] : undefined;

/** Of these, what its payee does not owe yet in full: somebody has to say what becomes of it. */
export const unansweredPayouts = (
  claim: Pick<Claim, 'payouts' | 'recoveries'>,
  benefit: Benefit,
): PayoutSummary[] =>
  unduePayouts(claim, benefit).filter(
    ({ payoutId, amountRupiah }) => foundOfPayout(claim, payoutId) < amountRupiah,
  );

export const hasUnduePayout = (claim: Claim): boolean =>
  claim.benefits.some((benefit) => unansweredPayouts(claim, benefit).length > 0);
