import { approvedRupiah } from './authority/authority';
import type { Claim } from './claim';
import type { KnownOfBenefit, KnownOfClaim } from './early-refusal';

/** What an early refusal may rest on. */
export function knownOf(claim: Claim): KnownOfClaim {
  const benefits: Record<string, KnownOfBenefit> = {};
  for (const { benefitId, stage, version, proposedBy } of claim.benefits) {
    benefits[benefitId] = { stage, version, proposedBy: proposedBy?.userId ?? null };
  }
  return { stage: claim.stage, version: claim.version, approvedRupiah: approvedRupiah(claim), benefits };
}
