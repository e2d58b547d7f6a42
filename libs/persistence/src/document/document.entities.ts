import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from '../claim/claim.entities';
import { isOneOf } from '../database/codes';
import { InstantColumn, MoneyColumn } from '../database/columns';
import { MEDIA_TYPES } from '@jkk/domain/fields';
import { UserEntity } from '../identity/user.entity';

@Entity('document')
@Index('document_of_user', ['uploadedBy', 'uploadedAt'])
@Check('document_sha256_shape', "sha256 ~ '^[0-9a-f]{64}$'")
@Check('document_size_positive', 'size_bytes > 0')
@Check('document_type_known', isOneOf('media_type', MEDIA_TYPES))
export class DocumentEntity {
  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_pkey' })
  documentId: string;

  @Column({ type: 'text' })
  sha256: string;

  @MoneyColumn({ name: 'size_bytes' })
  sizeBytes: number;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ name: 'uploaded_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'document_user_fkey' })
  uploadedBy: string;

  @InstantColumn({ name: 'uploaded_at' })
  uploadedAt: string;
}

@Entity('claim_document')
@Index('claim_document_of_document', ['documentId'])
export class ClaimDocumentEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'claim_document_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'claim_document_claim_fkey' })
  claimNumber: string;

  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'claim_document_pkey' })
  @ForeignKey(() => DocumentEntity, 'documentId', { name: 'claim_document_document_fkey' })
  documentId: string;
}

export const documentEntities = [DocumentEntity, ClaimDocumentEntity] as const;
