import type { Period } from '../../benefits';
import { diedOn } from '../../entitlements/rest';
import type { Benefit, Claim } from '../claim';
import { isForTheDead } from '../documents/receipt-checks';
import { foundOf } from './recovery';
import { standingDays } from './standing-days';

/**
 * Whether a benefit that was paid turns out to have paid the dead: by days, or by receipts, of after a death that became known
 * later, or on another day. What somebody has found wrong already is owed, and no more of it is looked for.
 */
export const paysTheDead = (claim: Claim, benefit: Benefit): boolean =>
  benefit.stage === 'PAID' &&
  (daysAfterDeath(claim, benefit).length > 0 ||
    (foundOf(claim, benefit.benefitId) === 0 &&
      (isForTheDead(claim, benefit) || isBilledForTheDead(claim, benefit))));

function daysAfterDeath(claim: Claim, benefit: Benefit): readonly Period[] {
  const died = diedOn(claim);
  return died === undefined ? [] : standingDays(claim, benefit).filter(({ to }) => to > died);
}

/** Whether a line of a hospital's bill that was approved is of a day after the death. */
function isBilledForTheDead(claim: Claim, { benefitId }: Benefit): boolean {
  const died = diedOn(claim);
  const bill = claim.bills?.find(({ decision }) => decision?.benefitId === benefitId);
  return (
    died !== undefined &&
    bill?.decision?.lines.some(
      ({ no, approvedRupiah }) =>
        approvedRupiah > 0 && (bill.keys[no - 1] ?? '').slice(0, died.length) > died,
    ) === true
  );
}

export const someonePaysTheDead = (claim: Claim): boolean =>
  claim.benefits.some((benefit) => paysTheDead(claim, benefit));
