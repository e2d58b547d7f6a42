import type { CDPSession } from 'playwright-core';
import { tellSample, SAMPLE } from '../../demo/sample/tell';
import { runningInstance } from '../../demo/running-instance';
import { say } from '../../demo/telling';
import { ClaimDriver } from '../../support/claim-driver';
import { World } from '../../support/world';
import { Desks, type Desk } from '../support/desk';

/**
 * `npm run bench:web`: what each desk costs whoever opens it for the first time. Script as it comes over the line (brotli), the
 * time until the page can be used on a slow line, and the longest time from a click to the paint after it.
 */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const DESKS = [
  { desk: 'hospital, report', as: 'plkk', address: '/report' },
  { desk: 'claims, work list', as: 'officer', address: '/' },
  { desk: 'claims, list', as: 'officer', address: '/claims' },
  { desk: 'finance, payouts', as: 'maker', address: '/payouts' },
  { desk: 'finance, bank', as: 'maker', address: '/reconciliation' },
  { desk: 'administrator, people', as: 'admin', address: '/people' },
] as const;
/** Enough rows to draw, without telling the whole sample. */
const ROWS = 12;
const USABLE = 'main table, main form, main [role="status"]:not([aria-busy])';

interface Figures {
  readonly kilobytes: number;
  readonly usableMs: number;
  readonly paintMs: number;
}

async function main(): Promise<void> {
  const instance = await runningInstance();
  await tellSample(new ClaimDriver(new World(instance)), SAMPLE.slice(0, ROWS));
  const desks = await Desks.open(instance.apiUrl);
  say('desk                    script kB (brotli)   usable, 1.6 Mbit/150 ms   click to paint');
  for (const { desk, as, address } of DESKS) {
    const { kilobytes, usableMs, paintMs } = await measure(await desks.as(as), address);
    say(
      `${desk.padEnd(24)}${kilobytes.toFixed(0).padStart(18)}${`${(usableMs / 1_000).toFixed(1)} s`.padStart(27)}${`${paintMs} ms`.padStart(17)}`,
    );
  }
  await desks.close();
}

async function measure(desk: Desk, address: string): Promise<Figures> {
  const { page } = desk;
  const browser = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await browser.send('Network.enable');
  await browser.send('Network.clearBrowserCache');
  await browser.send('Network.emulateNetworkConditions', SLOW_LINE);
  const scripts = countScripts(browser);
  const began = Date.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(USABLE).first().waitFor();
  const usableMs = Date.now() - began;
  await page.waitForLoadState('networkidle');
  const kilobytes = scripts() / 1_000;
  const paintMs = await clickToPaint(desk);
  await desk.close();
  return { kilobytes, usableMs, paintMs };
}

/** The bytes of the scripts, as they come over the line. */
function countScripts(browser: CDPSession): () => number {
  const open = new Set<string>();
  let bytes = 0;
  browser.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') open.add(requestId);
  });
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (open.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** The longest of some clicks that change the whole page, by the browser's own count. */
async function clickToPaint({ page }: Desk): Promise<number> {
  await page.evaluate(`globalThis.longest = 0; new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') longest = Math.max(longest, duration);
  }).observe({ type: 'event', durationThreshold: 16 })`);
  for (const language of ['EN', 'ID']) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await page.waitForTimeout(300);
  }
  return page.evaluate<number>('longest');
}

main().catch((error: unknown) => {
  say(String(error));
  process.exitCode = 1;
});
