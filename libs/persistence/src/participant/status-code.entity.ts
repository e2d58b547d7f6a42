import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ClaimEntity } from '../claim/claim.entities';
import { InstantColumn } from '../database/columns';

/** The one code by which a participant reads a claim now. */
@Entity('status_code')
@Unique('status_code_message_once', ['messageId'])
@Check('status_code_shape', `code ~ '^[0-9]{6}$'`)
@Check('status_code_tries', 'tries_left >= 0')
export class StatusCodeEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'status_code_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'status_code_of_claim' })
  claimNumber: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'text' })
  code: string;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: string;

  @Column({ name: 'tries_left', type: 'integer' })
  triesLeft: number;
}
