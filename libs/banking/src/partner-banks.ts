import type { PartnerBankCode } from '@jkk/domain/payout';
import type { Clock } from '@jkk/platform/clock';
import { hasInterface, type BankKeys } from './credentials';
import { FileBank } from './files/file-bank';
import type { PartnerBank } from './partner-bank.port';
import type { RuntimeProfile } from './profile/pace';
import { bankProfile } from './profile/profiles';
import { SnapBiAdapter } from './snap-bi/snap-bi.adapter';

export interface PartnerBankSettings {
  readonly keys: BankKeys;
  /** Where the banks are; `{bankCode}` is put in its place, or appended as a path where the text has none. */
  readonly baseUrl: string;
  readonly runtime: RuntimeProfile;
  readonly clock: Clock;
}

/** The banks that this process holds keys of. */
export class PartnerBanks {
  constructor(private readonly banks: ReadonlyMap<string, PartnerBank>) {}

  get codes(): readonly string[] {
    return [...this.banks.keys()].sort();
  }

  /** Throws when this process has no keys of the bank. */
  get(bankCode: string): PartnerBank {
    const bank = this.banks.get(bankCode);
    if (bank === undefined) throw new Error('This process holds no keys of that bank');
    return bank;
  }

  async close(): Promise<void> {
    await Promise.all([...this.banks.values()].map((bank) => bank.close()));
  }
}

export function createPartnerBanks({ keys, baseUrl, runtime, clock }: PartnerBankSettings): PartnerBanks {
  const banks = new Map<PartnerBankCode, PartnerBank>();
  for (const [bankCode, credentials] of keys) {
    const address = addressOf(baseUrl, bankCode);
    const profile = bankProfile(bankCode, runtime, credentials.contract);
    banks.set(
      bankCode,
      hasInterface(credentials)
        ? new SnapBiAdapter(profile, address, credentials, clock)
        : new FileBank(profile),
    );
  }
  return new PartnerBanks(banks);
}

function addressOf(baseUrl: string, bankCode: string): string {
  if (baseUrl.includes('{bankCode}')) return baseUrl.replace('{bankCode}', bankCode);
  return `${baseUrl.replace(/\/$/, '')}/${bankCode}`;
}
