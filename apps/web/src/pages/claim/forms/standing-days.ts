import { daysWithout } from '@jkk/domain/entitlements/periods';
import type { Benefit, Claim } from '../../../api/model';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days that a benefit paid for and that were not found wrong: among these the wrong ones are chosen. */
export function standingDays({ recoveries }: Claim, benefit: Benefit | undefined): readonly Days[] {
  const periods = benefit?.details?.['periods'];
  if (benefit === undefined || !Array.isArray(periods)) return [];
  const wrong = recoveries
    .filter(({ benefitId }) => benefitId === benefit.benefitId)
    .flatMap(({ days }) => days);
  return daysWithout(periods as Days[], wrong);
}
