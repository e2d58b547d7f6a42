import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, MoneyColumn } from '../database/columns';
import { PlkkEntity } from './plkk.entity';

/** What was agreed with a hospital, from one day to another. */
@Entity('plkk_terms')
@Index('plkk_terms_of_plkk', ['plkkCode'])
@Check('plkk_terms_ordered', 'ends_on >= begins_on')
@Check(
  'plkk_terms_filing_ordered',
  'warn_after_days <= deduct_after_days AND deduct_after_days <= expires_after_days AND warn_after_days >= 0',
)
@Check('plkk_terms_deduction_is_percent', 'deduction_percent BETWEEN 0 AND 100')
@Check('plkk_terms_payment_days', 'payment_days BETWEEN 1 AND 90')
export class PlkkTermsEntity {
  /** Hospital and first day. */
  @PrimaryColumn({ name: 'terms_id', type: 'text', primaryKeyConstraintName: 'plkk_terms_pkey' })
  termsId: string;

  @Column({ name: 'plkk_code', type: 'text' })
  @ForeignKey(() => PlkkEntity, 'plkkCode', { name: 'plkk_terms_of_hospital' })
  plkkCode: string;

  @Column({ name: 'care_class', type: 'text' })
  careClass: string;

  @DateColumn({ name: 'begins_on' })
  from: string;

  @DateColumn({ name: 'ends_on', nullable: true })
  to: string | null;

  @DateColumn({ name: 'licensed_to', nullable: true })
  licensedTo: string | null;

  @Column({ name: 'warn_after_days', type: 'integer' })
  warnAfterDays: number;

  @Column({ name: 'deduct_after_days', type: 'integer' })
  deductAfterDays: number;

  @Column({ name: 'expires_after_days', type: 'integer' })
  expiresAfterDays: number;

  @Column({ name: 'deduction_percent', type: 'integer' })
  deductionPercent: number;

  @Column({ name: 'payment_days', type: 'integer' })
  paymentDays: number;
}

@Entity('plkk_tariff')
@Index('plkk_tariff_of_plkk', ['plkkCode', 'serviceCode'])
@Check('plkk_tariff_ordered', 'ends_on >= begins_on')
@Check('plkk_tariff_positive', 'amount_rupiah > 0')
@Check('plkk_tariff_possible', 'most_per_day > 0')
export class PlkkTariffEntity {
  /** Hospital, service, class and first day. */
  @PrimaryColumn({ name: 'tariff_id', type: 'text', primaryKeyConstraintName: 'plkk_tariff_pkey' })
  tariffId: string;

  @Column({ name: 'plkk_code', type: 'text' })
  @ForeignKey(() => PlkkEntity, 'plkkCode', { name: 'plkk_tariff_of_hospital' })
  plkkCode: string;

  @Column({ name: 'service_code', type: 'text' })
  serviceCode: string;

  @Column({ name: 'care_class', type: 'text' })
  careClass: string;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  @DateColumn({ name: 'begins_on' })
  from: string;

  @DateColumn({ name: 'ends_on', nullable: true })
  to: string | null;

  /** Of a room one; null where nothing limits it. */
  @Column({ name: 'most_per_day', type: 'integer', nullable: true })
  mostPerDay: number | null;
}

@Entity('plkk_doctor')
@Index('plkk_doctor_of_plkk', ['plkkCode'])
@Check('plkk_doctor_ordered', 'ends_on >= begins_on')
export class PlkkDoctorEntity {
  /** Hospital, licence and first day. */
  @PrimaryColumn({ name: 'doctor_id', type: 'text', primaryKeyConstraintName: 'plkk_doctor_pkey' })
  doctorId: string;

  @Column({ name: 'plkk_code', type: 'text' })
  @ForeignKey(() => PlkkEntity, 'plkkCode', { name: 'plkk_doctor_of_hospital' })
  plkkCode: string;

  @Column({ type: 'text' })
  licence: string;

  @DateColumn({ name: 'begins_on' })
  from: string;

  @DateColumn({ name: 'ends_on', nullable: true })
  to: string | null;
}
