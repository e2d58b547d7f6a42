import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** Changed benefit tables: one person proposes one with its first day, another person publishes it. */
export class CreateRuleSetVersions1795200900000 implements MigrationInterface {
  readonly name = 'CreateRuleSetVersions1795200900000';

  async up(runner: QueryRunner): Promise<void> {
    await createProposals(runner);
    await createVersions(runner);
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rule_set_version`);
    await runner.query(`DROP TABLE rule_set_proposal`);
  }
}

async function createProposals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE rule_set_proposal (
      checksum TEXT CONSTRAINT rule_set_proposal_pkey PRIMARY KEY,
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      in_force_from DATE NOT NULL,
      in_force_to DATE,
      data JSONB NOT NULL,
      proposed_by UUID NOT NULL CONSTRAINT rule_set_proposal_user_fkey REFERENCES app_user (user_id),
      proposed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT rule_set_proposal_what UNIQUE (checksum, code, version, proposed_by),
      CONSTRAINT rule_set_proposal_checksum_shape CHECK (checksum ~ '^[0-9a-f]{64}$'),
      CONSTRAINT rule_set_proposal_version_positive CHECK (version >= 1),
      CONSTRAINT rule_set_proposal_in_order CHECK (in_force_to IS NULL OR in_force_from <= in_force_to)
    )`);
  await runner.query(grantAppendOnly('rule_set_proposal'));
}

async function createVersions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE rule_set_version (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      checksum TEXT NOT NULL,
      proposed_by UUID NOT NULL,
      confirmed_by UUID NOT NULL CONSTRAINT rule_set_version_user_fkey REFERENCES app_user (user_id),
      confirmed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT rule_set_version_pkey PRIMARY KEY (code, version),
      CONSTRAINT rule_set_version_once UNIQUE (checksum),
      CONSTRAINT rule_set_version_of_proposal FOREIGN KEY (checksum, code, version, proposed_by)
        REFERENCES rule_set_proposal (checksum, code, version, proposed_by),
      CONSTRAINT rule_set_version_two_persons CHECK (confirmed_by <> proposed_by)
    )`);
  await runner.query(grantAppendOnly('rule_set_version'));
}

async function describe(runner: QueryRunner): Promise<void> {
  await runner.query(
    `COMMENT ON TABLE rule_set_proposal IS 'A changed benefit table as one person proposed it, whole. Nothing is computed by it until it is published. Append-only.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN rule_set_proposal.checksum IS 'SHA-256 of everything in data that can change an amount; read again whenever the table is loaded.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN rule_set_proposal.in_force_from IS 'The first day of accidents (PAK: diagnoses) that are computed by it.'`,
  );
  await runner.query(
    `COMMENT ON TABLE rule_set_version IS 'Proposals that another person published: law here from their first day on. Append-only.'`,
  );
}
