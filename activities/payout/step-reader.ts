import type { DataSource } from 'typeorm';
import type { PartnerBanks } from '@jkk/banking';
import type { PayoutStep } from '@jkk/contracts/temporal';
import { isLiveAttempt, type AttemptRecord, type PayoutRecord } from '@jkk/domain/payout';
import { nextStep } from '@jkk/domain/payout/decide';
import { AttemptRepository, PayoutRepository } from '@jkk/persistence/payout';
import type { Clock } from '@jkk/platform/clock';
import { toStep } from './steps';

/** The next step of a payout with the live attempt that is written down. */
export class StepReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly clock: Clock,
    private readonly payouts = new PayoutRepository(),
    private readonly attempts = new AttemptRepository(),
  ) {}

  async stepNow(payoutId: string): Promise<PayoutStep> {
    return this.stepOf(await this.payouts.get(this.dataSource.manager, payoutId));
  }

  async stepOf(payout: PayoutRecord): Promise<PayoutStep> {
    return this.stepWith(payout, await this.attempts.findLive(this.dataSource.manager, payout.payoutId));
  }

  /** For whoever has its last attempt at hand. */
  stepWith(payout: PayoutRecord, last: AttemptRecord | undefined): PayoutStep {
    const attempt = last !== undefined && isLiveAttempt(last.state) ? last : undefined;
    const { pace, channel } = this.banks.get(payout.partnerBankCode).profile;
    return toStep(nextStep({ payout, attempt, pace, channel, now: this.clock.now() }));
  }
}
