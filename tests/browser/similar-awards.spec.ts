import { sharedDriver } from '../support/instances';
import { lostThumb, paidThumb } from '../support/stories';
import { judge } from './support/axe';
import { Desks } from './support/desk';
import type { Look } from './support/desk';

/** An officer sees what was granted for a like injury, and opens that claim. */
const driver = sharedDriver();
let desks: Desks;
let before: string;
let claimNumber: string;

beforeAll(async () => {
  desks = await Desks.open();
  before = (await paidThumb(driver)).claim.claimNumber;
  claimNumber = (await lostThumb(driver)).claim.claimNumber;
});
afterAll(() => desks?.close());

const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390, height: 844 },
];

it.each(LOOKS)('reads it on the claim and opens the other one: $theme at $width', async (look) => {
  const desk = await desks.as('officer', look);
  await desk.openClaim(claimNumber);
  const section = desk.content.getByRole('region', { name: 'Manfaat yang disetujui untuk cedera serupa' });
  const row = section.getByRole('row').filter({ hasText: before });
  await row.getByText('15%', { exact: true }).waitFor();
  await row.getByText('Jari tangan').waitFor();
  await section.scrollIntoViewIfNeeded();
  await desk.photograph(`similar-awards-${look.theme}-${look.width}`);
  expect(await judge(desk)).toEqual([]);
  await row.getByRole('link', { name: before }).click();
  await desk.page.waitForURL(new RegExp(before));
  expect(desk.faults).toEqual([]);
  await desk.close();
});
