import { sharedDriver } from '../support/instances';
import { storyW3 } from '../support/stories';
import { eventually } from '../support/wait';
import { judge } from './support/axe';
import type { Desk } from './support/desk';
import { Desks } from './support/desk';

/** A batch of five thousand payments: few rows are drawn, every one is counted, reached by keys, and printed. */
const driver = sharedDriver();
const MANY = 5_000;
let desks: Desks;
let batchId: string;

beforeAll(async () => {
  desks = await Desks.open();
  const { claim } = await storyW3(driver);
  ({ batchId } = await driver.batch(claim.payouts.map(({ payoutId }) => payoutId)));
});
afterAll(() => desks?.close());

const numberOf = (at: number): string => String(7_000_000_000_000 + at);

/** The batch as the server has it, its first payment five thousand times. */
async function withMany(desk: Desk): Promise<void> {
  await desk.page.route(`**/api/v1/payout-batches/${batchId}`, async (route) => {
    const batch = await (await route.fetch()).json();
    const items = Array.from({ length: MANY }, (_, at) => ({ ...batch.items[0], payoutId: numberOf(at) }));
    const total = items.reduce((sum, { amount }) => sum + amount, 0);
    await route.fulfill({ json: { ...batch, items, count: MANY, total } });
  });
  await desk.page.goto(`/batches/${batchId}`);
  await desk.content.locator(`[data-payout="${numberOf(0)}"]`).waitFor();
}

it('draws the rows in sight, tells each its place among all, and has them all on paper', async () => {
  const desk = await desks.as('releaser');
  await withMany(desk);
  const table = desk.content.getByRole('table');
  const rows = table.locator('[data-payout]');
  // The heads of the columns and the total are rows too.
  expect(await table.getAttribute('aria-rowcount')).toBe(String(MANY + 2));
  expect(await rows.count()).toBeLessThan(100);
  // Until the part that draws rows in sight has come, plain ones stand there.
  await table.locator('[data-payout][aria-rowindex="2"]').waitFor();
  await desk.page.screenshot({ path: 'dist/test-results/long-batch-top.png' });

  await table.locator('tfoot').scrollIntoViewIfNeeded();
  const last = table.locator(`[data-payout="${numberOf(MANY - 1)}"]`);
  await last.waitFor();
  expect(await last.getAttribute('aria-rowindex')).toBe(String(MANY + 1));
  expect(await rows.count()).toBeLessThan(100);
  expect(await judge(desk)).toEqual([]);
  await desk.page.screenshot({ path: 'dist/test-results/long-batch-end.png' });

  await desk.page.emulateMedia({ media: 'print' });
  await table.locator(`[data-payout="${numberOf(0)}"]`).waitFor();
  expect(await rows.count()).toBe(MANY);
  await desk.page.emulateMedia({ media: 'screen' });
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('is gone through on a phone as well', async () => {
  const desk = await desks.as('releaser', { theme: 'dark', width: 390, height: 844 });
  await withMany(desk);
  const last = desk.content.locator(`[data-payout="${numberOf(MANY - 1)}"]`);
  // Rows that are drawn on the way are of another height than they were taken for, and the end moves on.
  await eventually('the last row', async () => {
    await desk.content.getByRole('table').locator('tfoot').scrollIntoViewIfNeeded();
    return (await last.count()) > 0 ? true : undefined;
  });
  expect(await desk.content.locator('[data-payout]').count()).toBeLessThan(100);
  await desk.page.screenshot({ path: 'dist/test-results/long-batch-phone.png' });
  await desk.close();
});

/** Payouts that wait for release, as five hundred on one page. */
it('goes by keys to rows that were not drawn, and selects all of them', async () => {
  const desk = await desks.as('maker');
  const count = 500;
  await desk.page.route('**/api/v1/payouts?*', async (route) => {
    const { items, next: _next } = await (await route.fetch()).json();
    const many = Array.from({ length: count }, (_, at) => ({
      ...items[0],
      payoutId: numberOf(at),
      batchId: null,
    }));
    await route.fulfill({ json: { items: many, next: null } });
  });
  await desk.page.goto('/payouts');
  await desk.content.locator(`[data-payout="${numberOf(0)}"]`).waitFor();
  for (let at = 0; at < 60; at += 1) await desk.page.keyboard.press('j');
  await desk.until(`document.activeElement?.dataset.payout === '${numberOf(59)}'`);
  const box = await desk.page.locator(':focus').boundingBox();
  expect(box!.y).toBeGreaterThan(80);
  expect(box!.y + box!.height).toBeLessThan(900);
  // The row in focus is kept while others are looked at.
  await desk.page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  await desk.content.locator(`[data-payout="${numberOf(count - 1)}"]`).waitFor();
  await desk.page.keyboard.press('k');
  await desk.until(`document.activeElement?.dataset.payout === '${numberOf(58)}'`);
  await desk.content.getByRole('checkbox', { name: 'Pilih semua' }).check();
  await desk.content.getByText(`${count} `).first().waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('selects the whole list though only its first page was read, and puts all of it into one batch', async () => {
  const desk = await desks.as('maker');
  const pageSize = 100;
  const count = 1_050;
  let asked: { payoutIds: string[] } | undefined;
  const read: number[] = [];
  await desk.page.route('**/api/v1/payouts?*', async (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const { items } = await (await route.fetch({ url: firstPage(route.request().url()) })).json();
    const until = Math.min(from + pageSize, count);
    read.push(from);
    // One of them stands in a batch already.
    const many = Array.from({ length: until - from }, (_, at) => ({
      ...items[0],
      payoutId: numberOf(from + at),
      batchId: from + at === 7 ? 'B-1' : null,
    }));
    await route.fulfill({ json: { items: many, next: until < count ? String(until) : null } });
  });
  await desk.page.route('**/api/v1/payout-batches', async (route) => {
    asked = route.request().postDataJSON();
    await route.abort();
  });
  await desk.page.goto('/payouts');
  await desk.content.getByText('100 pembayaran pertama yang menunggu rilis').waitFor();
  await desk.content.getByRole('checkbox', { name: 'Pilih semua' }).click();
  await desk.content.getByText('99 pembayaran dipilih').waitFor();
  read.length = 0;
  await desk.content.getByRole('button', { name: 'Pilih seluruh daftar' }).dblclick();
  await desk.content.getByText(`${count - 1} pembayaran dipilih`).waitFor();
  // The first page may be read anew by itself at any time.
  const further = Array.from({ length: Math.ceil(count / pageSize) - 1 }, (_, at) => (at + 1) * pageSize);
  expect(read.filter((from) => from > 0)).toEqual(further);
  expect(await desk.content.getByRole('button', { name: 'Pilih seluruh daftar' }).count()).toBe(0);
  await desk.content.getByRole('button', { name: 'Susun batch' }).click();
  await desk.content.getByRole('alert').first().waitFor();
  expect(new Set(asked?.payoutIds).size).toBe(count - 1);
  expect(asked?.payoutIds).not.toContain(numberOf(7));
  await desk.close();
});

/** What the server is asked for instead of a page that it does not have. */
function firstPage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('cursor');
  return url.toString();
}
