import { statementBody, verificationBody } from '../support/claim-bodies';
import type { Loose } from '../support/loose';
import { attach, Day, slowLine, toWork } from './support/day';

/** The advisory doctor: asked where the doctor is uncertain, reads what was written, answers once, and finds it again. */
const day = new Day('advisor');
const { driver } = day;
const NOTE = 'Cedera lama; radiologi sebelum kejadian menunjukkan garis yang sama.';
let claimNumber: string;

beforeAll(async () => {
  await day.begin();
  claimNumber = await day.patient();
  await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody({ finding: 'UNCERTAIN' }));
  await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
});
afterAll(() => day.end());

it('finds the claim among the tasks, reads the finding, and keeps what was typed through Esc, back and reload', () =>
  day.at('advisor', async (desk) => {
    const { page, content, drawer } = desk;
    await content.locator(`[data-work="${claimNumber}"]`).getByRole('link', { name: claimNumber }).click();
    await content.getByText('Cedera sesuai dengan kronologi kejadian.').first().waitFor();
    await desk.act('Beri pendapat…');
    // Sent before anything is filled in.
    await drawer.getByRole('button', { name: 'Kirim pendapat' }).click();
    await drawer.getByText('Perlu diisi').first().waitFor();
    await desk.choose(drawer, 'Pendapat', 'Tidak sependapat');
    await desk.fill(drawer, 'Catatan', NOTE);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.reload();
    await desk.act('Beri pendapat…');
    expect(await drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe(NOTE);
    await page.goBack();
    await content.locator(`[data-work="${claimNumber}"]`).waitFor();
    await page.goForward();
    await desk.act('Beri pendapat…');
    expect(await drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe(NOTE);
  }));

it('answers once over a slow line though the button is pressed twice, and a second tab is told so', () =>
  day.at('advisor', async (desk) => {
    const { page, content, drawer } = desk;
    await desk.openClaim(claimNumber);
    const other = await desk.tab();
    await other.openClaim(claimNumber);
    await other.act('Beri pendapat…');
    await desk.choose(other.drawer, 'Pendapat', 'Sependapat');
    await desk.fill(other.drawer, 'Catatan', 'Setuju.');

    await desk.act('Beri pendapat…');
    await desk.choose(drawer, 'Pendapat', 'Tidak sependapat');
    await desk.fill(drawer, 'Catatan', NOTE);
    const quick = await slowLine(desk);
    // Sent while the file is still on its way: it goes with it.
    await attach(desk, 'radiologi.pdf');
    await drawer.getByRole('button', { name: 'Kirim pendapat' }).dblclick();
    await drawer.waitFor({ state: 'hidden' });
    await quick();
    await content.getByText(NOTE).first().waitFor();
    await content
      .getByRole('link', { name: /^Dokumen 1/ })
      .first()
      .waitFor();
    const { items } = await (
      await driver.world.desks.as('auditor')
    ).read<Loose>(`/claims/${claimNumber}/events`);
    expect(items.filter(({ code }: Loose) => code === 'ADVICE_GIVEN')).toHaveLength(1);

    await other.drawer.getByRole('button', { name: 'Kirim pendapat' }).click();
    await other.drawer.getByRole('alert').first().waitFor();
    expect(await other.drawer.getByLabel('Catatan', { exact: true }).inputValue()).toBe('Setuju.');
    await toWork(desk);
    await content.locator(`[data-work="${claimNumber}"]`).waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Meja kerja' }).getByRole('link', { name: 'Klaim' }).click();
    await content.getByRole('link', { name: claimNumber }).click();
    await content.getByText(NOTE).first().waitFor();
  }));
