import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** A figure of the law is verified through the page: one administrator compares it, another one confirms. */
const FIGURE = 'contributionStep.187000';
const NAME = 'Dasar upah untuk iuran Rp187.000';
const NOTE = 'Dibandingkan dengan Lampiran II, Lembaran Negara 2015 Nomor 154.';

let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function at(username: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await desks.as(username);
  try {
    await desk.page.getByRole('link', { name: 'Aturan', exact: true }).click();
    await desk.content.getByRole('link', { name: 'PP 44/2015, versi 2', exact: true }).click();
    await desk.fill(desk.content, 'Cari angka, pasal, atau nama cedera', FIGURE);
    await desk.page.keyboard.press('Enter');
    await desk.content.getByRole('button', { name: NAME }).click();
    await work(desk);
    expect(desk.faults).toEqual([]);
  } catch (error) {
    await desk.photograph(`rules-${username}`);
    throw error;
  } finally {
    await desk.close();
  }
}

it('one administrator records the comparison and cannot confirm it', () =>
  at('admin', async ({ drawer }) => {
    await drawer.getByText('Rp18.700.000').waitFor();
    await drawer.getByRole('button', { name: 'Catat: nilainya sama' }).click();
    await drawer.getByText('Perlu diisi.').waitFor();
    await drawer.getByLabel('Sumber tercetak yang dibandingkan').fill(NOTE);
    await drawer.getByRole('button', { name: 'Catat: nilainya sama' }).click();
    await drawer.getByText('Anda sudah membandingkannya.', { exact: false }).waitFor();
    expect(await drawer.getByRole('button', { name: 'Simpan keputusan' }).count()).toBe(0);
  }));

it('the auditor reads what was said and may say nothing', () =>
  at('auditor', async ({ drawer }) => {
    await drawer.getByText(NOTE).waitFor();
    await drawer.getByText('Hanya administrator yang memverifikasi angka.').waitFor();
    expect(await drawer.getByRole('textbox').count()).toBe(0);
  }));

it('the other administrator confirms, and the figure is verified', () =>
  at('admin2', async (desk) => {
    const { drawer, content, page } = desk;
    await desk.choose(drawer, 'Setelah Anda bandingkan sendiri', 'Nilainya benar');
    await desk.fill(drawer, 'Catatan', 'Sama dengan naskah tercetak.');
    await drawer.getByRole('button', { name: 'Simpan keputusan' }).click();
    await drawer.getByText('Terverifikasi', { exact: true }).waitFor();
    await drawer.getByRole('button', { name: 'Tutup' }).click();
    await content.getByRole('link', { name: 'Terverifikasi' }).click();
    await page.locator(`[data-figure="${FIGURE}"]`).getByText('Terverifikasi').waitFor();
  }));
