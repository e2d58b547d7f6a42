import { wibDay } from '../support/claim-bodies';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** A branch head lends the authority over benefits for some days, and takes it back. */
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function openLent(desk: Desk) {
  await desk.content.getByRole('button', { name: 'Tidak masuk', exact: true }).first().click();
  const lent = desk.drawer.getByRole('region', { name: 'Wewenang yang dilimpahkan' });
  await lent.waitFor();
  return lent;
}

it('the authority of a head is lent on the desk, read by who has it, and taken back', async () => {
  const head = await desks.as('head');
  const lent = await openLent(head);
  const send = lent.getByRole('button', { name: 'Limpahkan', exact: true });
  expect(await send.isDisabled()).toBe(true);
  await head.pick(lent, 'Kepada', '', 'Bima Arsandi');
  for (const label of ['Mulai', 'Sampai']) {
    await head.fill(lent, label, wibDay(new Date().toISOString()));
    await head.page.keyboard.press('Tab');
  }
  await head.fill(lent, 'Sebab pelimpahan', 'Rapat wilayah di Jakarta.');
  await send.click();
  const row = lent.locator('[data-lent]', { hasText: 'Rapat wilayah di Jakarta.' });
  await row.getByText('Citra Lesmana → Bima Arsandi').waitFor();

  const approver = await desks.as('approver');
  const read = await openLent(approver);
  const seen = read.locator('[data-lent]', { hasText: 'Rapat wilayah di Jakarta.' });
  await seen.waitFor();
  expect(await seen.getByRole('button').count()).toBe(0);

  await row.getByRole('button', { name: 'Tarik kembali' }).click();
  await row.waitFor({ state: 'detached' });
  await approver.page.reload();
  await openLent(approver);
  await seen.waitFor({ state: 'detached' });
  expect([...head.faults, ...approver.faults]).toEqual([]);
  await Promise.all([head.close(), approver.close()]);
});
