import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { verifyChains, type SealFinding } from '@jkk/persistence/audit';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { lookAtSealedClaims, lookAtSealedRecords } from '@jkk/persistence/radar';
import { StatementRepository } from '@jkk/persistence/statement';
import { createDatabase, tamper, type TestDatabase } from '../../support/postgres';
import { insertClaim, insertPayout, NOW } from '../../support/payout-fixtures';

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** What the app's own role runs into when it sends these in one transaction; undefined when they are accepted. */
async function refusal(
  ...statements: readonly (readonly [string, ...unknown[]])[]
): Promise<string | undefined> {
  const sent = inTransaction(app, async (em) => {
    for (const [sql, ...values] of statements) await em.query(sql, values);
  });
  return sent.then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

const newClaim = async (): Promise<string> => (await inTransaction(app, (em) => insertClaim(em))).claimNumber;

async function readLine(): Promise<number> {
  const account = { bankCode: '008', accountNumber: '1550001234471', readAt: NOW };
  const line = {
    bookedAt: NOW,
    transactionId: 'T',
    direction: 'DEBIT',
    amountSen: 100,
    balanceSen: 0,
  } as const;
  const more = { remark: 'X', status: 'SUCCESS', key: randomUUID() };
  const [stored] = await inTransaction(app, (em) =>
    new StatementRepository().addLines(em, account, [{ ...line, ...more }]),
  );
  return stored?.lineId ?? 0;
}

/** An event as an attacker writes it; its hash is of nothing that anybody looks at here. */
const EVENT = `
  INSERT INTO claim_event (claim_number, seq, at, code, stage, data, previous_hash, hash, dossier_hash)
  SELECT claim_number, event_seq + 1, now(), 'CLAIM_OPENED', stage, '{}', event_hash, repeat('2', 64), dossier_hash
  FROM claim WHERE claim_number = $1`;
const EDIT = `UPDATE claim SET dossier = jsonb_set(dossier, '{report,chronology}', '"Lain"') WHERE claim_number = $1`;

describe('a claim, written by the role of the programs', () => {
  it.each<[string, string, string]>([
    [
      'its dossier',
      `dossier = jsonb_set(dossier, '{report,chronology}', '"Lain"')`,
      'claim_stands_in_its_event',
    ],
    ['its stage', `stage = 'CLOSED'`, 'claim_stands_in_its_event'],
    ['the end of its chain', `event_seq = event_seq - 1`, 'claim_stands_in_its_event'],
    ['the hash of its end', `event_hash = repeat('1', 64)`, 'claim_stands_in_its_event'],
  ])('keeps %s outside its event', async (_name, set, constraint) => {
    const claimNumber = await newClaim();
    expect(await refusal([`UPDATE claim SET ${set} WHERE claim_number = $1`, claimNumber])).toBe(constraint);
  });

  it('keeps the hash of its dossier, whatever is written there', async () => {
    const claimNumber = await newClaim();
    const forge = `UPDATE claim SET dossier_hash = repeat('1', 64) WHERE claim_number = $1`;
    expect(await refusal([forge, claimNumber])).toBeUndefined();
    expect(await app.manager.transaction((em) => lookAtSealedClaims(em, [claimNumber]))).toEqual([]);
  });

  it('is not edited beside an event that carries the hash of before', async () => {
    const claimNumber = await newClaim();
    const edit = `event_seq = event_seq + 1, event_hash = repeat('2', 64), dossier = jsonb_set(dossier, '{report,chronology}', '"Lain"')`;
    const both = `WITH edited AS (UPDATE claim SET ${edit} WHERE claim_number = $1) ${EVENT}`;
    expect(await refusal([both, claimNumber])).toBe('claim_stands_in_its_event');
  });

  it('takes no event that it does not stand in, that names no dossier, or that skips the last one', async () => {
    const claimNumber = await newClaim();
    expect(await refusal([EVENT, claimNumber])).toBe('claim_event_is_of_claim');
    expect(await refusal([EVENT.replace(', dossier_hash\n', ', NULL\n'), claimNumber])).toBe(
      'claim_event_carries_dossier',
    );
    expect(await refusal([EVENT.replace('event_hash,', `repeat('9', 64),`), claimNumber])).toBe(
      'claim_event_follows',
    );
  });

  it('is not inserted without its event', async () => {
    const claimNumber = await newClaim();
    const copy = `INSERT INTO claim SELECT (jsonb_populate_record(c, '{"claim_number": "JKK-2020-0000001"}')).* FROM claim c WHERE claim_number = $1`;
    expect(await refusal([copy, claimNumber])).toBe('claim_stands_in_its_event');
  });
});

describe('ledger entries and statement lines, written by the role of the programs', () => {
  it('are sealed, whoever writes them', async () => {
    await insertPayout(app);
    await readLine();
    const unsealed = await app.query<unknown[]>(
      `SELECT 1 FROM ledger_entry e WHERE NOT EXISTS (SELECT 1 FROM record_chain k WHERE k.kind = 'LEDGER' AND k.record_id = e.entry_id)
       UNION ALL
       SELECT 1 FROM statement_line l WHERE NOT EXISTS (SELECT 1 FROM record_chain k WHERE k.kind = 'STATEMENT' AND k.record_id = l.line_id)`,
    );
    expect(unsealed).toEqual([]);
    expect((await verifyChains(app.manager)).findings).toEqual([]);
  });

  it.each([
    [`INSERT INTO record_chain VALUES ('LEDGER', 'OTHER', 99, 99, repeat('1', 64))`],
    [`UPDATE record_chain SET seal = seal`],
    [`DELETE FROM record_chain`],
    [`UPDATE record_chain_end SET seq = seq`],
    [`DELETE FROM record_chain_end`],
    [`SELECT chain_record('LEDGER', 'OTHER', 99, 'x')`],
    [
      `CREATE TEMPORARY TABLE forged (entry_id bigint, payout_id text); CREATE TRIGGER forged AFTER INSERT ON forged
      FOR EACH ROW EXECUTE FUNCTION chain_ledger_entry()`,
    ],
  ])('get no seal of their own: %s', async (sql) => {
    expect(await refusal([sql])).toBe('42501');
  });

  it('get no further line once they are sealed', async () => {
    await insertPayout(app);
    const [entry] = await app.query<{ id: number }[]>(`SELECT max(entry_id) AS id FROM ledger_entry`);
    const add = `INSERT INTO ledger_line VALUES ($1, 98, 'CASH', 5), ($1, 99, 'CASH', -5)`;
    expect(await refusal([add, entry?.id])).toBe('ledger_line_of_new_entry');
  });

  it('are chained one after another by many at the same instant', async () => {
    await Promise.all(Array.from({ length: 8 }, () => readLine()));
    expect((await verifyChains(app.manager)).findings).toEqual([]);
  });
});

describe('a payment clock, written by the role of the programs and by the owner', () => {
  it('is neither changed nor taken out', async () => {
    const { claimNumber, benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `INSERT INTO payment_clock (claim_number, seq, benefit_id, move, reason, counts_from, at, due_at, provisional, days_left)
       VALUES ($1, 1, $2, 'START', 'DOCUMENTS_COMPLETE', '2026-11-21', now(), now(), false, 7)`,
      [claimNumber, benefitId],
    );
    const change = `UPDATE payment_clock SET days_left = 99 WHERE claim_number = '${claimNumber}'`;
    const remove = `DELETE FROM payment_clock WHERE claim_number = '${claimNumber}'`;
    for (const sql of [change, remove, 'TRUNCATE payment_clock']) expect(await refusal([sql])).toBe('42501');
    const asOwner = await openOwnerDatabase({ url: database.ownerUrl });
    try {
      for (const sql of [change, remove]) {
        await expect(asOwner.query(sql).catch(constraintOf)).resolves.toBe('payment_clock_is_kept');
      }
    } finally {
      await asOwner.destroy();
    }
  });
});

describe('guards', () => {
  it('look into the schema of the record, before anything that a session has made for itself', async () => {
    const loose = await app.query<{ name: string }[]>(
      `SELECT p.proname AS name FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
       WHERE p.pronamespace = 'public'::regnamespace AND l.lanname = 'plpgsql'
         AND NOT coalesce(p.proconfig @> '{"search_path=public, pg_temp"}', false)`,
    );
    expect(loose).toEqual([]);
  });

  it('do not believe a table of people that somebody made for the session', async () => {
    const { benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL WHERE benefit_id = $1`,
      [benefitId],
    );
    const id = randomUUID();
    const forged = `CREATE TEMPORARY TABLE app_user ON COMMIT DROP AS
      SELECT '${id}'::uuid AS user_id, true AS active, '{BENEFIT_APPROVER}'::text[] AS roles`;
    const approve = `UPDATE benefit SET stage = 'APPROVED', decision = 'APPROVE', decided_by = $2 WHERE benefit_id = $1`;
    expect(await refusal([forged], [approve, benefitId, id])).toBe('benefit_approved_by_user');
  });
});

describe('what somebody changed past the guards is found by the command and by the radar', () => {
  const ofLast = (table: string, id: string): string => `${id} = (SELECT max(${id}) FROM ${table})`;
  const ENTRY = ofLast('ledger_entry', 'entry_id');
  const LINE = ofLast('statement_line', 'line_id');

  async function findings(): Promise<SealFinding[]> {
    const found = (await verifyChains(app.manager)).findings;
    const { seen } = await lookAtSealedRecords(app.manager, { after: 0, through: 1_000_000 });
    expect(seen.map(({ kind, facts }) => [kind, facts['code']])).toEqual(
      found.map(({ code }) => ['RECORD_TAMPERED', code]),
    );
    return [...found];
  }

  it.each([
    ['an amount of the ledger', `UPDATE ledger_line SET amount_rupiah = amount_rupiah * 2 WHERE ${ENTRY}`],
    ['an account of the ledger', `UPDATE ledger_line SET account = 'CASH:1' WHERE no = 1 AND ${ENTRY}`],
    ['an entry', `UPDATE ledger_entry SET event = 'OTHER' WHERE ${ENTRY}`],
    ['a line of a statement', `UPDATE statement_line SET amount_sen = 1 WHERE ${LINE}`],
    ['what a line says', `UPDATE statement_line SET remark = 'other' WHERE ${LINE}`],
  ])('%s', async (_name, change) => {
    await insertPayout(app);
    await readLine();
    expect(await findings()).toEqual([]);
    await tamper(
      database,
      `CREATE TABLE kept_entry AS SELECT * FROM ledger_entry; CREATE TABLE kept_line AS SELECT * FROM ledger_line;
      CREATE TABLE kept_statement AS SELECT * FROM statement_line; ${change}`,
    );
    expect((await findings()).map(({ code }) => code)).toEqual(['CHAIN.CHANGED']);
    await tamper(
      database,
      `
      UPDATE ledger_entry e SET event = k.event FROM kept_entry k WHERE k.entry_id = e.entry_id;
      UPDATE ledger_line e SET account = k.account, amount_rupiah = k.amount_rupiah FROM kept_line k WHERE k.entry_id = e.entry_id AND k.no = e.no;
      UPDATE statement_line e SET amount_sen = k.amount_sen, remark = k.remark FROM kept_statement k WHERE k.line_id = e.line_id;
      DROP TABLE kept_entry, kept_line, kept_statement`,
    );
    expect(await findings()).toEqual([]);
  });

  it('a record put in, taken out, or taken out with its seal', async () => {
    await insertPayout(app);
    await readLine();
    await tamper(
      database,
      `
      INSERT INTO ledger_entry (entry_key, event, at) VALUES ('forged', 'X', now());
      DELETE FROM ledger_line WHERE ${ENTRY.replace('max(entry_id) FROM ledger_entry', 'max(entry_id) - 1 FROM ledger_entry')};
      DELETE FROM record_chain WHERE kind = 'STATEMENT' AND seq = (SELECT max(seq) FROM record_chain WHERE kind = 'STATEMENT')`,
    );
    const codes = (await findings()).map(({ kind, code }) => `${kind} ${code}`);
    expect(codes.sort()).toEqual(
      [
        'LEDGER CHAIN.CHANGED',
        'LEDGER CHAIN.UNSEALED',
        'STATEMENT CHAIN.END_DIFFERS',
        'STATEMENT CHAIN.UNSEALED',
      ].sort(),
    );
  });

  it('a dossier', async () => {
    const claimNumber = await newClaim();
    await tamper(database, EDIT, [claimNumber]);
    expect(await lookAtSealedClaims(app.manager, [claimNumber])).toMatchObject([
      { kind: 'RECORD_TAMPERED', subject: `claim/${claimNumber}`, facts: { code: 'EVENTS.DOSSIER_CHANGED' } },
    ]);
  });
});
