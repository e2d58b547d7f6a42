import type { Locator } from 'playwright-core';
import { sharedDriver } from '../support/instances';
import { deathStatement, minutesAgo, statementBody, verificationBody, wibDay } from '../support/claim-bodies';
import { freshEmployer, freshParticipant, freshPerson } from '../support/people';
import { judge } from './support/axe';
import type { Desk } from './support/desk';
import { Desks } from './support/desk';

/** What a form does with what is typed: kept, checked, put right, sent; each as it happens to people. */
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function reported(): Promise<string> {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  await driver.world.settle({ participants: [participant] });
  return (await driver.report(participant, 'PERISAI')).claimNumber;
}

async function at(username: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await desks.as(username);
  try {
    await work(desk);
    expect(desk.faults).toEqual([]);
  } catch (error) {
    await desk.photograph(
      `forms-${expect.getState().currentTestName ?? ''}`.replaceAll(' ', '-').slice(0, 80),
    );
    throw error;
  } finally {
    await desk.close();
  }
}

const FOCUSED = `(() => {
  const element = document.activeElement;
  return element?.closest('fieldset')?.querySelector('legend')?.textContent ?? element?.labels?.[0]?.textContent;
})()`;

it('names what is empty, goes to the first of it, and takes the words back once it is filled in', async () => {
  const claimNumber = await reported();
  await at('doctor', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Isi keterangan dokter…');
    await desk.drawer.getByRole('button', { name: 'Kirim keterangan' }).click();
    await desk.drawer.getByText('Perlu diisi.').first().waitFor();
    await desk.until(`${FOCUSED} === 'Hubungan dengan pekerjaan'`);
    const licence = desk.drawer.getByLabel('SIP dokter', { exact: true });
    const before = await desk.drawer.getByText('Perlu diisi.').count();
    await licence.fill('503/0412/DPMPTSP/2024');
    expect(await desk.drawer.getByText('Perlu diisi.').count()).toBe(before - 1);
  });
});

it('fills in the segment and the employer of a worker whom the register knows, once', async () => {
  const employer = freshEmployer();
  const { employerNumber } = employer;
  const worker = freshParticipant({ segment: 'PU', wageAmount: 4_500_000, employerNumber });
  await driver.world.settle({ participants: [worker], employers: [employer] });
  await at('officer', async ({ page, content }) => {
    await page.goto('/report');
    const segments = content.getByRole('group', { name: 'Segmen' });
    await segments.getByText('BPU, bukan penerima upah').click();
    await content.getByLabel('Nomor kartu (KPJ) atau NIK', { exact: true }).fill(worker.participantNumber);
    await content.getByText('PU · ').waitFor();
    await segments.getByRole('radio', { name: 'PU, penerima upah', exact: true, checked: true }).waitFor();
    const employerField = content.getByLabel('Nomor perusahaan (NPP)', { exact: true });
    expect(await employerField.inputValue()).toBe(employerNumber);
    await employerField.fill('JJ000001');
    await content.getByLabel('NIK', { exact: true }).fill(worker.nik);
    expect(await employerField.inputValue()).toBe('JJ000001');
  });
});

it('fills in person, company and segment by the NIK alone, and asks which employment of several', async () => {
  const employer = freshEmployer();
  const { employerNumber } = employer;
  const worker = freshParticipant({ segment: 'PU', wageAmount: 4_500_000, employerNumber });
  const beside = freshParticipant({ segment: 'BPU', birthDate: worker.birthDate });
  const second = { ...beside, nik: worker.nik, name: worker.name, paidUntil: '2020-01' };
  await driver.world.settle({ participants: [worker, second], employers: [employer] });
  await at('plkk', async ({ page, content }) => {
    await page.goto('/report');
    const number = content.getByLabel('Nomor kartu (KPJ) atau NIK', { exact: true });
    await number.pressSequentially(worker.nik);
    const which = content.getByRole('group', { name: 'Pekerjaan yang mana?' });
    await which.getByText(new RegExp(second.participantNumber)).click();
    await content.getByText('Terdaftar, hari ini tidak dijamin').waitFor();
    await content.getByText(/^Peserta BPU tidak aktif/).waitFor();
    await which.getByText(new RegExp(worker.participantNumber)).click();
    await content.getByText('Aktif, boleh dijamin').waitFor();
    await content.getByText(`${employer.name} · ${employerNumber}`).waitFor();
    await content.getByRole('radio', { name: 'PU, penerima upah', exact: true, checked: true }).waitFor();
    expect(await content.getByLabel('Nomor perusahaan (NPP)', { exact: true }).inputValue()).toBe(
      employerNumber,
    );
    expect(await content.getByLabel('NIK', { exact: true }).count()).toBe(0);
    await number.fill(worker.participantNumber);
    await content.getByLabel('NIK', { exact: true }).waitFor();
  });
});

it('keeps what was typed when the form is closed with Esc, and sends with Ctrl and Enter', async () => {
  const claimNumber = await reported();
  await at('doctor', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Isi keterangan dokter…');
    await desk.fill(desk.drawer, 'SIP dokter', '503/0412/DPMPTSP/2024');
    await desk.page.keyboard.press('Escape');
    await desk.drawer.waitFor({ state: 'hidden' });
    await desk.act('Isi keterangan dokter…');
    await desk.drawer.getByText('Isian Anda yang belum dikirim dibuka lagi.').waitFor();
    expect(await desk.drawer.getByLabel('SIP dokter', { exact: true }).inputValue()).toBe(
      '503/0412/DPMPTSP/2024',
    );
    await desk.choose(desk.drawer, 'Hubungan dengan pekerjaan', 'Akibat kerja');
    await desk.pick(desk.drawer, 'Keadaan', '', 'Masih dalam pengobatan');
    await desk.fill(desk.drawer, 'Keadaan per tanggal', wibDay(minutesAgo(5)));
    await desk.drawer.getByLabel('SIP dokter', { exact: true }).press('Control+Enter');
    await desk.drawer.waitFor({ state: 'hidden' });
    await desk.content.getByText('Masih dalam pengobatan').first().waitFor();
  });
});

it('removes a row of the disability table with its ×, and shows a finding at the row it is about', async () => {
  const claimNumber = await reported();
  await at('doctor', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Isi keterangan dokter…');
    const form = desk.drawer;
    await desk.choose(form, 'Hubungan dengan pekerjaan', 'Akibat kerja');
    await desk.pick(form, 'Keadaan', '', 'Cacat sebagian anatomis');
    await desk.fill(form, 'Keadaan per tanggal', wibDay(minutesAgo(5)));
    await desk.fill(form, 'SIP dokter', '503/0412/DPMPTSP/2024');
    await form.getByRole('button', { name: 'Tambah baris' }).click();
    await form.getByRole('button', { name: 'Tambah baris' }).click();
    const rows = form.getByRole('group', { name: /^Baris tabel \d$/ });
    expect(await rows.count()).toBe(2);
    await rows.nth(0).getByRole('button', { name: 'Hapus Baris tabel 1' }).click();
    expect(await rows.count()).toBe(1);
    await form.getByRole('button', { name: 'Kirim keterangan' }).click();
    await form
      .getByText(/Perlu diisi|wajib ada/)
      .first()
      .waitFor();
    await desk.pick(rows.nth(0), 'Baris tabel', 'pergelangan', /Tangan dari atau di atas pergelangan/);
    await desk.choose(rows.nth(0), 'Sisi', 'kanan');
    await desk.send('Kirim keterangan');
    await desk.content
      .getByText(/Tangan dari atau di atas pergelangan ke bawah, kanan \(A03\)/)
      .first()
      .waitFor();
  });
});

it('takes who arranged the funeral and a child with an account of its own, and shows what a benefit was asked with', async () => {
  const claimNumber = await reported();
  await driver.conclude(claimNumber, deathStatement(minutesAgo(60)));
  const [heir, arranger, pupil] = [freshPerson('002'), freshPerson('002'), freshPerson('002')];
  await at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Serahkan Tahap II…');
    const widow = desk.drawer.getByRole('group', { name: 'Ahli waris 1' });
    await desk.pick(widow, 'Hubungan', '', 'Janda atau duda');
    await fillPerson(desk, widow, heir);
    await desk.drawer.getByRole('button', { name: 'Tambah pengurus pemakaman' }).click();
    const friend = desk.drawer.getByRole('group', { name: 'Pengurus pemakaman' });
    await fillPerson(desk, friend, arranger);
    await desk.fill(friend, 'Hubungan', 'Tetangga');
    await desk.drawer.getByRole('button', { name: 'Tambah anak' }).click();
    const child = desk.drawer.getByRole('group', { name: 'Anak 1' });
    await desk.fill(child, 'Nama', pupil.name);
    await desk.fill(child, 'Tanggal lahir', '2015-05-04');
    const opener = child.getByRole('button', { name: 'Buka kalender' });
    const calendar = desk.page.getByRole('dialog', { name: 'Kalender' });
    await opener.click();
    await calendar.waitFor();
    expect(await judge(desk)).toEqual([]);
    await opener.click();
    await calendar.waitFor({ state: 'hidden' });
    await opener.and(desk.page.locator('[aria-expanded="false"]')).waitFor();
    await desk.pick(child, 'Jenjang', '', 'SD');
    await desk.fill(child, 'Tahun ke-', '5');
    await fillAccount(desk, child, pupil);
    await desk.send('Serahkan Tahap II');
    await desk.content.getByText(arranger.name).first().waitFor();
    await desk.content.getByText(pupil.name).first().waitFor();

    await desk.act('Minta manfaat…');
    await desk.pick(desk.drawer, 'Jenis manfaat', 'transportasi', 'Penggantian biaya transportasi');
    await desk.fill(desk.drawer, 'Jumlah', '250000');
    await desk.fill(desk.drawer, 'Nomor kuitansi', 'AMB-0412');
    await desk.send('Minta manfaat');
    await desk.content.getByRole('button', { name: /^Buka jejak hitung/ }).click();
    await desk.content
      .getByText(/AMB-0412/)
      .first()
      .waitFor();
  });
});

type Person = ReturnType<typeof freshPerson>;

async function fillPerson(desk: Desk, within: Locator, person: Person): Promise<void> {
  await desk.fill(within, 'Nama', person.name);
  await desk.fill(within, 'NIK', person.nik);
  await fillAccount(desk, within, person);
}

async function fillAccount(desk: Desk, within: Locator, { account }: Person): Promise<void> {
  await desk.pick(within, 'Bank', '002', /002/);
  await desk.fill(within, 'Nomor rekening', account.accountNumber);
  await desk.fill(within, 'Nama pemilik rekening', account.accountName);
}

it('takes the lines of a bill from the file of a spreadsheet, and says which cell of another one is wrong', async () => {
  const claimNumber = await reported();
  await driver.conclude(claimNumber, statementBody());
  const fileOf = (...rows: readonly string[]) => ({
    name: 'tagihan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      ['date;serviceCode;description;quantity;unitPrice;doctorLicence', ...rows].join('\r\n'),
    ),
  });
  const day = wibDay(Date.now());
  await at('plkk', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Ajukan tagihan…');
    const file = desk.drawer.locator('input[type="file"][accept*="csv"]');
    await file.setInputFiles(fileOf(`${day};KAMAR-I;Kamar kelas I;dua;750000;503/1123/SIP-DU/2024`));
    await desk.drawer.getByText(/^Baris 2, quantity:/).waitFor();
    await file.setInputFiles(
      fileOf(
        `${day};KAMAR-I;Kamar kelas I;2;750000;503/1123/SIP-DU/2024`,
        `${day};LAB-DL;Darah lengkap;1;95000;503/1123/SIP-DU/2024`,
      ),
    );
    const line = desk.drawer.getByRole('group', { name: 'Baris 2' });
    await line.waitFor();
    expect(await line.getByLabel('Uraian', { exact: true }).inputValue()).toBe('Darah lengkap');
    expect(await line.getByLabel('Harga satuan', { exact: true }).inputValue()).toMatch(/95\.?000/);
    expect(await desk.drawer.getByText(/^Baris 2, quantity:/).count()).toBe(0);
  });
});

it('sends again what was typed after somebody else changed the claim', async () => {
  const claimNumber = await reported();
  await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody());
  await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
  await at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    // The page must not learn of the change by itself before the form is sent.
    await desk.page.route(`**/api/v1/claims/${claimNumber}`, (route) => route.abort());
    await desk.act('Simpulkan…');
    await desk.choose(desk.drawer, 'Kesimpulan', 'Kecelakaan kerja');
    await desk.fill(desk.drawer, 'Catatan', 'Sesuai kronologi.');
    await driver
      .command(claimNumber, 'stage-one', 'officer', { note: 'Formulir kertas menyusul.' })
      .catch(() => undefined);
    await desk.page.unroute(`**/api/v1/claims/${claimNumber}`);
    await desk.drawer.getByRole('button', { name: 'Simpulkan', exact: true }).click();
    const again = desk.drawer.getByRole('button', { name: 'Kirim lagi' });
    await again.or(desk.content.getByText('Disimpulkan kecelakaan kerja.')).first().waitFor();
    if (await again.isVisible()) {
      expect(await desk.drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe('Sesuai kronologi.');
      await again.click();
    }
    await desk.drawer.waitFor({ state: 'hidden' });
    await desk.content.getByText('Sesuai kronologi.').waitFor();
  });
});

it('tells colleagues who has the same claim open, in both languages, until that page is closed', async () => {
  const claimNumber = await reported();
  await at('officer', async (officer) => {
    await officer.openClaim(claimNumber);
    const others = officer.content.locator('[data-present]');
    await at('verifier', async (verifier) => {
      await verifier.openClaim(claimNumber);
      await others.getByText(/^Dibuka juga oleh .*\p{L}/u).waitFor();
      await verifier.content.locator('[data-present]').waitFor();
      await officer.page.getByRole('button', { name: 'EN', exact: true }).click();
      await others.getByText('Also opened by', { exact: false }).waitFor();
      await verifier.page.getByRole('link', { name: 'Klaim', exact: true }).first().click();
      await others.waitFor({ state: 'detached' });
    });
  });
});

it('asks to sign in again in place when the session has ended, and loses nothing', async () => {
  const claimNumber = await reported();
  await driver.command(claimNumber, 'medical-statements', 'doctor', deathStatement(minutesAgo(60)));
  await at('verifier', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Verifikasi…');
    await desk.choose(desk.drawer, 'Verifikasi', 'Dipertanyakan');
    await desk.fill(desk.drawer, 'Catatan', 'Mohon jelaskan cedera kepala.');
    await desk.endSession();
    await desk.drawer.getByRole('button', { name: 'Catat verifikasi' }).click();
    const again = desk.page.getByRole('dialog', { name: 'Masuk lagi' });
    await again.waitFor();
    await desk.fillSignIn(again, 'verifier');
    await again.waitFor({ state: 'hidden' });
    expect(await desk.drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe(
      'Mohon jelaskan cedera kepala.',
    );
    await desk.send('Catat verifikasi');
    // The doctor reads the question on the claim.
    await desk.content.getByText('Mohon jelaskan cedera kepala.').first().waitFor();
  });
});
