import type { EntityManager } from 'typeorm';
import {
  assignPart,
  divideLine,
  explainLine,
  readDivision,
  type LineDecision,
  type LinePart,
  type NamedAttempt,
  type StatementAccount,
} from '@jkk/domain/payout/decide';
import { LedgerRepository } from '../ledger';
import { carryOut } from '../payment';
import { AttemptRepository } from '../payout';
import { StatementRepository, type JudgedBankLine, type StoredLine } from '../statement';
import { KnownPayouts } from './known-payouts';

const FEE_AGREED = `SELECT 1 FROM bank_profile WHERE bank_code = $1 AND fee_with_payment`;

/** A part with the number under which it is, or is to be, stored. */
type NumberedPart = LinePart<StoredLine>;

interface JudgedPart {
  readonly line: StoredLine;
  readonly named: NamedAttempt;
  readonly decision: LineDecision;
}

/** A debit that a bank booked for several payments, divided over them as two persons say. */
export class LineDivider {
  private readonly attempts = new AttemptRepository();
  private readonly statements = new StatementRepository();
  private readonly ledger = new LedgerRepository();

  /** What would happen, or undefined where it cannot; the payouts are locked. */
  async plan(
    em: EntityManager,
    line: JudgedBankLine,
    details: string,
    account: StatementAccount,
    at: string,
  ): Promise<(() => Promise<void>) | undefined> {
    const { references, feeRupiah } = readDivision(details);
    const named = await this.attempts.listByReference(em, references);
    if (named.length !== references.length) return undefined;
    const parts = divideLine(line, named, feeRupiah, await this.isFeeAgreed(em, account.bankCode));
    if (parts === undefined) return undefined;
    const asIf = parts.map((part, at) => ({ ...part, line: { ...part.line, lineId: -1 - at } }));
    if ((await this.judge(em, line, asIf, account, at)) === undefined) return undefined;
    return () => this.divide(em, line, parts, account, at);
  }

  async isFeeAgreed(em: EntityManager, bankCode: string): Promise<boolean> {
    return (await em.query<unknown[]>(FEE_AGREED, [bankCode])).length > 0;
  }

  private async divide(
    em: EntityManager,
    { lineId }: JudgedBankLine,
    parts: readonly LinePart<JudgedBankLine>[],
    account: StatementAccount,
    at: string,
  ): Promise<void> {
    await this.statements.assign(em, { lineId, bucket: 'DIVIDED', payoutId: null, attemptNo: null });
    const drafts = parts.map(({ line: { key, amountSen, balanceSen, remark } }) => {
      return { key, amountSen, balanceSen, remark };
    });
    const stored = (await this.statements.addParts(em, lineId, drafts)).map((line, index) => ({
      line,
      reference: parts[index]?.reference ?? null,
    }));
    const judged = await this.judge(em, { lineId }, stored, account, at);
    if (judged === undefined) throw new Error('A part of a line could be paid, and cannot any more.');
    for (const part of judged) await this.pay(em, part, account.bankCode, at);
    for (const { line, reference } of stored) {
      if (reference === null) await this.explainFee(em, line, account.bankCode, at);
    }
  }

  /** Each payment, as the one before it has left everything; undefined where one of them cannot be. */
  private async judge(
    em: EntityManager,
    whole: Pick<JudgedBankLine, 'lineId'>,
    parts: readonly NumberedPart[],
    account: StatementAccount,
    at: string,
  ): Promise<JudgedPart[] | undefined> {
    const payments = parts.flatMap(({ line, reference }) =>
      reference === null ? [] : [{ line, reference }],
    );
    const meant = new Map(payments.map(({ line, reference }) => [line.lineId, reference]));
    const known = await KnownPayouts.lockNamed(em, meant, []);
    const judged: JudgedPart[] = [];
    for (const { line, reference } of payments) {
      const found = known.namedBy(line, account.bankCode, at);
      if (found?.attempt.partnerReference !== reference) return undefined;
      const named = { ...found, earlier: found.earlier.filter(({ lineId }) => lineId !== whole.lineId) };
      const decision = assignPart(line, named, account, at);
      if (decision === undefined) return undefined;
      known.remember(line, named, decision);
      judged.push({ line, named, decision });
    }
    return judged;
  }

  private async pay(
    em: EntityManager,
    { line, named, decision }: JudgedPart,
    bankCode: string,
    matchedAt: string,
  ): Promise<void> {
    const { payoutId, no: attemptNo } = named.attempt;
    const match = { lineId: line.lineId, bankCode, bucket: decision.bucket, payoutId, attemptNo, matchedAt };
    await this.statements.rejudge(em, decision.rejudged);
    await this.ledger.postAll(em, decision.postings);
    if (decision.recalled !== undefined) await carryOut(em, [decision.recalled]);
    const outcomes = decision.outcome === undefined ? [] : [decision.outcome];
    await carryOut(em, outcomes, [], [this.statements.matching(em, match)]);
  }

  private async explainFee(
    em: EntityManager,
    line: StoredLine,
    bankCode: string,
    matchedAt: string,
  ): Promise<void> {
    const { bucket, postings } = explainLine(line, 'FEE', matchedAt);
    const match = { lineId: line.lineId, bankCode, bucket, payoutId: null, attemptNo: null, matchedAt };
    await carryOut(em, [], [], [this.statements.matching(em, match)]);
    await this.ledger.postAll(em, postings);
  }
}
