import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

const FORMER = `'MATCHED','RETURN','AMOUNT_DIFFERS','THEIRS_NOT_OURS','FEE','CORRECTION','FUNDING','OTHER'`;
const BUCKETS = `'MATCHED','RETURN','AMOUNT_DIFFERS','THEIRS_NOT_OURS','RETURN_SUSPECTED','FEE','CORRECTION','FUNDING','OTHER','EXPLAINED','SUSPENSE'`;

/** What a statement says late: stretches in which a line is missing, and credits that may undo a payment. */
export class KeepLateTruth1795883398794 implements MigrationInterface {
  readonly name = 'KeepLateTruth1795883398794';

  async up(runner: QueryRunner): Promise<void> {
    await this.know(runner, BUCKETS);
    await runner.query(`
      CREATE TABLE statement_gap (
        gap_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT statement_gap_pkey PRIMARY KEY,
        bank_code TEXT NOT NULL,
        account_number TEXT NOT NULL,
        from_at TIMESTAMPTZ(3) NOT NULL,
        to_at TIMESTAMPTZ(3) NOT NULL,
        missing_sen BIGINT NOT NULL,
        found_at TIMESTAMPTZ(3) NOT NULL,
        closed_at TIMESTAMPTZ(3),
        closed_as TEXT,
        CONSTRAINT statement_gap_once UNIQUE (bank_code, from_at, missing_sen, to_at),
        CONSTRAINT statement_gap_closed_known CHECK (closed_as IN ('FILLED','EXPLAINED')),
        CONSTRAINT statement_gap_closed_whole CHECK ((closed_at IS NULL) = (closed_as IS NULL))
      )`);
    await runner.query(grantReadWrite('statement_gap'));
    await runner.query(
      `COMMENT ON TABLE statement_gap IS 'Stretches of a statement in which lines are missing, by what its balances say; closed once they are there, or explained by two persons.'`,
    );
    await runner.query(
      `CREATE INDEX payout_attempt_by_amount ON payout_attempt (partner_bank_code, amount_rupiah, sent_at)`,
    );
    await runner.query(
      `COMMENT ON COLUMN reconciliation_cursor.complete_through IS 'Up to here the statement was read; where lines are missing in it stands in statement_gap.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX payout_attempt_by_amount`);
    await runner.query(`DROP TABLE statement_gap`);
    await this.know(runner, FORMER);
  }

  private async know(runner: QueryRunner, buckets: string): Promise<void> {
    await runner.query(`ALTER TABLE statement_match DROP CONSTRAINT statement_match_bucket_known`);
    await runner.query(
      `ALTER TABLE statement_match ADD CONSTRAINT statement_match_bucket_known CHECK (bucket IN (${buckets}))`,
    );
  }
}
