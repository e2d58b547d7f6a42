import type { EntityManager } from 'typeorm';
import type { Sighting } from '@jkk/domain/radar';
import { verifyChains, verifyEventsOf, type RecordRange } from '../audit';

const tampered = (subject: string, code: string, seq: number): Sighting => ({
  kind: 'RECORD_TAMPERED',
  subject,
  facts: { code, seq },
});

/** Claims whose events or dossier are not what was sealed. */
export async function lookAtSealedClaims(
  em: EntityManager,
  claimNumbers: readonly string[],
): Promise<Sighting[]> {
  const findings = await verifyEventsOf(em, claimNumbers);
  return findings.map(({ claimNumber, seq, code }) => tampered(`claim/${claimNumber}`, code, seq));
}

/** Ledger entries and statement lines that are not what was sealed, and the last number that there is. */
export async function lookAtSealedRecords(
  em: EntityManager,
  range: RecordRange,
): Promise<{ readonly lastRecord: number; readonly seen: readonly Sighting[] }> {
  const { lastRecord, findings } = await verifyChains(em, range);
  const seen = findings.map(({ kind, chain, seq, code }) =>
    tampered(`${kind === 'LEDGER' ? 'ledger' : 'statement'}/${chain}`, code, seq),
  );
  return { lastRecord, seen };
}
