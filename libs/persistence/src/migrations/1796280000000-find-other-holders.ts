import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who else is paid into an account is found beside the name that asks, and not by reading each payment of that name. */
export class FindOtherHolders1796280000000 implements MigrationInterface {
  readonly name = 'FindOtherHolders1796280000000';

  async up(runner: QueryRunner): Promise<void> {
    await index(runner, {
      payout: 'payee_account_number, payee_bank_code, payee_name',
      benefit: `(content #>> '{payee,accountNumber}'), (content #>> '{payee,bankCode}'), (content #>> '{payee,name}')`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await index(runner, {
      payout: 'payee_account_number',
      benefit: `(content #>> '{payee,accountNumber}')`,
    });
  }
}

async function index(
  runner: QueryRunner,
  keys: Readonly<Record<'payout' | 'benefit', string>>,
): Promise<void> {
  for (const [table, key] of Object.entries(keys)) {
    await runner.query(`DROP INDEX ${table}_by_account`);
    await runner.query(`CREATE INDEX ${table}_by_account ON ${table} USING btree (${key})`);
  }
}
