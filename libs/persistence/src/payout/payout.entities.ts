import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  ATTEMPT_STATES,
  DEAD_ATTEMPT_STATES,
  DEAD_PAYOUT_STATES,
  PAYEE_CHECK_OUTCOMES,
  PAYOUT_STATES,
  RAIL_SERVICES,
  UNPROVEN_ATTEMPT_STATES,
  UNRELEASED_PAYOUT_STATES,
  type AttemptRecord,
  type AttemptState,
  type HoldReason,
  type PayeeCheckOutcome,
  type PayoutRecord,
  type PayoutState,
  type Rail,
  type TransferService,
} from '@jkk/domain/payout';
import { BATCH_STATES, type BatchRecord } from '@jkk/domain/payout/decide';
import { isNoneOf, isOneOf } from '../database/codes';
import { InstantColumn, MoneyColumn } from '../database/columns';

@Entity('payout_batch')
@Index('payout_batch_newest', ['createdAt', 'batchId'])
@Index('payout_batch_of_branch', ['branch', 'createdAt', 'batchId'])
@Check('payout_batch_state_known', isOneOf('state', BATCH_STATES))
@Check('payout_batch_hash_shape', `hash ~ '^[0-9a-f]{64}$'`)
@Check('payout_batch_counts', `item_count > 0 AND total_rupiah > 0`)
@Check('payout_batch_four_eyes', `releaser <> maker`)
@Check(
  'payout_batch_released_by_person',
  `(state = 'RELEASED') = (releaser IS NOT NULL AND released_at IS NOT NULL)`,
)
export class PayoutBatchEntity implements BatchRecord {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'payout_batch_pkey' })
  batchId: string;

  @Column({ type: 'text' })
  state: BatchRecord['state'];

  @Column({ type: 'text' })
  branch: string;

  @Column({ type: 'text' })
  hash: string;

  @Column({ name: 'item_count', type: 'integer' })
  itemCount: number;

  @MoneyColumn({ name: 'total_rupiah' })
  totalRupiah: number;

  @Column({ type: 'text' })
  maker: string;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;

  @Column({ type: 'text', nullable: true })
  releaser: string | null;

  @InstantColumn({ name: 'released_at', nullable: true })
  releasedAt: string | null;
}

/** A rail and the service by which a bank is told to use it. */
const RAIL_PAIRS = Object.entries(RAIL_SERVICES)
  .map(([rail, service]) => `('${rail}','${service}')`)
  .join(',');

@Entity('payout')
@Index('payout_live_once', ['benefitId', 'payeeKey'], {
  unique: true,
  where: isNoneOf('state', DEAD_PAYOUT_STATES),
})
@Index('payout_replaced_once', ['replaces'], {
  unique: true,
  where: `state <> 'CANCELLED' AND replaces IS NOT NULL`,
})
@Index('payout_of_claim_in_order', ['claimNumber', 'sequence'])
@Index('payout_by_state', ['state', 'sequence'])
@Index('payout_of_branch', ['branch', 'sequence'])
@Index('payout_of_branch_by_state', ['branch', 'state', 'sequence'])
@Index('payout_by_batch', ['batchId'])
@Index('payout_by_account', ['payeeAccountNumber', 'payeeBankCode', 'payeeName'])
@Unique('payout_sequence_once', ['sequence'])
@Check('payout_id_shape', `payout_id ~ '^[0-9A-HJKMNP-TV-Z]{13}$'`)
@Check('payout_state_known', isOneOf('state', PAYOUT_STATES))
@Check('payout_amount_positive', `amount_rupiah > 0`)
@Check('payout_bank_code_shape', `payee_bank_code ~ '^[0-9]{3}$' AND partner_bank_code ~ '^[0-9]{3}$'`)
@Check('payout_account_shape', `payee_account_number ~ '^[0-9A-Z-]{1,34}$'`)
@Check('payout_service_known', `(service_code = '17') = (payee_bank_code = partner_bank_code)`)
@Check('payout_rail_known', `(rail, service_code) IN (${RAIL_PAIRS})`)
@Check('payout_held_has_reason', `(state = 'HELD') = (hold_reason IS NOT NULL)`)
@Check('payout_failed_has_code', `(state = 'FAILED') = (failure_code IS NOT NULL)`)
@Check(
  'payout_sent_was_released',
  `${isOneOf('state', UNRELEASED_PAYOUT_STATES)} OR (released_at IS NOT NULL AND release_count > 0)`,
)
@Check('payout_settled_has_time', `state <> 'RECONCILED' OR settled_at IS NOT NULL`)
@Check('payout_returned_has_time', `(state = 'RETURNED') = (returned_at IS NOT NULL)`)
@Check('payout_name_check_known', isOneOf('name_check', PAYEE_CHECK_OUTCOMES))
@Check('payout_name_check_has_time', `(name_check IS NULL) = (name_checked_at IS NULL)`)
export class PayoutEntity implements PayoutRecord {
  @PrimaryColumn({ name: 'payout_id', type: 'text', primaryKeyConstraintName: 'payout_pkey' })
  payoutId: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  sequence: number;

  @Column({ name: 'claim_number', type: 'text' })
  @ForeignKey('claim', 'claimNumber', { name: 'payout_of_claim' })
  claimNumber: string;

  @Column({ name: 'benefit_id', type: 'text' })
  @ForeignKey('benefit', 'benefitId', { name: 'payout_of_benefit' })
  benefitId: string;

  @Column({ type: 'text' })
  branch: string;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  @Column({ name: 'payee_key', type: 'text' })
  payeeKey: string;

  @Column({ name: 'payee_kind', type: 'text' })
  payeeKind: string;

  @Column({ name: 'payee_name', type: 'text' })
  payeeName: string;

  @Column({ name: 'payee_bank_code', type: 'text' })
  payeeBankCode: string;

  @Column({ name: 'payee_account_number', type: 'text' })
  payeeAccountNumber: string;

  @Column({ name: 'payee_account_name', type: 'text' })
  payeeAccountName: string;

  @Column({ name: 'account_entered_by', type: 'text' })
  accountEnteredBy: string;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @Column({ name: 'approved_by', type: 'text' })
  approvedBy: string;

  @Column({ name: 'partner_bank_code', type: 'text' })
  partnerBankCode: string;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode: TransferService;

  @Column({ type: 'text' })
  rail: Rail;

  @Column({ type: 'text' })
  state: PayoutState;

  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payout_replaces' })
  replaces: string | null;

  @Column({ name: 'batch_id', type: 'uuid', nullable: true })
  @ForeignKey(() => PayoutBatchEntity, 'batchId', { name: 'payout_in_batch' })
  batchId: string | null;

  @Column({ name: 'hold_reason', type: 'text', nullable: true })
  holdReason: HoldReason | null;

  @Column({ name: 'failure_code', type: 'text', nullable: true })
  failureCode: string | null;

  @Column({ name: 'name_check', type: 'text', nullable: true })
  nameCheck: PayeeCheckOutcome | null;

  @Column({ name: 'name_at_bank', type: 'text', nullable: true })
  nameAtBank: string | null;

  @InstantColumn({ name: 'name_checked_at', nullable: true })
  nameCheckedAt: string | null;

  @Column({ name: 'accepted_name', type: 'text', nullable: true })
  acceptedName: string | null;

  @Column({ name: 'release_count', type: 'integer', default: 0 })
  releaseCount: number;

  @Column({ name: 'move_count', type: 'integer', default: 0 })
  moveCount: number;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;

  @InstantColumn({ name: 'updated_at' })
  updatedAt: string;

  @InstantColumn({ name: 'released_at', nullable: true })
  releasedAt: string | null;

  @InstantColumn({ name: 'settled_at', nullable: true })
  settledAt: string | null;

  @InstantColumn({ name: 'returned_at', nullable: true })
  returnedAt: string | null;
}

@Entity('payout_batch_item')
@Index('payout_batch_item_live_once', ['payoutId'], { unique: true, where: 'live' })
@Unique('payout_batch_item_position_once', ['batchId', 'position'])
@Check('payout_batch_item_amount_positive', `amount_rupiah > 0`)
export class PayoutBatchItemEntity {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'payout_batch_item_pkey' })
  @ForeignKey(() => PayoutBatchEntity, 'batchId', { name: 'payout_batch_item_of_batch' })
  batchId: string;

  @PrimaryColumn({ name: 'payout_id', type: 'text', primaryKeyConstraintName: 'payout_batch_item_pkey' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payout_batch_item_of_payout' })
  payoutId: string;

  @Column({ type: 'integer' })
  position: number;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  @Column({ type: 'boolean' })
  live: boolean;
}

/** Our name of a bulk, wherever it stands. */
export const BULK_SHAPE = `bulk_id ~ '^BULK[0-9A-F]{14}$'`;

@Entity('payout_attempt')
@Index('payout_attempt_live_once', ['payoutId'], {
  unique: true,
  where: isNoneOf('state', DEAD_ATTEMPT_STATES),
})
@Index('payout_attempt_by_amount', ['partnerBankCode', 'amountRupiah', 'sentAt'])
@Index('payout_attempt_by_day', ['partnerBankCode', 'sentAt'])
@Index('payout_attempt_unproven', ['partnerBankCode', 'sentAt'], {
  where: isOneOf('state', UNPROVEN_ATTEMPT_STATES),
})
@Index('payout_attempt_by_bank_reference', ['partnerBankCode', 'bankReference'], {
  where: 'bank_reference IS NOT NULL',
})
@Index('payout_attempt_by_bulk', ['bulkId'], { where: 'bulk_id IS NOT NULL' })
@Unique('payout_attempt_reference_once', ['partnerReference'])
@Check('payout_attempt_no_range', `no BETWEEN 1 AND 99`)
@Check('payout_attempt_reference_shape', `partner_reference = payout_id || 'A' || lpad(no::text, 2, '0')`)
@Check('payout_attempt_amount_positive', `amount_rupiah > 0`)
@Check('payout_attempt_hash_shape', `request_hash ~ '^[0-9a-f]{64}$'`)
@Check('payout_attempt_bulk_shape', BULK_SHAPE)
@Check('payout_attempt_state_known', isOneOf('state', ATTEMPT_STATES))
@Check('payout_attempt_sends_positive', `sends > 0`)
export class PayoutAttemptEntity implements AttemptRecord {
  @PrimaryColumn({ name: 'payout_id', type: 'text', primaryKeyConstraintName: 'payout_attempt_pkey' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payout_attempt_of_payout' })
  payoutId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'payout_attempt_pkey' })
  no: number;

  @Column({ name: 'partner_reference', type: 'text' })
  partnerReference: string;

  @Column({ name: 'partner_bank_code', type: 'text' })
  partnerBankCode: string;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode: TransferService;

  @Column({ name: 'bulk_id', type: 'text', nullable: true })
  bulkId: string | null;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  @Column({ name: 'request_hash', type: 'text' })
  requestHash: string;

  @InstantColumn({ name: 'transaction_date' })
  transactionDate: string;

  @Column({ type: 'text' })
  state: AttemptState;

  @Column({ name: 'response_code', type: 'text', nullable: true })
  responseCode: string | null;

  @Column({ name: 'bank_reference', type: 'text', nullable: true })
  bankReference: string | null;

  @Column({ type: 'integer' })
  sends: number;

  @InstantColumn({ name: 'sent_at' })
  sentAt: string;

  @InstantColumn({ name: 'first_poll_at' })
  firstPollAt: string;

  @Column({ type: 'integer', default: 0 })
  polls: number;

  @InstantColumn({ name: 'polled_at', nullable: true })
  polledAt: string | null;

  @InstantColumn({ name: 'denied_at', nullable: true })
  deniedAt: string | null;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;

  @InstantColumn({ name: 'updated_at' })
  updatedAt: string;
}
