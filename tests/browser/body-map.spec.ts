import { judge } from './support/axe';
import { Desks } from './support/desk';
import type { Look } from './support/desk';

/** The injured part, pointed at, gone to by keys, or picked from the list: all three say the same. */
let desks: Desks;
beforeAll(async () => (desks = await Desks.open()));
afterAll(() => desks?.close());

const LOOKS: readonly Look[] = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390, height: 844 },
];

it.each(LOOKS)('marks the part and its side: $theme at $width', async (look) => {
  const desk = await desks.as('plkk', look);
  await desk.page.goto('/report');
  const injury = desk.content.getByRole('group', { name: 'Cedera 1' });
  const map = injury.getByRole('radiogroup', { name: 'Tunjuk bagian tubuh yang cedera' });
  const chosen = map.getByRole('radio', { checked: true });
  const list = injury.getByLabel('Bagian tubuh', { exact: true });
  const side = injury.getByRole('group', { name: 'Sisi menurut pasien' });

  await map.getByRole('radio', { name: 'Lutut, kanan' }).click();
  expect(await list.inputValue()).toBe('Lutut');
  await side.getByRole('radio', { name: 'Kanan', checked: true }).waitFor();

  // The arrows choose as among radio buttons, each part once and on both sides.
  await desk.page.keyboard.press('ArrowDown');
  expect(await chosen.getAttribute('aria-label')).toBe('Lutut, kiri');
  await side.getByRole('radio', { name: 'Kiri', checked: true }).waitFor();
  await desk.until(`document.activeElement?.getAttribute('aria-checked') === 'true'`);
  expect(await map.getByRole('radio').count()).toBe(32);

  await desk.pick(injury, 'Bagian tubuh', 'Punggung', 'Punggung');
  expect(await chosen.getAttribute('aria-label')).toBe('Punggung');
  await side.waitFor({ state: 'hidden' });
  await map.getByRole('radio', { name: 'Jari tangan, kanan' }).click();

  await map.scrollIntoViewIfNeeded();
  await desk.photograph(`body-map-${look.theme}-${look.width}`);
  expect(await judge(desk)).toEqual([]);
  expect(desk.faults).toEqual([]);
  await desk.close();
});
