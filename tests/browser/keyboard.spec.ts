import { wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshParticipant } from '../support/people';
import type { Desk } from './support/desk';
import { Desks } from './support/desk';

/** A doctor's day without a pointer: the list, a claim, its form, and back, with the focus where a person expects it. */
const driver = sharedDriver();
const HOSPITAL = 'PLKK-0002';
const LICENCE = '503/0412/DPMPTSP/2024';
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
  for (let at = 0; at < 2; at += 1) {
    const participant = freshParticipant({ segment: 'BPU' });
    await driver.world.settle({ participants: [participant] });
    await driver.report(participant, 'PERISAI', { plkkCode: HOSPITAL });
  }
});
afterAll(() => desks?.close());

const ROW = `document.activeElement?.closest('[data-row]')?.dataset`;
const LABEL = `(() => {
  const element = document.activeElement;
  return element?.closest('fieldset')?.querySelector('legend')?.textContent ?? element?.labels?.[0]?.textContent ?? null;
})()`;
const press = ({ page }: Desk, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const type = async (desk: Desk, text: string): Promise<void> => desk.page.keyboard.type(text);

/** Tab by Tab to the field of this label, as whoever has no pointer comes there. */
async function tabTo(desk: Desk, label: string): Promise<void> {
  const passed: unknown[] = [];
  while (passed.length < 80) {
    await press(desk, 'Tab');
    const here = await desk.page.evaluate(LABEL);
    if (here === label) return;
    passed.push(here);
  }
  throw new Error(`Tab does not reach ${label}: ${JSON.stringify(passed)}`);
}

it('moves through the work, opens a claim and comes back to its row', async () => {
  const desk = await desks.as('doctor2');
  await desk.content.locator('[data-work]').nth(1).waitFor();
  await press(desk, 'j');
  await desk.until(`${ROW}?.row === '0'`);
  await press(desk, 'ArrowDown');
  await desk.until(`${ROW}?.row === '1'`);
  await press(desk, 'k', 'j');
  await desk.until(`${ROW}?.row === '1'`);
  const claimNumber = await desk.page.evaluate<string>(`${ROW}.work`);
  // Tab goes on from the row, to its claim; the keys go on from where Tab has come to.
  await press(desk, 'Tab');
  await desk.until(`${ROW}?.row === '1' && document.activeElement.tagName !== 'TR'`);
  await press(desk, 'k');
  await desk.until(`${ROW}?.row === '0'`);
  await press(desk, 'j', 'Enter');
  await desk.page.waitForURL(new RegExp(claimNumber));
  await desk.page.getByRole('region', { name: 'Keputusan' }).waitFor();
  await press(desk, 'Escape');
  await desk.until(`${ROW}?.work === '${claimNumber}'`);
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('takes the next work and hands a statement in', async () => {
  const desk = await desks.as('doctor2');
  await desk.page.goto('/?what=MEDICAL_STATEMENT');
  await desk.content.locator('[data-work]').first().waitFor();
  await press(desk, 'n');
  await desk.page.waitForURL(/\/claims\/JKK-/);
  await desk.page
    .getByRole('region', { name: 'Keputusan' })
    .getByRole('button', { name: 'Isi keterangan dokter…' })
    .waitFor();
  // Esc closes what floats, and leaves the page only when nothing does.
  const others = desk.page.getByRole('button', { name: 'Tindakan lain' });
  await others.focus();
  await press(desk, 'Enter');
  await desk.page.getByRole('menuitem').first().waitFor();
  await press(desk, 'Escape');
  await desk.page.getByRole('menu').waitFor({ state: 'detached' });
  await desk.until(`document.activeElement?.textContent?.includes('Tindakan lain') === true`);
  expect(new URL(desk.page.url()).pathname).toMatch(/^\/claims\/JKK-/);

  await press(desk, 'Control+Enter');
  await desk.drawer.getByRole('button', { name: 'Kirim keterangan' }).waitFor();
  await desk.until(`document.activeElement?.closest('[role="dialog"]') !== null`);

  // What is missing is named, and the first of it has the focus.
  await tabTo(desk, 'SIP dokter');
  await press(desk, 'Control+A', 'Delete', 'Control+Enter');
  await desk.until(`${LABEL} === 'Hubungan dengan pekerjaan'`);
  await press(desk, 'Space');
  await tabTo(desk, 'Keadaan');
  await type(desk, 'Masih');
  await press(desk, 'ArrowDown', 'Enter');
  await tabTo(desk, 'Keadaan per tanggal');
  await type(desk, wibDay(new Date().toISOString()));
  await tabTo(desk, 'SIP dokter');
  await type(desk, LICENCE);

  // Esc closes the form and keeps what was typed; the focus comes back to the page.
  await press(desk, 'Escape');
  await desk.drawer.waitFor({ state: 'hidden' });
  await press(desk, 'Control+Enter');
  await desk.drawer.getByText('Isian Anda yang belum dikirim dibuka lagi.').waitFor();
  await tabTo(desk, 'SIP dokter');
  expect(await desk.page.evaluate(`document.activeElement.value`)).toBe(LICENCE);
  await press(desk, 'Control+Enter');
  await desk.drawer.waitFor({ state: 'hidden' });
  await desk.content.getByText('Masih dalam pengobatan').first().waitFor();
  await press(desk, 'Escape');
  await desk.page.waitForURL((url) => url.pathname === '/');
  expect(desk.faults).toEqual([]);
  await desk.close();
});

/** The keys of the sheet, in its order. */
async function keysOf(desk: Desk): Promise<string[]> {
  await press(desk, '?');
  const sheet = desk.page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await sheet.waitFor();
  const caps = await sheet.locator('dt').allInnerTexts();
  await press(desk, 'Escape');
  await sheet.waitFor({ state: 'hidden' });
  return caps.map((text) => text.replace(/\s+/g, ' ').trim());
}

it('names on its sheet the keys that work on the page, and no other', async () => {
  const desk = await desks.as('doctor2');
  await desk.content.locator('[data-work]').first().waitFor();
  const anywhere = ['/', 'g k', 'g l', '?'];
  expect(await keysOf(desk)).toEqual(['j', 'k', 'n', ...anywhere]);
  await press(desk, 'j');
  expect(await keysOf(desk)).toEqual(['j', 'k', '↵', 'n', ...anywhere]);
  await press(desk, 'g', 'l');
  await desk.page.waitForURL(/\/claims$/);
  await desk.content.locator('[data-row]:not([data-work])').first().waitFor();
  await press(desk, 'j');
  expect(await keysOf(desk)).toEqual(['j', 'k', '↵', ...anywhere]);
  await press(desk, 'Enter');
  await desk.page.waitForURL(/\/claims\/JKK-/);
  await desk.content.locator('h1').waitFor();
  expect((await keysOf(desk)).filter((caps) => caps !== 'Ctrl ↵' && caps !== 't')).toEqual([
    'Esc',
    ...anywhere,
  ]);
  await press(desk, 'g', 'k');
  await desk.page.waitForURL((url) => url.pathname === '/');
  await desk.close();
});
