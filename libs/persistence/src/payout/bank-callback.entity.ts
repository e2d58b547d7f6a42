import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CALLBACK_SERVICES } from '@jkk/domain/payout';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { BULK_SHAPE, PayoutAttemptEntity } from './payout.entities';

@Entity('bank_callback')
@Index('bank_callback_by_attempt', ['payoutId', 'attemptNo', 'receivedAt'])
@Index('bank_callback_by_bulk', ['bulkId', 'receivedAt'], { where: 'bulk_id IS NOT NULL' })
@Unique('bank_callback_body_once', ['bankCode', 'serviceCode', 'bodyHash'])
@Check('bank_callback_service_known', isOneOf('service_code', Object.values(CALLBACK_SERVICES)))
@Check('bank_callback_bulk_shape', BULK_SHAPE)
@Check('bank_callback_hash_shape', `body_hash ~ '^[0-9a-f]{64}$'`)
@ForeignKey(() => PayoutAttemptEntity, ['payoutId', 'attemptNo'], ['payoutId', 'no'], {
  name: 'bank_callback_of_attempt',
})
export class BankCallbackEntity {
  @PrimaryColumn({
    name: 'callback_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'bank_callback_pkey',
  })
  callbackId: number;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode: string;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId: string | null;

  @InstantColumn({ name: 'received_at' })
  receivedAt: string;

  @Column({ type: 'bytea' })
  body: Buffer;

  @Column({ name: 'body_hash', type: 'text' })
  bodyHash: string;

  @Column({ type: 'text' })
  signature: string;

  @Column({ name: 'signed_at', type: 'text' })
  signedAt: string;

  @Column({ name: 'told_status', type: 'text', nullable: true })
  toldStatus: string | null;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  payoutId: string | null;

  @Column({ name: 'attempt_no', type: 'integer', nullable: true })
  attemptNo: number | null;

  @Column({ name: 'bulk_id', type: 'text', nullable: true })
  bulkId: string | null;
}
