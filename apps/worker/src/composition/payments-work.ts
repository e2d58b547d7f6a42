import { createPayoutActivities, WitnessedGuard } from '@jkk/activities/payout';
import { createNightlyActivities, createReconciliationActivities } from '@jkk/activities/reconciliation';
import { createPartnerBanks, readBankKeys } from '@jkk/banking';
import { OutboxListener, OutboxRepository } from '@jkk/persistence/outbox';
import { isPlayMoney } from '@jkk/platform/config';
import { systemClock } from '@jkk/platform/clock';
import type { Companion } from '../companion';
import { PayeeCheckRelay, type PayeeCheckRelayOptions } from '../payee-check/payee-check-relay';
import { noteBankProfiles } from '../reconciliation/bank-profiles';
import { ScheduleKeeper } from '../reconciliation/schedule-keeper';
import { readByReader } from '../reconciliation/temporal-reader';
import { GuardWatch } from '../generation/guard-watch';
import { TemporalWitness } from '../generation/temporal-witness';
import type { CompositionParts, QueueWork } from './parts';

/** The only composition that reads bank keys. */
export function composePaymentsWork(parts: CompositionParts): QueueWork {
  const { settings, dataSource, temporal, logger } = parts;
  if (!settings.bank) throw new Error('The payments process has no bank settings');
  const clock = systemClock;
  const banks = createPartnerBanks({
    keys: readBankKeys(settings.bank.keysFile),
    baseUrl: settings.bank.baseUrl,
    runtime: settings.runtime.profile,
    clock,
  });
  const dependencies = { dataSource, banks, clock, logger };
  const guard = new WitnessedGuard(dataSource, new TemporalWitness(temporal.client), clock, logger);
  const sending = { ...dependencies, guard, isRealMoney: !isPlayMoney(settings.runtime.profile) };
  const payoutActivities = createPayoutActivities(sending);
  const profiles = banks.codes.map((bankCode) => banks.get(bankCode).profile);
  const keeper = new ScheduleKeeper({ temporal, banks: profiles, logger });
  return {
    activities: {
      ...payoutActivities,
      ...createReconciliationActivities(sending),
      ...createNightlyActivities({
        ...dependencies,
        read: (bankCode, period) => readByReader(temporal.client, bankCode, period),
      }),
    },
    companions: [
      ...payeeCheckCompanions(parts, (payoutId) => payoutActivities.checkPayee({ payoutId })),
      keeper,
      noteBankProfiles(dataSource, profiles, clock),
      new GuardWatch(guard, logger),
      { name: 'bank connections', start: () => Promise.resolve(), stop: () => banks.close() },
    ],
    recover: () => keeper.again(),
  };
}

/** Payees are checked where the bank keys are, without a workflow around them. */
function payeeCheckCompanions(
  { settings, dataSource, metrics, logger }: CompositionParts,
  check: PayeeCheckRelayOptions['check'],
): Companion[] {
  const outbox = new OutboxRepository();
  const relay = new PayeeCheckRelay({ dataSource, outbox, check, logger, onOutcome: metrics.countDelivery });
  const listener = new OutboxListener({
    url: settings.database.databaseUrl,
    onMessage: (kind) => (kind === undefined || kind === 'CHECK_PAYEE' ? relay.wake() : undefined),
  });
  metrics.watchOutbox(() => outbox.getBacklog(dataSource.manager, 'PAYEE_CHECKS'));
  return [{ name: 'outbox listener', start: () => listener.start(), stop: () => listener.stop() }, relay];
}
