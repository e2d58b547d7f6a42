import { In, type EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { DocumentEntity } from './document.entities';

/** A stored file, told by its content. */
export interface DocumentRecord {
  readonly documentId: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

const DOCUMENTS = new Table(DocumentEntity);

/** Uploads and the claims that refer to them. */
export class DocumentRepository {
  async add(em: EntityManager, document: DocumentRecord): Promise<void> {
    await DOCUMENTS.insert(em, document);
  }

  find(em: EntityManager, documentId: string): Promise<DocumentRecord | undefined> {
    return DOCUMENTS.find(em, { documentId });
  }

  /** Those of the ids that exist. */
  list(em: EntityManager, documentIds: readonly string[]): Promise<DocumentRecord[]> {
    return em.findBy(DocumentEntity, { documentId: In([...documentIds]) });
  }

  /** Those of the ids that this person may attach: own uploads, and what already belongs to the claim. */
  async findAttachable(
    em: EntityManager,
    documentIds: readonly string[],
    userId: string,
    claimNumber: string | undefined,
  ): Promise<ReadonlySet<string>> {
    const rows = await em.query<{ document_id: string }[]>(
      `SELECT d.document_id FROM document d
       WHERE d.document_id = ANY($1::uuid[]) AND (d.uploaded_by = $2 OR EXISTS (
         SELECT 1 FROM claim_document c WHERE c.document_id = d.document_id AND c.claim_number = $3))`,
      [[...documentIds], userId, claimNumber ?? null],
    );
    return new Set(rows.map(({ document_id }) => document_id));
  }

  /** Claims that refer to the document. */
  async listClaims(em: EntityManager, documentId: string): Promise<string[]> {
    const rows = await em.query<{ claim_number: string }[]>(
      `SELECT claim_number FROM claim_document WHERE document_id = $1 ORDER BY claim_number`,
      [documentId],
    );
    return rows.map(({ claim_number }) => claim_number);
  }

  /** Repeating it changes nothing. */
  async attach(em: EntityManager, claimNumber: string, documentIds: readonly string[]): Promise<void> {
    if (documentIds.length === 0) return;
    await em.query(
      `INSERT INTO claim_document (claim_number, document_id)
       SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [claimNumber, [...documentIds]],
    );
  }
}
