import type { EntityManager } from 'typeorm';
import { ClaimRepository } from './claim.repository';
import { replaceWaits } from './replace-waits';

/** For changes of payout rows, which are not the claims' own: their waits follow in the same transaction. Locks the claims. */
export async function refreshClaimWaits(em: EntityManager, claimNumbers: readonly string[]): Promise<void> {
  for (const claimNumber of new Set(claimNumbers)) {
    const { claim } = await new ClaimRepository().lock(em, claimNumber);
    await replaceWaits(em, claim);
  }
}
