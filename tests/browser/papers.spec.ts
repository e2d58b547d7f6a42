import { statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshAccount, freshParticipant } from '../support/people';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';
import { aPdf } from '../support/pdf';

/** Papers on the desk: checked by name, sent back, handed in again, opened as PDF; and a return to work, planned to its end. */
const driver = sharedDriver();
const PDF = aPdf();
const today = wibDay(Date.now());
let desks: Desks;
let claimNumber: string;
/** The first of the documents that have to prove the benefit, by the name on the page. */
let returned: string;

beforeAll(async () => {
  desks = await Desks.open();
  const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  const account = freshAccount(participant.name, '002');
  await driver.world.settle({ participants: [participant], accounts: [account] });
  ({ claimNumber } = await driver.report(participant, 'EMPLOYER', { employerNumber: 'JJ000001' }));
  await driver.conclude(claimNumber, statementBody({ restFrom: today, restTo: today }));
  await driver.command(claimNumber, 'benefits', 'officer', {
    type: 'STMB',
    details: { periods: [{ from: today, to: today }] },
    payee: { kind: 'PARTICIPANT', ...account },
    documents: [],
    complete: false,
  });
});
afterAll(() => desks?.close());

async function at(username: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await desks.as(username);
  try {
    await desk.openClaim(claimNumber);
    await work(desk);
    expect(desk.faults).toEqual([]);
  } catch (error) {
    await desk.photograph(`papers-${username}`);
    throw error;
  } finally {
    await desk.close();
  }
}

/** A file for the field of this form, as it is chosen from a folder. */
async function attach(desk: Desk, name: string): Promise<void> {
  await desk.drawer
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
  await desk.drawer.getByText(name).waitFor();
}

/** The list of what has to prove the benefit, which opens with its trace. */
async function openChecklist(desk: Desk) {
  await desk.content.getByRole('button', { name: /^Buka jejak hitung/ }).click();
  const list = desk.content.getByRole('group', { name: 'Berkas', exact: true });
  await list.waitFor();
  return list;
}

it('sends a document back by its name, from a form that offers what this benefit needs and nothing else', () =>
  at('officer', async (desk) => {
    const list = await openChecklist(desk);
    const names = await list.locator('dt').allInnerTexts();
    returned = names[0]!;
    await desk.act('Periksa kelengkapan…');
    await desk.choose(desk.drawer, 'Apakah berkas lengkap?', 'Tidak');
    await desk.drawer.getByRole('button', { name: 'Tambah berkas' }).click();
    const row = desk.drawer.getByRole('group', { name: 'Berkas 1' });
    await row.getByLabel('Berkas', { exact: true }).click();
    await desk.page.getByRole('option').first().waitFor();
    const offered = await desk.page.getByRole('option').allInnerTexts();
    expect([...offered].sort()).toEqual([...names].sort());
    await desk.page.getByRole('option', { name: returned, exact: true }).click();
    await desk.pick(row, 'Alasan', '', 'Tidak terbaca');
    await desk.send('Catat kelengkapan');
    await list
      .getByText(/^dikembalikan · Tidak terbaca · Petugas klaim/)
      .first()
      .waitFor();
  }));

it('is awaited of the employer, whose filled button hands it in', () =>
  at('employer', async (desk) => {
    await desk.content
      .getByText('menyerahkan lagi berkas yang dikembalikan', { exact: false })
      .first()
      .waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await desk.drawer.getByText('Penyerahan berkas manfaat').waitFor();
    await desk.pick(desk.drawer, 'Berkas yang diserahkan', '', returned);
    await desk.page.keyboard.press('Tab');
    await attach(desk, 'absensi.pdf');
    await desk.send('Serahkan berkas');
    const list = await openChecklist(desk);
    await list.getByText('ada, belum diperiksa').first().waitFor();
  }));

it('gives nobody a filled button for what waits for somebody else', async () => {
  await at('employer', async (desk) => {
    const bar = desk.page.getByRole('region', { name: 'Keputusan' });
    await bar.getByText('Tidak ada yang perlu Anda putuskan sekarang.').waitFor();
    expect(await bar.locator('button[data-variant="filled"]').count()).toBe(0);
  });
});

it('plans a return to work with devices of its own words, records a milestone and the end', () =>
  at('officer', async (desk) => {
    await desk.act('Kembali bekerja…');
    const form = desk.drawer;
    await desk.fill(form, 'Manajer kasus', 'Rini Hapsari');
    await desk.fill(form, 'Dokter penasihat yang menyarankan', 'dr. Kemala Dewi');
    for (const day of [
      'Tanggal saran dokter',
      'Ditandatangani peserta dan perusahaan',
      'Rencana kembali bekerja',
    ]) {
      await desk.fill(form, day, today);
      await desk.page.keyboard.press('Tab');
    }
    await desk.choose(form, 'Tawaran perusahaan', 'Pekerjaan semula');
    const devices = form.getByLabel('Alat bantu', { exact: true }).first();
    await devices.fill('Kursi kerja khusus');
    await devices.press('Enter');
    await form.getByText('Kursi kerja khusus').waitFor();
    await attach(desk, 'kesepakatan.pdf');
    await desk.send('Catat rencana');
    await desk.content.getByText('Kursi kerja khusus').first().waitFor();

    await desk.act('Kemajuan…');
    await desk.choose(form, 'Keadaan', 'Tercapai');
    await desk.fill(form, 'Tanggal', today);
    await desk.page.keyboard.press('Tab');
    await desk.send('Catat');
    const timeline = desk.content.getByRole('region', { name: 'Garis waktu' });
    await timeline
      .getByText(/Kembali bekerja, kembali bekerja: tercapai/)
      .first()
      .waitFor();

    await desk.act('Akhiri program…');
    await desk.pick(form, 'Hasil', '', 'Bekerja di pekerjaan semula');
    await desk.fill(form, 'Sejak', today);
    await desk.page.keyboard.press('Tab');
    await attach(desk, 'surat.pdf');
    await desk.send('Catat hasil');
    await desk.content.getByText('Bekerja di pekerjaan semula').first().waitFor();
  }));

it('opens a letter of the claim as PDF, in the language of the desk', () =>
  at('officer', async (desk) => {
    const letters = desk.content.getByRole('region', { name: 'Surat dan pesan' });
    const link = letters.getByRole('link', { name: 'Pemberitahuan kesimpulan' }).first();
    const address = (await link.getAttribute('href'))!;
    const answer = await desk.page.request.get(address);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }));
