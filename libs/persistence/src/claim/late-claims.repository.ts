import type { EntityManager } from 'typeorm';
import type { Claim, Visibility } from '@jkk/domain';
import { UnreadableRecord } from '@jkk/domain/record';
import { ClaimRepository } from './claim.repository';
import { Parameters, waysToSee } from './list-conditions';

/** What somebody is still asked to do about a benefit, while it is not paid. */
const ABOUT_BENEFITS = `'DOCUMENTS','PROPOSAL','DECISION','RELEASE','PAYMENT','SETTLEMENT'`;

/** Claims with a benefit that was ever due and is not paid: those that can be late. */
const LATE = (ways: readonly string[], now: string, after: string, limit: string): string => `
  SELECT DISTINCT t.claim_number AS "claimNumber" FROM claim_wait t
  WHERE (${ways.join(' OR ')}) AND t.code IN (${ABOUT_BENEFITS}) AND t.claim_number > ${after}
    AND EXISTS (SELECT 1 FROM payment_clock p
      WHERE p.claim_number = t.claim_number AND p.benefit_id = t.subject AND p.due_at < ${now}::timestamptz)
  ORDER BY t.claim_number LIMIT ${limit}`;

const AT_ONCE = 100;

export class LateClaimsRepository {
  private readonly claims = new ClaimRepository();

  /** Every claim that this person sees and that may owe compensation, one at a time. */
  async *list(em: EntityManager, seen: Visibility, now: string): AsyncGenerator<Claim> {
    for (let after = ''; ;) {
      const numbers = await this.page(em, seen, now, after);
      for (const claimNumber of numbers) {
        const claim = await this.findReadable(em, claimNumber);
        if (claim !== undefined) yield claim;
      }
      if (numbers.length < AT_ONCE) return;
      after = numbers.at(-1) ?? after;
    }
  }

  /** A claim that cannot be read is told of where it is read, and the others are counted without it. */
  private async findReadable(em: EntityManager, claimNumber: string): Promise<Claim | undefined> {
    try {
      return await this.claims.find(em, claimNumber);
    } catch (error) {
      if (error instanceof UnreadableRecord) return undefined;
      throw error;
    }
  }

  private async page(em: EntityManager, seen: Visibility, now: string, after: string): Promise<string[]> {
    const parameters = new Parameters();
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return [];
    const text = LATE(ways, parameters.add(now), parameters.add(after), parameters.add(AT_ONCE));
    const rows: { claimNumber: string }[] = await em.query(text, parameters.values);
    return rows.map(({ claimNumber }) => claimNumber);
  }
}
