import { openOwnerDatabase } from '@jkk/persistence/connection';
import { sharedStack } from '../support/stack';
import { Desks } from './support/desk';

/** What stays until a person has dealt with it, of processes that nobody has: 105 of one kind, which is more than a page. */
const FOUND = `
  INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at)
  SELECT 'RECORD_TAMPERED', 'seal/' || n, '{}', now(), now() FROM generate_series(1, 105) n`;
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
  const owner = await openOwnerDatabase({ url: sharedStack().databaseUrls.owner });
  await owner.query(FOUND);
  await owner.destroy();
});
afterAll(() => desks?.close());

it('findings of one kind are listed page by page and repaired in one go', async () => {
  const admin = await desks.as('admin');
  await admin.page.goto('/radar?kind=RECORD_TAMPERED');
  const rows = admin.content.locator('tr[data-finding="RECORD_TAMPERED"]');
  await admin.content.getByText('seal/105', { exact: true }).waitFor();
  expect(await rows.count()).toBe(100);
  await admin.content.getByRole('button', { name: 'Muat berikutnya' }).click();
  await admin.content.getByText('seal/1', { exact: true }).waitFor();
  await admin.content.getByRole('button', { name: 'Tandai selesai: 105 yang tampil' }).click();
  await admin.content.getByText('105 temuan diminta diperbaiki.').waitFor();
  await admin.content.getByText('Tidak ada temuan sejenis ini').waitFor();
  await admin.content.getByRole('button', { name: 'Sudah hilang' }).click();
  await admin.content.getByText('seal/105', { exact: true }).waitFor();
  await admin.page.waitForURL('**/radar?state=GONE&kind=RECORD_TAMPERED');
  await admin.close();
});
