import type { DataSource } from 'typeorm';
import type { PartnerBanks } from '@jkk/banking';
import type { BalanceActivities, PayoutActivities } from '@jkk/contracts/temporal';
import { capsByPolicy } from '@jkk/domain/payout/decide';
import { Screener } from '@jkk/persistence/payment';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { PayeeChecker } from './check-payee';
import { withHeartbeat } from './heartbeat';
import { BalanceInquirer } from './inquire-balances';
import { PayoutInquirer } from './inquire-payout';
import { PayoutSender } from './send-payout';
import type { SendingGuard } from './sending-guard';
import { StepReader } from './step-reader';

export interface PayoutActivityDependencies {
  readonly dataSource: DataSource;
  readonly banks: PartnerBanks;
  readonly guard: SendingGuard;
  /** Caps of the policy hold where two persons have set none, and nobody is paid without lists to be held against. */
  readonly isRealMoney?: boolean;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** The activities of the payments process about single payouts. */
export function createPayoutActivities(
  dependencies: PayoutActivityDependencies,
): PayoutActivities & BalanceActivities {
  const { dataSource, banks, guard, isRealMoney = false, clock, logger } = dependencies;
  const controls = new ControlsRepository(isRealMoney ? capsByPolicy : undefined);
  const screener = new Screener(isRealMoney);
  const checker = new PayeeChecker(dataSource, banks, clock, screener);
  const sender = new PayoutSender(dataSource, banks, checker, guard, clock, logger, controls, screener);
  const inquirer = new PayoutInquirer(dataSource, banks, clock, logger);
  const balances = new BalanceInquirer(dataSource, banks, logger);
  const steps = new StepReader(dataSource, banks, clock);
  return {
    async checkPayee({ payoutId }) {
      const outcome = await checker.checkOnce(payoutId);
      logger.info({ payoutId, outcome }, 'a payee was checked');
      return { outcome };
    },
    sendPayout: ({ payoutId }) => withHeartbeat(() => sender.send(payoutId)),
    inquirePayout: (input) => inquirer.inquire(input),
    inquireBalances: (input) => balances.inquire(input),
    lookAtPayout: ({ payoutId }) => steps.stepNow(payoutId),
  };
}
