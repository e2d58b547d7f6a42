import { APPROVER, insertUsers, MAKER, RELEASER } from '../payout/fixtures';
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

async function expectHeld(id: string, reason: string): Promise<void> {
  expect(await world.send(id)).toMatchObject({ state: 'HELD', next: 'WAIT' });
  expect(await world.get(id)).toMatchObject({ state: 'HELD', holdReason: reason });
  const { attempts, wireMessages } = await detailOf(world, id);
  expect(attempts).toEqual([]);
  expect(wireMessages.map(({ serviceCode }) => serviceCode)).not.toContain('17');
  const sent = await world.sim('GET', `/__sim/credits?partnerReference=${id}A01`);
  expect(sent.count).toBe(0);
}
