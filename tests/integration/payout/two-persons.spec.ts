import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { HoldRepository, PayoutBatchRepository } from '@jkk/persistence/payment';
import { findBehind } from '@jkk/persistence/person-history';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import { createDatabase, tamper, type TestDatabase } from '../../support/postgres';
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

const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
const controls = new ControlsRepository();
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  await insertPayout(app);
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** The constraint that a statement of the app's own role runs into; undefined when it is accepted. */
async function refusal(sql: string, ...values: readonly unknown[]): Promise<string | undefined> {
  return app.query(sql, [...values]).then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

/** Does something while a person may sign in no more, or holds another role only. */
async function without<Value>(person: string, change: string, work: () => Promise<Value>): Promise<Value> {
  const [before] = await app.query<{ active: boolean; roles: string[] }[]>(
    `SELECT active, roles FROM app_user WHERE user_id = $1`,
    [person],
  );
  await app.query(`UPDATE app_user SET ${change} WHERE user_id = $1`, [person]);
  try {
    return await work();
  } finally {
    await app.query(`UPDATE app_user SET active = $2, roles = $3 WHERE user_id = $1`, [
      person,
      before?.active,
      before?.roles,
    ]);
  }
}

const GONE = [['active = false'], [`roles = '{AUDITOR}'`]];

async function openBatch(): Promise<{ batchId: string; hash: string }> {
  const payoutId = await insertPayout(app);
  const made = await inTransaction(app, (em) =>
    batches.create(em, { payoutIds: [payoutId], maker: MAKER, branch: 'J01', at: NOW }),
  );
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

const release = ({ batchId, hash }: { readonly batchId: string; readonly hash: string }) =>
  inTransaction(app, (em) =>
    batches.release(em, { batchId, hash, releaser: RELEASER, branch: 'J01', at: NOW }),
  );

async function proposed(): Promise<string> {
  const { benefitId } = await inTransaction(app, (em) => insertClaim(em));
  await app.query(
    `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL WHERE benefit_id = $1`,
    [benefitId],
  );
  return benefitId;
}

describe.each(GONE)('whoever began it and left (%s)', (change) => {
  it('has proposed nothing that is approved since', async () => {
    const benefitId = await proposed();
    const approve = () =>
      refusal(
        `UPDATE benefit SET stage = 'APPROVED', decision = 'APPROVE', decided_by = $2 WHERE benefit_id = $1`,
        benefitId,
        APPROVER,
      );
    const behind = () =>
      findBehind(app.manager, { payee: PAYEE, proposedBy: { userId: OFFICER, role: 'CLAIM_OFFICER' } }, NOW);
    expect(await without(OFFICER, change, approve)).toBe('benefit_proposer_in_office');
    expect(await without(OFFICER, change, behind)).toMatchObject({ hasProposerLeft: true });
    expect(await behind()).toMatchObject({ hasProposerLeft: false });
    expect(await approve()).toBeUndefined();
  });

  it('has made no batch that is released since; another of the branch takes it apart', async () => {
    const batch = await openBatch();
    const set = `UPDATE payout_batch SET state = 'RELEASED', releaser = $2, released_at = now() WHERE batch_id = $1`;
    const remove = (branch: string) =>
      inTransaction(app, (em) => batches.remove(em, batch.batchId, { userId: RELEASER, branch }, NOW));
    expect(await remove('J01')).toMatchObject({ code: 'NOT_FOUND' });
    await without(MAKER, change, async () => {
      expect(await release(batch)).toEqual({ ok: false, code: 'APPROVAL.PERSON_LEFT' });
      expect(await refusal(set, batch.batchId, RELEASER)).toBe('payout_batch_maker_in_office');
      const standing = await batches.find(app.manager, batch.batchId);
      const told = ['J01', 'J02'].map((branch) =>
        batches.refuseRemoval(app.manager, standing, { userId: RELEASER, branch }),
      );
      expect(await Promise.all(told)).toEqual([undefined, 'NOT_FOUND']);
      expect(await remove('J02')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await remove('J01')).toMatchObject({ ok: true });
    });
    expect(await release(await openBatch())).toMatchObject({ ok: true });
  });

  it('has spoken about no hold that is decided since', async () => {
    const payoutId = await insertPayout(app);
    await app.query(
      `UPDATE payout SET state = 'HELD', hold_reason = 'PAYEE.NAME_NEAR', updated_at = now() WHERE payout_id = $1`,
      [payoutId],
    );
    const say = (decidedBy: string, decision: 'PAY' | 'CANCEL') =>
      inTransaction(app, (em) =>
        new HoldRepository().decide(em, {
          payoutId,
          decision,
          note: 'n',
          decidedBy,
          roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
          branch: 'J01',
          at: NOW,
        }),
      );
    expect(await say(MAKER, 'CANCEL')).toMatchObject({ step: 'PROPOSED' });
    await without(MAKER, change, async () => {
      expect(await say(RELEASER, 'CANCEL')).toEqual({ ok: false, code: 'APPROVAL.PERSON_LEFT' });
      expect(await refusal(HOLD, payoutId, 'CONFIRMED', RELEASER)).toBe('hold_proposer_in_office');
      expect(await say(RELEASER, 'PAY')).toMatchObject({ step: 'DECLINED' });
    });
  });

  it('has spoken about no cap that is set since', async () => {
    const cap = (decidedBy: string, role: string) =>
      inTransaction(app, (em) =>
        controls.setCap(em, 'FIRST_PAYMENT', 5, { note: 'n', at: NOW, decidedBy, roles: [role] }),
      );
    expect(await cap(MAKER, 'FINANCE_MAKER')).toMatchObject({ step: 'PROPOSED' });
    const answer = await without(MAKER, change, () => cap(RELEASER, 'FINANCE_RELEASER'));
    expect(answer).toEqual({ ok: false, code: 'APPROVAL.PERSON_LEFT' });
    expect(await cap(RELEASER, 'FINANCE_RELEASER')).toMatchObject({ step: 'CONFIRMED' });
  });
});

const HOLD = `
  INSERT INTO hold_decision (payout_id, hold_no, step, decision, hold_reason, decided_by, role, note, decided_at)
  VALUES ($1, 1, $2, 'CANCEL', 'PAYEE.NAME_NEAR', $3, 'FINANCE_RELEASER', 'n', now())`;
const WORD = `
  INSERT INTO money_word (subject, round, step, decision, details, note, decided_by, role, decided_at)
  VALUES ($1, $2, $3, $4, $5, 'n', $6, $7, now())`;

describe('what takes two persons, written by the role of the programs', () => {
  it('is not answered where nobody proposed it', async () => {
    const payoutId = await insertPayout(app);
    expect(await refusal(HOLD, payoutId, 'CONFIRMED', RELEASER)).toBe('hold_answers_proposal');
    const word = (step: string, by: string, role: string, details: string | null = 'x') =>
      refusal(WORD, 'DAY:008:2026-01-01', 1, step, 'CLOSE', details, by, role);
    expect(await word('CONFIRMED', RELEASER, 'FINANCE_RELEASER')).toBe('money_word_answers_proposal');
    expect(await word('PROPOSED', NOBODY, 'FINANCE_MAKER')).toBe('money_word_by_user');
    expect(await word('PROPOSED', OFFICER, 'CLAIM_OFFICER')).toBe('money_word_by_user');
    expect(await word('PROPOSED', MAKER, 'FINANCE_MAKER')).toBeUndefined();
    expect(await word('CONFIRMED', RELEASER, 'FINANCE_RELEASER', 'y')).toBe('money_word_answers_proposal');
  });

  it.each([
    [
      'a cap',
      `INSERT INTO payout_cap (scope, limit_rupiah, set_by, confirmed_by, since) VALUES ('BRANCH_DAY', NULL, '${MAKER}', '${RELEASER}', now())`,
      'payout_cap_was_said',
    ],
    [
      'a closed day',
      `INSERT INTO closed_day (bank_code, day, sheet, hash, prepared_by, signed_by, closed_at)
       VALUES ('008', '2026-01-01', '{}', repeat('0', 64), '${MAKER}', '${RELEASER}', now())`,
      'closed_day_was_said',
    ],
    [
      'a bank that sends again',
      `INSERT INTO bank_switch (bank_code, sending, changed_by, changed_at) VALUES ('008', true, '${RELEASER}', now())`,
      'bank_switch_was_said',
    ],
  ])('does not come about unsaid: %s', async (_name, sql, constraint) => {
    expect(await refusal(sql)).toBe(constraint);
  });
});

describe('authority that was lent, written by the role of the programs', () => {
  const lend = (by: string, to: string, role = 'BENEFIT_APPROVER') =>
    refusal(
      `INSERT INTO lent_authority (lent_by, lent_to, role, first_day, last_day, reason, lent_at)
       VALUES ($1, $2, $3, '2026-11-01', '2026-11-30', 'r', now())`,
      by,
      to,
      role,
    );

  it('comes from who has it, to who approves already', async () => {
    expect(await lend(APPROVER, OFFICER, 'BRANCH_HEAD')).toBe('lent_authority_between_approvers');
    expect(await lend(APPROVER, MAKER)).toBe('lent_authority_between_approvers');
    expect(await lend(APPROVER, OFFICER)).toBeUndefined();
  });

  it.each([
    [`lent_to = '${MAKER}'`],
    [`last_day = '2027-01-01'`],
    [`role = 'REGIONAL_DEPUTY'`],
    [`lent_by = '${MAKER}'`],
  ])('is ended and never changed: %s', async (set) => {
    await lend(APPROVER, OFFICER);
    expect(await refusal(`UPDATE lent_authority SET ${set}`)).toBe('23514');
  });
});

describe('bills and receipts, written by the role of the programs', () => {
  it('are kept: no line of a bill becomes another, and none is put in later', async () => {
    const { claimNumber } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `INSERT INTO hospital_bill (claim_number, bill_no, nik, plkk_code, stay_from, stay_to, lines)
       VALUES ($1, 'T1', '3174050101900001', 'PLKK-0001', '2026-11-01', '2026-11-02', '{a,b}')`,
      [claimNumber],
    );
    for (const set of [`nik = '1'`, `lines = '{a,c}'`, `stay_to = '2026-11-01'`, `plkk_code = 'X'`]) {
      const change = `UPDATE hospital_bill SET ${set} WHERE claim_number = $1`;
      expect(await refusal(change, claimNumber)).toBe('hospital_bill_is_kept');
    }
    expect(await refusal('DELETE FROM hospital_bill')).toBe('42501');
  });

  it('are used for ever by what was approved', async () => {
    const { claimNumber, benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `INSERT INTO receipt_use (use_id, key, exclusive, live, claim_number, benefit_id, receipt, used_at)
       VALUES (gen_random_uuid(), 'n|1', true, true, $1, $2, NULL, now())`,
      [claimNumber, benefitId],
    );
    const free = `UPDATE receipt_use SET live = false WHERE benefit_id = $1`;
    expect(await refusal(free, benefitId)).toBe('receipt_use_is_kept');
    for (const set of [`key = 'n|2'`, 'exclusive = false', `benefit_id = 'x'`]) {
      expect(await refusal(`UPDATE receipt_use SET ${set}`)).toBe('42501');
    }
    expect(await refusal('DELETE FROM receipt_use')).toBe('42501');
    await tamper(database, `UPDATE benefit SET stage = 'RETURNED' WHERE benefit_id = $1`, [benefitId]);
    expect(await refusal(free, benefitId)).toBeUndefined();
    expect(await refusal(`UPDATE receipt_use SET live = true WHERE benefit_id = $1`, benefitId)).toBe(
      'receipt_use_is_kept',
    );
  });
});

describe('who signs in, written by the role of the programs', () => {
  const [nik, other] = ['3604014101960001', '3604014101960002'];

  it('is one person for ever, and has no second account, live or not', async () => {
    await app.query(`UPDATE app_user SET nik = $1 WHERE user_id = $2`, [nik, OFFICER]);
    const change = (to: string | null) =>
      refusal(`UPDATE app_user SET nik = $1 WHERE user_id = $2`, to, OFFICER);
    expect(await change(other)).toBe('app_user_nik_is_kept');
    expect(await change(null)).toBe('app_user_nik_is_kept');
    expect(await change(nik)).toBeUndefined();
    const second = `UPDATE app_user SET nik = $1 WHERE user_id = $2`;
    expect(await without(OFFICER, 'active = false', () => refusal(second, nik, APPROVER))).toBe(
      'app_user_nik_once',
    );
    expect(await refusal(second, '12', APPROVER)).toBe('app_user_nik_shape');
  });
});
