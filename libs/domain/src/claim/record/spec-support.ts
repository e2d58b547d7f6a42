import type { Claim } from '../claim';
import { readBenefit, readClaim, writeBenefit, writeClaim, type ClaimAround } from '.';

/** For specs; nothing in production imports it. */

export const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is no part of the stored JSON. */
export function around(claim: Claim): ClaimAround {
  const written = writeClaim(claim);
  return Object.fromEntries(
    Object.entries(claim).filter(([name]) => !Object.hasOwn(written, name)),
  ) as unknown as Claim;
}

/** The claim after a way through the database. */
export function stored(claim: Claim): Claim {
  const { claimNumber } = claim;
  const benefits = claim.benefits.map((benefit) => readBenefit(claimNumber, json(writeBenefit(benefit))));
  return readClaim({ ...around(claim), benefits }, json(writeClaim(claim)));
}
