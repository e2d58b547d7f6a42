import { onUnreadable } from '@jkk/persistence/unreadable';
import { openMoneyWorld, type MoneyWorld } from './money-world';

let world: MoneyWorld;
beforeAll(async () => (world = await openMoneyWorld()));
afterAll(() => world.stop());

it('is set aside by name while a bank’s statement is read, and every line proves its payout', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push(await world.released());
  for (const id of ids) expect((await world.send(id)).state).toBe('CLAIMED_PAID');
  const { claimNumber } = await world.get(ids[1]!);
  await world.tamper(`UPDATE claim SET dossier = dossier - 'report' WHERE claim_number = $1`, [claimNumber]);

  const told: unknown[] = [];
  const stop = onUnreadable(({ subject, fault }) => told.push({ ...subject, ...fault }));
  expect(await world.readStatement()).toMatchObject({ matched: 3 });
  stop();

  expect(told).toEqual([{ claimNumber, pointer: '/report', expected: 'to be there' }]);
  for (const id of ids) expect((await world.get(id)).state).toBe('RECONCILED');
  await world.expectBooksToAgree();
  const facts = `SELECT count(*)::int AS n FROM outbox WHERE kind = 'SIGNAL_CLAIM' AND payload ->> 'claimNumber' = $1`;
  expect(await world.app.query(facts, [claimNumber])).toEqual([{ n: 1 }]);
});
