import type { CompositionParts, QueueWork } from './parts';

export type { CompositionParts, QueueWork } from './parts';

/** Loads the code of one queue only: the claims process does not even have the bank client in memory. */
export async function composeWork(parts: CompositionParts): Promise<QueueWork> {
  if (parts.settings.worker.queue === 'claims') {
    const { composeClaimsWork } = await import('./claims-work.js');
    return composeClaimsWork(parts);
  }
  const { composePaymentsWork } = await import('./payments-work.js');
  return composePaymentsWork(parts);
}
