import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BenefitEntity, ClaimEntity } from '../claim/claim.entities';
import { InstantColumn } from '../database/columns';

/** One key of a receipt, or of a file that proves one, on which a benefit rests. Live until the benefit is refused, cancelled or asked for anew. */
@Entity('receipt_use')
@Index('receipt_use_once', ['key'], { unique: true, where: 'exclusive AND live' })
@Index('receipt_use_of_key', ['key'], { where: 'live' })
@Index('receipt_use_of_benefit', ['benefitId'])
export class ReceiptUseEntity {
  @PrimaryColumn({ name: 'use_id', type: 'uuid', primaryKeyConstraintName: 'receipt_use_pkey' })
  useId: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'boolean' })
  exclusive: boolean;

  @Column({ type: 'boolean' })
  live: boolean;

  @Column({ name: 'claim_number', type: 'text' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'receipt_use_of_claim' })
  claimNumber: string;

  @Column({ name: 'benefit_id', type: 'text' })
  @ForeignKey(() => BenefitEntity, 'benefitId', {
    name: 'receipt_use_benefit_fkey',
    deferrable: 'INITIALLY DEFERRED',
  })
  benefitId: string;

  /** Null for a file. */
  @Column({ type: 'jsonb', nullable: true })
  receipt: unknown;

  @InstantColumn({ name: 'used_at' })
  usedAt: string;
}

export const receiptEntities = [ReceiptUseEntity] as const;
