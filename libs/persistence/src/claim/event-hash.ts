import { createHash } from 'node:crypto';
import { canonicalJson } from '@jkk/domain/digest';
import type { ClaimEventRecord } from './records';

/** The hash before the first event of a claim. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the canonical text of an event and the hash before it, so that no line can be changed or left out unseen. */
export function eventHash(
  event: Omit<ClaimEventRecord, 'hash' | 'data'> & { readonly data: unknown },
): string {
  const text = canonicalJson([
    event.claimNumber,
    event.seq,
    event.at,
    event.code,
    event.actorUser,
    event.actorRole,
    event.stage,
    event.data,
    event.sourceId,
    event.previousHash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
