import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** What people uploaded, and which claims refer to it. The bytes lie in the file store, by their sha256. */
export class CreateDocuments1795200700000 implements MigrationInterface {
  readonly name = 'CreateDocuments1795200700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        document_id UUID CONSTRAINT document_pkey PRIMARY KEY,
        sha256 TEXT NOT NULL CONSTRAINT document_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes BIGINT NOT NULL CONSTRAINT document_size_positive CHECK (size_bytes > 0),
        media_type TEXT NOT NULL CONSTRAINT document_type_known
          CHECK (media_type IN ('application/pdf','image/jpeg','image/png')),
        uploaded_by UUID NOT NULL CONSTRAINT document_user_fkey REFERENCES app_user (user_id),
        uploaded_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX document_of_user ON document (uploaded_by, uploaded_at)`);
    await runner.query(grantAppendOnly('document'));
    await runner.query(
      `COMMENT ON TABLE document IS 'One upload by one person; the bytes lie in the file store.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN document.media_type IS 'Told from the bytes, whatever the sender called them.'`,
    );
    await runner.query(`
      CREATE TABLE claim_document (
        claim_number TEXT NOT NULL CONSTRAINT claim_document_claim_fkey REFERENCES claim (claim_number),
        document_id UUID NOT NULL CONSTRAINT claim_document_document_fkey REFERENCES document (document_id),
        CONSTRAINT claim_document_pkey PRIMARY KEY (claim_number, document_id)
      )`);
    await runner.query(`CREATE INDEX claim_document_of_document ON claim_document (document_id)`);
    await runner.query(grantAppendOnly('claim_document'));
    await runner.query(
      `COMMENT ON TABLE claim_document IS 'Which claims a document belongs to: who sees one of them may open it.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE claim_document`);
    await runner.query(`DROP TABLE document`);
  }
}
