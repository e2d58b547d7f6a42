import { statementBody, verificationBody } from '../support/claim-bodies';
import { attach, Day, slowLine, toWork } from './support/day';

/** The labour inspector: reads what both sides wrote, opens the letter, and determines with the form and its number. */
const day = new Day('inspector');
const { driver } = day;
const GROUNDS = 'Terjadi saat bertugas, disaksikan dua orang.';
let claimNumber: string;

beforeAll(async () => {
  await day.begin();
  claimNumber = await day.patient();
  const finding = { finding: 'NOT_WORK_RELATED' };
  await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody(finding));
  await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
  await driver.command(claimNumber, 'conclusion', 'officer', {
    conclusion: 'NOT_WORK_RELATED',
    reasonCode: 'OUTSIDE_WORK',
    ruleCited: 'PP-44-2015 Pasal 1',
  });
  const letter = await driver.upload('employer');
  const objection = { objector: 'EMPLOYER', grounds: GROUNDS, documents: [letter] };
  await driver.command(claimNumber, 'objection', 'employer', objection);
});
afterAll(() => day.end());

it('finds the dispute among the tasks with its grounds and letter, and is told what is missing before it is sent', () =>
  day.at('inspector', async (desk) => {
    const { page, content, drawer } = desk;
    await content.locator(`[data-work="${claimNumber}"]`).getByRole('link', { name: claimNumber }).click();
    await content.getByText(GROUNDS).first().waitFor();
    await content
      .getByRole('link', { name: /^Dokumen 1/ })
      .first()
      .waitFor();
    await desk.act('Tetapkan…');
    await drawer.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    await drawer.getByText('Perlu diisi').first().waitFor();
    await desk.choose(drawer, 'Penetapan', 'Akibat kerja');
    await desk.pick(drawer, 'Formulir', '', /^F1/);
    await desk.fill(drawer, 'Nomor penetapan', '560/77/PK/2026');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.reload();
    await desk.act('Tetapkan…');
    expect(await drawer.getByLabel('Nomor penetapan', { exact: true }).inputValue()).toBe('560/77/PK/2026');
  }));

it('determines with the letter over a slow line, and the claim goes on as a work accident', () =>
  day.at('inspector', async (desk) => {
    const { page, content, drawer } = desk;
    await desk.openClaim(claimNumber);
    await desk.act('Tetapkan…');
    await desk.choose(drawer, 'Penetapan', 'Akibat kerja');
    await desk.pick(drawer, 'Formulir', '', /^F1/);
    await desk.fill(drawer, 'Nomor penetapan', '560/77/PK/2026');
    await desk.fill(drawer, 'Aturan yang dikutip', 'Kepmenakertrans 609/2012');
    await desk.fill(drawer, 'Catatan', 'Dua saksi menerangkan hal yang sama.');
    const quick = await slowLine(desk);
    await attach(desk, 'penetapan.pdf');
    // Pressed while the letter is still on its way, and again.
    await drawer.getByRole('button', { name: 'Tetapkan', exact: true }).dblclick();
    await drawer.waitFor({ state: 'hidden' });
    await quick();
    await content.getByText('560/77/PK/2026').first().waitFor();
    const { stage } = await driver.see(claimNumber);
    expect(['ACCEPTED', 'IN_TREATMENT']).toContain(stage);
    await toWork(desk);
    await content.locator(`[data-work="${claimNumber}"]`).waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Meja kerja' }).getByRole('link', { name: 'Klaim' }).click();
    await content.getByRole('link', { name: claimNumber }).click();
    await content.getByText('Dua saksi menerangkan hal yang sama.').first().waitFor();
  }));

it('is not shown any more as it was once it may not be seen', () =>
  day.at('inspector', async (desk) => {
    const { page, content } = desk;
    await desk.openClaim(claimNumber);
    await page.route(`**/api/v1/claims/${claimNumber}`, (route) =>
      route.fulfill({ status: 404, json: { status: 404, code: 'NOT_FOUND' } }),
    );
    // Read again when the person comes back to the window, once it is some seconds old.
    await page.waitForTimeout(5_500);
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await content.getByText('Klaim ini belum bisa dibaca').waitFor();
    expect(await content.getByText(GROUNDS).count()).toBe(0);
  }));
