import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { PayoutRecord } from '@jkk/domain/payout';
import {
  refuseWithdrawal,
  takeBack,
  type HoldStep,
  type WithdrawalRefusal,
  type Word,
  type WordRequest,
} from '@jkk/domain/payout/decide';
import { mayHaveForgottenFiles } from '../generation';
import { carryOut } from '../payment';
import { AttemptRepository, PaymentFileRepository, PayoutRepository, type PaymentFileItem } from '../payout';
import { WordRepository } from './word.repository';

export type WithdrawalResult =
  | { readonly ok: true; readonly step: HoldStep }
  | {
      readonly ok: false;
      readonly code:
        | WithdrawalRefusal
        | 'NOT_FOUND'
        | 'APPROVAL.SAME_PERSON'
        | 'APPROVAL.PERSON_LEFT'
        | 'ACCESS.DENIED';
    };

/** Two persons take a file of payments back that nobody has taken to its bank yet; its payments are released anew. */
export class FileWithdrawalRepository {
  constructor(
    private readonly words = new WordRepository(),
    private readonly files = new PaymentFileRepository(),
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
  ) {}

  async withdraw(
    em: EntityManager,
    fileId: string,
    said: Omit<WordRequest, 'decision' | 'details'>,
  ): Promise<WithdrawalResult> {
    await this.files.holdWay(em, fileId);
    const items = await this.files.listItems(em, fileId);
    const payouts = await this.payouts.lockAll(
      em,
      items.map(({ payoutId }) => payoutId),
    );
    const file = await this.files.findWithdrawable(em, fileId);
    if (file === undefined) return { ok: false, code: 'NOT_FOUND' };
    const isBlocked = file.isBlocked || (await mayHaveForgottenFiles(em, file.bankCode));
    const refusal = refuseWithdrawal({ ...file, isBlocked });
    if (refusal !== undefined) return { ok: false, code: refusal };
    const subject = subjectOfFile(fileId);
    const proposal = (await this.words.listWaiting(em, [subject])).get(subject);
    const spoken = await this.words.speak(em, subject, { ...said, decision: 'WITHDRAW', details: null });
    if (!spoken.ok) return spoken;
    const { step, decidedBy: withdrawnBy, decidedAt: withdrawnAt } = spoken.word;
    if (step === 'CONFIRMED' && proposal !== undefined) {
      await this.files.withdraw(em, { fileId, proposedBy: proposal.decidedBy, withdrawnBy, withdrawnAt });
      await this.release(em, items, payouts, withdrawnAt);
    }
    return { ok: true, step };
  }

  private async release(
    em: EntityManager,
    items: readonly PaymentFileItem[],
    payouts: readonly PayoutRecord[],
    at: Instant,
  ): Promise<void> {
    const filed = new Map(items.map(({ payoutId, attemptNo }) => [payoutId, attemptNo]));
    const attempts = await this.attempts.listOfPayouts(em, [...filed.keys()]);
    const payoutOf = new Map(payouts.map((payout) => [payout.payoutId, payout]));
    const outcomes = attempts
      .filter(({ payoutId, no }) => filed.get(payoutId) === no)
      .map((attempt) => takeBack(payoutOf.get(attempt.payoutId)!, attempt, at));
    await carryOut(em, outcomes);
  }

  /** The proposal that waits for its answer, of each of these files that has one. */
  async listProposals(em: EntityManager, fileIds: readonly string[]): Promise<ReadonlyMap<string, Word>> {
    const waiting = await this.words.listWaiting(em, fileIds.map(subjectOfFile));
    return new Map(
      fileIds.flatMap((fileId) => {
        const word = waiting.get(subjectOfFile(fileId));
        return word === undefined ? [] : [[fileId, word] as const];
      }),
    );
  }
}

const subjectOfFile = (fileId: string): string => `PAYMENT_FILE:${fileId}`;
