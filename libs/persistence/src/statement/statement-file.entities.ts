import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  STATEMENT_FILE_FORMATS,
  STATEMENT_FILE_REFUSALS,
  STATEMENT_LINE_OUTCOMES,
  type FileLineOutcome,
  type StatementFileFormat,
  type StatementFileRefusal,
} from '@jkk/domain/payout';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { StatementLineEntity } from './statement.entities';

@Entity('statement_file')
@Index('statement_file_newest', ['receivedAt'])
@Unique('statement_file_once', ['bankCode', 'sha256'])
@Check('statement_file_hash', `sha256 = encode(sha256(content), 'hex')`)
@Check('statement_file_size', `octet_length(content) BETWEEN 1 AND 10000000`)
export class StatementFileEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'statement_file_pkey' })
  fileId: string;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'bytea' })
  content: Buffer;

  @Column({ name: 'received_by', type: 'text' })
  receivedBy: string;

  @InstantColumn({ name: 'received_at' })
  receivedAt: string;
}

@Entity('statement_file_result')
@Check('statement_file_result_format_known', isOneOf('format', STATEMENT_FILE_FORMATS))
@Check('statement_file_result_refusal_known', isOneOf('refusal', STATEMENT_FILE_REFUSALS))
@Check('statement_file_result_taken_whole', `format IS NOT NULL OR refusal IS NOT NULL`)
export class StatementFileResultEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'statement_file_result_pkey' })
  @ForeignKey(() => StatementFileEntity, 'fileId', { name: 'statement_file_result_of_file' })
  fileId: string;

  @Column({ type: 'text', nullable: true })
  format: StatementFileFormat | null;

  @Column({ type: 'text', nullable: true })
  refusal: StatementFileRefusal | null;

  /** Whether its balances prove that no line is missing. */
  @Column({ name: 'is_proven', type: 'boolean' })
  isProven: boolean;

  @InstantColumn({ name: 'taken_at' })
  takenAt: string;
}

@Entity('statement_file_line')
@Check('statement_file_line_outcome_known', isOneOf('outcome', STATEMENT_LINE_OUTCOMES))
@Check('statement_file_line_whole', `(outcome = 'UNREADABLE') = (line_id IS NULL)`)
export class StatementFileLineEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'statement_file_line_pkey' })
  @ForeignKey(() => StatementFileResultEntity, 'fileId', { name: 'statement_file_line_of_result' })
  fileId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'statement_file_line_pkey' })
  no: number;

  @Column({ type: 'text' })
  outcome: FileLineOutcome;

  @Column({ name: 'line_id', type: 'bigint', nullable: true })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'statement_file_line_of_line' })
  lineId: number | null;
}

/** The key of a stored line in the other kind of reading. */
@Entity('statement_line_alias')
@Unique('statement_line_alias_once', ['lineId'])
export class StatementLineAliasEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'statement_line_alias_pkey' })
  bankCode: string;

  @PrimaryColumn({
    name: 'account_number',
    type: 'text',
    primaryKeyConstraintName: 'statement_line_alias_pkey',
  })
  accountNumber: string;

  @PrimaryColumn({ name: 'line_key', type: 'text', primaryKeyConstraintName: 'statement_line_alias_pkey' })
  key: string;

  @Column({ name: 'line_id', type: 'bigint' })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'statement_line_alias_of_line' })
  lineId: number;
}

export const statementFileEntities = [
  StatementFileEntity,
  StatementFileResultEntity,
  StatementFileLineEntity,
  StatementLineAliasEntity,
] as const;
