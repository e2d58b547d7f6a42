import { Client } from 'pg';

/** What stands beside the claims of years: lines that were matched and some that were not, people who came and left, work that somebody has, books. */
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
  `INSERT INTO ledger_entry (entry_key, event, claim_number, benefit_id, payout_id, at)
   SELECT 'COUNTED:' || p.payout_id || ':' || step, step, p.claim_number, p.benefit_id, p.payout_id, p.updated_at
   FROM payout p CROSS JOIN (VALUES ('SETTLED'), ('RECONCILED')) AS steps (step) WHERE p.state = 'RECONCILED'`,
  `INSERT INTO ledger_line (entry_id, no, account, amount_rupiah)
   SELECT e.entry_id, side.no, CASE WHEN (e.event = 'SETTLED') = (side.no = 1) THEN side.own ELSE 'BANK_CLEARING:008' END,
     CASE side.no WHEN 1 THEN p.amount_rupiah ELSE -p.amount_rupiah END
   FROM ledger_entry e JOIN payout p USING (payout_id)
   CROSS JOIN (VALUES (1, 'BENEFIT_PAYABLE'), (2, 'CASH:008:0000000001')) AS side (no, own) WHERE e.entry_key LIKE 'COUNTED:%'`,
  `INSERT INTO claim_hospital (plkk_code, claim_number)
   SELECT 'PLKK-0009', claim_number FROM claim WHERE right(claim_number, 2) = '11'
   ON CONFLICT ON CONSTRAINT claim_hospital_pkey DO NOTHING`,
  `INSERT INTO payment_clock (claim_number, seq, benefit_id, move, reason, counts_from, at, due_at, provisional, days_left)
   SELECT b.claim_number, row_number() OVER (PARTITION BY b.claim_number), b.benefit_id, 'START', 'DOCUMENTS_COMPLETE', c.reported_at::date,
     c.reported_at, c.reported_at + interval '45 days', false, 7
   FROM benefit b JOIN claim c USING (claim_number) WHERE b.stage IN ('COMPLETE','PROPOSED','APPROVED')`,
];

/** Of people whom the demo's users know by name. */
const OF_PEOPLE: readonly string[] = [
  `INSERT INTO task_hold (claim_number, code, subject, held_by, held_at)
   SELECT t.claim_number, t.code, t.subject, u.user_id, now()
   FROM (SELECT w.*, row_number() OVER () AS n FROM claim_wait w WHERE role = 'CLAIM_OFFICER' AND branch = 'J01') t
   JOIN app_user u ON u.username = CASE WHEN t.n % 9 = 0 THEN 'officer' ELSE 'pegawai.' || (1 + t.n % 3000) END
   WHERE t.n % 3 = 0`,
  `INSERT INTO absence (user_id, first_day, last_day, note, entered_by, entered_at)
   SELECT user_id, current_date - 1, current_date + 5, 'Cuti', user_id, now() FROM app_user WHERE username LIKE 'pegawai.%7'`,
];

const SURROUNDINGS = [
  'statement_line',
  'statement_match',
  'unreadable_line',
  'app_user',
  'radar_finding',
  'ledger_entry',
  'ledger_line',
  'claim_hospital',
  'payment_clock',
  'task_hold',
  'absence',
];

/** Written by the owner, of what the claims of a populated database need around them. */
export async function surround(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const table of SURROUNDINGS) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const text of [...TEXTS, ...OF_PEOPLE]) await client.query(text);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const table of SURROUNDINGS) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
    // A worker may have closed the few entries of before.
    await client.query('DELETE FROM ledger_closing');
    await client.query(`SELECT close_books((now() AT TIME ZONE 'Asia/Jakarta')::date - 1)`);
    for (const table of [...SURROUNDINGS, 'ledger_closing']) await client.query(`VACUUM ANALYZE ${table}`);
  } finally {
    await client.end();
  }
}
