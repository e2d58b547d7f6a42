import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  PAYMENT_FILE_OUTCOMES,
  PAYMENT_FILE_STOPS,
  PAYMENT_FILE_VERSIONS,
  type PaymentFileOutcome,
  type PaymentFileStop,
  type PaymentFileVersion,
} from '@jkk/domain/payout';
import { isOneOf } from '../database/codes';
import { InstantColumn, MoneyColumn } from '../database/columns';
import { PayoutAttemptEntity } from './payout.entities';

@Entity('payment_file')
@Index('payment_file_newest', ['requestedAt'])
export class PaymentFileEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'payment_file_pkey' })
  fileId: string;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @InstantColumn({ name: 'requested_at' })
  requestedAt: string;
}

@Entity('payment_file_result')
@Check('payment_file_result_outcome_known', isOneOf('outcome', PAYMENT_FILE_OUTCOMES))
@Check('payment_file_result_stop_known', isOneOf('stop', PAYMENT_FILE_STOPS))
@Check('payment_file_result_version_known', isOneOf('version', PAYMENT_FILE_VERSIONS))
@Check('payment_file_result_hash', `sha256 = encode(sha256(content), 'hex')`)
@Check(
  'payment_file_result_whole',
  `(outcome = 'MADE') = (content IS NOT NULL) AND (content IS NULL) = (sha256 IS NULL)
    AND (content IS NULL) = (version IS NULL) AND (outcome = 'STOPPED') = (stop IS NOT NULL)
    AND (outcome = 'MADE') = (payment_count > 0) AND (outcome = 'MADE') = (total_rupiah > 0)`,
)
export class PaymentFileResultEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'payment_file_result_pkey' })
  @ForeignKey(() => PaymentFileEntity, 'fileId', { name: 'payment_file_result_of_file' })
  fileId: string;

  @Column({ type: 'text' })
  outcome: PaymentFileOutcome;

  @Column({ type: 'text', nullable: true })
  stop: PaymentFileStop | null;

  @Column({ type: 'text', nullable: true })
  version: PaymentFileVersion | null;

  @Column({ type: 'text', nullable: true })
  sha256: string | null;

  @Column({ type: 'bytea', nullable: true })
  content: Buffer | null;

  @Column({ name: 'payment_count', type: 'integer' })
  paymentCount: number;

  @MoneyColumn({ name: 'total_rupiah' })
  totalRupiah: number;

  @InstantColumn({ name: 'made_at' })
  madeAt: string;
}

@Entity('payment_file_item')
@Unique('payment_file_item_attempt_once', ['payoutId', 'attemptNo'])
@ForeignKey(() => PayoutAttemptEntity, ['payoutId', 'attemptNo'], ['payoutId', 'no'], {
  name: 'payment_file_item_of_attempt',
})
export class PaymentFileItemEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'payment_file_item_pkey' })
  @ForeignKey(() => PaymentFileResultEntity, 'fileId', { name: 'payment_file_item_of_result' })
  fileId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'payment_file_item_pkey' })
  position: number;

  @Column({ name: 'payout_id', type: 'text' })
  payoutId: string;

  @Column({ name: 'attempt_no', type: 'integer' })
  attemptNo: number;

  @Column({ name: 'group_id', type: 'text' })
  groupId: string;
}

@Entity('payment_file_download')
@Index('payment_file_download_by_file', ['fileId'])
@Index('payment_file_download_first_once', ['fileId'], { unique: true, where: 'reason IS NULL' })
export class PaymentFileDownloadEntity {
  @PrimaryColumn({
    name: 'download_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'payment_file_download_pkey',
  })
  downloadId: number;

  @Column({ name: 'file_id', type: 'uuid' })
  @ForeignKey(() => PaymentFileResultEntity, 'fileId', { name: 'payment_file_download_of_result' })
  fileId: string;

  @Column({ name: 'downloaded_by', type: 'text' })
  downloadedBy: string;

  @InstantColumn({ name: 'downloaded_at' })
  downloadedAt: string;
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}

@Entity('payment_file_withdrawal')
export class PaymentFileWithdrawalEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'payment_file_withdrawal_pkey' })
  @ForeignKey(() => PaymentFileResultEntity, 'fileId', { name: 'payment_file_withdrawal_of_result' })
  fileId: string;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @Column({ name: 'withdrawn_by', type: 'text' })
  withdrawnBy: string;

  @InstantColumn({ name: 'withdrawn_at' })
  withdrawnAt: string;
}
