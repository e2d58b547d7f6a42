import type { DataSource, EntityManager } from 'typeorm';
import { ClaimRepository } from '@jkk/persistence/claim';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { findDrift, openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import type { AttemptRecord, PayoutRecord } from '@jkk/domain/payout';
import {
  beginAttempt,
  beginAttemptAgain,
  moveAttempt,
  takeCheck,
  unchanged,
  withMove,
  type Outcome,
} from '@jkk/domain/payout/decide';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { carryOut, HoldRepository, PayoutBatchRepository, PayoutOrders } from '@jkk/persistence/payment';
import { AttemptRepository, PayoutRepository, WireRepository } from '@jkk/persistence/payout';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import {
  draft,
  insertClaim,
  insertPayout,
  insertProof,
  MAKER,
  NOW,
  OFFICER,
  PAYEE,
  RELEASER,
  tamper,
} from '../../support/payout-fixtures';

const HASH = 'a'.repeat(64);
const payouts = new PayoutRepository();
const orders = new PayoutOrders();
const attempts = new AttemptRepository();
const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
const ledger = new LedgerRepository();

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

const start = (no: number) => ({ no, requestHash: HASH, transactionDate: NOW, firstPollAt: NOW, at: NOW });

/** Locks a payout, decides and carries out. */
const change = (id: string, decide: (payout: PayoutRecord, live: AttemptRecord | undefined) => Outcome) =>
  inTransaction(app, async (em) => {
    const payout = await payouts.lock(em, id);
    await carryOut(em, [decide(payout, await attempts.findLive(em, id))]);
  });

const begin = (id: string, no: number) => change(id, (payout) => beginAttempt(unchanged(payout), start(no)));

const moveLive = (id: string, to: 'REJECTED' | 'NOT_SENT') =>
  change(id, (payout, live) => {
    if (live === undefined) throw new Error('No attempt is alive');
    return moveAttempt(unchanged(payout), live, { to, at: NOW });
  });

async function release(payoutId: string): Promise<void> {
  await inTransaction(app, async (em) => {
    const made = await batches.create(em, { payoutIds: [payoutId], maker: MAKER, branch: 'J01', at: NOW });
    if (!made.ok) throw new Error(made.code);
    const { batchId, hash } = made.value;
    const done = await batches.release(em, { batchId, hash, releaser: RELEASER, branch: 'J01', at: NOW });
    if (!done.ok) throw new Error(done.code);
  });
}

async function violation(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return constraintOf(error) ?? sqlStateOf(error) ?? String(error);
  }
}

describe('schema', () => {
  it('is what the entities say', async () => {
    expect(await findDrift(owner)).toEqual([]);
  });
});

describe('one live payout per benefit and payee', () => {
  it('refuses a second one, and takes it when the first is dead', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const first = await inTransaction(app, (em) => orders.create(em, draft(claim)));
    expect(await violation(inTransaction(app, (em) => orders.create(em, draft(claim))))).toBe(
      'payout_live_once',
    );
    await inTransaction(app, (em) => orders.cancel(em, first, NOW));
    const second = await inTransaction(app, (em) => orders.create(em, draft(claim, { replaces: first })));
    const claimNow = await new ClaimRepository().find(app.manager, claim.claimNumber);
    expect(claimNow?.payouts.map((payout) => payout.state)).toEqual(['CANCELLED', 'AWAITING_RELEASE']);
    expect((await payouts.get(app.manager, second)).replaces).toBe(first);
  });

  it('gives one winner to two approvals at the same instant', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const both = await Promise.allSettled(
      [1, 2].map(() => inTransaction(app, (em) => orders.create(em, draft(claim)))),
    );
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses amounts that are no payment', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const zero = draft(claim, { amountRupiah: 0 });
    expect(await violation(inTransaction(app, (em) => orders.create(em, zero)))).toBe(
      'payout_amount_positive',
    );
  });

  it('holds what no rail carries', async () => {
    const id = await insertPayout(app, {
      payee: { ...PAYEE, bankCode: '688' },
    });
    expect(await payouts.get(app.manager, id)).toMatchObject({
      state: 'HELD',
      holdReason: 'RAIL.NO_MEMBER',
      partnerBankCode: '002',
    });
  });
});

describe('one live attempt per payout', () => {
  it('refuses a second reference while one is alive', async () => {
    const id = await insertPayout(app);
    await begin(id, 1);
    expect(await violation(begin(id, 2))).toBe('payout_attempt_live_once');
    await moveLive(id, 'REJECTED');
    await begin(id, 2);
    expect((await attempts.listByPayout(app.manager, id)).map((a) => [a.no, a.state])).toEqual([
      [1, 'REJECTED'],
      [2, 'SENDING'],
    ]);
  });

  it('refuses a reference that is not payout and number', async () => {
    const id = await insertPayout(app);
    await begin(id, 1);
    const forge = owner.query(
      `UPDATE payout_attempt SET partner_reference = 'SOMETHING' WHERE payout_id = $1`,
      [id],
    );
    expect(await violation(forge)).toBe('payout_attempt_reference_shape');
  });

  it('sends again only the same bytes, and only after nothing was taken', async () => {
    const id = await insertPayout(app);
    await begin(id, 1);
    const again = (requestHash: string) =>
      change(id, (payout, live) => {
        if (live === undefined) throw new Error('No attempt is alive');
        return beginAttemptAgain(unchanged(payout), live, { requestHash, firstPollAt: NOW, at: NOW });
      });
    await expect(again(HASH)).rejects.toThrow('not sent');
    await moveLive(id, 'NOT_SENT');
    await expect(again('b'.repeat(64))).rejects.toThrow('Another content');
    await again(HASH);
    expect(await attempts.findLive(app.manager, id)).toMatchObject({ state: 'SENDING', sends: 2 });
  });
});

describe('ledger', () => {
  const write = (key: string, ...inserts: number[][]) =>
    inTransaction(app, async (em) => {
      const [first = [], ...later] = inserts;
      const [row] = await em.query<{ id: number }[]>(
        `WITH entry AS (INSERT INTO ledger_entry (entry_key, event, at) VALUES ($1, 'TEST', $2) RETURNING entry_id),
           line AS (INSERT INTO ledger_line SELECT entry_id, no, 'BENEFIT_EXPENSE', amount
             FROM entry, unnest($3::bigint[]) WITH ORDINALITY AS l (amount, no))
         SELECT entry_id AS id FROM entry`,
        [key, NOW, first],
      );
      for (const amounts of later) await addLines(em, row?.id ?? 0, 20, amounts);
      return row?.id ?? 0;
    });
  const addLines = (em: EntityManager, entryId: number, from: number, amounts: number[]) =>
    em.query(
      `INSERT INTO ledger_line SELECT $1, $2 + no - 1, 'BENEFIT_EXPENSE', amount
       FROM unnest($3::bigint[]) WITH ORDINALITY AS l (amount, no)`,
      [entryId, from, amounts],
    );

  it('refuses lines that do not sum to zero', async () => {
    expect(await violation(write('test:1', [5, -4]))).toBe('ledger_entry_balanced');
    expect(await violation(write('test:2', [5]))).toBe('ledger_entry_balanced');
    expect(await violation(write('test:3', [5], [-5]))).toBe('ledger_entry_balanced');
    expect(await violation(write('test:4', [5, -5]))).toBeUndefined();
    const unbalanced = {
      key: 'x',
      event: 'X',
      at: NOW,
      lines: [{ account: 'BENEFIT_EXPENSE', amountRupiah: 1 }],
    };
    await expect(ledger.postAll(app.manager, [unbalanced])).rejects.toThrow(RangeError);
  });

  it('refuses an entry without lines, at the end of the transaction', async () => {
    expect(await violation(write('test:5'))).toBe('ledger_entry_has_lines');
    const first = app.query(
      `INSERT INTO ledger_entry (entry_key, event, at, first_line) VALUES ('test:6', 'TEST', $1, 2)`,
      [NOW],
    );
    expect(await violation(first)).toBe('ledger_entry_first_line_is_one');
  });

  it('refuses a line that is added later, whether it unbalances what stood balanced or not', async () => {
    const entryId = await write('test:7', [5, -5]);
    const later = (amounts: number[]) => inTransaction(app, (em) => addLines(em, entryId, 20, amounts));
    for (const amounts of [[1], [1, -2], [1, -1]]) {
      expect(await violation(later(amounts))).toBe('ledger_line_of_new_entry');
    }
  });

  it('posts many entries in one statement, and each of them once', async () => {
    const posting = (key: string) => ({
      key,
      event: 'TEST',
      at: NOW,
      lines: [
        { account: 'BENEFIT_EXPENSE', amountRupiah: 7 },
        { account: 'FUND_DEPOSIT', amountRupiah: -7 },
      ],
    });
    const before = (await ledger.getBalances(app.manager, 'FUND_DEPOSIT')).get('FUND_DEPOSIT') ?? 0;
    await ledger.postAll(app.manager, [posting('many:1'), posting('many:2')]);
    await ledger.postAll(app.manager, [posting('many:2'), posting('many:3')]);
    const after = (await ledger.getBalances(app.manager, 'FUND_DEPOSIT')).get('FUND_DEPOSIT') ?? 0;
    expect(after - before).toBe(-21);
  });

  it('posts an event once and puts a cancelled approval back', async () => {
    const before = await ledger.getBalances(app.manager);
    const id = await insertPayout(app);
    await inTransaction(app, (em) => orders.cancel(em, id, NOW));
    expect(await ledger.getBalances(app.manager)).toEqual(before);
    expect((await ledger.listByPayout(app.manager, id)).map((entry) => entry.event)).toEqual([
      'BENEFIT_APPROVED',
      'PAYOUT_CANCELLED',
    ]);
  });

  it('keeps clearing equal to the attempts under way', async () => {
    const id = await insertPayout(app, { payee: { ...PAYEE, bankCode: '441' } });
    const clearing = async () =>
      (await ledger.getBalances(app.manager, 'BANK_CLEARING:441')).get('BANK_CLEARING:441') ?? 0;
    await begin(id, 1);
    expect(await clearing()).toBe(-10_000_000);
    await moveLive(id, 'NOT_SENT');
    expect(await clearing()).toBe(0);
  });
});

describe('append-only tables', () => {
  const TABLES = [
    'wire_message',
    'wire_response',
    'payee_check',
    'hold_decision',
    'payout_observation',
    'ledger_entry',
    'ledger_line',
    'statement_line',
  ];

  it.each(TABLES)('%s takes no change and no removal from the application', async (table) => {
    const column = (
      await owner.query<{ column_name: string }[]>(
        `SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position OFFSET 1 LIMIT 1`,
        [table],
      )
    )[0]?.column_name;
    expect(await violation(app.query(`UPDATE ${table} SET ${column} = ${column}`))).toBe('42501');
    expect(await violation(app.query(`DELETE FROM ${table}`))).toBe('42501');
    expect(await violation(app.query(`TRUNCATE ${table}`))).toBe('42501');
  });

  it.each(['payout', 'payout_attempt', 'payout_batch', 'payout_batch_item'])(
    '%s keeps its rows',
    async (table) => {
      expect(await violation(app.query(`DELETE FROM ${table}`))).toBe('42501');
    },
  );
});

describe('batches', () => {
  const create = (payoutIds: string[], maker = MAKER) =>
    inTransaction(app, (em) => batches.create(em, { payoutIds, maker, branch: 'J01', at: NOW }));
  const releaseBatch = (batchId: string, hash: string, releaser = RELEASER) =>
    inTransaction(app, (em) => batches.release(em, { batchId, hash, releaser, branch: 'J01', at: NOW }));

  async function open(): Promise<{ payoutId: string; batchId: string; hash: string }> {
    const payoutId = await insertPayout(app);
    const made = await create([payoutId]);
    if (!made.ok) throw new Error(made.code);
    return { payoutId, batchId: made.value.batchId, hash: made.value.hash };
  }

  it('releases once, however many press at the same instant', async () => {
    const { payoutId, batchId, hash } = await open();
    const answers = await Promise.all([1, 2, 3, 4].map(() => releaseBatch(batchId, hash)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(
      Array(3).fill('BATCH.RELEASED'),
    );
    expect(await payouts.get(app.manager, payoutId)).toMatchObject({ state: 'RELEASED', releaseCount: 1 });
    const started = await app.query<unknown[]>(`SELECT 1 FROM outbox WHERE key = $1`, [
      `START_PAYOUT/${payoutId}`,
    ]);
    expect(started).toHaveLength(1);
  });

  it('refuses the maker and who entered an account', async () => {
    const { batchId, hash } = await open();
    expect(await releaseBatch(batchId, hash, MAKER)).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
    expect(await releaseBatch(batchId, hash, OFFICER)).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
  });

  it('is guarded by the database itself', async () => {
    const { batchId } = await open();
    const force = (releaser: string) =>
      app.query(
        `UPDATE payout_batch SET state = 'RELEASED', releaser = $2, released_at = now() WHERE batch_id = $1`,
        [batchId, releaser],
      );
    expect(await violation(force(MAKER))).toBe('payout_batch_four_eyes');
    expect(await violation(force(OFFICER))).toBe('payout_batch_releaser_entered_account');
  });

  it('refuses another hash, a changed payout, and one that was taken away', async () => {
    const { payoutId, batchId, hash } = await open();
    expect(await releaseBatch(batchId, 'f'.repeat(64))).toEqual({ ok: false, code: 'BATCH.CHANGED' });
    await tamper(owner, payoutId, `payee_account_number = '9999'`);
    expect(await releaseBatch(batchId, hash)).toEqual({ ok: false, code: 'BATCH.CHANGED' });
    const other = await open();
    await inTransaction(app, (em) => orders.cancel(em, other.payoutId, NOW));
    expect(await releaseBatch(other.batchId, other.hash)).toEqual({ ok: false, code: 'BATCH.CHANGED' });
  });

  it('takes a payout into one open batch only, and into another after that is removed', async () => {
    const { payoutId, batchId } = await open();
    expect(await create([payoutId])).toEqual({ ok: false, code: 'PAYOUT.NOT_RELEASABLE' });
    expect(
      await inTransaction(app, (em) => batches.remove(em, batchId, { userId: RELEASER, branch: 'J01' }, NOW)),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await inTransaction(app, (em) => batches.remove(em, batchId, { userId: MAKER, branch: 'J01' }, NOW)),
    ).toMatchObject({
      ok: true,
    });
    expect(await create([payoutId])).toMatchObject({ ok: true });
  });

  it('knows no foreign and no unknown payouts', async () => {
    const payoutId = await insertPayout(app, { branch: 'J02' });
    expect(await create([payoutId])).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await create(['0000000000000'])).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await releaseBatch('not-a-uuid', HASH)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });
});

describe('holds', () => {
  const holds = new HoldRepository();
  const decide = (payoutId: string, decidedBy: string, role: string, decision: 'PAY' | 'CANCEL') =>
    inTransaction(app, (em) =>
      holds.decide(em, { payoutId, decision, note: 'n', decidedBy, roles: [role], branch: 'J01', at: NOW }),
    );

  async function hold(payoutId: string): Promise<void> {
    await change(payoutId, (payout) =>
      takeCheck(payout, { outcome: 'NEAR', nameAtBank: 'SITI AMINNAH' }, NOW),
    );
  }

  async function held(): Promise<string> {
    const payoutId = await insertPayout(app);
    await hold(payoutId);
    return payoutId;
  }

  it('takes two persons to pay on, and remembers the accepted name', async () => {
    const id = await held();
    expect(await decide(id, RELEASER, 'FINANCE_RELEASER', 'PAY')).toEqual({
      ok: false,
      code: 'ACCESS.DENIED',
    });
    expect(await decide(id, MAKER, 'FINANCE_MAKER', 'PAY')).toMatchObject({ ok: true, step: 'PROPOSED' });
    expect(await decide(id, MAKER, 'FINANCE_RELEASER', 'PAY')).toEqual({
      ok: false,
      code: 'APPROVAL.SAME_PERSON',
    });
    expect((await payouts.get(app.manager, id)).state).toBe('HELD');
    expect(await decide(id, RELEASER, 'FINANCE_RELEASER', 'PAY')).toMatchObject({
      ok: true,
      step: 'CONFIRMED',
    });
    expect(await payouts.get(app.manager, id)).toMatchObject({
      state: 'AWAITING_RELEASE',
      acceptedName: 'SITI AMINNAH',
    });
  });

  it('stays held when the second person disagrees', async () => {
    const id = await held();
    await decide(id, MAKER, 'FINANCE_MAKER', 'CANCEL');
    expect(await decide(id, RELEASER, 'FINANCE_RELEASER', 'PAY')).toMatchObject({ step: 'DECLINED' });
    expect((await payouts.get(app.manager, id)).state).toBe('HELD');
    await decide(id, MAKER, 'FINANCE_MAKER', 'CANCEL');
    expect(await decide(id, RELEASER, 'FINANCE_RELEASER', 'CANCEL')).toMatchObject({ step: 'CONFIRMED' });
    expect((await payouts.get(app.manager, id)).state).toBe('CANCELLED');
  });

  it('lets a payout that was held in an open batch stand in another one', async () => {
    const id = await insertPayout(app);
    const batch = () =>
      inTransaction(app, (em) =>
        batches.create(em, { payoutIds: [id], maker: MAKER, branch: 'J01', at: NOW }),
      );
    expect(await batch()).toMatchObject({ ok: true });
    await hold(id);
    await decide(id, MAKER, 'FINANCE_MAKER', 'PAY');
    await decide(id, RELEASER, 'FINANCE_RELEASER', 'PAY');
    expect(await batch()).toMatchObject({ ok: true });
  });

  it('does not pay what no rail carries', async () => {
    const id = await insertPayout(app, {
      payee: { ...PAYEE, bankCode: '688' },
    });
    expect(await decide(id, MAKER, 'FINANCE_MAKER', 'PAY')).toEqual({
      ok: false,
      code: 'PAYOUT.HOLD_FINAL',
    });
  });
});

describe('a locked payout', () => {
  const impatient = (work: (em: EntityManager) => Promise<unknown>): Promise<unknown> =>
    inTransaction(app, async (em) => {
      await em.query(`SET LOCAL lock_timeout = '200ms'`);
      return work(em);
    });

  it('lets a message to the bank be written down meanwhile', async () => {
    const payoutId = await insertPayout(app);
    const message = {
      payoutId,
      bankCode: '008',
      wibDate: '2026-11-21',
      externalId: '1'.padStart(32, '0'),
      serviceCode: '15',
      requestHash: HASH,
      requestBody: '{}',
      sentAt: NOW,
    };
    const wireId = await inTransaction(app, async (em) => {
      await payouts.lock(em, payoutId);
      return impatient((other) => new WireRepository().addMessage(other, message));
    });
    expect(wireId).toEqual(expect.any(Number));
  });

  it('is locked for everybody else who would move it', async () => {
    const payoutId = await insertPayout(app);
    const second = inTransaction(app, async (em) => {
      await payouts.lock(em, payoutId);
      await impatient((other) => payouts.lock(other, payoutId));
    });
    expect(await violation(second)).toBe('55P03');
  });
});

describe('moves', () => {
  it('refuses a step that the life of a payout does not have', async () => {
    const id = await insertPayout(app);
    const jump = change(id, (payout) =>
      withMove(unchanged(payout), { to: 'SENDING', source: 'RESPONSE', at: NOW }),
    );
    await expect(jump).rejects.toThrow('does not move');
  });

  it('tells the claim what it has to know', async () => {
    const id = await insertPayout(app);
    await release(id);
    await change(id, (payout) =>
      withMove(beginAttempt(unchanged(payout), start(1)), { to: 'SENDING', source: 'RESPONSE', at: NOW }),
    );
    await change(id, (payout) =>
      withMove(unchanged(payout), { to: 'CLAIMED_PAID', source: 'RESPONSE', at: NOW }),
    );
    await inTransaction(app, async (em) => {
      await insertProof(em, id);
      const claimed = unchanged(await payouts.lock(em, id));
      const move = { to: 'RECONCILED', source: 'STATEMENT', at: NOW, tellWorkflow: true } as const;
      await carryOut(em, [withMove(claimed, move)]);
    });
    const { claimNumber } = await payouts.get(app.manager, id);
    const keys = await app.query<{ key: string }[]>(
      `SELECT key FROM outbox WHERE key LIKE '%' || $1 || '%' ORDER BY id`,
      [id],
    );
    expect(keys.map((row) => row.key)).toEqual([
      `CHECK_PAYEE/${id}`,
      `START_PAYOUT/${id}`,
      `SIGNAL_PAYOUT/${id}/${id}:RECONCILED:4`,
      `SIGNAL_CLAIM/${claimNumber}/${id}:payoutSettled:4`,
    ]);
  });
});
