import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  ANSWERED_IMPORT_STATES,
  IMPORTED_REGISTERS,
  PERSONAL_REGISTERS,
  REGISTER_IMPORT_STATES,
  ROW_OUTCOMES,
  type ImportedRegister,
  type RegisterImportState,
  type RowOutcome,
} from '@jkk/domain/registers';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('register_import')
@Index('register_import_newest', ['uploadedAt', 'importId'])
@Index('register_import_waiting_once', ['register', 'sha256'], {
  unique: true,
  where: `state = 'WAITING'`,
})
@Check('register_import_register_known', isOneOf('register', IMPORTED_REGISTERS))
@Check('register_import_state_known', isOneOf('state', REGISTER_IMPORT_STATES))
@Check('register_import_hash', `sha256 = encode(sha256(content), 'hex')`)
@Check('register_import_size', `octet_length(content) BETWEEN 1 AND 1000000`)
@Check(
  'register_import_kept_while_needed',
  `(content IS NULL) = (${isOneOf('register', PERSONAL_REGISTERS)} AND state <> 'WAITING')`,
)
@Check('register_import_two_persons', `state <> 'TAKEN' OR answered_by <> uploaded_by`)
@Check(
  'register_import_answered_whole',
  `(${isOneOf('state', ANSWERED_IMPORT_STATES)}) = (num_nonnulls(answered_by, answered_at, note) = 3)`,
)
export class RegisterImportEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'register_import_pkey' })
  importId: string;

  @Column({ type: 'text' })
  register: ImportedRegister;

  @Column({ type: 'text' })
  sha256: string;

  /** Null where a file of persons is no longer needed. */
  @Column({ type: 'bytea', nullable: true })
  content: Buffer | null;

  @Column({ name: 'uploaded_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'register_import_uploader_fkey' })
  uploadedBy: string;

  @InstantColumn({ name: 'uploaded_at' })
  uploadedAt: string;

  /** Counts the dry runs; the newest one is what is agreed to. */
  @Column({ type: 'integer' })
  report: number;

  /** Of everything that the newest dry run said. */
  @Column({ name: 'report_hash', type: 'text' })
  reportHash: string;

  @InstantColumn({ name: 'reported_at' })
  reportedAt: string;

  @Column({ type: 'integer' })
  created: number;

  @Column({ type: 'integer' })
  updated: number;

  @Column({ type: 'integer' })
  unchanged: number;

  @Column({ type: 'integer' })
  refused: number;

  @Column({ type: 'text' })
  state: RegisterImportState;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  @ForeignKey(() => UserEntity, { name: 'register_import_answer_fkey' })
  answeredBy: string | null;

  @InstantColumn({ name: 'answered_at', nullable: true })
  answeredAt: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;
}

@Entity('register_import_row')
@Check('register_import_row_outcome_known', isOneOf('outcome', ROW_OUTCOMES))
export class RegisterImportRowEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'register_import_row_pkey' })
  @ForeignKey(() => RegisterImportEntity, 'importId', { name: 'register_import_row_of_import' })
  importId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_import_row_pkey' })
  report: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'register_import_row_pkey' })
  line: number;

  @Column({ type: 'text' })
  outcome: RowOutcome;

  /** Read by `toReportRow` alone. */
  @Column({ type: 'jsonb' })
  content: unknown;
}

export const registerImportEntities = [RegisterImportEntity, RegisterImportRowEntity] as const;
