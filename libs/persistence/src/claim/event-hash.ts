import { createHash } from 'node:crypto';
import type { ClaimEventEntity } from './claim.entities';

/** The hash before the first event of a claim. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the canonical text of an event and the hash before it, so that no line can be changed or left out unseen. */
export function eventHash(event: Omit<ClaimEventEntity, 'hash'>): string {
  const text = canonical([
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

/** JSON with the keys of every object in order, because JSONB does not keep the order in which they were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
