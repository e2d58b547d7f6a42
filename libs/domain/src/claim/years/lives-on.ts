import type { Claim } from '../claim';
import { hasCareYear } from './care-year';
import { asksForTraining } from './rest-waits';
import { openReturn, openTraining } from './return-life';
import { hasSchoolYears } from './school-life';

/** Something of the claim goes on for years, so that it does not close once everything asked for so far is paid. */
export const livesOn = (claim: Claim): boolean =>
  hasSchoolYears(claim) ||
  openReturn(claim) !== undefined ||
  openTraining(claim) !== undefined ||
  asksForTraining(claim) ||
  hasCareYear(claim);
