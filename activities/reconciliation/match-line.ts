import type { EntityManager } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { possibleReferences } from '@jkk/domain/payout';
import {
  decideLine,
  type LineDecision,
  type NamedAttempt,
  type StatementBucket,
} from '@jkk/domain/payout/decide';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { carryOut } from '@jkk/persistence/payment';
import { KnownPayouts } from '@jkk/persistence/reconciliation';
import { StatementRepository, type StoredLine } from '@jkk/persistence/statement';

/** What became of one line; the payout is named only where an attempt of ours at this bank is meant. */
export interface MatchedLine {
  readonly bucket: StatementBucket;
  readonly payoutId: string | undefined;
  /** Money left under a reference of ours of which the record knew nothing. */
  readonly isUnknownDebit: boolean;
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
      const named = known.namedBy(line, bankCode, at);
      const decision = decideLine(line, named, this.profile, at);
      await this.carry(em, line, named, decision, at);
      known.remember(line, named, decision);
      const isUnknownDebit = isUnknown(line, named);
      matched.push({ bucket: decision.bucket, payoutId: named?.payout.payoutId, isUnknownDebit });
    }
    return matched;
  }

  /** Lines that named nothing when they were read, and whose payout is known by now. */
  async matchAgain(em: EntityManager, lines: readonly StoredLine[], at: string): Promise<MatchedLine[]> {
    const { bankCode } = this.profile;
    const known = await KnownPayouts.lock(em, bankCode, lines, at);
    const matched: MatchedLine[] = [];
    for (const line of lines) {
      const named = known.namedBy(line, bankCode, at);
      if (named === undefined) continue;
      const decision = decideLine(line, named, this.profile, at, true);
      await this.carry(em, line, named, decision, at, true);
      known.remember(line, named, decision);
      matched.push({ bucket: decision.bucket, payoutId: named.payout.payoutId, isUnknownDebit: false });
    }
    return matched;
  }

  private async carry(
    em: EntityManager,
    line: StoredLine,
    named: NamedAttempt | undefined,
    { bucket, rejudged, postings, recalled, outcome }: LineDecision,
    at: string,
    isAgain = false,
  ): Promise<void> {
    const outcomes = [recalled, outcome].filter((each) => each !== undefined);
    // An attempt that only the statement knew is written down with the match that names it.
    const first = named?.adopted === undefined ? outcomes.slice(0, 1) : outcomes;
    const match = this.matchOf(line, named, bucket, at);
    const matching = isAgain ? this.statements.matchingAgain(em, match) : this.statements.matching(em, match);
    await this.statements.rejudge(em, rejudged);
    await this.ledger.postAll(em, postings);
    await carryOut(em, first, [], [matching]);
    for (const each of outcomes.slice(first.length)) await carryOut(em, [each]);
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

const isUnknown = ({ direction, remark }: StoredLine, named: NamedAttempt | undefined): boolean =>
  direction === 'DEBIT' &&
  (named === undefined ? possibleReferences(remark).length > 0 : named.adopted !== undefined);
