import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('report_import')
@Unique('report_import_once', ['contentHash'])
@Check('report_import_hash_shape', `content_hash ~ '^[0-9a-f]{64}$'`)
@Check('report_import_four_eyes', `confirmed_by <> proposed_by`)
@Check('report_import_confirmed_by_person', `(confirmed_at IS NULL) = (confirmed_by IS NULL)`)
export class ReportImportEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'report_import_pkey' })
  importId: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash: string;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: string;

  @InstantColumn({ name: 'proposed_at' })
  proposedAt: string;

  @Column({ name: 'confirmed_by', type: 'text', nullable: true })
  confirmedBy: string | null;

  @InstantColumn({ name: 'confirmed_at', nullable: true })
  confirmedAt: string | null;
}

@Entity('report_import_row')
@Index('report_import_row_by_hash', ['bodyHash'])
@Check('report_import_row_hash_shape', `body_hash ~ '^[0-9a-f]{64}$'`)
@Check('report_import_row_until_claim', `(body IS NULL) = (claim_number IS NOT NULL)`)
export class ReportImportRowEntity {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'report_import_row_pkey' })
  @ForeignKey(() => ReportImportEntity, 'importId', { name: 'report_import_row_of_import' })
  importId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'report_import_row_pkey' })
  line: number;

  /** Forgotten once it is a claim. */
  @Column({ type: 'jsonb', nullable: true })
  body: unknown;

  @Column({ name: 'body_hash', type: 'text' })
  bodyHash: string;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber: string | null;
}

export const reportImportEntities = [ReportImportEntity, ReportImportRowEntity] as const;
