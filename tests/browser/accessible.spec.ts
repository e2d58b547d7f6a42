import { sharedDriver } from '../support/instances';
import { lostThumb, storyW3 } from '../support/stories';
import { judge } from './support/axe';
import { Desks } from './support/desk';
import type { Desk, Look } from './support/desk';
import { REGISTERS } from './support/registers';

/** Every kind of page by axe: both themes, a desk's screen and a phone. */
const driver = sharedDriver();
const PHONE = 390;
let desks: Desks;
let claimNumber: string;
let payoutId: string;

/** No list is judged before it has rows: an empty page has little to find. */
const ROW = '[data-row]';
const FILLED: Readonly<Record<string, string>> = {
  '/': ROW,
  '/claims': ROW,
  '/report': 'h2',
  '/payouts': ROW,
  '/batches': ROW,
  '/reconciliation': 'td:visible',
  '/ledger': ROW,
  '/people': ROW,
  '/administration/messages': 'section h2',
  // Nobody needs to have brought a file.
  '/administration/imports': 'td:visible, [role="status"]',
};

beforeAll(async () => {
  desks = await Desks.open();
  const { claim } = await storyW3(driver);
  claimNumber = claim.claimNumber;
  payoutId = claim.payouts[0]!.payoutId;
  await driver.batch([claim.payouts[1]!.payoutId]);
  // Waits for the officer.
  await lostThumb(driver);
});
afterAll(() => desks?.close());

const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: PHONE, height: 844 },
];

async function openFilled(desk: Desk, address: string): Promise<void> {
  await desk.page.goto(address);
  const record = address.startsWith('/administration/') ? 'td:visible' : 'h1';
  await desk.content
    .locator(FILLED[address] ?? record)
    .first()
    .waitFor();
}

it.each(LOOKS)('has no serious finding: $theme at $width', async (look) => {
  const officer = await desks.as('officer', look);
  for (const address of ['/', '/claims', `/claims/${claimNumber}`, '/report']) {
    await openFilled(officer, address);
    await officer.photograph(`look-${look.theme}-${look.width}-${address.replaceAll('/', '_')}`);
    expect([address, await judge(officer)]).toEqual([address, []]);
  }
  await officer.close();
  const maker = await desks.as('maker', look);
  for (const address of ['/payouts', `/payouts/${payoutId}`, '/batches', '/reconciliation', '/ledger']) {
    await openFilled(maker, address);
    await maker.photograph(`look-${look.theme}-${look.width}-${address.replaceAll('/', '_')}`);
    expect([address, await judge(maker)]).toEqual([address, []]);
  }
  await maker.close();
  const admin = await desks.as('admin', look);
  for (const address of ['/people', ...REGISTERS.map((name) => `/administration/${name}`)]) {
    await openFilled(admin, address);
    expect([address, await judge(admin)]).toEqual([address, []]);
  }
  await admin.close();
});

it('keeps names and amounts of payouts in sight on a phone', async () => {
  const desk = await desks.as('maker', { width: PHONE, height: 844 });
  await desk.page.goto('/payouts');
  const row = desk.content.locator(`tr[data-payout="${payoutId}"]`);
  await row.waitFor();
  for (const cell of await row.locator('td:visible').all()) {
    const box = await cell.boundingBox();
    if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(PHONE + 1);
  }
  await row.getByText(/Rp/).first().waitFor();
  await desk.close();
});

it('selects only payouts that stand in no batch, and says which do', async () => {
  const client = await driver.world.desks.as('maker');
  await client.post('/payout-batches', { payoutIds: [payoutId] }, { idempotencyKey: payoutId });
  const desk = await desks.as('maker');
  await desk.page.goto('/payouts');
  const row = desk.content.locator(`tr[data-payout="${payoutId}"]`);
  await row.getByText(/^dalam batch /).waitFor();
  await desk.content
    .getByText(/ · kas Rp[\d.]+$/)
    .first()
    .waitFor();
  expect(await row.getByRole('checkbox').isDisabled()).toBe(true);
  await desk.content.getByRole('checkbox', { name: 'Pilih semua' }).check();
  expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  await desk.close();
});
