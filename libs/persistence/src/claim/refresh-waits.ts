import type { EntityManager } from 'typeorm';
import { assembleReadable, manyText, type ReadClaim, type ReadParts } from './claim-reading';
import { replaceAllWaits } from './replace-waits';

let text: string | undefined;

/**
 * For changes of payout rows, which are not the claims' own: their waits follow in the same transaction. Who changes a payout
 * has locked its claim, so everything in it stands still. Two statements for five hundred claims as for one. A claim that
 * cannot be read is set aside, so that it does not stop the money of the others; its waits stay as they are.
 */
export async function refreshClaimWaits(em: EntityManager, claimNumbers: readonly string[]): Promise<void> {
  const numbers = [...new Set(claimNumbers)];
  if (numbers.length === 0) return;
  text ??= `${manyText(em, '= ANY($1)')} FOR NO KEY UPDATE OF claim`;
  const rows = await em.query<(ReadClaim & ReadParts)[]>(text, [numbers]);
  await replaceAllWaits(em, assembleReadable(em, rows));
}
