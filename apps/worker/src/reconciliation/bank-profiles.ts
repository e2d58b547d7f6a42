import type { BankProfile } from '@jkk/banking';
import { inTransaction } from '@jkk/persistence/database';
import { BankProfileRepository } from '@jkk/persistence/registers';
import type { Clock } from '@jkk/platform/clock';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';

/** Tells once at its start what this process was configured with, for administrators to read. */
export const noteBankProfiles = (
  dataSource: DataSource,
  profiles: readonly BankProfile[],
  clock: Clock,
): Companion => ({
  name: 'bank profiles',
  start: () =>
    inTransaction(dataSource, (em) =>
      new BankProfileRepository().note(
        em,
        profiles.map((profile) => ({ ...shown(profile), notedAt: clock.now() })),
      ),
    ),
  stop: () => Promise.resolve(),
});

const shown = ({
  bankCode,
  version,
  sourceAccount,
  signatureMode,
  partnerReferenceMaxLength: referenceLength,
  holderNameLength,
  contractLimits,
  endOfDay,
  sendingWindows,
  channel,
  fileVersion,
  bulk,
  feeWithPayment,
}: BankProfile) => ({
  bankCode,
  version,
  sourceAccount,
  signatureMode,
  referenceLength,
  holderNameLength,
  contractLimits,
  quietFrom: endOfDay?.from ?? null,
  quietTo: endOfDay?.to ?? null,
  sendingWindows,
  channel,
  fileVersion,
  bulk,
  feeWithPayment,
});
