import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { PayoutSummaryRepository } from '../payout-summary';
import { BenefitEntity, ClaimEntity } from './claim.entities';
import { toBenefit, toClaim } from './claim.mapper';
import { replaceAllWaits } from './replace-waits';

const CLAIMS = new Table(ClaimEntity);
const BENEFITS = new Table(BenefitEntity);
const payouts = new PayoutSummaryRepository();

/**
 * For changes of payout rows, which are not the claims' own: their waits follow in the same transaction. Locks the claims;
 * as many statements for five hundred of them as for one.
 */
export async function refreshClaimWaits(em: EntityManager, claimNumbers: readonly string[]): Promise<void> {
  const numbers = [...new Set(claimNumbers)];
  if (numbers.length === 0) return;
  const rows = await CLAIMS.list(em, { claimNumber: numbers }, { orderBy: 'claimNumber', lock: true });
  const benefits = byClaim(
    await BENEFITS.list(em, { claimNumber: numbers }, { orderBy: 'benefitId' }),
    toBenefit,
  );
  const paid = byClaim(await payouts.listByClaims(em, numbers), (summary) => summary);
  await replaceAllWaits(
    em,
    rows.map((row) => toClaim(row, benefits.get(row.claimNumber) ?? [], paid.get(row.claimNumber) ?? [])),
  );
}

function byClaim<Row extends { readonly claimNumber: string }, Part>(
  rows: readonly Row[],
  part: (row: Row) => Part,
): ReadonlyMap<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const row of rows) {
    const parts = found.get(row.claimNumber);
    if (parts === undefined) found.set(row.claimNumber, [part(row)]);
    else parts.push(part(row));
  }
  return found;
}
