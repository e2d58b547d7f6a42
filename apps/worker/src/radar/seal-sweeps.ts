import { inTransaction } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import {
  lookAtClosings,
  lookAtSealedClaims,
  lookAtSealedRecords,
  RadarRepository,
  type Sighting,
} from '@jkk/persistence/radar';
import { nextClaims } from '@jkk/persistence/sweep';
import type { ClaimSweepParts } from '../sweep/claim-sweeps';
import type { Sweep } from '../sweep/sweeper';

const radar = new RadarRepository();
const CLAIMS_AT_ONCE = 50;
const RECORDS_AT_ONCE = 1_000;
const CLOSINGS_AT_ONCE = 2;
const ledger = new LedgerRepository();

/** Goes round all claims and works out again what was sealed. */
export const sealedClaims = (parts: ClaimSweepParts): Sweep => ({
  name: 'sealed-claims',
  everySeconds: 30,
  start: () => '',
  run: async (after) => {
    const claims = await nextClaims(parts.dataSource.manager, after, CLAIMS_AT_ONCE);
    const numbers = claims.map(({ claimNumber }) => claimNumber);
    const seen = await parts.dataSource.transaction('REPEATABLE READ', (em) =>
      lookAtSealedClaims(em, numbers),
    );
    await note(parts, seen);
    return claims.length < CLAIMS_AT_ONCE ? '' : claims.at(-1)!.claimNumber;
  },
});

/** Goes round ledger entries and statement lines by their numbers. */
export const sealedRecords = (parts: ClaimSweepParts): Sweep => ({
  name: 'sealed-records',
  everySeconds: 30,
  start: () => '',
  run: async (position) => {
    const after = Number(position);
    const through = after + RECORDS_AT_ONCE;
    const { lastRecord, seen } = await parts.dataSource.transaction('REPEATABLE READ', (em) =>
      lookAtSealedRecords(em, { after, through }),
    );
    await note(parts, seen);
    return through >= lastRecord ? '' : String(through);
  },
});

/** Closes the books of the day before, when it is over, and works closings out again, a few at a time. */
export const closedBooks = (parts: ClaimSweepParts): Sweep => ({
  name: 'closed-books',
  everySeconds: 300,
  start: () => '',
  run: async (position) => {
    const { dataSource, logger } = parts;
    const accounts = await ledger.closeBooksBefore(dataSource.manager, new Date().toISOString());
    if (accounts > 0) logger.info({ accounts }, 'the books of yesterday are closed');
    const range = { after: position === '' ? null : position, limit: CLOSINGS_AT_ONCE };
    const { days, lastDay, seen } = await dataSource.transaction('REPEATABLE READ', (em) =>
      lookAtClosings(em, range),
    );
    await note(parts, seen);
    return days < CLOSINGS_AT_ONCE ? '' : (lastDay ?? '');
  },
});

async function note({ dataSource, logger }: ClaimSweepParts, seen: readonly Sighting[]): Promise<void> {
  if (seen.length === 0) return;
  logger.error({ subjects: seen.map(({ subject }) => subject) }, 'a sealed record was changed');
  await inTransaction(dataSource, (em) => radar.note(em, { kinds: ['RECORD_TAMPERED'], seen }));
}
