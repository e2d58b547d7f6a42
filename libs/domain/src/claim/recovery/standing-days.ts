import { mergePeriods, type Period } from '../../benefits';
import { withoutDays } from '../../entitlements/entry';
import { restPeriods } from '../../entitlements/rest';
import type { Benefit, Claim } from '../claim';
import { debtsOfDays } from './recovery';

/** Days that a benefit paid for and that nobody has found wrong yet. */
export function standingDays(claim: Pick<Claim, 'recoveries'>, benefit: Benefit): readonly Period[] {
  const wrong = debtsOfDays(claim, benefit.benefitId).found.flatMap(({ days }) => days);
  return mergePeriods(restPeriods({ ...benefit, details: withoutDays(benefit.details, wrong) }));
}
