import type { EntityManager } from 'typeorm';
import type { Claim, Visibility } from '@jkk/domain';
import { assembleReadable, manyText, type ReadClaim, type ReadParts } from './claim-reading';
import { Parameters, waysToSee } from './list-conditions';

/** What somebody is still asked to do about a benefit, while it is not paid. */
const ABOUT_BENEFITS = `'DOCUMENTS','PROPOSAL','DECISION','RELEASE','PAYMENT','SETTLEMENT'`;

/** More would stand in memory together. */
const AT_ONCE = 500;

/** A claim as it was at one of its versions: what follows from it stays true as long as the version stands. */
export interface ClaimVersion {
  readonly claimNumber: string;
  readonly version: number;
}

/** Claims with a benefit that was ever due and is not paid: those that can be late. */
export class LateClaimsRepository {
  async listVersions(em: EntityManager, seen: Visibility, now: string): Promise<ClaimVersion[]> {
    const parameters = new Parameters();
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return [];
    return em.query<ClaimVersion[]>(
      `
      SELECT c.claim_number AS "claimNumber", c.version FROM claim c
      WHERE c.claim_number IN (SELECT t.claim_number FROM claim_wait t
        JOIN payment_clock p ON p.claim_number = t.claim_number AND p.benefit_id = t.subject
        WHERE (${ways.join(' OR ')}) AND t.code IN (${ABOUT_BENEFITS}) AND p.due_at < ${parameters.add(now)}::timestamptz)
      ORDER BY c.claim_number`,
      parameters.values,
    );
  }

  /** Claims whole, many in one statement. One that cannot be read is told of, and the others come without it. */
  async *readMany(em: EntityManager, claimNumbers: readonly string[]): AsyncGenerator<Claim> {
    for (let from = 0; from < claimNumbers.length; from += AT_ONCE) {
      const numbers = claimNumbers.slice(from, from + AT_ONCE);
      yield* assembleReadable(em, await em.query<Row[]>(manyText(em, '= ANY($1)'), [numbers]));
    }
  }
}

type Row = ReadClaim & ReadParts;
