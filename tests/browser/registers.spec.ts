import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** Registers taken in from files on the desk: tried at once, run when a second administrator agrees. */
const HEADER = 'areaCode,year,amount,source';
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

/** Hands a file of minimum wages in, as it is done on their page. */
async function hand(desk: Desk, ...rows: string[]): Promise<void> {
  await desk.page.goto('/administration/minimum-wages');
  await desk.content.getByRole('button', { name: 'Impor berkas…' }).click();
  await desk.drawer.getByText('areaCode, year, amount, source').waitFor();
  const buffer = Buffer.from(`${[HEADER, ...rows].join('\n')}\n`);
  await desk.drawer
    .locator('input[type="file"]')
    .setInputFiles({ name: 'upah.csv', mimeType: 'text/csv', buffer });
}

async function decide(desk: Desk, decision: string): Promise<void> {
  await desk.choose(desk.content, 'Keputusan Anda', decision);
  await desk.content.getByLabel('Alasan').fill('Dibandingkan dengan keputusan gubernur.');
  await desk.content.getByRole('button', { name: 'Simpan keputusan' }).click();
}

const outcomeOf = (desk: Desk, line: number) => desk.content.locator(`tr[data-line="${line}"]`);

it('a file is reported row by row, agreed to by another administrator, and stands in the register', async () => {
  const first = await desks.as('admin');
  await hand(first, '3604,2041,6100000,Kepgub', '9999,2041,6100000,Kepgub');
  await first.page.waitForURL('**/administration/imports/*');
  await outcomeOf(first, 2).getByText('Baru', { exact: true }).waitFor();
  await outcomeOf(first, 3).getByText('Wilayah ini tidak dikenal', { exact: false }).waitFor();
  await first.content.getByText('1 baru, 0 berubah, 0 tetap, 1 ditolak').waitFor();
  await first.content.getByText('administrator lain yang menyetujui', { exact: false }).waitFor();
  expect(await first.content.getByText('Setujui dan masukkan').count()).toBe(0);

  const second = await desks.as('admin2');
  await second.page.getByRole('link', { name: 'Register', exact: true }).click();
  await second.content.getByRole('link', { name: /Impor berkas/ }).click();
  await second.content
    .locator('tr[data-import]', { hasText: 'Menunggu persetujuan' })
    .getByRole('link', { name: 'Upah minimum' })
    .first()
    .click();
  await second.content.getByText('1 baris yang ditolak tidak ikut').waitFor();
  await second.content.getByLabel('Tampilkan').selectOption({ label: 'Ditolak (1)' });
  await outcomeOf(second, 2).waitFor({ state: 'hidden' });
  await decide(second, 'Setujui dan masukkan');
  await second.content.getByText('Register sudah diperbarui.').waitFor();

  await second.page.goto('/administration/minimum-wages?year=2041');
  await second.content.locator('tr[data-entry="2041-3604"]').getByText('6.100.000').waitFor();
  expect([...first.faults, ...second.faults]).toEqual([]);
  await Promise.all([first.close(), second.close()]);
});

it('a register that changes before the agreement has the file reported again', async () => {
  const first = await desks.as('admin');
  await hand(first, '3671,2042,6200000,Kepgub');
  await first.content.getByText('1 baru', { exact: false }).waitFor();
  const sooner = first.page.url();
  await hand(first, '3671,2042,6300000,Kepgub');
  await first.page.waitForURL(
    (url) => url.href !== sooner && url.pathname.startsWith('/administration/imports/'),
  );
  await first.content.getByText('1 baru', { exact: false }).waitFor();

  const second = await desks.as('admin2');
  const third = await desks.as('admin2');
  await third.page.goto(first.page.url());
  await third.content.getByText('baris baru').waitFor();
  await second.page.goto(sooner);
  await decide(second, 'Setujui dan masukkan');
  await second.content.getByText('Register sudah diperbarui.').waitFor();

  await decide(third, 'Setujui dan masukkan');
  await third.content.getByText('Register berubah setelah laporan', { exact: false }).waitFor();
  await third.content.getByText('rupiah: 6200000 menjadi 6300000').waitFor();
  await decide(third, 'Setujui dan masukkan');
  await third.content.getByText('Register sudah diperbarui.').waitFor();
  expect([...first.faults, ...second.faults, ...third.faults]).toEqual([]);
  await Promise.all([first.close(), second.close(), third.close()]);
});

it('a file that cannot be used says why, and one that was a mistake is taken back', async () => {
  const desk = await desks.as('admin');
  await hand(desk, '3604,2043');
  await desk.content.getByText('Jumlah isian baris ini tidak sama', { exact: false }).waitFor();
  await desk.content.getByText('tidak ada yang perlu disetujui', { exact: false }).waitFor();
  await hand(desk, ...[]);
  await desk.drawer.getByText('Berkas ini tidak berisi satu baris pun.').waitFor();
  await desk.page.keyboard.press('Escape');
  await hand(desk, '3604,2043,6400000,Kepgub');
  await desk.content.getByText('1 baru', { exact: false }).waitFor();
  await decide(desk, 'Tarik kembali');
  await desk.content.getByText('Berkas ini tidak dimasukkan.').waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('a file of addresses is told in English, and shows of each only what two people need to compare', async () => {
  const desk = await desks.as('admin');
  await desk.page.goto('/administration/imports');
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click();
  await desk.content.getByRole('button', { name: 'Import a file…' }).click();
  await desk.drawer.getByLabel('For the register').selectOption('Addresses of messages');
  await desk.drawer.getByText('recipient, recipientKey, channel, address').waitFor();
  await desk.drawer.getByText('shown in part only', { exact: false }).waitFor();
  const buffer = Buffer.from(
    'recipient,recipientKey,channel,address\nEMPLOYER,JJ000001,EMAIL,siti@contoh.id\n',
  );
  await desk.drawer
    .locator('input[type="file"]')
    .setInputFiles({ name: 'addresses.csv', mimeType: 'text/csv', buffer });
  await desk.page.waitForURL('**/administration/imports/*');
  await outcomeOf(desk, 2).getByText('s•••@contoh.id', { exact: false }).waitFor();
  expect(await desk.content.getByText('siti@contoh.id').count()).toBe(0);
  await desk.photograph('import-english');
  await desk.choose(desk.content, 'Your decision', 'Take it back');
  await desk.content.getByLabel('Reason').fill('The file of another office.');
  await desk.content.getByRole('button', { name: 'Save the decision' }).click();
  await desk.content.getByText('This file was not taken in.').waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
