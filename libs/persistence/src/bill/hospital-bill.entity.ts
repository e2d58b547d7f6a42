import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from '../claim/claim.entities';
import { DateColumn } from '../database/columns';

/** A bill as other claims of the same person see it: where, when, and which services of which day. */
@Entity('hospital_bill')
@Index('hospital_bill_of_person', ['nik'])
export class HospitalBillEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'hospital_bill_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'hospital_bill_of_claim' })
  claimNumber: string;

  @PrimaryColumn({ name: 'bill_no', type: 'text', primaryKeyConstraintName: 'hospital_bill_pkey' })
  billNo: string;

  @Column({ type: 'text' })
  nik: string;

  @Column({ name: 'plkk_code', type: 'text' })
  plkkCode: string;

  @DateColumn({ name: 'stay_from' })
  from: string;

  @DateColumn({ name: 'stay_to' })
  to: string;

  /** Keys of its lines; after the decision of those that are paid. */
  @Column({ type: 'text', array: true })
  lines: string[];
}

export const billEntities = [HospitalBillEntity] as const;
