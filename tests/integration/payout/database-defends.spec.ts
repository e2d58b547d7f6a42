import type { DataSource } from 'typeorm';
import { ACCOUNT, OVERPAYMENT, transferLines, type LedgerPosting } from '@jkk/domain/ledger';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { PayoutBatchRepository, PayoutOrders } from '@jkk/persistence/payment';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import {
  APPROVER,
  draft,
  insertClaim,
  insertPayout,
  MAKER,
  NOW,
  OFFICER,
  RELEASER,
  tamper,
} from '../../support/payout-fixtures';

const orders = new PayoutOrders();
const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
});

afterAll(async () => {
  await app.destroy();
  await owner.destroy();
  await database.drop();
});

/** The constraint that a statement of the app's own role runs into; undefined when it is accepted. */
async function refusal(sql: string, values: readonly unknown[]): Promise<string | undefined> {
  return app.query(sql, [...values]).then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

async function openBatch(): Promise<{ payoutId: string; batchId: string; hash: string }> {
  const payoutId = await insertPayout(app);
  const made = await inTransaction(app, (em) =>
    batches.create(em, { payoutIds: [payoutId], maker: MAKER, branch: 'J01', at: NOW }),
  );
  if (!made.ok) throw new Error(made.code);
  return { payoutId, batchId: made.value.batchId, hash: made.value.hash };
}

async function releasedBatch(): Promise<{ payoutId: string; batchId: string }> {
  const { payoutId, batchId, hash } = await openBatch();
  const done = await inTransaction(app, (em) =>
    batches.release(em, { batchId, hash, releaser: RELEASER, branch: 'J01', at: NOW }),
  );
  if (!done.ok) throw new Error(done.code);
  return { payoutId, batchId };
}

/** A copy of a payout's row with some columns replaced, as an attacker with the app's password would write it. */
const forged = (columns: Readonly<Record<string, string>>): string => {
  const own = [
    'claim_number',
    'benefit_id',
    'branch',
    'amount_rupiah',
    'payee_key',
    'payee_kind',
    'payee_name',
  ];
  const account = [
    'payee_bank_code',
    'payee_account_number',
    'payee_account_name',
    'account_entered_by',
    'proposed_by',
    'approved_by',
  ];
  const route = ['partner_bank_code', 'service_code', 'rail', 'created_at', 'updated_at'];
  const more = ['state', 'batch_id', 'released_at', 'release_count'];
  const names = ['payout_id', ...own, ...account, ...route, ...more];
  const values = names.map((name) => columns[name] ?? `payout.${name}`);
  return `INSERT INTO payout (${names.join(', ')}) SELECT ${values.join(', ')} FROM payout WHERE payout_id = $1`;
};
const OTHER = { payout_id: `'0000000000001'`, state: `'AWAITING_RELEASE'`, batch_id: 'NULL' };

describe('a payout, written by the role of the programs', () => {
  it.each([
    ['amount_rupiah', '20000000'],
    ['payee_name', `'SOMEBODY ELSE'`],
    ['payee_account_number', `'99999999'`],
    ['payee_account_name', `'SOMEBODY ELSE'`],
    ['payee_bank_code', `'009'`],
    ['payee_key', `'other'`],
    ['payee_kind', `'PARTICIPANT'`],
    ['account_entered_by', `'nobody'`],
    ['proposed_by', `'nobody'`],
    ['approved_by', `'nobody'`],
    ['benefit_id', `benefit_id || 'x'`],
    ['branch', `'J02'`],
  ])('keeps its %s', async (column, value) => {
    const payoutId = await insertPayout(app);
    expect(await refusal(`UPDATE payout SET ${column} = ${value} WHERE payout_id = $1`, [payoutId])).toBe(
      'payout_never_changes',
    );
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'released at once',
      { ...OTHER, state: `'RELEASED'`, released_at: 'now()', release_count: '1' },
      'payout_begins_unreleased',
    ],
    ['a second time under another key', { ...OTHER, payee_key: `'other'` }, 'payout_pays_benefit_once'],
    [
      'over another amount',
      { ...OTHER, amount_rupiah: '1', payee_key: `'other'` },
      'payout_of_approved_benefit',
    ],
  ])('is not made %s', async (_name, columns, constraint) => {
    const payoutId = await insertPayout(app);
    expect(await refusal(forged(columns), [payoutId])).toBe(constraint);
  });

  it('is not made in a batch', async () => {
    const { payoutId, batchId } = await openBatch();
    const columns = { ...OTHER, payee_key: `'other'`, batch_id: `'${batchId}'` };
    expect(await refusal(forged(columns), [payoutId])).toBe('payout_begins_unreleased');
  });

  it('is not made over what is taken off for a debt, nor over the whole of it', async () => {
    const payoutId = await insertPayout(app);
    const [{ claim_number: claimNumber, benefit_id: benefitId, amount_rupiah: amount }] = await app.query<
      [{ claim_number: string; benefit_id: string; amount_rupiah: string }]
    >(`SELECT claim_number, benefit_id, amount_rupiah FROM payout WHERE payout_id = $1`, [payoutId]);
    const set = (columns: string) =>
      refusal(`UPDATE benefit SET ${columns} WHERE benefit_id = $1`, [benefitId]);
    const setOff = (rupiah: string) =>
      set(`stage = 'PROPOSED', decided_by = NULL, decision = NULL, offset_rupiah = ${rupiah}`);
    expect(await set('offset_rupiah = 1')).toBe('benefit_stays_as_approved');
    expect(await setOff('1')).toBe('benefit_offset_is_owed');
    const postings = [
      {
        key: `${claimNumber}:R01`,
        event: 'OVERPAYMENT_FOUND',
        at: NOW,
        lines: transferLines(ACCOUNT.receivable(OVERPAYMENT), ACCOUNT.expense, 5),
        claimNumber,
      },
    ];
    await inTransaction(app, (em) => new LedgerRepository().postAll(em, postings));
    expect(await setOff('6')).toBe('benefit_offset_is_owed');
    expect(await setOff('amount_rupiah')).toBe('benefit_offset_leaves_some');
    expect(await setOff('-1')).toBe('benefit_offset_leaves_some');
    expect(await setOff('5')).toBeUndefined();
    expect(await set(`stage = 'APPROVED', decided_by = '${APPROVER}', decision = 'APPROVE'`)).toBeUndefined();
    expect(await refusal(forged({ ...OTHER, amount_rupiah: amount, payee_key: `'other'` }), [payoutId])).toBe(
      'payout_of_approved_benefit',
    );
    const paid = [
      {
        ...postings[0]!,
        key: `${claimNumber}:R01:2`,
        event: 'OVERPAYMENT_WRITTEN_OFF',
        lines: transferLines(ACCOUNT.expense, ACCOUNT.receivable(OVERPAYMENT), 1),
      },
    ];
    await expect(
      inTransaction(app, (em) => new LedgerRepository().postAll(em, paid)).catch(constraintOf),
    ).resolves.toBe('benefit_offset_is_owed');
  });

  it('is made over what is left of money that came back, and keeps nothing of money that did not come back', async () => {
    const { payoutId } = await releasedBatch();
    const [{ claim_number: claimNumber, benefit_id: benefitId, amount_rupiah: amount }] = await app.query<
      [{ claim_number: string; benefit_id: string; amount_rupiah: string }]
    >(`SELECT claim_number, benefit_id, amount_rupiah FROM payout WHERE payout_id = $1`, [payoutId]);
    const owed = ACCOUNT.receivable(OVERPAYMENT);
    const found = {
      key: `${claimNumber}:R01`,
      event: 'OVERPAYMENT_FOUND',
      at: NOW,
      lines: transferLines(owed, ACCOUNT.expense, 5),
      claimNumber,
    };
    const kept = (rupiah: number) => ({
      ...found,
      key: `${claimNumber}:R01:return:${rupiah}`,
      event: 'OVERPAYMENT_RETURNED',
      lines: transferLines(ACCOUNT.returnedPayable, owed, rupiah),
      benefitId,
    });
    const post = (posting: LedgerPosting) =>
      inTransaction(app, (em) => new LedgerRepository().postAll(em, [posting])).then(
        () => undefined,
        constraintOf,
      );
    expect(await post(found)).toBeUndefined();
    expect(await post(kept(5))).toBe('ledger_entry_keeps_what_came_back');
    const cleared = { ...kept(5), key: `${claimNumber}:R01:twice:1`, event: 'OVERPAYMENT_CLEARED' };
    expect(await post(cleared)).toBe('ledger_entry_keeps_what_came_back');
    await tamper(owner, payoutId, `state = 'RETURNED', settled_at = now(), returned_at = now()`);
    expect(await post(kept(6))).toBe('benefit_offset_is_owed');
    expect(await post(kept(5))).toBeUndefined();
    const fresh = { ...OTHER, payee_key: `'other'`, released_at: 'NULL', release_count: '0' };
    const again = (rupiah: string) => forged({ ...fresh, amount_rupiah: rupiah });
    expect(await refusal(again(amount), [payoutId])).toBe('payout_of_approved_benefit');
    expect(await refusal(again(`${amount} - 5`), [payoutId])).toBeUndefined();
  });

  it('is not made for a benefit that nobody approved', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL WHERE benefit_id = $1`,
      [claim.benefitId],
    );
    await expect(
      inTransaction(app, (em) => orders.create(em, draft(claim))).catch(constraintOf),
    ).resolves.toBe('payout_of_approved_benefit');
  });

  describe('of a benefit that lacks proof', () => {
    const lacking = async (person: string, decision: object): Promise<unknown> => {
      const claim = await inTransaction(app, (em) => insertClaim(em));
      const deviation = {
        kind: 'DOCUMENT_WAIVED',
        about: 'BANK_BOOK',
        reason: 'NOT_OBTAINABLE',
        by: { userId: person, role: 'CLAIM_OFFICER' },
        at: NOW,
      };
      await app.query(
        `UPDATE benefit SET content = content || jsonb_build_object('deviations', $2::jsonb, 'decision',
           content -> 'decision' || $3::jsonb) WHERE benefit_id = $1`,
        [claim.benefitId, JSON.stringify([deviation]), JSON.stringify(decision)],
      );
      return inTransaction(app, (em) => orders.create(em, draft(claim))).catch(constraintOf);
    };

    it.each([{}, { deviationsSeen: false }, { deviationsSeen: 'true' }])(
      'is not made before the approver has weighed it: %j',
      async (decision) => {
        expect(await lacking(OFFICER, decision)).toBe('payout_deviations_weighed');
      },
    );

    it('is not made where who answers for it approved it', async () => {
      expect(await lacking(APPROVER, { deviationsSeen: true })).toBe('payout_deviations_weighed');
    });

    it('is made once another person has weighed it', async () => {
      expect(await lacking(OFFICER, { deviationsSeen: true })).toMatch(/^[0-9A-Z]{13}$/);
    });
  });

  describe('that is held', () => {
    const held = async (): Promise<string> => {
      const payoutId = await insertPayout(app);
      await app.query(
        `UPDATE payout SET state = 'HELD', hold_reason = 'PAYEE.NAME_NEAR', updated_at = now() WHERE payout_id = $1`,
        [payoutId],
      );
      return payoutId;
    };
    const say = (payoutId: string, step: string, decidedBy: string, role: string) =>
      app.query(
        `INSERT INTO hold_decision (payout_id, hold_no, step, decision, hold_reason, decided_by, role, note, decided_at)
         VALUES ($1, 1, $2, 'PAY', 'PAYEE.NAME_NEAR', $3, $4, 'n', now())`,
        [payoutId, step, decidedBy, role],
      );
    const letGo = (payoutId: string, state = 'AWAITING_RELEASE') =>
      refusal(
        `UPDATE payout SET state = '${state}', hold_reason = NULL, updated_at = now() WHERE payout_id = $1`,
        [payoutId],
      );

    it('is not let go by nobody', async () => {
      const payoutId = await held();
      expect(await letGo(payoutId)).toBe('payout_hold_lifted_by_two');
      await say(payoutId, 'PROPOSED', MAKER, 'FINANCE_MAKER');
      expect(await letGo(payoutId)).toBe('payout_hold_lifted_by_two');
    });

    it('is not let go by a word that was spoken about an earlier hold', async () => {
      const payoutId = await held();
      await say(payoutId, 'PROPOSED', MAKER, 'FINANCE_MAKER');
      await say(payoutId, 'CONFIRMED', RELEASER, 'FINANCE_RELEASER');
      expect(await letGo(payoutId)).toBe('payout_hold_lifted_by_two');
    });

    it('is not let go by way of its cancellation', async () => {
      const payoutId = await held();
      expect(await letGo(payoutId, 'CANCELLED')).toBeUndefined();
      expect(await letGo(payoutId)).toBe('payout_cancelled_is_over');
    });
  });

  it('does not come back to life beside the one that replaced it', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const first = await inTransaction(app, (em) => orders.create(em, draft(claim)));
    await inTransaction(app, (em) => orders.cancel(em, first, NOW));
    await app.query(`UPDATE payout SET updated_at = updated_at WHERE payout_id = $1`, [first]);
    await inTransaction(app, (em) => orders.create(em, draft(claim, { replaces: first })));
    const revived = await refusal(`UPDATE payout SET state = 'AWAITING_RELEASE' WHERE payout_id = $1`, [
      first,
    ]);
    expect(['payout_live_once', 'payout_pays_benefit_once']).toContain(revived);
  });

  it('does not come back to life beside one under another key', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const first = await inTransaction(app, (em) => orders.create(em, draft(claim)));
    await inTransaction(app, (em) => orders.cancel(em, first, NOW));
    expect(
      await refusal(forged({ ...OTHER, payout_id: `'0000000000002'`, payee_key: `'other'` }), [first]),
    ).toBeUndefined();
    const revive = `UPDATE payout SET state = 'AWAITING_RELEASE' WHERE payout_id = $1`;
    expect(await refusal(revive, [first])).toBe('payout_pays_benefit_once');
  });
});

describe('a batch, written by the role of the programs', () => {
  it.each([
    [`state = 'OPEN', releaser = NULL, released_at = NULL`],
    [`state = 'REMOVED', releaser = NULL, released_at = NULL`],
    [`releaser = 'other'`],
  ])('is not changed after its release: %s', async (set) => {
    const { batchId } = await releasedBatch();
    expect(await refusal(`UPDATE payout_batch SET ${set} WHERE batch_id = $1`, [batchId])).toBe(
      'payout_batch_never_changes',
    );
  });

  it.each([
    [`hash = repeat('0', 64)`],
    [`maker = 'other'`],
    [`total_rupiah = 1`],
    [`item_count = item_count + 1`],
    [`branch = 'J02'`],
  ])('keeps what its maker put together: %s', async (set) => {
    const { batchId } = await openBatch();
    expect(await refusal(`UPDATE payout_batch SET ${set} WHERE batch_id = $1`, [batchId])).toBe(
      'payout_batch_never_changes',
    );
  });

  it('is not made released', async () => {
    const { batchId } = await openBatch();
    const copy = `INSERT INTO payout_batch (batch_id, state, branch, hash, item_count, total_rupiah, maker, created_at, releaser, released_at)
      SELECT gen_random_uuid(), 'RELEASED', branch, hash, item_count, total_rupiah, maker, created_at, '${RELEASER}', now()
      FROM payout_batch WHERE batch_id = $1`;
    expect(await refusal(copy, [batchId])).toBe('payout_batch_begins_open');
  });

  it('takes nothing more after its release, and changes no item', async () => {
    const { batchId, payoutId } = await releasedBatch();
    const other = await insertPayout(app);
    const add = `INSERT INTO payout_batch_item (batch_id, payout_id, position, amount_rupiah, live) VALUES ($1, $2, 99, 10000000, false)`;
    expect(await refusal(add, [batchId, other])).toBe('payout_batch_item_of_open_batch');
    const change = `UPDATE payout_batch_item SET amount_rupiah = 1 WHERE batch_id = $1 AND payout_id = $2`;
    expect(await refusal(change, [batchId, payoutId])).toBe('payout_batch_item_never_changes');
  });
});

describe('what was approved and put together, written by the role of the programs', () => {
  it.each([
    ['amount', `amount_rupiah = 99000000`],
    ['type', `type = 'DEATH'`],
    [
      'claim',
      `claim_number = (SELECT claim_number FROM claim WHERE claim_number <> benefit.claim_number LIMIT 1)`,
    ],
    ['payee', `content = jsonb_set(content, '{payee,accountNumber}', '"99887766"')`],
    ['name', `content = jsonb_set(content, '{payee,name}', '"ORANG LAIN"')`],
    ['kind of payee', `payee_kind = 'PARTICIPANT'`],
    ['details', `content = jsonb_set(content, '{details}', '{"periods": []}')`],
    ['trace', `content = jsonb_set(content, '{line,amount}', '1')`],
    ['basis', `content = jsonb_set(content, '{basis}', 'null')`],
    ['editor of the account', `content = jsonb_set(content, '{accountEnteredBy}', '"nobody"')`],
    ['approver', `decided_by = '${RELEASER}'`],
    ['everything at once', `stage = 'PAYING', amount_rupiah = 1, content = content - 'payee'`],
  ])('an approved benefit keeps its %s', async (_name, set) => {
    await insertClaim(app.manager);
    const { benefitId } = await insertClaim(app.manager);
    expect(await refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId])).toBe(
      'benefit_stays_as_approved',
    );
  });

  it('no payout is released by a batch that it does not stand in', async () => {
    const { batchId } = await releasedBatch();
    const stranger = await insertPayout(app);
    const release = `UPDATE payout SET state = 'RELEASED', batch_id = '${batchId}', released_at = now(), release_count = 1 WHERE payout_id = $1`;
    expect(await refusal(release, [stranger])).toBe('payout_released_by_batch');
  });

  it.each([
    ['one payout more', 10_000_000],
    ['one payout more, over another amount', 1],
  ])('no batch is released with %s than its maker put together', async (_name, amount) => {
    const { batchId } = await openBatch();
    const more = await insertPayout(app);
    const add = `INSERT INTO payout_batch_item (batch_id, payout_id, position, amount_rupiah, live) VALUES ($1, $2, 2, $3, true)`;
    await app.query(add, [batchId, more, amount]);
    const release = `UPDATE payout_batch SET state = 'RELEASED', releaser = '${RELEASER}', released_at = now() WHERE batch_id = $1`;
    expect(await refusal(release, [batchId])).toBe('payout_batch_adds_up');
  });

  it.each(['NULL', 'gen_random_uuid()'])('a released payout keeps its batch, and not %s', async (other) => {
    const { payoutId } = await releasedBatch();
    expect(await refusal(`UPDATE payout SET batch_id = ${other} WHERE payout_id = $1`, [payoutId])).toBe(
      'payout_keeps_its_batch',
    );
  });

  it.each([
    ['person', `participant_nik = '3604010101990009'`],
    ['office', `branch = 'J02'`],
    ['hospital', `plkk_code = 'PLKK-0002'`],
    ['employer', `employer_number = 'JJ000001'`],
    ['reporter', `reporter_organisation = 'J02'`],
    ['day', `occurred_at = occurred_at - interval '1 day', received_at = received_at - interval '1 day'`],
  ])('a claim becomes that of no other %s without an event', async (_name, set) => {
    const { claimNumber } = await insertClaim(app.manager);
    expect(await refusal(`UPDATE claim SET ${set} WHERE claim_number = $1`, [claimNumber])).toBe(
      'claim_moves_by_events',
    );
  });
});

describe('four persons, written by the role of the programs', () => {
  const NOBODY = '00000000-0000-4000-8000-00000000dead';
  const batchOf = (maker: string) =>
    refusal(
      `WITH made AS (
         INSERT INTO payout_batch (batch_id, state, branch, hash, item_count, total_rupiah, maker, created_at)
         VALUES (gen_random_uuid(), 'OPEN', 'J01', repeat('a', 64), 1, 1, $1, now()) RETURNING batch_id)
       SELECT batch_id FROM made`,
      [maker],
    );

  it.each([['nobody'], [NOBODY], [OFFICER]])('no batch is made by %s', async (maker) => {
    await insertPayout(app);
    expect(await batchOf(maker)).toBe('payout_batch_made_by_user');
  });

  it.each([['nobody'], [NOBODY]])('no batch is released by %s', async (releaser) => {
    const { batchId } = await openBatch();
    expect(await releaseBy(batchId, releaser)).toBe('payout_batch_released_by_user');
  });

  it('no batch is released by who approved, proposed or entered the account', async () => {
    const { batchId } = await openBatch();
    expect(await releaseBy(batchId, APPROVER)).toBe('payout_batch_releaser_is_another');
    expect(await releaseBy(batchId, OFFICER)).toBe('payout_batch_releaser_entered_account');
  });

  it('no payout enters a batch of who had a hand in it', async () => {
    const { batchId } = await openBatch();
    const payoutId = await insertPayout(app);
    await tamper(owner, payoutId, `account_entered_by = '${MAKER}'`);
    const add = `INSERT INTO payout_batch_item (batch_id, payout_id, position, amount_rupiah, live) VALUES ($1, $2, 99, 10000000, false)`;
    expect(await refusal(add, [batchId, payoutId])).toBe('payout_batch_maker_is_another');
  });

  it('nobody who had a hand in it, and no stranger, speaks about its hold', async () => {
    const payoutId = await insertPayout(app);
    const speak = (person: string, role: string) =>
      refusal(
        `INSERT INTO hold_decision (payout_id, hold_no, step, decision, hold_reason, decided_by, role, note, decided_at)
         VALUES ($1, 1, 'PROPOSED', 'PAY', 'PAYEE.NAME_NEAR', $2, $3, 'n', now())`,
        [payoutId, person, role],
      );
    expect(await speak(APPROVER, 'BENEFIT_APPROVER')).toBe('hold_decided_by_another');
    expect(await speak(NOBODY, 'FINANCE_MAKER')).toBe('hold_decided_by_user');
    expect(await speak(MAKER, 'ADMIN')).toBe('hold_decided_by_user');
  });

  it.each([
    ['another payee', { payee_name: `'ORANG LAIN'` }, 'payout_as_approved'],
    ['another account', { payee_account_number: `'99887766'` }, 'payout_as_approved'],
    ['another editor', { account_entered_by: `'nobody'` }, 'payout_as_approved'],
    ['another approver', { approved_by: `'nobody'` }, 'payout_as_approved'],
    [
      'one person as proposer and approver',
      { approved_by: 'payout.proposed_by' },
      'payout_approver_is_another',
    ],
  ])('a payout is not made with %s', async (_name, columns, constraint) => {
    const payoutId = await insertPayout(app);
    await app.query(`UPDATE payout SET state = 'CANCELLED', updated_at = now() WHERE payout_id = $1`, [
      payoutId,
    ]);
    expect(
      await refusal(forged({ ...OTHER, payout_id: `'00000000000${payoutId.slice(-2)}'`, ...columns }), [
        payoutId,
      ]),
    ).toBe(constraint);
  });

  const releaseBy = (batchId: string, releaser: string) =>
    refusal(
      `UPDATE payout_batch SET state = 'RELEASED', releaser = $2, released_at = now() WHERE batch_id = $1`,
      [batchId, releaser],
    );
});

describe('a benefit and its record, written by the role of the programs', () => {
  async function proposed(): Promise<string> {
    const { benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL,
         content = content || '{"accountEnteredBy": "somebody else"}' WHERE benefit_id = $1`,
      [benefitId],
    );
    return benefitId;
  }
  const APPROVE = `stage = 'APPROVED', decision = 'APPROVE', decided_by = '${OFFICER}'`;

  it('is not approved by who proposed it, nor by nulling who did', async () => {
    const benefitId = await proposed();
    const approve = (set: string) => refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId]);
    expect(await approve(APPROVE)).toBe('benefit_four_eyes');
    expect(await approve(`${APPROVE}, proposed_by = NULL`)).toBe('benefit_decided_as_proposed');
    expect(await approve(`${APPROVE}, proposed_by = 'other'`)).toBe('benefit_decided_as_proposed');
    expect(await approve('proposed_by = NULL')).toBe('benefit_stays_as_proposed');
    expect(await approve(`stage = 'COMPLETE', proposed_by = NULL`)).toBeUndefined();
    expect(await approve(APPROVE)).toBe('benefit_approved_was_proposed');
  });

  it.each([
    ['another proposer, so that the first may approve', `proposed_by = '${MAKER}'`],
    ['another amount', 'amount_rupiah = 99000000'],
    ['another account', `content = jsonb_set(content, '{payee,accountNumber}', '"99887766"')`],
    [
      'another account, with the approval',
      `content = jsonb_set(content, '{payee,accountNumber}', '"99887766"'), stage = 'APPROVED', decision = 'APPROVE', decided_by = '${APPROVER}'`,
    ],
    ['another trace', `content = jsonb_set(content, '{line,amount}', '1')`],
  ])('is not given %s after its proposal', async (_name, set) => {
    const benefitId = await proposed();
    expect(await refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId])).toBe(
      'benefit_stays_as_proposed',
    );
  });

  it('is not paid while no payout of it was proven', async () => {
    const { benefitId } = await insertClaim(app.manager);
    const paid = `UPDATE benefit SET stage = 'PAID' WHERE benefit_id = $1`;
    expect(await refusal(paid, [benefitId])).toBe('benefit_paid_by_payout');
  });

  it.each([['nobody'], ['00000000-0000-4000-8000-00000000dead'], [MAKER]])(
    'is not approved by %s',
    async (person) => {
      const benefitId = await proposed();
      const set = `stage = 'APPROVED', decision = 'APPROVE', decided_by = '${person}'`;
      expect(await refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId])).toBe(
        'benefit_approved_by_user',
      );
    },
  );

  it('is not approved by somebody who left, nor by who entered the account, nor from the beginning', async () => {
    const benefitId = await proposed();
    const approve = `UPDATE benefit SET stage = 'APPROVED', decision = 'APPROVE', decided_by = '${APPROVER}' WHERE benefit_id = $1`;
    const setActive = (active: boolean) =>
      app.query(`UPDATE app_user SET active = $1 WHERE user_id = $2`, [active, APPROVER]);
    await setActive(false);
    expect(await refusal(approve, [benefitId])).toBe('benefit_approved_by_user');
    await setActive(true);
    await owner.query(
      `UPDATE benefit SET stage = 'COMPLETE', content = content || jsonb_build_object('accountEnteredBy', $2::text)
       WHERE benefit_id = $1`,
      [benefitId, APPROVER],
    );
    await owner.query(`UPDATE benefit SET stage = 'PROPOSED' WHERE benefit_id = $1`, [benefitId]);
    expect(await refusal(approve, [benefitId])).toBe('benefit_approver_is_another');
    const copy = `INSERT INTO benefit (benefit_id, claim_number, type, stage, version, amount_rupiah, payee_kind, proposed_by, decided_by, decision, content)
      SELECT benefit_id || 'X', claim_number, type, 'APPROVED', 1, amount_rupiah, payee_kind, 'a', 'b', 'APPROVE', content FROM benefit WHERE benefit_id = $1`;
    expect(await refusal(copy, [benefitId])).toBe('benefit_begins_unapproved');
  });

  it('is not approved over another amount than was proposed', async () => {
    const benefitId = await proposed();
    const set = `stage = 'APPROVED', decision = 'APPROVE', decided_by = '${APPROVER}', amount_rupiah = 1`;
    expect(await refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId])).toBe(
      'benefit_decided_as_proposed',
    );
  });

  it.each([
    ['a gap', 7, '0'],
    ['a first event with a past', 1, '1'],
    ['a number below one', 0, '0'],
  ])('takes no event with %s', async (_name, seq, digit) => {
    const { claimNumber } = await inTransaction(app, (em) => insertClaim(em));
    const add = `INSERT INTO claim_event (claim_number, seq, at, code, stage, data, previous_hash, hash)
      VALUES ($1, $2, now(), 'CLAIM_OPENED', 'REPORTED', '{}', repeat($3, 64), repeat('2', 64))`;
    expect(await refusal(add, [claimNumber, seq, digit])).toBe('claim_event_follows');
  });
});
