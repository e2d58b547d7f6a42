import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ClaimDriver } from '../../support/claim-driver';
import { World } from '../../support/world';
import { runningInstance } from '../../demo/running-instance';
import { say } from '../../demo/telling';
import { tellSample } from '../../demo/sample/tell';
import { Desks, type Desk } from '../support/desk';
import { allPages, type Shot } from './pages';

/**
 * `npm run screenshots`: every page x language x theme x width into tests/browser/__screenshots__. With words after it,
 * only the pages whose name has one of them.
 */
const FOLDER = path.resolve('tests/browser/__screenshots__');
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['id', 'en'] as const;

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const instance = await runningInstance();
  const driver = new ClaimDriver(new World(instance));
  const { failed } = await tellSample(driver);
  for (const { no, error } of failed) say(`sample claim ${no} broke off: ${error.message}`);
  const pages = (await allPages(driver.world)).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  mkdirSync(FOLDER, { recursive: true });
  const desks = await Desks.open(instance.apiUrl);
  for (const as of new Set(pages.map((page) => page.as))) {
    const desk = await desks.as(as);
    for (const page of pages.filter((one) => one.as === as)) await photograph(desk, page);
    await desk.close();
  }
  await desks.close();
  say(`${pages.length} pages are in ${FOLDER}`);
}

async function photograph({ page }: Desk, { name, address }: Shot): Promise<void> {
  for (const language of LANGUAGES) {
    await page.evaluate(`localStorage.setItem('jkk.language', '${language}')`);
    await page.goto(address);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        const file = `${name}.${language}.${colorScheme}.${size.width}.png`;
        await page.screenshot({ path: path.join(FOLDER, file), fullPage: size.width < 760 });
      }
    }
  }
}

main().catch((error: unknown) => {
  say(String(error));
  process.exitCode = 1;
});
