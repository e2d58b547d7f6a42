import { inTransaction } from '@jkk/persistence/database';
import { rebuildWorkflows } from '@jkk/persistence/rebuild';
import { Office } from '../../support/claim-office';
import { tamper } from '../../support/postgres';
import { cli } from './command-line';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

/** What a command prints with --json, besides its exit code. */
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Record<string, any>;

let opened: OpenedDatabase;
let office: Office;

beforeAll(async () => {
  opened = await openFreshDatabase();
  office = new Office(opened.app, opened.owner);
});
afterAll(() => opened.close());

async function json(...argv: string[]): Promise<Answer> {
  const { code, out } = await cli(opened.database, [...argv, '--json']);
  return { code, ...(JSON.parse(out) as object) };
}

/** Changes a row past the guards, looks, and puts it back. */
async function tampered(change: string, undo: string, parameters: unknown[], look: () => Promise<void>) {
  await tamper(opened.database, change, parameters);
  await look();
  await tamper(opened.database, undo, parameters);
}

describe('events verify', () => {
  it('finds nothing in a life that nobody touched', async () => {
    const claimNumber = await office.finalReported();
    const report = await json('events', 'verify');
    expect(report).toMatchObject({ code: 0, findings: [] });
    expect(report.claims).toBeGreaterThanOrEqual(1);
    expect((await json('events', 'verify', '--claim', claimNumber)).claims).toBe(1);
  });

  it('finds a line that was changed, moved, or left out at the end', async () => {
    const claimNumber = await office.finalReported();
    const found = (code: string) => async () => {
      const report = await json('events', 'verify', '--claim', claimNumber);
      expect(report).toMatchObject({ code: 1, findings: [{ claimNumber, code }] });
    };
    await tampered(
      `UPDATE claim_event SET actor_role = actor_role || 'X' WHERE claim_number = $1 AND seq = 1`,
      `UPDATE claim_event SET actor_role = rtrim(actor_role, 'X') WHERE claim_number = $1 AND seq = 1`,
      [claimNumber],
      found('EVENTS.CHANGED'),
    );
    await tampered(
      `UPDATE claim_event SET seq = 1000 WHERE claim_number = $1 AND seq = 2`,
      `UPDATE claim_event SET seq = 2 WHERE claim_number = $1 AND seq = 1000`,
      [claimNumber],
      found('EVENTS.SEQUENCE_BROKEN'),
    );
    await tampered(
      `UPDATE claim_event SET previous_hash = reverse(previous_hash) WHERE claim_number = $1 AND seq = 2`,
      `UPDATE claim_event SET previous_hash = reverse(previous_hash) WHERE claim_number = $1 AND seq = 2`,
      [claimNumber],
      found('EVENTS.CHAIN_BROKEN'),
    );
    await tampered(
      `UPDATE claim SET event_seq = event_seq + 1 WHERE claim_number = $1`,
      `UPDATE claim SET event_seq = event_seq - 1 WHERE claim_number = $1`,
      [claimNumber],
      found('EVENTS.END_DIFFERS'),
    );
    expect(await json('events', 'verify', '--claim', claimNumber)).toMatchObject({ code: 0 });
  });

  it('finds a dossier that was changed past its event, with its hash or without, and a seal that was forged', async () => {
    const claimNumber = await office.finalReported();
    const found = (code: string) => async () => {
      const report = await json('events', 'verify', '--claim', claimNumber);
      expect(report).toMatchObject({ code: 1, findings: [{ claimNumber, code }] });
    };
    const rename = (from: string, to: string): string =>
      `UPDATE claim SET dossier = jsonb_set(dossier, '{report,chronology}', '"${to}"')
       WHERE claim_number = $1 AND '${from}' <> '${to}'`;
    const [row] = await opened.owner.query<{ chronology: string }[]>(
      `SELECT dossier #>> '{report,chronology}' AS chronology FROM claim WHERE claim_number = $1`,
      [claimNumber],
    );
    const was = row?.chronology ?? '';
    await tampered(rename(was, 'Lain'), rename('Lain', was), [claimNumber], found('EVENTS.DOSSIER_CHANGED'));
    const last = `claim_number = $1 AND seq = (SELECT max(seq) FROM claim_event WHERE claim_number = $1)`;
    const turn = (column: string): string =>
      `UPDATE claim_event SET ${column} = reverse(${column}) WHERE ${last}`;
    await tampered(turn('dossier_hash'), turn('dossier_hash'), [claimNumber], found('EVENTS.SEAL_BROKEN'));
    await tampered(turn('seal'), turn('seal'), [claimNumber], found('EVENTS.SEAL_BROKEN'));
    expect(await json('events', 'verify', '--claim', claimNumber)).toMatchObject({ code: 0 });
  });
});

describe('ledger check', () => {
  it('adds up to zero, and finds what does not', async () => {
    const before = await json('ledger', 'check');
    expect(before).toMatchObject({ code: 0, sumRupiah: 0, unbalanced: [] });
    await opened.owner.query('ALTER TABLE ledger_line DISABLE TRIGGER USER');
    await opened.owner.query('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
    await opened.owner.query(
      `WITH entry AS (INSERT INTO ledger_entry (entry_key, event, at) VALUES ('wrong', 'WRONG', now()) RETURNING entry_id)
       INSERT INTO ledger_line (entry_id, no, account, amount_rupiah) SELECT entry_id, 1, 'CASH', 7 FROM entry`,
    );
    const after = await json('ledger', 'check');
    expect(after).toMatchObject({ code: 1, sumRupiah: 7, unbalanced: [{ sumRupiah: 7, lines: 1 }] });
  });
});

describe('the messages of a rebuild', () => {
  const due = async () =>
    (
      await opened.app.query<{ key: string }[]>('SELECT key FROM outbox WHERE sent_at IS NULL ORDER BY key')
    ).map(({ key }) => key);

  it('asks for every open claim again, sent or never asked for, and for no closed one', async () => {
    const open = await office.finalReported();
    const lost = await office.finalReported();
    const closed = await office.finalReported();
    await opened.owner.query('UPDATE outbox SET sent_at = now()');
    await opened.owner.query(`DELETE FROM outbox WHERE key = $1`, [`START_CLAIM/${lost}`]);
    await tamper(opened.database, `UPDATE claim SET stage = 'CLOSED' WHERE claim_number = $1`, [closed]);
    const rebuild = () => inTransaction(opened.app, rebuildWorkflows);
    expect(await rebuild()).toMatchObject({ added: 1 });
    const keys = await due();
    expect(keys).toEqual(expect.arrayContaining([`START_CLAIM/${open}`, `START_CLAIM/${lost}`]));
    expect(keys).not.toContain(`START_CLAIM/${closed}`);
    expect(await rebuild()).toMatchObject({ repeated: 0, added: 0 });
  });
});
