import { sharedDriver } from '../support/instances';
import { storyW3 } from '../support/stories';
import { Desks } from './support/desk';

/** Finance on a screen that is zoomed to twice the size, and a claim and a batch on paper. */
const driver = sharedDriver();
/** Half of 1440: what is left of a desk's screen at 200%. */
const ZOOMED = 720;

let desks: Desks;
let claimNumber: string;
let payoutId: string;
let batchId: string;
beforeAll(async () => {
  desks = await Desks.open();
  const { claim } = await storyW3(driver);
  claimNumber = claim.claimNumber;
  payoutId = claim.payouts[0]!.payoutId;
  ({ batchId } = await driver.batch(claim.payouts.map((payout) => payout.payoutId)));
});
afterAll(() => desks?.close());

/** What sticks out on the right of the window, by its text. */
const OUTSIDE = `[...document.querySelectorAll('#content td, #content th, #content h1, #content button')]
  .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth + 1)
  .filter((part) => part.closest('[role="region"][tabindex="0"]') === null)
  .map((part) => part.textContent)`;

it('loses no name and no amount at 200%', async () => {
  const desk = await desks.as('maker', { width: ZOOMED, height: 450 });
  const pages = [
    '/payouts',
    `/payouts/${payoutId}`,
    '/batches',
    `/batches/${batchId}`,
    '/reconciliation',
    '/ledger',
  ];
  for (const address of pages) {
    await desk.page.goto(address);
    await desk.content.locator('td').first().waitFor();
    expect([address, await desk.page.evaluate<string[]>(OUTSIDE)]).toEqual([address, []]);
  }
  await desk.close();
});

it('prints a claim and a batch without what only a screen needs', async () => {
  const desk = await desks.as('releaser');
  const decisions = desk.page.getByRole('region', { name: 'Keputusan' });
  await desk.openClaim(claimNumber);
  await decisions.waitFor();
  await desk.page.emulateMedia({ media: 'print' });
  await desk.content.getByText('Santunan kematian').first().waitFor();
  await desk.page.getByRole('navigation', { name: 'Meja kerja' }).waitFor({ state: 'hidden' });
  await decisions.waitFor({ state: 'hidden' });
  await desk.page.emulateMedia({ media: 'screen' });

  await desk.page.goto(`/batches/${batchId}`);
  await desk.page.emulateMedia({ media: 'print' });
  await desk.content.locator(`tr[data-payout="${payoutId}"]`).waitFor();
  await desk.page.getByRole('navigation', { name: 'Meja kerja' }).waitFor({ state: 'hidden' });
  await desk.close();
});
