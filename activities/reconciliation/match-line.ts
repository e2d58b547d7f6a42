import type { EntityManager } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { decideLine, type NamedAttempt, type StatementBucket } from '@jkk/domain/payout/decide';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { carryOut } from '@jkk/persistence/payment';
import { StatementRepository, type StoredLine } from '@jkk/persistence/statement';
import { KnownPayouts } from './known-payouts';

/** What became of one line; the payout is named only where an attempt of ours at this bank is meant. */
export interface MatchedLine {
  readonly bucket: StatementBucket;
  readonly payoutId: string | undefined;
}

/** Lets each new line of a statement be decided and carries out what follows, in the caller's transaction. */
export class LineMatcher {
  constructor(
    private readonly profile: BankProfile,
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  /** In the given order. */
  async matchAll(em: EntityManager, lines: readonly StoredLine[], at: string): Promise<MatchedLine[]> {
    const { bankCode } = this.profile;
    const known = await KnownPayouts.lock(em, bankCode, lines, at);
    const matched: MatchedLine[] = [];
    for (const line of lines) {
      const named = known.namedBy(line, bankCode);
      const decision = decideLine(line, named, this.profile, at);
      await this.statements.rejudge(em, decision.rejudged);
      await this.statements.addMatch(em, this.matchOf(line, named, decision.bucket, at));
      await this.ledger.postAll(em, decision.postings);
      if (decision.recalled !== undefined) await carryOut(em, [decision.recalled]);
      if (decision.outcome !== undefined) await carryOut(em, [decision.outcome]);
      known.remember(line, named, decision);
      matched.push({ bucket: decision.bucket, payoutId: named?.payout.payoutId });
    }
    return matched;
  }

  private matchOf(
    { lineId }: StoredLine,
    named: NamedAttempt | undefined,
    bucket: StatementBucket,
    matchedAt: string,
  ) {
    return {
      lineId,
      bankCode: this.profile.bankCode,
      bucket,
      payoutId: named?.payout.payoutId ?? null,
      attemptNo: named?.attempt.no ?? null,
      matchedAt,
    };
  }
}
