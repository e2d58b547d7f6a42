import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entities';

/** A hospital that sees a claim beside the one that treats. */
@Entity('claim_hospital')
@Index('claim_hospital_by_claim', ['claimNumber'])
export class ClaimHospitalEntity {
  @PrimaryColumn({ name: 'plkk_code', type: 'text', primaryKeyConstraintName: 'claim_hospital_pkey' })
  plkkCode: string;

  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'claim_hospital_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'claim_hospital_of_claim' })
  claimNumber: string;
}
