import type { BenefitProgress, ClaimProgress } from '@jkk/contracts';
import { approvedRupiah, isOpen, nextWakeUp, type Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';

/** The small part of a claim that its workflow keeps. */
export function toProgress(claim: Claim, calendar: HolidayCalendar): ClaimProgress {
  const benefits: Record<string, BenefitProgress> = {};
  for (const benefit of claim.benefits) {
    benefits[benefit.benefitId] = {
      stage: benefit.stage,
      version: benefit.version,
      proposedBy: benefit.proposedBy?.userId ?? null,
    };
  }
  return {
    stage: claim.stage,
    version: claim.version,
    open: isOpen(claim.stage),
    wakeUpAt: nextWakeUp(claim, calendar),
    approvedRupiah: approvedRupiah(claim),
    benefits,
  };
}
