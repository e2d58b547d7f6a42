import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';
import { APP_ROLE } from '../database/roles';

/** One receipt is paid once, over all claims. */
export class UseReceiptsOnce1795869781060 implements MigrationInterface {
  readonly name = 'UseReceiptsOnce1795869781060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE receipt_use (
        use_id UUID CONSTRAINT receipt_use_pkey PRIMARY KEY,
        key TEXT NOT NULL,
        exclusive BOOLEAN NOT NULL,
        live BOOLEAN NOT NULL,
        claim_number TEXT NOT NULL CONSTRAINT receipt_use_of_claim REFERENCES claim (claim_number),
        benefit_id TEXT NOT NULL
          CONSTRAINT receipt_use_benefit_fkey REFERENCES benefit (benefit_id) DEFERRABLE INITIALLY DEFERRED,
        receipt JSONB,
        used_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX receipt_use_once ON receipt_use (key) WHERE exclusive AND live`);
    await runner.query(`CREATE INDEX receipt_use_of_key ON receipt_use (key) WHERE live`);
    await runner.query(`CREATE INDEX receipt_use_of_benefit ON receipt_use (benefit_id)`);
    await runner.query(
      `COMMENT ON TABLE receipt_use IS 'Keys of the receipts, and of the files that prove them, on which benefits rest.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN receipt_use.live IS 'Until the benefit is refused, cancelled or asked for anew.'`,
    );
    await runner.query(grantAppendOnly('receipt_use'));
    await runner.query(`GRANT UPDATE (live) ON receipt_use TO ${APP_ROLE}`);
    await recordEarlierUses(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE receipt_use`);
  }
}

const BARE = (text: string): string => `nullif(regexp_replace(${text}, '[^A-Z0-9]', '', 'g'), '')`;
const NUMBER = BARE(`regexp_replace(upper(normalize(r.number, NFKD)), '(?<![0-9])0+(?=[0-9])', '', 'g')`);
const ISSUER_WORDS = `regexp_replace(upper(normalize(r.issuer, NFKD)), '[.''’\`´]', '', 'g')`;
const LEGAL_FORMS = 'PT|CV|UD|PD|TB|TBK|PERSERO|FIRMA|KOPERASI|YAYASAN';
const ISSUER = `coalesce(${BARE(`regexp_replace(${ISSUER_WORDS}, '\\m(${LEGAL_FORMS})\\M', '', 'g')`)}, ${BARE(ISSUER_WORDS)})`;

const list = (name: string): string => `
  SELECT '/${name}/' || (place - 1) AS pointer, entry ->> 'number' AS number, entry ->> 'issuer' AS issuer,
    entry ->> 'on' AS "on", entry -> 'amount' AS amount
  FROM jsonb_array_elements(CASE jsonb_typeof(d.details -> '${name}') WHEN 'array' THEN d.details -> '${name}' ELSE '[]' END)
    WITH ORDINALITY AS e (entry, place)`;

/** The keys as the domain makes them (`receiptKeys`), of benefits that were asked for before this table was there. */
export const EARLIER_USES = `
  WITH d AS (
    SELECT benefit_id, claim_number, content -> 'details' AS details, content -> 'documents' AS documents,
      (content ->> 'requestedAt')::timestamptz AS used_at
    FROM benefit
    WHERE stage NOT IN ('REFUSED', 'CANCELLED') AND type IN ('MEDICAL_BILL', 'MEDICAL_REIMBURSEMENT', 'TRANSPORT',
      'HOME_CARE', 'PROSTHESIS', 'ORTHOSIS', 'DENTURE', 'HEARING_AID', 'GLASSES', 'REHABILITATION')
  ), r AS (
    SELECT d.benefit_id, d.claim_number, d.used_at, each.* FROM d CROSS JOIN LATERAL (
      ${list('receipts')} UNION ALL ${list('invoices')} UNION ALL
      SELECT '/invoice', d.details ->> 'invoiceNumber', d.details ->> 'invoiceIssuer', d.details ->> 'invoiceOn',
        d.details -> 'invoice' WHERE d.details ? 'invoice'
    ) AS each
  ), marked AS (
    SELECT r.*, ${NUMBER} AS bare_number, ${ISSUER} AS bare_issuer, jsonb_strip_nulls(jsonb_build_object(
      'pointer', r.pointer, 'amount', r.amount, 'number', r.number, 'on', r."on", 'issuer', r.issuer)) AS receipt
    FROM r
  ), keyed AS (
    SELECT benefit_id, claim_number, used_at, receipt, 'n|' || bare_number AS key, false AS exclusive FROM marked
    UNION ALL
    SELECT benefit_id, claim_number, used_at, receipt, 'i|' || bare_issuer || '|' || bare_number, true FROM marked
    UNION ALL
    SELECT benefit_id, claim_number, used_at, receipt, 'd|' || "on" || '|' || (amount #>> '{}'), false FROM marked
    UNION ALL
    SELECT DISTINCT d.benefit_id, d.claim_number, d.used_at, NULL::jsonb, 'f|' || f.sha256, true
    FROM d JOIN document f ON d.documents ? f.document_id::text
  )
  INSERT INTO receipt_use (use_id, key, exclusive, live, claim_number, benefit_id, receipt, used_at)
  SELECT gen_random_uuid(), key, exclusive, true, claim_number, benefit_id, receipt, used_at
  FROM keyed WHERE key IS NOT NULL ORDER BY used_at
  ON CONFLICT DO NOTHING`;

const recordEarlierUses = (runner: QueryRunner): Promise<unknown> => runner.query(EARLIER_USES);
