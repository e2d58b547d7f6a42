import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims that were handed over and rest although a payee may owe: their workflows are told to look at them again. */
export class FollowOldDebts1795989100000 implements MigrationInterface {
  readonly name = 'FollowOldDebts1795989100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO outbox (kind, key, payload)
      SELECT 'REFRESH_CLAIM', 'REFRESH_CLAIM/' || claim_number || '/old-debts',
        jsonb_build_object('kind', 'REFRESH_CLAIM', 'claimNumber', claim_number, 'cause', 'old-debts')
      FROM claim WHERE stage = 'TRANSFERRED' AND dossier @? '$.recoveries[*]'
      ON CONFLICT ON CONSTRAINT outbox_key_once DO NOTHING`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM outbox WHERE kind = 'REFRESH_CLAIM' AND payload ->> 'cause' = 'old-debts' AND sent_at IS NULL`,
    );
  }
}
