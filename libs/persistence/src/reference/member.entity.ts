import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SIDES, WAGE_UNITS, type WageUnit } from '@jkk/domain/benefits';
import { SEGMENTS, type Segment } from '@jkk/domain/rules';
import { isOneOf } from '../database/codes';
import { DateColumn, MoneyColumn } from '../database/columns';
import { ConstructionProjectEntity } from './construction-project.entity';
import { EmployerEntity } from './employer.entity';
import { SEXES, type Handedness, type Sex } from './reference';

@Entity('member')
@Index('member_nik', ['nik'])
@Index('member_employer', ['employerNumber'])
@Check('member_participant_number_shape', "participant_number ~ '^\\d{11}$'")
@Check('member_nik_shape', "nik ~ '^\\d{16}$'")
@Check('member_sex_known', isOneOf('sex', SEXES))
@Check('member_handedness_known', isOneOf('handedness', SIDES))
@Check('member_segment_known', isOneOf('segment', SEGMENTS))
@Check(
  'member_wage_whole',
  '(wage_amount_rupiah IS NULL) = (wage_unit IS NULL) AND wage_amount_rupiah BETWEEN 1 AND 1000000000',
)
@Check('member_wage_unit_known', isOneOf('wage_unit', WAGE_UNITS))
@Check('member_paid_until_month', "paid_until ~ '^\\d{4}-(0[1-9]|1[0-2])$'")
@Check('member_active_ordered', 'active_to >= active_from')
@Check(
  'member_segment_facts',
  "CASE segment WHEN 'PU' THEN employer_number IS NOT NULL WHEN 'JAKON' THEN project_number IS NOT NULL WHEN 'PMI' THEN passport_number IS NOT NULL ELSE TRUE END AND (segment <> 'BPU' OR wage_amount_rupiah IS NOT NULL)",
)
export class MemberEntity {
  @PrimaryColumn({ name: 'participant_number', type: 'text', primaryKeyConstraintName: 'member_pkey' })
  participantNumber: string;

  @Column({ type: 'text' })
  nik: string;

  @Column({ type: 'text' })
  name: string;

  @DateColumn({ name: 'birth_date' })
  birthDate: string;

  @Column({ type: 'text' })
  sex: Sex;

  @Column({ type: 'text' })
  handedness: Handedness;

  @Column({ type: 'text' })
  segment: Segment;

  @Column({ name: 'employer_number', type: 'text', nullable: true })
  @ForeignKey(() => EmployerEntity, { name: 'member_employer_fkey' })
  employerNumber: string | null;

  @Column({ name: 'project_number', type: 'text', nullable: true })
  @ForeignKey(() => ConstructionProjectEntity, { name: 'member_project_fkey' })
  projectNumber: string | null;

  @Column({ name: 'passport_number', type: 'text', nullable: true })
  passportNumber: string | null;

  @MoneyColumn({ name: 'wage_amount_rupiah', nullable: true })
  wageAmountRupiah: number | null;

  @Column({ name: 'wage_unit', type: 'text', nullable: true })
  wageUnit: WageUnit | null;

  @DateColumn({ name: 'active_from' })
  activeFrom: string;

  @DateColumn({ name: 'active_to', nullable: true })
  activeTo: string | null;

  @Column({ name: 'paid_until', type: 'text', nullable: true })
  paidUntil: string | null;

  @DateColumn({ name: 'valid_from', nullable: true })
  validFrom: string | null;

  @DateColumn({ name: 'reported_on', nullable: true })
  reportedOn: string | null;

  @DateColumn({ name: 'died_on', nullable: true })
  diedOn: string | null;

  @Column({ type: 'text', default: '' })
  address: string;

  @Column({ type: 'text', default: '' })
  phone: string;
}
