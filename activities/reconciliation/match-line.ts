import type { EntityManager } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { findReference, type AttemptRecord, type PayoutRecord } from '@jkk/domain/payout';
import {
  decideLine,
  type LineDecision,
  type NamedAttempt,
  type StatementBucket,
} from '@jkk/domain/payout/decide';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { carryOut } from '@jkk/persistence/payment';
import { AttemptRepository, PayoutRepository } from '@jkk/persistence/payout';
import { StatementRepository, type EarlyCredit, type StoredLine } from '@jkk/persistence/statement';

/** What became of one line; the payout is named only where an attempt of ours at this bank is meant. */
export interface MatchedLine {
  readonly bucket: StatementBucket;
  readonly payoutId: string | undefined;
}

/** Everything that the references of some lines name, locked; it stands as the last line has left it. */
interface Known {
  readonly payouts: Map<string, PayoutRecord>;
  readonly attempts: Map<string, AttemptRecord>;
  readonly earlyCredits: EarlyCredit[];
}

/** Lets each new line of a statement be decided and carries out what follows, in the caller's transaction. */
export class LineMatcher {
  constructor(
    private readonly profile: BankProfile,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  /** In the given order; claims and payouts are locked before the first is moved. */
  async matchAll(em: EntityManager, lines: readonly StoredLine[], at: string): Promise<MatchedLine[]> {
    const known = await this.lockNamed(em, lines);
    const matched: MatchedLine[] = [];
    for (const line of lines) matched.push(await this.match(em, line, known, at));
    return matched;
  }

  private async match(em: EntityManager, line: StoredLine, known: Known, at: string): Promise<MatchedLine> {
    const named = this.namedBy(line, known);
    const decision = decideLine(line, named, this.profile, at);
    const { bucket, outcome } = decision;
    const { bankCode } = this.profile;
    const { lineId } = line;
    const subject = named && { payoutId: named.payout.payoutId, attemptNo: named.attempt.no };
    const match = { lineId, bankCode, bucket, matchedAt: at };
    await this.statements.addMatch(em, { ...match, ...(subject ?? { payoutId: null, attemptNo: null }) });
    await this.ledger.postAll(em, decision.postings);
    if (outcome !== undefined) await carryOut(em, [outcome]);
    if (decision.nowReturned !== undefined) {
      await this.statements.moveToReturns(em, decision.nowReturned.lineId);
    }
    this.remember(known, line, subject, decision);
    return { bucket, payoutId: subject?.payoutId };
  }

  private async lockNamed(em: EntityManager, lines: readonly StoredLine[]): Promise<Known> {
    const references = lines.flatMap((line) => findReference(line.remark) ?? []);
    const ids = [...new Set(references.map(({ payoutId }) => payoutId))];
    const payouts = await this.payouts.lockAll(em, ids);
    const attempts =
      payouts.length === 0
        ? []
        : await this.attempts.listByReference(
            em,
            references.map(({ reference }) => reference),
          );
    const earlyCredits = payouts.length === 0 ? [] : await this.statements.listEarlyCredits(em, ids);
    return {
      payouts: new Map(payouts.map((payout) => [payout.payoutId, payout])),
      attempts: new Map(attempts.map((attempt) => [attempt.partnerReference, attempt])),
      earlyCredits: [...earlyCredits],
    };
  }

  /** A reference of an attempt at another bank names nothing here. */
  private namedBy(line: StoredLine, known: Known): NamedAttempt | undefined {
    const reference = findReference(line.remark);
    const payout = known.payouts.get(reference?.payoutId ?? '');
    const attempt = known.attempts.get(reference?.reference ?? '');
    if (payout === undefined || attempt === undefined) return undefined;
    if (payout.partnerBankCode !== this.profile.bankCode) return undefined;
    const earlyCredit = known.earlyCredits.find(
      (credit) => credit.payoutId === payout.payoutId && credit.attemptNo === attempt.no,
    );
    return { payout, attempt, earlyCredit };
  }

  private remember(
    known: Known,
    line: StoredLine,
    subject: { readonly payoutId: string; readonly attemptNo: number } | undefined,
    { bucket, outcome }: LineDecision,
  ): void {
    if (subject !== undefined && bucket === 'OTHER') known.earlyCredits.push({ ...line, ...subject });
    if (outcome === undefined) return;
    known.payouts.set(outcome.payout.payoutId, outcome.payout);
    for (const { after } of outcome.attempts) known.attempts.set(after.partnerReference, after);
  }
}
