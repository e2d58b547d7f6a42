import { statementBody } from '../support/claim-bodies';
import { Day, slowLine } from './support/day';

/** The head of a branch: what matters on the overview, who is away, and a report that was a mistake. */
const day = new Day('head');
const { driver } = day;
const NOTE = 'Cuti yang sudah disetujui wilayah.';
let claimNumber: string;
interface Task {
  readonly claimNumber: string;
}

beforeAll(async () => {
  await day.begin();
  claimNumber = await day.patient();
  await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody());
});
afterAll(() => day.end());

it('opens the claims behind a number of the overview, and comes back to it', () =>
  day.at('head', async (desk) => {
    const { page, content } = desk;
    await page.getByRole('link', { name: 'Ikhtisar', exact: true }).click();
    const numbers = content.getByRole('link', { name: /^\d+ klaim/ });
    await numbers.first().waitFor();
    const rows = content.locator('tr', { hasText: 'JKK-' });
    const count = Number((await numbers.first().innerText()).replace(/\D/g, ''));
    await numbers.first().click();
    await page.waitForURL(/\/claims\?/);
    await rows.first().waitFor();
    expect(await rows.count()).toBe(Math.min(count, 50));
    await page.reload();
    await rows.first().waitFor();
    await page.goBack();
    await page.waitForURL('**/overview');
    await numbers.first().waitFor();
  }));

it('signs in once, and pulls one piece of work, though each is pressed twice', async () => {
  await day.patient();
  await day.patient();
  await day.at('doctor', async (desk) => {
    const { page } = desk;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname.replace('/api/v1', ''));
    });
    await page.getByRole('button', { name: 'Ambil berikutnya' }).dblclick();
    await page.waitForURL(/\/claims\//);
    await desk.endSession();
    await page.goto('/');
    const main = page.locator('main');
    await main.getByLabel('Nama pengguna').fill('doctor');
    await main.getByLabel('Kata sandi', { exact: true }).fill('demo-jkk-2026');
    await main.getByRole('button', { name: 'Masuk', exact: true }).dblclick();
    await page.getByRole('navigation', { name: 'Meja kerja' }).waitFor();
    expect(sent).toEqual(['/tasks/next', '/session']);
  });
});

it('writes an absence down once though pressed twice on a slow line, and ends it', () =>
  day.at('head', async (desk) => {
    const { page, content, drawer } = desk;
    await content.getByRole('button', { name: 'Tidak masuk', exact: true }).first().click();
    const form = drawer.locator('form').first();
    for (const label of ['Hari pertama', 'Hari terakhir']) {
      await desk.fill(form, label, '2027-03-01');
      await page.keyboard.press('Tab');
    }
    await desk.fill(form, 'Alasan', NOTE);
    const quick = await slowLine(desk);
    await form.getByRole('button', { name: 'Catat' }).dblclick();
    const entered = drawer.locator('[data-absence]', { hasText: NOTE });
    await entered.first().waitFor();
    await quick();
    expect(await entered.count()).toBe(1);
    // What was written down does not stand ready to be written down again.
    expect(await form.getByLabel('Alasan', { exact: true }).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.reload();
    await content.getByRole('button', { name: 'Tidak masuk', exact: true }).first().click();
    await entered.getByRole('button', { name: 'Akhiri' }).dblclick();
    await entered.waitFor({ state: 'detached' });
    expect(await drawer.getByRole('alert').count()).toBe(0);
  }));

it('gives the work of two claims to a verifier in one go, pressed twice, and takes it back', async () => {
  const second = await day.patient();
  await driver.command(second, 'medical-statements', 'doctor', statementBody());
  const claims = [claimNumber, second];
  const verifier = await driver.world.desks.as('verifier');
  const mine = async (): Promise<string[]> =>
    (await verifier.read('/tasks?holder=mine&limit=100')).items.map((task: Task) => task.claimNumber).sort();
  const before = await mine();
  await day.at('head', async (desk) => {
    const { page, content } = desk;
    await page.goto('/?role=MEDICAL_VERIFIER');
    await content
      .getByRole('button', { name: 'Hapus saringan Pekerjaan siapa: Verifikator medis' })
      .waitFor();
    const sentence = (await content.locator('p').first().innerText()).trim();
    expect(sentence).not.toMatch(/menunggu Anda/);
    expect(sentence).toMatch(/menunggu verifikator medis|lewat tenggat|hari ini/);
    const csv = await content.getByRole('link', { name: 'Unduh CSV' }).getAttribute('href');
    const whole = await (await page.request.get(csv!)).text();
    for (const number of claims) expect(whole).toContain(number);
    const choose = async () => {
      for (const number of claims) {
        await content.getByRole('checkbox', { name: number }).check();
      }
      await content.getByText('2 tugas dipilih').waitFor();
    };
    await choose();
    await content.getByRole('button', { name: 'Berikan kepada' }).click();
    await page
      .getByRole('menuitem', { name: /^dr. Laras Ayu/ })
      .first()
      .dblclick();
    await content.getByText('2 tugas dipilih').waitFor({ state: 'detached' });
    expect(await mine()).toEqual([...before, ...claims].sort());
    await choose();
    await content.getByRole('button', { name: 'Kembalikan' }).click();
    await content.getByText('2 tugas dipilih').waitFor({ state: 'detached' });
    expect(await mine()).toEqual(before);
  });
});

it('cancels a report that was a mistake, with a reason that outlasts Esc and another tab', () =>
  day.at('head', async (desk) => {
    const { page, content, drawer } = desk;
    await desk.openClaim(claimNumber);
    await desk.act('Batalkan klaim…');
    await desk.fill(drawer, 'Catatan', 'Orang lain yang bernama sama.');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    const other = await desk.tab();
    await other.openClaim(claimNumber);
    await desk.act('Batalkan klaim…');
    expect(await drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe(
      'Orang lain yang bernama sama.',
    );
    await desk.pick(drawer, 'Alasan', '', /keliru|salah/i);
    await drawer.getByRole('button', { name: 'Batalkan klaim' }).dblclick();
    await drawer.waitFor({ state: 'hidden' });
    await content.getByText('Orang lain yang bernama sama.').first().waitFor();
    expect((await driver.see(claimNumber)).stage).toBe('CANCELLED');
    // The other tab hears of it by itself, and offers it no more.
    await other.content.getByText('Orang lain yang bernama sama.').first().waitFor();
    expect(await other.page.getByRole('button', { name: 'Batalkan klaim…' }).count()).toBe(0);
  }));
