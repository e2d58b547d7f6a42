import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { HoldRepository } from '@jkk/persistence/payment';
import { ScreeningListRepository, ScreeningRepository } from '@jkk/persistence/screening';
import { listChecksum, type ScreeningEntry } from '@jkk/domain/payout/screening';
import { wibDay } from '../../support/claim-bodies';
import { APPROVER, insertUsers, MAKER, RELEASER } from '../../support/payout-fixtures';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld();
  await insertUsers(world.app.manager);
});

afterAll(async () => {
  await world.stop();
});

const OF_BENEFIT = `benefit_id = (SELECT benefit_id FROM payout WHERE payout_id = $1)`;
const OF_CLAIM = `claim_number = (SELECT claim_number FROM payout WHERE payout_id = $1)`;
const OF_BATCH = `batch_id = (SELECT batch_id FROM payout WHERE payout_id = $1)`;
const user = (id: string, set: string): string =>
  `UPDATE app_user SET ${set} WHERE user_id = '${id}' AND $1 <> ''`;
const content = (path: string, value: string): string =>
  `UPDATE benefit SET content = jsonb_set(content, '${path}', '${value}') WHERE ${OF_BENEFIT}`;

/** Whatever became of the record between release and wire: nothing leaves, and a person sees why. */
describe('a released payout is held against the record before the wire', () => {
  it.each([
    ['another hash', `UPDATE payout_batch SET hash = repeat('0', 64) WHERE ${OF_BATCH}`, 'RECORD.BATCH'],
    [
      'a batch opened again',
      `UPDATE payout_batch SET state = 'OPEN', releaser = NULL, released_at = NULL WHERE ${OF_BATCH}`,
      'RECORD.BATCH',
    ],
    ['an item taken out', `DELETE FROM payout_batch_item WHERE payout_id = $1`, 'RECORD.BATCH'],
    [
      'another amount',
      `UPDATE payout SET amount_rupiah = amount_rupiah * 2 WHERE payout_id = $1`,
      'RECORD.BATCH',
    ],
    [
      'another account',
      `UPDATE payout SET payee_account_number = '99887766' WHERE payout_id = $1`,
      'RECORD.BATCH',
    ],
    ['another payee', `UPDATE payout SET payee_name = 'ORANG LAIN' WHERE payout_id = $1`, 'RECORD.PAYEE'],
    [
      'another editor',
      `UPDATE payout SET account_entered_by = 'nobody' WHERE payout_id = $1`,
      'RECORD.BENEFIT',
    ],
    ['another approver', `UPDATE payout SET approved_by = 'nobody' WHERE payout_id = $1`, 'RECORD.BENEFIT'],
    [
      'a benefit cancelled in its column',
      `UPDATE benefit SET stage = 'CANCELLED' WHERE ${OF_BENEFIT}`,
      'RECORD.BENEFIT',
    ],
    ['a benefit cancelled in its content', content('{stage}', '"CANCELLED"'), 'RECORD.BENEFIT'],
    [
      'a benefit of another amount in its column',
      `UPDATE benefit SET amount_rupiah = 1 WHERE ${OF_BENEFIT}`,
      'RECORD.BENEFIT',
    ],
    [
      'a benefit of another amount',
      `UPDATE benefit SET amount_rupiah = 1, content = jsonb_set(content, '{amountRupiah}', '1') WHERE ${OF_BENEFIT}`,
      'RECORD.AMOUNT',
    ],
    ['an account changed in the benefit', content('{payee,accountNumber}', '"99887766"'), 'RECORD.PAYEE'],
    [
      'an account changed in the final report',
      `UPDATE claim SET dossier = jsonb_set(dossier, '{finalReport,heirs,0,accountNumber}', '"99887766"') WHERE ${OF_CLAIM}`,
      'RECORD.PAYEE',
    ],
    [
      'an heir taken out of the final report',
      `UPDATE claim SET dossier = jsonb_set(dossier, '{finalReport,heirs}', '[]') WHERE ${OF_CLAIM}`,
      'RECORD.PAYEE',
    ],
    [
      'an heir who is a minor',
      `UPDATE claim SET dossier = jsonb_set(dossier, '{finalReport,heirs,0,nik}', '"3174050101200001"') WHERE ${OF_CLAIM}`,
      'RECORD.PAYEE',
    ],
    ['a claim cancelled', `UPDATE claim SET stage = 'CANCELLED' WHERE ${OF_CLAIM}`, 'RECORD.BENEFIT'],
  ])('%s', async (_name, sql, reason) => {
    const id = await world.released();
    await world.tamper(sql, [id]);
    await expectHeld(id, reason);
  });

  it.each([
    ['an approver who left', APPROVER, 'active = false', 'active = true', 'RECORD.APPROVER'],
    [
      'an approver without the role',
      APPROVER,
      `roles = '{AUDITOR}'`,
      `roles = '{BENEFIT_APPROVER}'`,
      'RECORD.APPROVER',
    ],
    ['a releaser who left', RELEASER, 'active = false', 'active = true', 'RECORD.RELEASER'],
    ['a maker who left', MAKER, 'active = false', 'active = true', 'RECORD.RELEASER'],
  ])('%s', async (_name, person, change, undo, reason) => {
    const id = await world.released();
    await world.tamper(user(person, change), [id]);
    await expectHeld(id, reason);
    await world.tamper(user(person, undo), [id]);
  });

  it.each([
    ['another account', `UPDATE payout SET payee_account_number = '99887766' WHERE payout_id = $1`],
    ['an item taken out', `DELETE FROM payout_batch_item WHERE payout_id = $1`],
    ['another hash', `UPDATE payout_batch SET hash = repeat('0', 64) WHERE ${OF_BATCH}`],
  ])('%s, after another of its batch went out', async (_name, sql) => {
    const [first, second] = [await world.payout(), await world.payout()];
    await world.checkPayee(first);
    await world.checkPayee(second);
    await world.release(first, second);
    expect(await world.send(first)).toMatchObject({ state: 'CLAIMED_PAID' });
    await world.tamper(sql, [second]);
    await expectHeld(second, 'RECORD.BATCH');
  });

  it('goes out where nothing differs', async () => {
    const id = await world.released();
    expect(await world.send(id)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect((await world.credits(id)).count).toBe(1);
  });
});

/** Who hands lists in, and who publishes them. */
const ADMINS = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2'] as const;
/** The heir of every claim here, as a list may name him. */
const HEIR: ScreeningEntry = { ref: 'EDD-7', names: ['ABU HAMZAH'], nik: '3174054106790003' };

describe('a payee is held against the lists of persons whom nobody may pay', () => {
  const lists = new ScreeningListRepository();
  beforeAll(() =>
    world.tamper(
      `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
       SELECT id, 'admin-' || right(id::text, 2), 'Administrator', '$argon2id$', '{ADMIN}', 'PUSAT', now() FROM unnest($1::uuid[]) AS id`,
      [ADMINS],
    ),
  );
  const publish = (entry: ScreeningEntry, over = {}, confirmedBy: string = ADMINS[1]) =>
    inTransaction(world.app, async (em) => {
      const content = {
        list: 'DTTOT',
        datedOn: wibDay(Date.now()),
        source: 'Surat',
        isModel: false,
        entries: [entry],
        ...over,
      } as const;
      await lists.propose(em, content, ADMINS[0], new Date().toISOString());
      return lists.publish(em, listChecksum(content), confirmedBy, new Date().toISOString());
    });
  const pay = async (payoutId: string) => {
    for (const [decidedBy, role] of [
      [MAKER, 'FINANCE_MAKER'],
      [RELEASER, 'FINANCE_RELEASER'],
    ] as const) {
      const said = { decision: 'PAY', note: 'Bukan orang yang sama.', branch: 'J01', roles: [role] } as const;
      const at = new Date().toISOString();
      const done = await inTransaction(world.app, (em) =>
        new HoldRepository().decide(em, { payoutId, decidedBy, at, ...said }),
      );
      expect(done).toMatchObject({ ok: true });
    }
    await world.release(payoutId);
  };
  const outcomes = async (payoutId: string) =>
    (await new ScreeningRepository().listByPayout(world.app.manager, payoutId)).map(({ outcome }) => outcome);

  it('at the bank, before the release and before the wire, until two persons have looked at the entry', async () => {
    const released = await world.released();
    expect(await publish(HEIR, {}, ADMINS[0])).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
    expect(await publish(HEIR)).toMatchObject({ ok: true, list: 'DTTOT' });
    expect(await publish(HEIR)).toEqual({ ok: false, code: 'SCREENING_LIST.PUBLISHED' });
    const older = await publish(HEIR, { datedOn: '2026-01-01' });
    expect(older).toEqual({ ok: false, code: 'SCREENING_LIST.OLDER' });
    await expectHeld(released, 'SCREENING.HIT');

    const checked = await world.payout();
    expect(await world.checkPayee(checked)).toBe('MATCH');
    expect(await world.get(checked)).toMatchObject({ state: 'HELD', holdReason: 'SCREENING.HIT' });
    expect(await new ScreeningRepository().listHits(world.app.manager, checked)).toEqual([
      { list: 'DTTOT', ref: 'EDD-7', names: HEIR.names },
    ]);

    await pay(released);
    expect(await world.send(released)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect(await outcomes(released)).toEqual(['HIT', 'ACCEPTED']);

    await publish({ ...HEIR, names: ['ABU HAMZAH', 'ABU YUSUF'] });
    await pay(checked);
    await expectHeld(checked, 'SCREENING.HIT');
    expect(await outcomes(checked)).toEqual(['HIT', 'HIT']);
  });

  it('by the database itself, for an attempt that nobody screened', async () => {
    const id = await world.payout();
    const attempt = world.app.query(
      `INSERT INTO payout_attempt (payout_id, no, partner_reference, partner_bank_code, service_code, amount_rupiah,
         request_hash, transaction_date, state, sends, sent_at, first_poll_at, created_at, updated_at)
       SELECT payout_id, 1, payout_id || 'A01', partner_bank_code, service_code, amount_rupiah, repeat('0', 64), now(),
         'SENDING', 1, now(), now(), now(), now() FROM payout WHERE payout_id = $1`,
      [id],
    );
    await expect(
      attempt.catch((error: unknown) => Promise.reject(new Error(constraintOf(error)))),
    ).rejects.toThrow('payout_attempt_is_screened');
  });
});

async function expectHeld(id: string, reason: string): Promise<void> {
  expect(await world.send(id)).toMatchObject({ state: 'HELD', next: 'WAIT' });
  expect(await world.get(id)).toMatchObject({ state: 'HELD', holdReason: reason });
  const { attempts, wireMessages } = await detailOf(world, id);
  expect(attempts).toEqual([]);
  expect(wireMessages.map(({ serviceCode }) => serviceCode)).not.toContain('17');
  const sent = await world.sim('GET', `/__sim/credits?partnerReference=${id}A01`);
  expect(sent.count).toBe(0);
}
