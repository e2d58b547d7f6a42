import type { EntityManager } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { canMoveAttempt, canMovePayout, findReference, type ReferenceParts } from '@jkk/domain/payout';
import { ACCOUNT, LedgerRepository, transferLines, type LedgerLine } from '@jkk/persistence/ledger';
import {
  AttemptRepository,
  movePayout,
  type PayoutAttemptEntity,
  type PayoutEntity,
} from '@jkk/persistence/payout';
import { StatementRepository, type StatementBucket, type StoredLine } from '@jkk/persistence/statement';

const SEN_PER_RUPIAH = 100;
/** The standard's own spelling, and the right one. */
const CORRECTION = /^ERROR CORR?ECTION$/i;

/** A line with the payout and attempt that its reference names, both locked; undefined where it names none of ours. */
export interface LineInContext {
  readonly line: StoredLine;
  readonly payout: PayoutEntity | undefined;
  readonly attempt: PayoutAttemptEntity | undefined;
}

/** Decides what each new statement line is, moves payout and attempt, and posts cash, in the caller's transaction. */
export class LineMatcher {
  constructor(
    private readonly profile: BankProfile,
    private readonly attempts = new AttemptRepository(),
    private readonly statements = new StatementRepository(),
    private readonly ledger = new LedgerRepository(),
  ) {}

  async match(em: EntityManager, context: LineInContext, at: string): Promise<StatementBucket> {
    const { line, payout, attempt } = context;
    const bucket = this.bucketOf(context);
    const proves = bucket === 'MATCHED' || bucket === 'RETURN';
    await this.statements.addMatch(em, {
      lineId: line.lineId,
      bankCode: this.profile.bankCode,
      bucket,
      matchedAt: at,
      ...(attempt !== undefined && { payoutId: attempt.payoutId, attemptNo: attempt.no }),
    });
    await this.post(em, context, bucket, at);
    if (proves && payout !== undefined && attempt !== undefined) {
      await this.prove(em, payout, attempt, line, bucket, at);
    }
    return bucket;
  }

  /**
   * By reference, amount and direction. A second debit under one reference, and a debit under a reference that no attempt
   * of ours has, are THEIRS_NOT_OURS: possibly a double payment.
   */
  private bucketOf({ line, payout, attempt }: LineInContext): StatementBucket {
    if (CORRECTION.test(line.status)) return 'CORRECTION';
    if (payout === undefined || attempt === undefined) return this.bucketWithoutReference(line);
    const amountSen = payout.amountRupiah * SEN_PER_RUPIAH;
    if (line.direction === 'DEBIT') {
      if (!isOpenTo(payout, attempt, 'RECONCILED')) return 'THEIRS_NOT_OURS';
      return line.amountSen === amountSen ? 'MATCHED' : 'AMOUNT_DIFFERS';
    }
    if (attempt.state !== 'RECONCILED' || !isOpenTo(payout, attempt, 'RETURNED')) return 'OTHER';
    return line.amountSen <= amountSen && line.amountSen % SEN_PER_RUPIAH === 0 ? 'RETURN' : 'AMOUNT_DIFFERS';
  }

  private bucketWithoutReference(line: StoredLine): StatementBucket {
    if (line.direction === 'DEBIT') {
      return this.profile.feeRemark.test(line.remark) ? 'FEE' : 'THEIRS_NOT_OURS';
    }
    return this.profile.fundingRemark.test(line.remark) ? 'FUNDING' : 'OTHER';
  }

  private async prove(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    line: StoredLine,
    bucket: StatementBucket,
    at: string,
  ): Promise<void> {
    const to = bucket === 'MATCHED' ? 'RECONCILED' : 'RETURNED';
    // An attempt that was noted as not sent has left clearing; the statement knows better, so it goes back in first.
    if (attempt.state === 'NOT_SENT') await this.postLateSending(em, payout, attempt, at);
    await this.attempts.move(em, payout, attempt, { to, at });
    await movePayout(em, payout, {
      to,
      source: 'STATEMENT',
      at,
      attemptNo: attempt.no,
      code: `LINE ${line.lineId}`,
      tellWorkflow: true,
    });
  }

  /** Cash moves with every whole-rupiah line; sen stay on the line until a person books them. */
  private async post(
    em: EntityManager,
    context: LineInContext,
    bucket: StatementBucket,
    at: string,
  ): Promise<void> {
    const { line, payout } = context;
    const amount = Math.trunc(line.amountSen / SEN_PER_RUPIAH);
    if (amount === 0) return;
    await this.ledger.post(em, {
      key: `statement:${line.lineId}`,
      event: `STATEMENT_${bucket}`,
      at,
      lines: this.linesOf(bucket, line, amount, payout),
      ...(payout !== undefined && {
        payoutId: payout.payoutId,
        claimNumber: payout.claimNumber,
        benefitId: payout.benefitId,
      }),
    });
  }

  private linesOf(
    bucket: StatementBucket,
    line: StoredLine,
    amount: number,
    payout: PayoutEntity | undefined,
  ): LedgerLine[] {
    const cash = ACCOUNT.cash(this.profile.bankCode, this.profile.sourceAccount);
    if (bucket === 'MATCHED') return transferLines(ACCOUNT.clearing(this.profile.bankCode), cash, amount);
    if (bucket === 'RETURN' && payout !== undefined) return returnLines(cash, amount, payout.amountRupiah);
    const other = bucket === 'FEE' ? ACCOUNT.fee : bucket === 'FUNDING' ? ACCOUNT.funding : ACCOUNT.suspense;
    return line.direction === 'DEBIT'
      ? transferLines(other, cash, amount)
      : transferLines(cash, other, amount);
  }

  private async postLateSending(
    em: EntityManager,
    payout: PayoutEntity,
    attempt: PayoutAttemptEntity,
    at: string,
  ): Promise<void> {
    await this.ledger.post(em, {
      key: `${attempt.partnerReference}:sending:proven`,
      event: 'TRANSFER_SENDING',
      at,
      payoutId: payout.payoutId,
      claimNumber: payout.claimNumber,
      benefitId: payout.benefitId,
      lines: transferLines(ACCOUNT.payable, ACCOUNT.clearing(this.profile.bankCode), payout.amountRupiah),
    });
  }
}

const isOpenTo = (
  payout: PayoutEntity,
  attempt: PayoutAttemptEntity,
  to: 'RECONCILED' | 'RETURNED',
): boolean => canMoveAttempt(attempt.state, to) && canMovePayout(payout.state, to);

/** What the bank kept of a return is its fee; the whole benefit is owed to the payee again. */
function returnLines(cash: string, back: number, paid: number): LedgerLine[] {
  const fee = paid - back;
  return [
    { account: cash, amountRupiah: back },
    ...(fee > 0 ? [{ account: ACCOUNT.fee, amountRupiah: fee }] : []),
    { account: ACCOUNT.returnedPayable, amountRupiah: -paid },
  ];
}

/** The reference that a line carries, in the form in which attempts have it. */
export const referenceOf = (line: Pick<StoredLine, 'remark'>): ReferenceParts | undefined =>
  findReference(line.remark);
