import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** A finance maker comes in by two administrators and a link, works, and is out at once when switched off. */
const USERNAME = `maker.${process.pid}`;
const NIK = `36040101019${String(process.pid % 9_999).padStart(4, '0')}1`;
const PASSWORD = 'sebuah kata sandi panjang';
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function openPerson(desk: Desk): Promise<void> {
  await desk.page.goto(`/people?q=${USERNAME}`);
  await desk.page.locator(`[data-person="${USERNAME}"]`).getByRole('button').click();
  await desk.drawer.getByText('Nama pengguna').waitFor();
}

it('an administrator invites, another confirms, the person sets a password, and is switched off', async () => {
  const first = await desks.as('admin');
  await first.page.getByRole('link', { name: 'Orang', exact: true }).click();
  await first.content.getByRole('button', { name: 'Undang orang…' }).click();
  const { drawer } = first;
  await drawer.getByLabel('Nama pengguna').fill(USERNAME);
  await drawer.getByLabel('Nama lengkap').fill('Bayu Segara');
  await drawer.getByLabel('NIK', { exact: true }).fill(NIK);
  await first.pick(drawer, 'Peran', 'Penyusun', 'Penyusun keuangan');
  await first.page.keyboard.press('Tab');
  await drawer.getByLabel('Organisasi').fill('Kantor Cabang Serang');
  await first.pick(drawer, 'Cabang', '', /Serang/);
  await drawer.getByLabel('Alasan').fill('Pegawai baru sejak November.');
  await drawer.getByText('administrator kedua harus mengonfirmasi', { exact: false }).waitFor();
  await drawer.getByRole('button', { name: 'Undang dan buat tautan' }).click();
  await drawer.getByText('Usulan tersimpan.', { exact: false }).waitFor();
  expect(await drawer.getByRole('button', { name: 'Simpan keputusan' }).count()).toBe(0);

  const second = await desks.as('admin2');
  await openPerson(second);
  await second.choose(second.drawer, 'Keputusan Anda', 'Setujui');
  await second.drawer.getByLabel('Alasan').first().fill('Surat penunjukan diperiksa.');
  await second.drawer.getByRole('button', { name: 'Simpan keputusan' }).click();
  const link = await second.drawer.locator('[data-password-link]').innerText();

  const person = await desks.window();
  await person.page.goto(link);
  await person.page.getByLabel('Kata sandi baru').fill(PASSWORD);
  await person.page.getByLabel('Ulangi kata sandi').fill(PASSWORD);
  await person.page.getByRole('button', { name: 'Simpan kata sandi' }).click();
  await person.page.getByRole('link', { name: 'Ke halaman masuk' }).click();
  await person.signIn(USERNAME, PASSWORD);

  await openPerson(first);
  await first.choose(first.drawer, 'Langkah', 'Nonaktifkan');
  await first.drawer.getByLabel('Alasan').first().fill('Pindah tugas.');
  await first.drawer.getByRole('button', { name: 'Nonaktifkan' }).click();
  await first.drawer.getByText('Tersimpan.').waitFor();
  await first.drawer.getByText('menonaktifkan').waitFor();

  await person.page.goto('/payouts');
  await person.page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
  expect([...first.faults, ...second.faults, ...person.faults]).toEqual([]);
  await Promise.all([first, second, person].map((desk) => desk.close()));
});

it('an administrator finds a hospital whose contract has ended, and reads what was agreed', async () => {
  const desk = await desks.as('admin');
  await desk.page.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.content.locator('tr[data-entry="PLKK-0001"]').getByText('Berlaku').waitFor();
  await desk.content.getByRole('button', { name: 'Saring' }).click();
  await desk.page.getByRole('menuitem', { name: 'tidak berlaku hari ini' }).click();
  await desk.page.waitForURL('**/administration/hospitals?contract=ended');
  await desk.content.getByRole('button', { name: 'Klinik Utama Rangkas' }).click();
  await desk.drawer.getByText('dipotong 10% setelah 60 hari', { exact: false }).waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.content.getByRole('link', { name: 'Kabupaten dan kota' }).click();
  await desk.fill(desk.content, 'Cari nama, kode, cabang, atau provinsi', 'cilegon');
  await desk.page.keyboard.press('Enter');
  await desk.content.locator('tr[data-entry="3672"]').getByText('Banten').waitFor();
  await desk.content.getByRole('link', { name: 'Bank', exact: true }).click();
  await desk.content.locator('tr[data-entry="002"]').getByText('referensi 20', { exact: false }).waitFor();
  await desk.content.getByRole('link', { name: 'Pesan', exact: true }).click();
  await desk.content.getByText('A report of a work accident was received', { exact: false }).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
