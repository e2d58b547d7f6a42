import type { DataSource } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { addMilliseconds } from '@jkk/domain/calendar';
import type { AttemptRecord } from '@jkk/domain/payout';
import { isAbsent, takeAbsence, type StatementEvidence } from '@jkk/domain/payout/decide';
import { inTransaction } from '@jkk/persistence/database';
import { carryOut } from '@jkk/persistence/payment';
import { AttemptRepository, PayoutRepository } from '@jkk/persistence/payout';
import {
  GapRepository,
  LineDoubtRepository,
  StatementCursorRepository,
  StatementRepository,
} from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';

const GRAIN_MS = 1_000;

/** Ends attempts that the bank denied and a complete statement does not show: only then may another be approved. */
export class AbsenceProver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
    private readonly statements = new StatementRepository(),
    private readonly cursors = new StatementCursorRepository(),
    private readonly gaps = new GapRepository(),
    private readonly doubts = new LineDoubtRepository(),
  ) {}

  async prove(profile: BankProfile): Promise<void> {
    const em = this.dataSource.manager;
    const denied = await this.statements.listDenied(em, profile.bankCode);
    const [oldest] = denied.map(({ sentAt }) => sentAt).sort();
    if (oldest === undefined) return;
    const { completeThrough = null } = (await this.cursors.find(em, profile.bankCode)) ?? {};
    const gaps = await this.gaps.listOpen(em, profile.bankCode);
    // A bank prints whole seconds, and a gap may end within the one in which a transfer was sent.
    const since = addMilliseconds(oldest, -GRAIN_MS);
    const explained = await this.gaps.listExplained(em, profile.bankCode, since);
    const read = { completeThrough, gaps, explained };
    for (const attempt of denied) {
      if (isAbsent(attempt, { ...read, isNamedByLine: false }, profile.pace)) {
        await this.judge(attempt, read, profile);
      }
    }
  }

  /** Once more, and for good, under the lock of the payout. */
  private async judge(
    { payoutId, no }: AttemptRecord,
    read: Omit<StatementEvidence, 'isNamedByLine'>,
    { bankCode, pace }: BankProfile,
  ): Promise<void> {
    const at = this.clock.now();
    const isProven = await inTransaction(this.dataSource, async (em) => {
      const payout = await this.payouts.lock(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, no);
      if (attempt === undefined) return false;
      const isNamedByLine = await this.doubts.isNamedByLine(em, payoutId, no);
      const outcome = takeAbsence(payout, attempt, { ...read, isNamedByLine }, pace, at);
      await carryOut(em, [outcome]);
      return outcome.moves.length > 0;
    });
    if (isProven) {
      this.logger.warn(
        { payoutId, bankCode, code: 'PROVEN_ABSENT' },
        'a transfer is proven not to have happened',
      );
    }
  }
}
