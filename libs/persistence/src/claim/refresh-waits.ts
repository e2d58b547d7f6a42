import type { EntityManager } from 'typeorm';
import { ClaimRepository } from './claim.repository';
import { replaceWaits } from './replace-waits';

/** For changes of payout rows, which are not the claim's own: its waits follow in the same transaction. Locks the claim. */
export async function refreshClaimWaits(em: EntityManager, claimNumber: string): Promise<void> {
  const { claim } = await new ClaimRepository().lock(em, claimNumber);
  await replaceWaits(em, claim);
}
