import { minutesAgo, statementBody, wibDay } from '../support/claim-bodies';
import { freshEmployer, freshParticipant } from '../support/people';
import { Day, PHOTO, slowLine, toWork } from './support/day';

/** The clerk of a hospital: admits a patient, files the bill from a file, and sees what the hospital is owed. */
const day = new Day('clerk');
const { driver } = day;
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => wibDay(Date.now() - days * DAY_MS);
const employer = freshEmployer();
const participant = freshParticipant({
  segment: 'PU',
  wageAmount: 4_500_000,
  employerNumber: employer.employerNumber,
});
const treated = freshParticipant({
  segment: 'PU',
  wageAmount: 4_500_000,
  employerNumber: employer.employerNumber,
});
let claimNumber: string;

beforeAll(async () => {
  await day.begin();
  await driver.world.settle({ participants: [participant, treated], employers: [employer] });
  const occurredAt = new Date(Date.now() - 14 * DAY_MS).toISOString();
  const receivedAt = new Date(Date.parse(occurredAt) + 3_600_000).toISOString();
  ({ claimNumber } = await driver.report(treated, 'BRANCH', { occurredAt, receivedAt }));
  await driver.conclude(claimNumber, statementBody());
});
afterAll(() => day.end());

it('one number brings the patient and the answer; what is typed outlasts a reload; the report is sent once', () =>
  day.at('plkk', async (desk) => {
    const { page, content } = desk;
    await content.getByText('Klaim terbuka').waitFor();
    await page.getByRole('link', { name: 'Lapor', exact: true }).click();
    const quick = await slowLine(desk);
    await desk.fill(content, 'Nomor kartu (KPJ) atau NIK', participant.nik);
    // Typed on while the register is still asked.
    await desk.fill(content, 'Alamat tempat kejadian', 'Jl. Raya Serang KM 12');
    await content.getByText(participant.name).waitFor();
    await content.getByText('Aktif, boleh dijamin').waitFor();
    await quick();
    await page.reload();
    await content.getByText(participant.name).waitFor();
    expect(await content.getByLabel('Alamat tempat kejadian', { exact: true }).inputValue()).toBe(
      'Jl. Raya Serang KM 12',
    );
    const at = minutesAgo(180);
    await desk.fill(content, 'Waktu kejadian', wibDay(at));
    await desk.fill(
      content,
      'Waktu kejadian: jam',
      new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16),
    );
    await desk.choose(content, 'Di mana?', 'Di tempat kerja');
    await desk.pick(content, 'Kabupaten atau kota', '3603', /3603/);
    await desk.pick(content, 'Keadaan kejadian', '', 'Sedang bekerja');
    await desk.fill(
      content,
      'Sedang melakukan apa, lalu apa yang terjadi?',
      'Memotong kayu, tangan kanan tergelincir, dan ibu jari terkena gergaji.',
    );
    await desk.pick(content, 'Diagnosis (ICD-10)', 'ibu jari', /S6/);
    await desk.pick(content, 'Bagian tubuh', 'Tangan', 'Tangan');
    await desk.choose(content, 'Akibat', 'Luka');
    const send = content.getByRole('button', { name: 'Kirim laporan' });
    await send.dblclick();
    await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
    const auditor = await driver.world.desks.as('auditor');
    const { items } = await auditor.read(`/claims?q=${participant.participantNumber}`);
    expect(items).toHaveLength(1);
    await content.getByRole('link', { name: 'Buka klaim' }).first().click();
    await content
      .getByRole('link', { name: /surat jaminan/i })
      .first()
      .waitFor();
  }));

it('files a bill from a file, whose faults are told by line, and which survives Esc', () =>
  day.at('plkk', async (desk) => {
    const { page, content, drawer } = desk;
    await desk.openClaim(claimNumber);
    await desk.act('Ajukan tagihan…');
    await desk.fill(drawer, 'Nomor tagihan', `INV-${Date.now()}`);
    for (const [label, days] of [
      ['Tanggal tagihan', 5],
      ['Dirawat sejak', 12],
      ['Dirawat sampai', 6],
    ] as const) {
      await desk.fill(drawer, label, daysAgo(days));
      await page.keyboard.press('Tab');
    }
    const file = (rows: string) => ({
      name: 'tagihan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`date,serviceCode,description,quantity,unitPrice,doctorLicence\n${rows}\n`),
    });
    const input = drawer.locator('input[type="file"]').first();
    const row = `${daysAgo(10)},KAMAR-I,Kamar kelas I,1,750000,503/1123/SIP-DU/2024`;
    await input.setInputFiles(
      file(`${row}\n${daysAgo(10)},KAMAR-I,Kamar kelas I,satu,750000,503/1123/SIP-DU/2024`),
    );
    await drawer
      .getByRole('alert')
      .getByText(/^Baris 3/)
      .waitFor();
    await input.setInputFiles(file(row));
    await drawer.getByRole('group', { name: 'Baris 1' }).waitFor();
    expect(await drawer.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await desk.act('Ajukan tagihan…');
    await drawer.getByRole('group', { name: 'Baris 1' }).waitFor();
    await desk.fill(drawer, 'Kelas perawatan', 'I');
    const quick = await slowLine(desk);
    await drawer.getByRole('button', { name: 'Kirim tagihan' }).dblclick();
    await drawer.waitFor({ state: 'hidden' });
    await quick();
    await content.getByText('Kamar kelas I').first().waitFor();
    await toWork(desk);
    await content.getByText(/klaim dengan tagihan yang belum diputuskan/).waitFor();
  }));

it('refers the patient with a photograph that a closed form would have lost, and the doctor answers a question', async () => {
  await driver.command(claimNumber, 'questions', 'verifier', {
    about: 'TREATMENT',
    questionNo: 'Q1',
    question: 'Berapa kali fisioterapi?',
  });
  await day.at('plkk', async (desk) => {
    const { page, content } = desk;
    const form = page.getByRole('dialog', { name: 'Rujukan ke rumah sakit lain' });
    const question = page.getByRole('dialog', { name: 'Berkas masih dikirim' });
    await desk.openClaim(claimNumber);
    await desk.act('Rujuk pasien…');
    await desk.pick(form, 'Rumah sakit penerima', 'PLKK-0002', /./);
    await desk.pick(form, 'Alasan rujukan', '', 'Perlu dokter subspesialis');
    await desk.fill(form, 'Dipindahkan tanggal', daysAgo(0));
    await page.keyboard.press('Tab');
    await desk.fill(form, 'Dokter perujuk', 'dr. Sari Wulandari');
    await desk.fill(form, 'SIP dokter', '503/1123/SIP-DU/2024');
    await desk.fill(form, 'Keadaan pasien dan tindakan', 'Stabil; perlu bedah tangan.');
    const camera = form.locator('input[type="file"]');
    expect(await camera.getAttribute('accept')).toContain('image/jpeg');
    const quick = await slowLine(desk);
    await camera.setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Tunggu berkasnya' }).click();
    await form.getByRole('button', { name: 'Tutup', exact: true }).click();
    // The question goes by itself once the file is there.
    await question.waitFor();
    await question.waitFor({ state: 'hidden' });
    await form.getByText('IMG_0001.jpg').waitFor();
    await form.getByRole('button', { name: 'Kirim rujukan' }).dblclick();
    await form.waitFor({ state: 'hidden' });
    await quick();
    await content.getByText('Stabil; perlu bedah tangan.').first().waitFor();
  });
  await day.at('doctor', async (desk) => {
    const { page, content } = desk;
    await desk.openClaim(claimNumber);
    await content.getByText('Berapa kali fisioterapi?').first().waitFor();
    await desk.act('Jawab…');
    const form = page.getByRole('dialog', { name: 'Jawaban atas pertanyaan' });
    await desk.fill(form, 'Jawaban', 'Dua kali seminggu selama enam minggu.');
    await form.getByRole('button', { name: 'Kirim jawaban' }).dblclick();
    await form.waitFor({ state: 'hidden' });
    await content.getByText('Dua kali seminggu selama enam minggu.').first().waitFor();
  });
});
