import type { Locator } from 'playwright-core';
import { storyW3, type Story } from '../support/stories';
import { Day } from './support/day';
import { Desks } from './support/desk';

/** The auditor: from a search to the record of a claim, whose chain is checked, and on to payment, statement and ledger. */
const day = new Day('auditor');
const { driver } = day;
let story: Story;

beforeAll(async () => {
  await day.begin();
  story = await storyW3(driver);
  const { participantNumber } = story.participant;
  await (await driver.world.desks.as('perisai')).read(`/reference/participants?number=${participantNumber}`);
  await driver.pay(story.claim.claimNumber);
});
afterAll(() => day.end());

it('searches, sees that the record is intact, event by event, and who looked the person up', () =>
  day.at('auditor', async (desk) => {
    const { page, content } = desk;
    await page.keyboard.press('/');
    await page.keyboard.type(story.participant.nik);
    await page.keyboard.press('Enter');
    await content.locator('tr', { hasText: story.claim.claimNumber }).getByRole('link').first().click();
    const chain = content.getByRole('region', { name: 'Rantai kejadian' });
    await chain.getByText(/^Utuh: \d+ kejadian, sama seperti saat ditulis\.$/).waitFor();
    await chain.getByText(/^Tampilkan \d+ kejadian$/).click();
    const events = chain.locator('[data-event]');
    const count = await events.count();
    expect(count).toBeGreaterThan(10);
    await chain.getByText(`Tampilkan ${count} kejadian`).waitFor();
    await events
      .first()
      .getByText(/agen perisai/i)
      .waitFor();
    // Sentences and names, no codes.
    expect((await events.allInnerTexts()).join(' ')).not.toMatch(/\b[A-Z]{2,}_[A-Z_]+\b/);
    const lookups = content.getByRole('region', { name: 'Siapa yang mencari peserta ini' });
    await lookups
      .getByText(/agen perisai/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await content.getByText(/^Intact: \d+ events, as they were written\.$/).waitFor();
    await page.getByRole('button', { name: 'ID', exact: true }).click();
  }));

it('sees who opened the claim, and what else that person opened', async () => {
  const { claimNumber } = story.claim;
  const head = await driver.world.desks.as('head');
  await head.read(`/claims/${claimNumber}`);
  await head.read(`/claims/${claimNumber}/letters/${claimNumber}-1-RECEIPT`);
  await day.at('auditor', async (desk) => {
    const { page, content } = desk;
    await desk.openClaim(claimNumber);
    const readings = content.getByRole('region', { name: 'Siapa yang membaca' });
    await readings
      .getByText(/kepala cabang · Klaim$/)
      .first()
      .waitFor();
    await readings.getByRole('link', { name: 'Semua pembacaan klaim ini' }).click();
    await page.waitForURL(`**/readings?claimNumber=${claimNumber}`);
    // The days stand as high as the search beside them.
    const height = async (field: Locator): Promise<number> => (await field.boundingBox())!.height;
    expect(await height(content.getByLabel('Dari tanggal', { exact: true }))).toBe(
      await height(content.getByLabel('Cari nomor klaim')),
    );
    const rows = content.locator('[data-row]');
    await rows
      .filter({ hasText: `${claimNumber}-1-RECEIPT` })
      .getByRole('link')
      .first()
      .click();
    await content.getByRole('button', { name: /^Hapus saringan Siapa/ }).waitFor();
    await content.getByRole('button', { name: 'Saring', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Surat' }).click();
    await page.waitForURL(/what=LETTER/);
    await rows.nth(1).waitFor({ state: 'detached' });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await rows.getByText('Letter').waitFor();
    await page.getByRole('button', { name: 'ID', exact: true }).click();
  });
});

it('is told where the record is not what was written', () =>
  day.at('auditor', async (desk) => {
    const { page, content } = desk;
    await page.route('**/events', async (route) => {
      const record = await (await route.fetch()).json();
      await route.fulfill({ json: { ...record, fault: { sequence: 3, code: 'EVENTS.CHANGED' } } });
    });
    await desk.openClaim(story.claim.claimNumber);
    await content.getByText('Tidak utuh mulai kejadian 3: isinya bukan lagi yang ditulis.').waitFor();
  }));

it('follows a benefit to its payment, the line of the statement and the account of the ledger, and back', () =>
  day.at('auditor', async (desk) => {
    const { page, content } = desk;
    const { claimNumber } = story.claim;
    await desk.openClaim(claimNumber);
    await content.locator('tr[data-payout]').first().getByRole('link').first().click();
    await page.waitForURL('**/payouts/*');
    const payout = page.url();
    await content.getByRole('region', { name: 'Percobaan kirim' }).waitFor();
    await content.getByRole('region', { name: 'Bukti di mutasi' }).waitFor();
    const ledger = content.getByRole('region', { name: 'Buku besar' });
    await ledger.getByRole('link').first().click();
    await page.waitForURL(/\/ledger\?account=/);
    await content.getByRole('link', { name: claimNumber }).first().waitFor();
    await page.goBack();
    expect(page.url()).toBe(payout);
    await ledger.waitFor();
    await page.reload();
    await content.getByRole('link', { name: new RegExp(`^${claimNumber}-B`) }).click();
    await page.waitForURL(`**/claims/${claimNumber}`);
  }));

it('reaches the last of many desks on a telephone', async () => {
  const desks = await Desks.open();
  const { page } = await desks.as('auditor', { width: 390, height: 844 });
  const band = page.getByRole('navigation', { name: 'Meja kerja' });
  const register = band.getByRole('link', { name: 'Register' });
  await register.scrollIntoViewIfNeeded();
  const { x, width } = (await register.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(390);
  // Each word stands apart from the next one.
  expect(width).toBeGreaterThan(50);
  await register.click();
  await page.waitForURL('**/administration/hospitals');
  // Opened by its address, the desk at hand is in sight by itself.
  await page.reload();
  await page.getByRole('heading', { name: 'Register' }).waitFor();
  expect((await register.boundingBox())!.x).toBeLessThan(390);
  await desks.close();
});
