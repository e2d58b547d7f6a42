import type {
  BulkTerms,
  ContractLimits,
  PaymentChannel,
  PaymentFileVersion,
  SendingWindows,
} from '@jkk/domain/payout';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

/** What the payments process last said it was configured with for a bank. */
@Entity('bank_profile')
export class BankProfileEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'bank_profile_pkey' })
  bankCode: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'source_account', type: 'text' })
  sourceAccount: string;

  @Column({ name: 'signature_mode', type: 'text' })
  signatureMode: string;

  @Column({ name: 'reference_length', type: 'integer' })
  referenceLength: number;

  @Column({ name: 'holder_name_length', type: 'integer' })
  holderNameLength: number;

  /** Rupiah a transfer, by rail; one that is not named has no limit of the bank's own. */
  @Column({ name: 'contract_limits', type: 'jsonb', default: {} })
  contractLimits: ContractLimits;

  /** Western Indonesian time, `HH:MM`, in which the bank answers no status inquiry. */
  @Column({ name: 'quiet_from', type: 'text', nullable: true })
  quietFrom: string | null;

  @Column({ name: 'quiet_to', type: 'text', nullable: true })
  quietTo: string | null;

  /** By rail: its days and hours; a rail that is not named takes transfers at any time. */
  @Column({ name: 'sending_windows', type: 'jsonb', default: {} })
  sendingWindows: SendingWindows;

  @Column({ type: 'text', default: 'API' })
  channel: PaymentChannel;

  /** Of the files by which the bank is told to pay, where it is. */
  @Column({ name: 'file_version', type: 'text', default: 'pain.001.001.09' })
  fileVersion: PaymentFileVersion;

  /** Null where the bank takes each transfer by itself. */
  @Column({ type: 'jsonb', nullable: true })
  bulk: BulkTerms | null;

  /** Whether it books its fee in one line with the payment. */
  @Column({ name: 'fee_with_payment', type: 'boolean', default: false })
  feeWithPayment: boolean;

  @InstantColumn({ name: 'noted_at' })
  notedAt: string;
}

export const registerEntities = [BankProfileEntity] as const;
