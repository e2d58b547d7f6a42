import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

/** History and money: what stands here is never changed, only added to. */
const APPEND_ONLY = [
  'claim_event',
  'ledger_entry',
  'ledger_line',
  'statement_line',
  'wire_message',
  'wire_response',
  'bank_callback',
  'hold_decision',
  'figure_verification',
  'rule_set_proposal',
  'rule_set_version',
  'person_lookup',
  'reading',
  'person_change',
  'payment_clock',
  'sending_mark',
  'radar_repair',
  'money_word',
  'closed_day',
  'day_reopening',
  'bank_profile_use',
  'statement_file',
  'statement_file_result',
  'statement_file_line',
  'statement_line_alias',
  'payment_file',
  'payment_file_result',
  'payment_file_item',
  'payment_file_download',
  'payment_file_withdrawal',
  'payment_answer',
  'register_import_row',
  'payout_cap',
] as const;

/** The only tables whose rows may go: they are no record. Everything else stays for ever. */
const MAY_DELETE = [
  'budget',
  'claim_hospital',
  'claim_wait',
  'password_link',
  'session',
  'status_code',
  'task_filter',
  'task_hold',
];

let opened: OpenedDatabase;

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

const lastColumn = async (table: string): Promise<string> => {
  const [row] = await opened.owner.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 ORDER BY attnum DESC LIMIT 1`,
    [table],
  );
  return row!.name;
};

describe.each(APPEND_ONLY)('%s', (table) => {
  it('can be added to but not changed by the app', async () => {
    const column = await lastColumn(table);
    await expect(opened.app.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(
      `permission denied for table ${table}`,
    );
    await expect(opened.app.query(`DELETE FROM ${table}`)).rejects.toThrow(
      `permission denied for table ${table}`,
    );
    await expect(opened.app.query(`TRUNCATE ${table}`)).rejects.toThrow(
      `permission denied for table ${table}`,
    );
    const [row] = await opened.app.query<{ insert: boolean }[]>(
      `SELECT has_table_privilege(current_user, $1, 'INSERT') AS insert`,
      [table],
    );
    expect(row).toEqual({ insert: true });
  });

  it('cannot be changed column by column either', async () => {
    const columns = await opened.app.query(
      `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
       AND has_column_privilege(current_user, attrelid, attnum, 'UPDATE')`,
      [table],
    );
    expect(columns).toEqual([]);
  });
});

it('lets the app delete only what is no record', async () => {
  const rows = await opened.app.query<{ tablename: string }[]>(
    `SELECT relname AS tablename FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND has_table_privilege(current_user, oid, 'DELETE') ORDER BY relname`,
  );
  expect(rows.map(({ tablename }) => tablename)).toEqual(MAY_DELETE);
});
