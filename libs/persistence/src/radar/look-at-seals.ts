import type { EntityManager } from 'typeorm';
import type { Sighting } from '@jkk/domain/radar';
import { verifyChains, verifyClosings, verifyEventsOf, type ClosingRange, type RecordRange } from '../audit';

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

/** Closings of the ledger that are not what their lines say, and the last day that was looked at. */
export async function lookAtClosings(
  em: EntityManager,
  range: ClosingRange,
): Promise<{ readonly days: number; readonly lastDay: string | null; readonly seen: readonly Sighting[] }> {
  const { days, lastDay, faults } = await verifyClosings(em, range);
  const wrong = new Set(faults.map(({ day }) => day));
  return { days, lastDay, seen: [...wrong].map((day) => tampered(`closing/${day}`, 'CLOSING.CHANGED', 0)) };
}
