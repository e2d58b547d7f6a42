import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WageUnit } from '@jkk/domain/benefits';
import type { Segment } from '@jkk/domain/rules';
import { DateColumn, InstantColumn, MoneyColumn } from '../database/columns';
import { ConstructionProjectEntity } from './construction-project.entity';
import { EmployerEntity } from './employer.entity';
import { MemberEntity } from './member.entity';

/** Every state of a card: from when it counts and when it was reported. Written by triggers of `member`. */
@Entity('member_history')
@Index('member_history_of_member', ['participantNumber', 'historyId'])
export class MemberHistoryEntity {
  @PrimaryColumn({
    name: 'history_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'member_history_pkey',
  })
  historyId: number;

  @Column({ name: 'participant_number', type: 'text' })
  @ForeignKey(() => MemberEntity, { name: 'member_history_member_fkey' })
  participantNumber: string;

  @DateColumn({ name: 'valid_from' })
  validFrom: string;

  @DateColumn({ name: 'reported_on' })
  reportedOn: string;

  @Column({ type: 'text' })
  segment: Segment;

  @Column({ name: 'employer_number', type: 'text', nullable: true })
  employerNumber: string | null;

  @Column({ name: 'project_number', type: 'text', nullable: true })
  projectNumber: string | null;

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
}

/** Until when an employer had paid, and since when that was known. Written by triggers of `employer`. */
@Entity('employer_history')
@Index('employer_history_of_employer', ['employerNumber', 'historyId'])
export class EmployerHistoryEntity {
  @PrimaryColumn({
    name: 'history_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'employer_history_pkey',
  })
  historyId: number;

  @Column({ name: 'employer_number', type: 'text' })
  @ForeignKey(() => EmployerEntity, { name: 'employer_history_employer_fkey' })
  employerNumber: string;

  @DateColumn({ name: 'reported_on' })
  reportedOn: string;

  @Column({ name: 'paid_until', type: 'text', nullable: true })
  paidUntil: string | null;
}

/** Accounts that employers and hospitals were given anew. Written by triggers of `employer` and `plkk`. */
@Entity('register_account_change')
@Index('register_account_change_by_account', ['accountNumber'])
export class RegisterAccountChangeEntity {
  @PrimaryColumn({
    name: 'change_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'register_account_change_pkey',
  })
  changeId: number;

  @Column({ type: 'text' })
  register: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @InstantColumn({ name: 'changed_at' })
  changedAt: string;
}

/** Every state of a project, and since when that was known. Written by a trigger of `construction_project`. */
@Entity('construction_project_history')
@Index('construction_project_history_of_project', ['projectNumber', 'historyId'])
export class ConstructionProjectHistoryEntity {
  @PrimaryColumn({
    name: 'history_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'construction_project_history_pkey',
  })
  historyId: number;

  @Column({ name: 'project_number', type: 'text' })
  @ForeignKey(() => ConstructionProjectEntity, { name: 'construction_project_history_project_fkey' })
  projectNumber: string;

  @DateColumn({ name: 'reported_on' })
  reportedOn: string;

  @Column({ name: 'employer_number', type: 'text' })
  employerNumber: string;

  @DateColumn({ name: 'cover_from' })
  coverFrom: string;

  @DateColumn({ name: 'maintenance_until' })
  maintenanceUntil: string;

  @Column({ type: 'boolean' })
  paid: boolean;
}
