import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { transferLines } from '@jkk/domain/ledger';
import { openAppDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { HoldRepository, PayoutBatchRepository } from '@jkk/persistence/payment';
import { findBehind } from '@jkk/persistence/person-history';
import { OpenItemRepository, ReceivableRepository } from '@jkk/persistence/reconciliation';
import { StatementRepository } from '@jkk/persistence/statement';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import {
  APPROVER,
  insertClaim,
  insertPayout,
  MAKER,
  NOW,
  OFFICER,
  PAYEE,
  RELEASER,
} from '../../support/payout-fixtures';

/** Staff whose own claim it is: named in it by NIK, or with the account that it pays into. Both have every role. */
const WORKER = '00000000-0000-4000-8000-0000000000c1';
const HOLDER = '00000000-0000-4000-8000-0000000000c2';
const WORKERS_NIK = '3174050101900001';
const ROLES = '{CLAIM_OFFICER,BENEFIT_APPROVER,FINANCE_MAKER,FINANCE_RELEASER}';

const receivables = new ReceivableRepository();
const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
const holds = new HoldRepository();
let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  await insertPayout(app);
  await app.query(
    `INSERT INTO app_user (user_id, username, name, nik, password_hash, roles, organisation, created_at)
     VALUES ($1, 'worker', 'Pegawai', $3, '$argon2id$', $4, 'J01', now()),
            ($2, 'holder', 'Pegawai', NULL, '$argon2id$', $4, 'J01', now())`,
    [WORKER, HOLDER, WORKERS_NIK, ROLES],
  );
  await app.query(
    `INSERT INTO staff_account (bank_code, account_number, user_id, added_at) VALUES ($1, $2, $3, now())`,
    [PAYEE.bankCode, PAYEE.accountNumber, HOLDER],
  );
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

async function refusal(sql: string, ...values: readonly unknown[]): Promise<string | undefined> {
  return app.query(sql, [...values]).then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

const make = (payoutIds: readonly string[], maker: string) =>
  inTransaction(app, (em) => batches.create(em, { payoutIds, maker, branch: 'J01', at: NOW }));

async function openBatch(): Promise<{ batchId: string; hash: string }> {
  const made = await make([await insertPayout(app)], MAKER);
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

async function held(): Promise<string> {
  const payoutId = await insertPayout(app);
  await app.query(
    `UPDATE payout SET state = 'HELD', hold_reason = 'PAYEE.NAME_NEAR', updated_at = now() WHERE payout_id = $1`,
    [payoutId],
  );
  return payoutId;
}

/** A word of round 1 as somebody writes it past the programs. */
const WORD = `
  INSERT INTO money_word (subject, round, step, decision, details, note, decided_by, role, decided_at)
  VALUES ($1, 1, $2, $3, $4, 'n', $5, CASE $2 WHEN 'PROPOSED' THEN 'FINANCE_MAKER' ELSE 'FINANCE_RELEASER' END, now())`;
const KEPT_OFF = 'money_word_without_interest';
const EVENT = `
  INSERT INTO claim_event (claim_number, seq, at, code, actor_user, actor_role, stage, data, previous_hash, hash, dossier_hash)
  SELECT claim_number, event_seq + 1, now(), $2, $3, 'FINANCE_MAKER', stage, '{}', event_hash, repeat('2', 64), dossier_hash
  FROM claim WHERE claim_number = $1`;

/** A debit that no reference explains. */
async function insertOpenDebit(): Promise<string> {
  const line = {
    bookedAt: NOW,
    transactionId: 'T',
    direction: 'DEBIT',
    amountSen: 650_000,
    balanceSen: 0,
  } as const;
  return inTransaction(app, async (em) => {
    const statements = new StatementRepository();
    const account = { bankCode: PAYEE.bankCode, accountNumber: '1550001234471', readAt: NOW };
    const [stored] = await statements.addLines(em, account, [
      { ...line, remark: 'X', status: 'SUCCESS', key: randomUUID() },
    ]);
    await em.query(
      `INSERT INTO statement_match (line_id, bank_code, bucket, matched_at) VALUES ($1, $2, 'THEIRS_NOT_OURS', $3)`,
      [stored?.lineId, PAYEE.bankCode, NOW],
    );
    return String(stored?.lineId);
  });
}

it('the claims of a batch are asked about at its release, and those of no other payout', async () => {
  await Promise.all(Array.from({ length: 20 }, () => insertPayout(app)));
  const { batchId } = await openBatch();
  const superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  try {
    await superuser.query('ANALYZE payout, payout_batch, payout_batch_item');
    await superuser.query(`BEGIN; SET LOCAL track_functions = 'all'`);
    await superuser.query(
      `UPDATE payout_batch SET state = 'RELEASED', releaser = $2, released_at = now() WHERE batch_id = $1`,
      [batchId, RELEASER],
    );
    const { rows } = await superuser.query<object>(
      `SELECT pg_stat_get_xact_function_calls('has_interest(text, text)'::regprocedure)::int AS calls`,
    );
    expect(rows).toEqual([{ calls: 1 }]);
  } finally {
    await superuser.end();
  }
});

describe.each([
  ['who is named in the claim', WORKER],
  ['whose account it pays into', HOLDER],
])('of staff %s', (_who, person) => {
  it.each<[string, string, string]>([
    ['approves', OFFICER, person],
    ['proposed', person, APPROVER],
  ])('nobody %s a benefit of it', async (_verb, proposer, approver) => {
    const { benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL, proposed_by = $2 WHERE benefit_id = $1`,
      [benefitId, proposer],
    );
    const approve = `UPDATE benefit SET stage = 'APPROVED', decision = 'APPROVE', decided_by = $2 WHERE benefit_id = $1`;
    expect(await refusal(approve, benefitId, approver)).toBe('benefit_without_interest');
  });

  it('nobody puts a payout of it into a batch', async () => {
    const payoutId = await insertPayout(app);
    expect(await make([payoutId], person)).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    const batchId = '00000000-0000-4000-8000-0000000000d1';
    const write = app.transaction(async (em) => {
      await em.query(
        `INSERT INTO payout_batch (batch_id, state, branch, hash, item_count, total_rupiah, maker, created_at)
         VALUES ($1, 'OPEN', 'J01', repeat('0', 64), 1, 10000000, $2, now())`,
        [batchId, person],
      );
      await em.query(
        `INSERT INTO payout_batch_item (batch_id, payout_id, position, amount_rupiah, live) VALUES ($1, $2, 1, 10000000, true)`,
        [batchId, payoutId],
      );
    });
    await expect(write.catch(constraintOf)).resolves.toBe('payout_batch_item_without_interest');
  });

  it('nobody releases a batch with a payout of it', async () => {
    const { batchId, hash } = await openBatch();
    const request = { batchId, hash, branch: 'J01', at: NOW };
    const release = (releaser: string) =>
      inTransaction(app, (em) => batches.release(em, { ...request, releaser }));
    expect(await release(person)).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    const set = `UPDATE payout_batch SET state = 'RELEASED', releaser = $2, released_at = now() WHERE batch_id = $1`;
    expect(await refusal(set, batchId, person)).toBe('payout_batch_without_interest');
    expect(await release(RELEASER)).toMatchObject({ ok: true });
  });

  it('nobody speaks about the hold of a payout of it', async () => {
    const payoutId = await held();
    const said = { payoutId, decision: 'CANCEL', note: 'n', branch: 'J01', at: NOW } as const;
    const say = (decidedBy: string) =>
      inTransaction(app, (em) => holds.decide(em, { ...said, decidedBy, roles: ['FINANCE_MAKER'] }));
    expect(await say(person)).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    const word = `
      INSERT INTO hold_decision (payout_id, hold_no, step, decision, hold_reason, decided_by, role, note, decided_at)
      VALUES ($1, 1, 'PROPOSED', 'CANCEL', 'PAYEE.NAME_NEAR', $2, 'FINANCE_MAKER', 'n', now())`;
    expect(await refusal(word, payoutId, person)).toBe('hold_decision_without_interest');
    expect(await say(MAKER)).toMatchObject({ ok: true });
  });

  it('nobody settles what another payer owes for it', async () => {
    const { claimNumber } = await inTransaction(app, (em) => insertClaim(em));
    const lines = transferLines('RECEIVABLE_JASA_RAHARJA', 'BENEFIT_EXPENSE', 15_000_000);
    const owed = { key: `owed:${claimNumber}`, event: 'RECEIVABLE_BEGAN', at: NOW, lines, claimNumber };
    await new LedgerRepository().postAll(app.manager, [owed]);
    const settle = (decidedBy: string, decision: 'WRITE_OFF' | 'DECLINE') =>
      inTransaction(app, (em) =>
        receivables.settle(em, {
          claimNumber,
          payer: 'JASA_RAHARJA',
          decision,
          amountRupiah: 15_000_000,
          bankCode: null,
          lineId: null,
          note: 'n',
          roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
          decidedBy,
          at: NOW,
        }),
      );
    expect(await settle(person, 'WRITE_OFF')).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    expect(await settle(MAKER, 'WRITE_OFF')).toEqual({ ok: true, step: 'PROPOSED' });
    expect(await settle(person, 'WRITE_OFF')).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    expect(await settle(person, 'DECLINE')).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
    expect(await settle(RELEASER, 'WRITE_OFF')).toEqual({ ok: true, step: 'CONFIRMED' });
    const debt = `RECEIVABLE:${claimNumber}:BPJS_KESEHATAN`;
    expect(await refusal(WORD, debt, 'PROPOSED', 'WRITE_OFF', '5', person)).toBe(KEPT_OFF);
    expect(await refusal(WORD, debt, 'PROPOSED', 'WRITE_OFF', '5', MAKER)).toBeUndefined();
    expect(await refusal(WORD, debt, 'CONFIRMED', 'WRITE_OFF', '5', person)).toBe(KEPT_OFF);
  });

  it('nobody says that a line is of it, nor answers who says so', async () => {
    const payoutId = await insertPayout(app);
    const lineId = await insertOpenDebit();
    const say = (decidedBy: string, decision: 'ASSIGN' | 'DIVIDE' | 'FEE', reference: string | null) =>
      inTransaction(app, (em) =>
        new OpenItemRepository().decide(em, {
          bankCode: PAYEE.bankCode,
          item: { kind: 'LINE', key: lineId },
          decision,
          reference,
          note: 'n',
          decidedBy,
          roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
          at: NOW,
        }),
      );
    const reference = `${payoutId}A01`;
    const own = { ok: false, code: 'CLAIM.OWN_INTEREST' };
    expect(await say(person, 'ASSIGN', reference)).toEqual(own);
    const subject = `LINE:${PAYEE.bankCode}:${lineId}`;
    expect(await refusal(WORD, subject, 'PROPOSED', 'ASSIGN', reference, person)).toBe(KEPT_OFF);
    const among = `0000000000000A01 ${reference} FEE 2500`;
    expect(await say(person, 'DIVIDE', among)).toEqual(own);
    expect(await refusal(WORD, subject, 'PROPOSED', 'DIVIDE', among, person)).toBe(KEPT_OFF);
    expect(await refusal(WORD, subject, 'PROPOSED', 'ASSIGN', reference, MAKER)).toBeUndefined();
    expect(await say(person, 'FEE', null)).toEqual(own);
    expect(await refusal(WORD, subject, 'DECLINED', 'FEE', null, person)).toBe(KEPT_OFF);
    expect(await say(RELEASER, 'FEE', null)).toEqual({ ok: true, step: 'DECLINED' });
  });

  it('nobody plans or settles what is to be paid back of it', async () => {
    const { claimNumber } = await inTransaction(app, (em) => insertClaim(em));
    for (const code of ['RECOVERY_PLANNED', 'RECOVERY_SETTLEMENT_PROPOSED', 'RECOVERY_SETTLED']) {
      expect(await refusal(EVENT, claimNumber, code, person)).toBe('recovery_without_interest');
      expect(await refusal(EVENT, claimNumber, code, MAKER)).toBe('claim_event_is_of_claim');
    }
  });
});

it('an account of staff is told with whose it is', async () => {
  const benefit = { payee: PAYEE, proposedBy: { userId: OFFICER, role: 'CLAIM_OFFICER' } };
  const { accountHolders } = await findBehind(app.manager, benefit, NOW);
  expect(accountHolders).toMatchObject({ isOfStaff: true, staffId: HOLDER });
});
