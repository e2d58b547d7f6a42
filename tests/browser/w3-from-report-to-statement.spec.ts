import { PARTNER_BANK_CODES } from '@jkk/domain/payout';
import { sharedDriver } from '../support/instances';
import { wibDay, minutesAgo } from '../support/claim-bodies';
import { freshAccount, freshParticipant, freshPerson } from '../support/people';
import { W3 } from '../support/stories';
import type { Desk } from './support/desk';
import { Desks } from './support/desk';
import { fillShipAccident } from './support/report-page';

/**
 * W-3 through the pages: an informal worker with a contribution of 10,000 dies at work, a Perisai agent reports it, and
 * at the end the three amounts stand on the bank's statement. Every step is done by the person whose step it is.
 */
const driver = sharedDriver();
const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
const heir = freshPerson('002');
const occurredAt = minutesAgo(180);
const diedAt = minutesAgo(60);
const TOTAL = 'Rp70.000.000';

let desks: Desks;
let claimNumber: string;

const wibTime = (instant: string): string =>
  new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(11, 16);

beforeAll(async () => {
  desks = await Desks.open();
  await driver.world.settle({ participants: [participant], accounts: [heir.account] });
});

afterAll(() => desks?.close());

let broken = false;

/** Each step needs the one before: after the first that failed the others would only wait in vain. */
async function at(username: string, work: (desk: Desk) => Promise<void>): Promise<void> {
  if (broken) throw new Error('An earlier step failed');
  broken = true;
  const desk = await desks.as(username);
  try {
    await work(desk);
    expect(desk.faults).toEqual([]);
    broken = false;
  } finally {
    if (broken) await desk.photograph(`w3-${username}`);
    await desk.close();
  }
}

it('the agent reports it and keeps a signed receipt', () =>
  at('perisai', async (desk) => {
    const { page, content } = desk;
    await page.getByRole('link', { name: 'Lapor', exact: true }).click();
    await fillShipAccident(desk, {
      ...participant,
      day: wibDay(occurredAt),
      time: wibTime(occurredAt),
      consequence: 'Meninggal',
    });
    await content.getByText(participant.name).waitFor();
    await content.getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByRole('heading', { name: 'Laporan diterima' }).waitFor();
    claimNumber = (await page.locator('[data-claim]').getAttribute('data-claim'))!;
    expect(claimNumber).toMatch(/^JKK-\d{4}-\d{7}$/);
    expect(await content.getByText('Ed25519').count()).toBe(1);
  }));

it('the doctor of the hospital finds it among the tasks and states the death', () =>
  at('doctor', async (desk) => {
    await desk.page.getByRole('link', { name: claimNumber }).click();
    await desk.act('Isi keterangan dokter…');
    const form = desk.drawer;
    await desk.choose(form, 'Hubungan dengan pekerjaan', 'Akibat kerja');
    await desk.pick(form, 'Keadaan', '', 'Meninggal dunia');
    await desk.fill(form, 'Keadaan per tanggal', wibDay(diedAt));
    await desk.fill(form, 'Waktu meninggal', wibDay(diedAt));
    await desk.fill(form, 'Waktu meninggal: jam', wibTime(diedAt));
    await desk.fill(form, 'SIP dokter', '503/0412/DPMPTSP/2024');
    await desk.send('Kirim keterangan');
    await desk.content.getByText('Meninggal dunia').first().waitFor();
  }));

it('the verifier confirms the statement', () =>
  at('verifier', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Verifikasi…');
    await desk.choose(desk.drawer, 'Verifikasi', 'Dibenarkan');
    await desk.send('Catat verifikasi');
    await desk.content.getByText('Dibenarkan', { exact: true }).first().waitFor();
  }));

it('the officer concludes a work accident and takes the final report with the heir', () =>
  at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Simpulkan…');
    await desk.choose(desk.drawer, 'Kesimpulan', 'Kecelakaan kerja');
    await desk.send('Simpulkan');

    await desk.act('Serahkan Tahap II…');
    const person = desk.drawer.getByRole('group', { name: 'Ahli waris 1' });
    await desk.pick(person, 'Hubungan', '', 'Janda atau duda');
    await desk.fill(person, 'Nama', heir.name);
    await desk.fill(person, 'NIK', heir.nik);
    await desk.pick(person, 'Bank', '002', /002/);
    await desk.fill(person, 'Nomor rekening', heir.account.accountNumber);
    await desk.fill(person, 'Nama pemilik rekening', heir.account.accountName);
    await desk.send('Serahkan Tahap II');
    await desk.content.getByText(heir.name).first().waitFor();
  }));

it('the officer asks for three benefits and reads the trace', () =>
  at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    for (const [type, name, amount] of [
      ['kematian', 'Santunan kematian', W3.DEATH],
      ['berkala', 'Santunan berkala', W3.PERIODIC],
      ['pemakaman', 'Biaya pemakaman', W3.FUNERAL],
    ] as const) {
      await desk.act('Minta manfaat…');
      await desk.pick(desk.drawer, 'Jenis manfaat', type, name);
      await desk.drawer.getByRole('switch', { name: /^Berkas lengkap/ }).check();
      await desk.send('Minta manfaat');
      const row = desk.content.locator('tr[data-benefit]', { hasText: name });
      await row.getByText(amount.toLocaleString('id-ID')).waitFor();
    }
    await desk.content.getByRole('button', { name: 'Buka jejak hitung Santunan kematian' }).click();
    await desk.content.getByText('60% × 80').first().waitFor();
  }));

it('the auditor follows the amount to its sentences, its fingerprint and the figure of the law', () =>
  at('auditor', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.content.getByRole('button', { name: 'Buka jejak hitung Santunan kematian' }).click();
    await desk.content.getByRole('link', { name: 'Perhitungan lengkap' }).click();
    await desk.content.getByText('Utuh: sama dengan sidiknya').waitFor();
    const amount = W3.DEATH.toLocaleString('id-ID');
    const sentences = desk.content.getByRole('region', { name: 'Untuk pekerja' });
    await sentences.getByText(`Santunan kematian: Rp${amount}`).waitFor();
    const steps = desk.content.getByRole('region', { name: 'Untuk auditor' });
    await steps.locator('[data-step]').last().getByText(amount).first().waitFor();
    await steps.getByRole('link', { name: 'PP-82-2019/death.percent' }).first().click();
    await desk.page.locator('[data-figure="death.percent"]').waitFor();
  }));

it('the officer proposes all three', () =>
  at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Usulkan 3 manfaat');
    await desk.send(`Usulkan ${TOTAL}`);
    await desk.content.getByText('Diusulkan', { exact: true }).nth(2).waitFor();
  }));

it('the approver, who is somebody else, approves all three', () =>
  at('approver', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Setujui 3 manfaat');
    await desk.fill(desk.drawer, 'Catatan', 'Berkas kertas diperiksa.');
    await desk.send(`Setujui ${TOTAL}`);
    await desk.content.locator('tr[data-payout]').nth(2).waitFor();
  }));

it('the maker makes a batch and the releaser types the end of its fingerprint', async () => {
  let address = '';
  await at('maker', async (desk) => {
    await desk.page.getByRole('link', { name: 'Bayar' }).click();
    const rows = desk.content.locator('tr[data-payout]', { hasText: claimNumber });
    await rows.nth(2).waitFor();
    for (const row of await rows.all()) await row.getByRole('checkbox').check();
    await desk.page.getByRole('button', { name: 'Susun batch' }).click();
    await desk.page.getByRole('heading', { name: 'Empat mata' }).waitFor();
    address = desk.page.url();
    // The maker sees why the button is not for them.
    await desk.content.getByText('Hanya perilis keuangan yang boleh merilis.').waitFor();
  });
  await at('releaser', async (desk) => {
    await desk.page.goto(address);
    const release = desk.page.getByRole('button', { name: `Rilis ${TOTAL}` });
    await desk.content.getByText('Ketik 4 tanda lagi.').waitFor();
    const hash = (await desk.page.getByRole('img', { name: /^SHA-256/ }).getAttribute('aria-label'))!;
    await desk.page.getByLabel('Ketik 4 tanda terakhir sidik untuk merilis').fill(hash.slice(-4));
    await release.click();
    await desk.content.getByText('Dirilis. Bank menerima perintah').waitFor();
  });
});

it('the maker reads the statement and every amount is proven on it', async () => {
  await at('maker', async (desk) => {
    await desk.page.getByRole('link', { name: 'Bank' }).click();
    const bri = desk.content.locator('tr[data-bank="002"]');
    await bri.getByRole('button', { name: 'Baca mutasi sekarang' }).click();
    await bri.getByText(/baris baru/).waitFor();
    const asked: string[] = [];
    desk.page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await desk.page.getByRole('button', { name: 'Baca semua bank' }).dblclick();
    const read = desk.content.locator('tr[data-bank]').filter({ hasText: /baris baru/ });
    await read.nth(PARTNER_BANK_CODES.length - 1).waitFor();
    await desk.page.getByRole('button', { name: 'Baca semua bank' }).waitFor();
    expect(asked).toHaveLength(PARTNER_BANK_CODES.length);
  });
  await at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.content.locator('tr[data-payout]').getByText('Terbukti di mutasi').nth(2).waitFor();
    await desk.content.locator('tr[data-benefit]').getByText('Dibayar', { exact: true }).nth(2).waitFor();
  });
  const { total } = await driver.world.banks.creditsOfAccount(heir.account.accountNumber);
  expect(total).toBe(W3.total);
});

it('one of them comes back, and the officer asks for it again to another account', async () => {
  const { credits } = await driver.world.banks.creditsOfAccount(heir.account.accountNumber);
  await driver.world.banks.bounce(credits[0]!.partnerReference, 'REKENING TUTUP');
  await driver.until(claimNumber, 'its payment to have come back', ({ payouts }) =>
    payouts.some(({ state }) => state === 'RETURNED'),
  );
  const { accountNumber, accountName } = freshAccount(heir.name, '008');
  await at('officer', async (desk) => {
    await desk.openClaim(claimNumber);
    await desk.act('Ganti rekening…');
    await desk.pick(desk.drawer, 'Bank', '008', /\(008\)/);
    await desk.fill(desk.drawer, 'Nomor rekening', accountNumber);
    await desk.fill(desk.drawer, 'Nama pemilik rekening', accountName);
    await desk.fill(desk.drawer, 'Catatan', 'Rekening lama sudah ditutup.');
    await desk.send(/^Ganti rekening/);
    await desk.content.locator('tr[data-benefit]').getByText('Diusulkan', { exact: true }).waitFor();
  });
});

it('a cap on what a bank carries in a day is proposed by the maker and agreed to by the releaser', async () => {
  const OF_BANK = 'kiriman melalui satu bank dalam sehari';
  const cap = (desk: Desk) => desk.content.locator('tr[data-cap="BANK_DAY"]');
  await at('maker', async (desk) => {
    await desk.page.getByRole('link', { name: 'Bank' }).click();
    await cap(desk).getByLabel(`Rupiah ${OF_BANK}`).fill('900000000000000');
    await cap(desk).getByLabel(`Alasan ${OF_BANK}`).fill('Batas tahun ini.');
    await cap(desk).getByRole('button', { name: 'Usulkan' }).click();
    await cap(desk).getByText('Rp900.000.000.000.000 — Batas tahun ini.').waitFor();
  });
  await at('releaser', async (desk) => {
    await desk.page.getByRole('link', { name: 'Bank' }).click();
    await cap(desk).getByLabel(`Alasan ${OF_BANK}`).fill('Setuju.');
    await cap(desk).getByRole('button', { name: 'Setujui usul' }).click();
    await cap(desk)
      .getByText(/^Usul /)
      .waitFor({ state: 'detached' });
    await cap(desk).getByText('Rp900.000.000.000.000').waitFor();
  });
});
