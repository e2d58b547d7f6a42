import { createPayoutActivities } from '@jkk/activities/payout';
import { createReconciliationActivities } from '@jkk/activities/reconciliation';
import { createPartnerBanks, readBankKeys } from '@jkk/banking';
import { systemClock } from '@jkk/platform/clock';
import { ReconciliationStarter } from '../reconciliation/reconciliation-starter';
import type { CompositionParts, QueueWork } from './parts';

/** The only composition that reads bank keys. */
export function composePaymentsWork({ settings, dataSource, temporal, logger }: CompositionParts): QueueWork {
  if (!settings.bank) throw new Error('The payments process has no bank settings');
  const clock = systemClock;
  const banks = createPartnerBanks({
    keys: readBankKeys(settings.bank.keysFile),
    baseUrl: settings.bank.baseUrl,
    runtime: settings.runtime.profile,
    clock,
  });
  const dependencies = { dataSource, banks, clock, logger };
  return {
    activities: {
      ...createPayoutActivities(dependencies),
      ...createReconciliationActivities(dependencies),
    },
    companions: [
      new ReconciliationStarter({ temporal, bankCodes: banks.codes, logger }),
      { name: 'bank connections', start: () => Promise.resolve(), stop: () => banks.close() },
    ],
  };
}
