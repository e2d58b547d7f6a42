import { In, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ClaimEntity, ClaimEventEntity } from '../claim/claim.entities';
import { eventHash, FIRST_HASH } from '../claim/event-hash';

export type ChainFault =
  | 'EVENTS.MISSING'
  | 'EVENTS.SEQUENCE_BROKEN'
  | 'EVENTS.CHAIN_BROKEN'
  | 'EVENTS.CHANGED'
  | 'EVENTS.END_DIFFERS';

export interface ChainFinding {
  readonly claimNumber: string;
  /** The event at which it shows. */
  readonly seq: number;
  readonly code: ChainFault;
}

export interface ChainReport {
  readonly claims: number;
  readonly events: number;
  readonly findings: readonly ChainFinding[];
}

interface ClaimEnd {
  readonly claimNumber: string;
  readonly eventSeq: number;
  readonly eventHash: string;
}

const CLAIMS_AT_ONCE = 200;

/**
 * Reads every event of every claim, or of one, and works its hash out again. A line that was changed, left out, put in
 * or cut off at the end is a finding, at the first place where it shows in its claim.
 */
export async function verifyEvents(em: EntityManager, only?: string): Promise<ChainReport> {
  const findings: ChainFinding[] = [];
  let claims = 0;
  let events = 0;
  for await (const ends of pagesOfClaims(em, only)) {
    const chains = await readChains(em, ends);
    for (const end of ends) {
      const chain = chains.get(end.claimNumber) ?? [];
      const finding = verifyChain(end, chain);
      if (finding !== undefined) findings.push(finding);
      claims += 1;
      events += chain.length;
    }
  }
  return { claims, events, findings };
}

/** Pure: the first fault of one claim's events in their order, or undefined. */
function verifyChain(end: ClaimEnd, chain: readonly ClaimEventEntity[]): ChainFinding | undefined {
  const fault = (seq: number, code: ChainFault): ChainFinding => ({
    claimNumber: end.claimNumber,
    seq,
    code,
  });
  if (chain.length === 0) return fault(1, 'EVENTS.MISSING');
  let previousHash = FIRST_HASH;
  for (const [index, event] of chain.entries()) {
    if (event.seq !== index + 1) return fault(index + 1, 'EVENTS.SEQUENCE_BROKEN');
    if (event.previousHash !== previousHash) return fault(event.seq, 'EVENTS.CHAIN_BROKEN');
    const { hash, ...content } = event;
    if (eventHash(content) !== hash) return fault(event.seq, 'EVENTS.CHANGED');
    previousHash = hash;
  }
  const last = chain.length;
  return end.eventSeq === last && end.eventHash === previousHash
    ? undefined
    : fault(last, 'EVENTS.END_DIFFERS');
}

async function* pagesOfClaims(em: EntityManager, only?: string): AsyncGenerator<ClaimEnd[]> {
  const select = { claimNumber: true, eventSeq: true, eventHash: true } as const;
  let after = '';
  for (;;) {
    const claimNumber = only ?? MoreThan(after);
    const page = await em.find(ClaimEntity, {
      select,
      where: { claimNumber },
      order: { claimNumber: 'ASC' },
      take: CLAIMS_AT_ONCE,
    });
    if (page.length > 0) yield page;
    if (only !== undefined || page.length < CLAIMS_AT_ONCE) return;
    after = page.at(-1)?.claimNumber ?? after;
  }
}

async function readChains(
  em: EntityManager,
  ends: readonly ClaimEnd[],
): Promise<ReadonlyMap<string, ClaimEventEntity[]>> {
  const events = await em.find(ClaimEventEntity, {
    where: { claimNumber: In(ends.map(({ claimNumber }) => claimNumber)) },
    order: { claimNumber: 'ASC', seq: 'ASC' },
  });
  const chains = new Map<string, ClaimEventEntity[]>();
  for (const event of events) {
    chains.set(event.claimNumber, [...(chains.get(event.claimNumber) ?? []), event]);
  }
  return chains;
}
