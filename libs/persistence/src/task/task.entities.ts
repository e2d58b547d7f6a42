import { APPROVERS } from '@jkk/domain/access';
import { TASK_MOVES, type TaskMove, type WaitCode } from '@jkk/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ClaimEntity } from '../claim/claim.entities';
import { ClaimWaitEntity } from '../claim/claim-wait.entity';
import { isOneOf } from '../database/codes';
import { DateColumn, InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('task_hold')
@Index('task_hold_of_person', ['heldBy'])
@ForeignKey(() => ClaimWaitEntity, ['claimNumber', 'code', 'subject'], ['claimNumber', 'code', 'subject'], {
  name: 'task_hold_of_wait',
  onDelete: 'CASCADE',
})
export class TaskHoldEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'task_hold_pkey' })
  claimNumber: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_hold_pkey' })
  code: WaitCode;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_hold_pkey' })
  subject: string;

  @Column({ name: 'held_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'task_hold_by_fkey' })
  heldBy: string;

  @InstantColumn({ name: 'held_at' })
  heldAt: string;
}

@Entity('task_move')
@Index('task_move_of_claim_in_order', ['claimNumber', 'moveId'])
@Check('task_move_known', isOneOf('move', TASK_MOVES))
@Check('task_move_taken_by_itself', `(move = 'TAKEN') = (person = moved_by) OR move = 'RETURNED'`)
export class TaskMoveEntity {
  @PrimaryColumn({
    name: 'move_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'task_move_pkey',
  })
  moveId: number;

  @Column({ name: 'claim_number', type: 'text' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'task_move_of_claim' })
  claimNumber: string;

  @Column({ type: 'text' })
  code: WaitCode;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  move: TaskMove;

  @Column({ type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'task_move_person_fkey' })
  person: string;

  @Column({ name: 'moved_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'task_move_by_fkey' })
  movedBy: string;

  @InstantColumn({ name: 'moved_at' })
  movedAt: string;
}

@Entity('task_filter')
@Unique('task_filter_name_once', ['userId', 'name'])
export class TaskFilterEntity {
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'task_filter_pkey' })
  @ForeignKey(() => UserEntity, { name: 'task_filter_user_fkey' })
  userId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'task_filter_pkey' })
  place: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  filter: object;
}

@Entity('absence')
@Index('absence_of_user', ['userId', 'lastDay'])
@Check('absence_days_in_order', 'first_day <= last_day')
@Check('absence_ended_by_person', '(ended_at IS NULL) = (ended_by IS NULL)')
export class AbsenceEntity {
  @PrimaryColumn({
    name: 'absence_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'absence_pkey',
  })
  absenceId: number;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'absence_user_fkey' })
  userId: string;

  @DateColumn({ name: 'first_day' })
  firstDay: string;

  @DateColumn({ name: 'last_day' })
  lastDay: string;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'entered_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'absence_by_fkey' })
  enteredBy: string;

  @InstantColumn({ name: 'entered_at' })
  enteredAt: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  @ForeignKey(() => UserEntity, { name: 'absence_end_fkey' })
  endedBy: string | null;

  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt: string | null;
}

@Entity('lent_authority')
@Index('lent_authority_to_person', ['lentTo', 'lastDay'])
@Check('lent_authority_of_approver', isOneOf('role', APPROVERS))
@Check('lent_authority_to_another', 'lent_by <> lent_to')
@Check('lent_authority_days_in_order', 'first_day <= last_day')
@Check('lent_authority_ended_by_person', '(ended_at IS NULL) = (ended_by IS NULL)')
export class LentAuthorityEntity {
  @PrimaryColumn({
    name: 'lent_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'lent_authority_pkey',
  })
  lentId: number;

  @Column({ name: 'lent_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'lent_authority_by_fkey' })
  lentBy: string;

  @Column({ name: 'lent_to', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'lent_authority_to_fkey' })
  lentTo: string;

  @Column({ type: 'text' })
  role: (typeof APPROVERS)[number];

  @DateColumn({ name: 'first_day' })
  firstDay: string;

  @DateColumn({ name: 'last_day' })
  lastDay: string;

  @Column({ type: 'text' })
  reason: string;

  @InstantColumn({ name: 'lent_at' })
  lentAt: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  @ForeignKey(() => UserEntity, { name: 'lent_authority_end_fkey' })
  endedBy: string | null;

  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt: string | null;
}

export const taskEntities = [
  TaskHoldEntity,
  TaskMoveEntity,
  TaskFilterEntity,
  AbsenceEntity,
  LentAuthorityEntity,
] as const;
