import type { EntityManager } from 'typeorm';
import type { Claim, Visibility } from '@jkk/domain';
import { assembleReadable, manyText, type ReadClaim, type ReadParts } from './claim-reading';
import { Parameters, waysToSee } from './list-conditions';

/** What somebody is still asked to do about a benefit, while it is not paid. */
const ABOUT_BENEFITS = `'DOCUMENTS','PROPOSAL','DECISION','RELEASE','PAYMENT','SETTLEMENT'`;

/** Numbers of claims with a benefit that was ever due and is not paid: those that can be late. */
const LATE = (ways: readonly string[], now: string, after: string, limit: string): string => `
  IN (SELECT DISTINCT t.claim_number FROM claim_wait t
    WHERE (${ways.join(' OR ')}) AND t.code IN (${ABOUT_BENEFITS}) AND t.claim_number > ${after}
      AND EXISTS (SELECT 1 FROM payment_clock p
        WHERE p.claim_number = t.claim_number AND p.benefit_id = t.subject AND p.due_at < ${now}::timestamptz)
    ORDER BY t.claim_number LIMIT ${limit})`;

/** More would stand in memory together. */
const AT_ONCE = 500;

export class LateClaimsRepository {
  /**
   * Every claim that this person sees and that may owe compensation, many in one statement. A claim that cannot be read is told
   * of, and the others are counted without it.
   */
  async *list(em: EntityManager, seen: Visibility, now: string): AsyncGenerator<Claim> {
    for (let after = ''; ;) {
      const rows = await this.page(em, seen, now, after);
      yield* assembleReadable(em, rows);
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)?.claimNumber ?? after;
    }
  }

  private page(em: EntityManager, seen: Visibility, now: string, after: string): Promise<Row[]> {
    const parameters = new Parameters();
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return Promise.resolve([]);
    const late = LATE(ways, parameters.add(now), parameters.add(after), parameters.add(AT_ONCE));
    return em.query<Row[]>(manyText(em, late), parameters.values);
  }
}

type Row = ReadClaim & ReadParts;
