import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  OBSERVATION_SOURCES,
  PAYEE_CHECK_OUTCOMES,
  PAYOUT_STATES,
  type HoldReason,
  type ObservationSource,
  type PayeeCheckOutcome,
  type PayoutState,
} from '@jkk/domain/payout';
import { HOLD_CHOICES, HOLD_STEPS } from '@jkk/domain/payout/decide';
import { isOneOf } from '../database/codes';
import type { HoldChoice, HoldDecisionRecord, HoldStep } from '@jkk/domain/payout/decide';
import { DateColumn, InstantColumn } from '../database/columns';
import { BULK_SHAPE, PayoutAttemptEntity, PayoutEntity } from './payout.entities';

@Entity('wire_message')
@Index('wire_message_by_payout', ['payoutId', 'wireId'])
@Index('wire_message_of_bank', ['sentAt'], { where: 'payout_id IS NULL AND bulk_id IS NULL' })
@Index('wire_message_by_bulk', ['bulkId', 'wireId'], { where: 'bulk_id IS NOT NULL' })
@Unique('wire_message_external_id_once', ['bankCode', 'externalId', 'wibDate'])
@Check('wire_message_external_id_shape', `external_id ~ '^[0-9]{32}$'`)
@Check('wire_message_bulk_shape', BULK_SHAPE)
@Check('wire_message_of_payout_or_bulk', `payout_id IS NULL OR bulk_id IS NULL`)
@Check('wire_message_hash_shape', `request_hash ~ '^[0-9a-f]{64}$'`)
@ForeignKey(() => PayoutAttemptEntity, ['payoutId', 'attemptNo'], ['payoutId', 'no'], {
  name: 'wire_message_of_attempt',
})
export class WireMessageEntity {
  @PrimaryColumn({
    name: 'wire_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'wire_message_pkey',
  })
  wireId: number;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @DateColumn({ name: 'wib_date' })
  wibDate: string;

  @Column({ name: 'external_id', type: 'text' })
  externalId: string;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode: string;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'wire_message_of_payout' })
  payoutId: string | null;

  @Column({ name: 'attempt_no', type: 'integer', nullable: true })
  attemptNo: number | null;

  @Column({ name: 'bulk_id', type: 'text', nullable: true })
  bulkId: string | null;

  @Column({ name: 'request_hash', type: 'text' })
  requestHash: string;

  @Column({ name: 'request_body', type: 'text' })
  requestBody: string;

  @InstantColumn({ name: 'sent_at' })
  sentAt: string;

  @Column({ name: 'correlation_id', type: 'text', nullable: true })
  correlationId: string | null;
}

@Entity('wire_response')
@Check('wire_response_hash_shape', `response_hash ~ '^[0-9a-f]{64}$'`)
@Check('wire_response_unsent_has_no_status', `bytes_written OR http_status IS NULL`)
export class WireResponseEntity {
  @PrimaryColumn({ name: 'wire_id', type: 'bigint', primaryKeyConstraintName: 'wire_response_pkey' })
  @ForeignKey(() => WireMessageEntity, 'wireId', { name: 'wire_response_of_message' })
  wireId: number;

  @InstantColumn({ name: 'received_at' })
  receivedAt: string;

  @Column({ name: 'http_status', type: 'integer', nullable: true })
  httpStatus: number | null;

  @Column({ name: 'response_code', type: 'text', nullable: true })
  responseCode: string | null;

  @Column({ name: 'response_hash', type: 'text', nullable: true })
  responseHash: string | null;

  @Column({ name: 'response_body', type: 'text', nullable: true })
  responseBody: string | null;

  @Column({ name: 'bytes_written', type: 'boolean' })
  bytesWritten: boolean;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ type: 'text', nullable: true })
  failure: string | null;
}

@Entity('payee_check')
@Index('payee_check_by_payout', ['payoutId', 'checkId'])
@Check('payee_check_outcome_known', isOneOf('outcome', PAYEE_CHECK_OUTCOMES))
export class PayeeCheckEntity {
  @PrimaryColumn({
    name: 'check_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'payee_check_pkey',
  })
  checkId: number;

  @Column({ name: 'payout_id', type: 'text' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payee_check_of_payout' })
  payoutId: string;

  @InstantColumn({ name: 'checked_at' })
  checkedAt: string;

  @Column({ type: 'text' })
  outcome: PayeeCheckOutcome;

  @Column({ name: 'name_at_bank', type: 'text', nullable: true })
  nameAtBank: string | null;

  @Column({ name: 'response_code', type: 'text', nullable: true })
  responseCode: string | null;
}

@Entity('hold_decision')
@Unique('hold_decision_once_per_person', ['decidedBy', 'holdNo', 'payoutId'])
@Check('hold_decision_step_known', isOneOf('step', HOLD_STEPS))
@Check('hold_decision_known', isOneOf('decision', HOLD_CHOICES))
export class HoldDecisionEntity implements HoldDecisionRecord {
  @PrimaryColumn({
    name: 'decision_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'hold_decision_pkey',
  })
  decisionId: number;

  @Column({ name: 'payout_id', type: 'text' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'hold_decision_of_payout' })
  payoutId: string;

  @Column({ name: 'hold_no', type: 'integer' })
  holdNo: number;

  @Column({ type: 'text' })
  step: HoldStep;

  @Column({ type: 'text' })
  decision: HoldChoice;

  @Column({ name: 'hold_reason', type: 'text' })
  holdReason: HoldReason;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text' })
  note: string;

  @InstantColumn({ name: 'decided_at' })
  decidedAt: string;
}

@Entity('payout_observation')
@Index('payout_observation_by_payout', ['payoutId', 'observedAt'])
@Check('payout_observation_source_known', isOneOf('source', OBSERVATION_SOURCES))
@Check('payout_observation_state_known', isOneOf('state', PAYOUT_STATES))
export class PayoutObservationEntity {
  @PrimaryColumn({
    name: 'observation_id',
    type: 'text',
    primaryKeyConstraintName: 'payout_observation_pkey',
  })
  observationId: string;

  @Column({ name: 'payout_id', type: 'text' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payout_observation_of_payout' })
  payoutId: string;

  @Column({ name: 'attempt_no', type: 'integer', nullable: true })
  attemptNo: number | null;

  @Column({ type: 'text' })
  source: ObservationSource;

  @Column({ type: 'text' })
  state: PayoutState;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  @InstantColumn({ name: 'observed_at' })
  observedAt: string;
}

@Entity('bank_switch')
@Check('bank_switch_off_has_reason', `sending OR reason IS NOT NULL`)
export class BankSwitchEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'bank_switch_pkey' })
  bankCode: string;

  @Column({ type: 'boolean' })
  sending: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'changed_by', type: 'text' })
  changedBy: string;

  @InstantColumn({ name: 'changed_at' })
  changedAt: string;
}

/** Until when a released payout waits for the window of its rail. */
@Entity('sending_queue')
export class SendingQueueEntity {
  @PrimaryColumn({ name: 'payout_id', type: 'text', primaryKeyConstraintName: 'sending_queue_pkey' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'sending_queue_of_payout' })
  payoutId: string;

  @InstantColumn({ name: 'sends_at' })
  sendsAt: string;

  @InstantColumn({ name: 'noted_at' })
  notedAt: string;
}
