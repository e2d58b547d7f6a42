import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ROLES, type Role } from '@jkk/domain/access';
import { isMadeOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { BranchEntity } from '../reference/branch.entity';
import { EmployerEntity } from '../reference/employer.entity';
import { PlkkEntity } from '../reference/plkk.entity';

@Entity('app_user')
@Unique('app_user_username_once', ['username'])
@Unique('app_user_nik_once', ['nik'])
@Check('app_user_nik_shape', "nik ~ '^[0-9]{16}$'")
@Check('app_user_username_shape', "username ~ '^[a-z0-9._-]{2,64}$'")
@Check('app_user_password_hashed', "password_hash LIKE '$argon2id$%'")
@Check('app_user_roles_known', `cardinality(roles) > 0 AND ${isMadeOf('roles', ROLES)}`)
export class UserEntity {
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'app_user_pkey' })
  userId: string;

  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'text' })
  name: string;

  /** Null in accounts that are older than the question who it is. */
  @Column({ type: 'text', nullable: true })
  nik: string | null;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => BranchEntity, { name: 'app_user_branch_fkey' })
  branch: string | null;

  @Column({ name: 'plkk_code', type: 'text', nullable: true })
  @ForeignKey(() => PlkkEntity, { name: 'app_user_plkk_fkey' })
  plkkCode: string | null;

  @Column({ name: 'employer_number', type: 'text', nullable: true })
  @ForeignKey(() => EmployerEntity, { name: 'app_user_employer_fkey' })
  employerNumber: string | null;

  @Column({ type: 'text' })
  organisation: string;

  @Column({ type: 'boolean', default: false })
  demo: boolean;

  @Column({ type: 'boolean', default: true })
  active: boolean;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;
}

/** Where somebody who works here is paid by their own employer. */
@Entity('staff_account')
export class StaffAccountEntity {
  @PrimaryColumn({ name: 'account_number', type: 'text', primaryKeyConstraintName: 'staff_account_pkey' })
  accountNumber: string;

  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'staff_account_pkey' })
  bankCode: string;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'staff_account_user_fkey' })
  userId: string;

  @InstantColumn({ name: 'added_at' })
  addedAt: string;
}

export const identityEntities = [UserEntity, StaffAccountEntity] as const;
