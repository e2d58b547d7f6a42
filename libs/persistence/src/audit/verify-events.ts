import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ClaimEventEntity } from '../claim/claim.entities';
import { eventHash, FIRST_HASH } from '../claim/event-hash';

export type ChainFault =
  | 'EVENTS.MISSING'
  | 'EVENTS.SEQUENCE_BROKEN'
  | 'EVENTS.CHAIN_BROKEN'
  | 'EVENTS.CHANGED'
  | 'EVENTS.SEAL_BROKEN'
  | 'EVENTS.DOSSIER_CHANGED'
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
  readonly dossierHash: string;
  /** Worked out of the dossier now. */
  readonly dossierNow: string;
}

const ENDS = `
  SELECT claim_number AS "claimNumber", event_seq AS "eventSeq", event_hash AS "eventHash", dossier_hash AS "dossierHash",
    encode(sha256(convert_to(dossier::text, 'UTF8')), 'hex') AS "dossierNow"
  FROM claim`;

const CLAIMS_AT_ONCE = 200;

/**
 * Reads every event of every claim, or of one, and works its hash and its seal out again. A line that was changed, left
 * out, put in or cut off at the end is a finding, at the first place where it shows in its claim; so is a dossier that is
 * not the one which its newest event left behind.
 */
export async function verifyEvents(em: EntityManager, only?: string): Promise<ChainReport> {
  const findings: ChainFinding[] = [];
  let claims = 0;
  let events = 0;
  for await (const ends of pagesOfClaims(em, only)) {
    const report = await verifyEnds(em, ends);
    findings.push(...report.findings);
    claims += ends.length;
    events += report.events;
  }
  return { claims, events, findings };
}

/** The same of these claims alone. */
export async function verifyEventsOf(
  em: EntityManager,
  claimNumbers: readonly string[],
): Promise<readonly ChainFinding[]> {
  const ends = await em.query<ClaimEnd[]>(`${ENDS} WHERE claim_number = ANY($1)`, [claimNumbers]);
  return (await verifyEnds(em, ends)).findings;
}

async function verifyEnds(
  em: EntityManager,
  ends: readonly ClaimEnd[],
): Promise<Omit<ChainReport, 'claims'>> {
  const chains = await readChains(em, ends);
  return {
    events: [...chains.values()].reduce((count, chain) => count + chain.length, 0),
    findings: ends.flatMap((end) => verifyChain(end, chains.get(end.claimNumber) ?? []) ?? []),
  };
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
  let previousSeal: string | null = null;
  for (const [index, event] of chain.entries()) {
    if (event.seq !== index + 1) return fault(index + 1, 'EVENTS.SEQUENCE_BROKEN');
    if (event.previousHash !== previousHash) return fault(event.seq, 'EVENTS.CHAIN_BROKEN');
    const { hash, ...content } = event;
    if (eventHash(content) !== hash) return fault(event.seq, 'EVENTS.CHANGED');
    if (event.seal !== sealAfter(previousSeal, event)) return fault(event.seq, 'EVENTS.SEAL_BROKEN');
    previousHash = hash;
    previousSeal = event.seal;
  }
  const last = chain.length;
  if (end.eventSeq !== last || end.eventHash !== previousHash) return fault(last, 'EVENTS.END_DIFFERS');
  const left = chain.at(-1)?.dossierHash ?? end.dossierHash;
  return left === end.dossierNow ? undefined : fault(last, 'EVENTS.DOSSIER_CHANGED');
}

/** None of events from before there were seals; once there is one, every later event has one. */
function sealAfter(before: string | null, event: ClaimEventEntity): string | null {
  if (before === null && event.dossierHash === null) return null;
  const text = `${before ?? event.previousHash}${event.hash}${event.dossierHash}`;
  return createHash('sha256').update(text).digest('hex');
}

async function* pagesOfClaims(em: EntityManager, only?: string): AsyncGenerator<ClaimEnd[]> {
  const page = `${ENDS} WHERE claim_number ${only === undefined ? '>' : '='} $1 ORDER BY claim_number LIMIT ${CLAIMS_AT_ONCE}`;
  let after = only ?? '';
  for (;;) {
    const ends = await em.query<ClaimEnd[]>(page, [after]);
    if (ends.length > 0) yield ends;
    if (only !== undefined || ends.length < CLAIMS_AT_ONCE) return;
    after = ends.at(-1)?.claimNumber ?? after;
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
