import type {
  BulkTerms,
  ContractLimits,
  PaymentChannel,
  PaymentFileVersion,
  SendingWindows,
} from '@jkk/domain/payout';
import type { EntityManager } from 'typeorm';
import { upsertRows } from '../reference';
import { BankProfileEntity } from './bank-profile.entity';
import { BANKS } from './statements';

/** What was agreed with a bank, without what proves to it that we are we. */
export interface NotedBankProfile {
  readonly bankCode: string;
  readonly version: number;
  readonly sourceAccount: string;
  readonly signatureMode: string;
  /** Characters that the bank takes of our reference, and tells of a holder's name. */
  readonly referenceLength: number;
  readonly holderNameLength: number;
  readonly contractLimits: ContractLimits;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly sendingWindows: SendingWindows;
  readonly channel: PaymentChannel;
  readonly fileVersion: PaymentFileVersion;
  readonly bulk: BulkTerms | null;
  readonly feeWithPayment: boolean;
  readonly notedAt: string;
}

export interface BankListItem {
  readonly bankCode: string;
  readonly name: string;
  readonly partner: boolean;
  /** Null where no payments process ever held a contract with it. */
  readonly profile: NotedBankProfile | null;
  /** When something was first sent under this version of the profile. */
  readonly usedSince: string | null;
  readonly sending: boolean;
  readonly stoppedBecause: string | null;
}

/** Profiles as the process that holds the contracts tells them, for people to read. */
export class BankProfileRepository {
  async note(em: EntityManager, profiles: readonly NotedBankProfile[]): Promise<void> {
    await upsertRows(em, BankProfileEntity, 'bankCode', profiles);
  }

  /** Every known bank, those that pay for us first. */
  list(em: EntityManager): Promise<BankListItem[]> {
    return em.query(BANKS);
  }
}
