import { Client } from 'pg';

/** What stands beside the claims of years: lines that were matched and some that were not, people who came and left, old findings. */
const TEXTS: readonly string[] = [
  `INSERT INTO statement_line (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, balance_sen, line_key, remark, status, read_at)
   SELECT p.partner_bank_code, '0000000001', p.updated_at, 'T' || p.payout_id, 'DEBIT', p.amount_rupiah * 100, NULL, 'K' || p.payout_id,
     'JKK ' || p.payout_id, 'SUCCESS', p.updated_at
   FROM payout p WHERE p.state = 'RECONCILED'`,
  `INSERT INTO statement_match (line_id, bank_code, bucket, payout_id, attempt_no, matched_at)
   SELECT line_id, bank_code, CASE WHEN line_id % 500 = 0 THEN 'THEIRS_NOT_OURS' ELSE 'MATCHED' END, NULL, NULL, booked_at
   FROM statement_line ON CONFLICT (line_id) DO NOTHING`,
  `INSERT INTO unreadable_line (bank_code, content_hash, account_number, reason, content, read_at)
   SELECT '008', encode(sha256(n::text::bytea), 'hex'), '0000000001', 'TIME', 'baris ' || n, now() FROM generate_series(1, 300) n`,
  `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, branch, created_at)
   SELECT gen_random_uuid(), 'pegawai.' || n, 'Pegawai ' || n, '$argon2id$', ARRAY['CLAIM_OFFICER'], 'Kantor Cabang', 'J01', now()
   FROM generate_series(1, 3000) n`,
  `INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at, gone_at)
   SELECT 'WAIT_OVERDUE', 'claim/' || claim_number, '{}', now(), now(), CASE WHEN n % 100 = 0 THEN NULL ELSE now() END
   FROM (SELECT claim_number, row_number() OVER () AS n FROM claim LIMIT 20000) AS numbered`,
];

export const SURROUNDINGS = [
  'statement_line',
  'statement_match',
  'unreadable_line',
  'app_user',
  'radar_finding',
];

/** Written by the owner, of what the claims of a populated database need around them. */
export async function surround(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const table of SURROUNDINGS) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const text of TEXTS) await client.query(text);
    for (const table of SURROUNDINGS) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    for (const table of SURROUNDINGS) await client.query(`VACUUM ANALYZE ${table}`);
  } finally {
    await client.end();
  }
}
