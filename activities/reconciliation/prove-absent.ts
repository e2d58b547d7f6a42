import type { DataSource } from 'typeorm';
import type { BankProfile } from '@jkk/banking';
import { canMoveAttempt, isProvenAbsent } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { AttemptRepository, lockPayout, movePayout, type PayoutAttemptEntity } from '@jkk/persistence/payout';
import { StatementRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';

/** Ends attempts that the bank denied and a complete statement does not show: only then may another be approved. */
export class AbsenceProver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly attempts = new AttemptRepository(),
    private readonly statements = new StatementRepository(),
  ) {}

  async prove(profile: BankProfile): Promise<void> {
    const cursor = await this.statements.findCursor(this.dataSource.manager, profile.bankCode);
    const through = cursor?.completeThrough ?? null;
    for (const candidate of await this.statements.listDenied(this.dataSource.manager, profile.bankCode)) {
      if (isAbsent(candidate, through, profile)) await this.fail(candidate, through, profile);
    }
  }

  private async fail(
    { payoutId, no }: PayoutAttemptEntity,
    through: string | null,
    profile: BankProfile,
  ): Promise<void> {
    const at = this.clock.now();
    await inTransaction(this.dataSource, async (em) => {
      const payout = await lockPayout(em, payoutId);
      const attempt = await this.attempts.find(em, payoutId, no);
      const stillAbsent = attempt !== undefined && isAbsent(attempt, through, profile);
      if (!stillAbsent || !canMoveAttempt(attempt.state, 'FAILED_FINAL')) return;
      await this.attempts.move(em, payout, attempt, { to: 'FAILED_FINAL', at });
      await movePayout(em, payout, {
        to: 'FAILED',
        source: 'STATEMENT',
        at,
        attemptNo: no,
        code: 'PROVEN_ABSENT',
        tellWorkflow: true,
      });
    });
    this.logger.warn(
      { payoutId, bankCode: profile.bankCode, code: 'PROVEN_ABSENT' },
      'a transfer is proven not to have happened',
    );
  }
}

function isAbsent(attempt: PayoutAttemptEntity, through: string | null, { pace }: BankProfile): boolean {
  return isProvenAbsent({
    sentAt: Date.parse(attempt.sentAt),
    firstPollAt: Date.parse(attempt.firstPollAt),
    deniedAt: attempt.deniedAt === null ? null : Date.parse(attempt.deniedAt),
    statementCompleteThrough: through === null ? null : Date.parse(through),
    horizonMilliseconds: pace.proofHorizon,
  });
}
