import type { EntityManager } from 'typeorm';
import type { Claim } from '@jkk/domain';
import { readBenefit } from '@jkk/domain/claim/record';
import { Table } from '../database/table';
import { PayoutSummaryRepository } from '../payout-summary';
import { readOrSetAside } from '../unreadable';
import { BenefitEntity, ClaimEntity } from './claim.entities';
import { toClaim } from './claim.mapper';
import { replaceAllWaits } from './replace-waits';

const CLAIMS = new Table(ClaimEntity);
const BENEFITS = new Table(BenefitEntity);
const payouts = new PayoutSummaryRepository();

/** What is waited for does not rest on the ledger of the clocks, and nothing is written of it here. */
const NO_CLOCKS: Claim['clockMoves'] = [];

/**
 * For changes of payout rows, which are not the claims' own: their waits follow in the same transaction. Locks the claims;
 * as many statements for five hundred of them as for one. A claim that cannot be read is set aside, so that it does not stop
 * the money of the others; its waits stay as they are.
 */
export async function refreshClaimWaits(em: EntityManager, claimNumbers: readonly string[]): Promise<void> {
  const numbers = [...new Set(claimNumbers)];
  if (numbers.length === 0) return;
  const rows = await CLAIMS.list(em, { claimNumber: numbers }, { orderBy: 'claimNumber', lock: true });
  const benefits = byClaim(await BENEFITS.list(em, { claimNumber: numbers }, { orderBy: 'benefitId' }));
  const paid = byClaim(await payouts.listByClaims(em, numbers));
  const claims = rows.flatMap(
    (row) =>
      readOrSetAside(() => {
        const { claimNumber } = row;
        const contents = benefits.get(claimNumber) ?? [];
        return toClaim(
          row,
          contents.map(({ content }) => readBenefit(claimNumber, content)),
          paid.get(claimNumber) ?? [],
          NO_CLOCKS,
        );
      }) ?? [],
  );
  await replaceAllWaits(em, claims);
}

function byClaim<Part extends { readonly claimNumber: string }>(
  parts: readonly Part[],
): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const known = found.get(part.claimNumber);
    if (known === undefined) found.set(part.claimNumber, [part]);
    else known.push(part);
  }
  return found;
}
