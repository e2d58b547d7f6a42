import { minutesAgo, statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshParticipant } from '../support/people';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';
import { fillShipAccident } from './support/report-page';

/** No line, a server that is away, a file that is gone: the product speaks, and not the browser. */
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

it('shows a page of its own when the code of one cannot be loaded, in both languages, and goes on after it', async () => {
  const desk = await desks.as('officer');
  const { page } = desk;
  await page.route('**/assets/RulesPage*', (route) => route.abort());
  await page.route('**/assets/ReportPage*', (route) => route.abort());
  await page.getByRole('link', { name: 'Lapor', exact: true }).click();
  await page.getByText('Halaman ini belum bisa dimuat.').first().waitFor();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByText('This page cannot be loaded yet.').first().waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page
    .getByRole('button', { name: 'Send the report' })
    .or(page.getByText('Send report'))
    .first()
    .waitFor();
  await desk.close();
});

it('opens an address without a line as a page of the product', async () => {
  const desk = await desks.as('officer', { worker: 'allow' });
  const { page } = desk;
  await desk.until(`navigator.serviceWorker.controller?.state === 'activated'`);
  await desk.goOffline(true);
  await page.goto('/claims');
  await page.getByText('Server tidak terjangkau.').waitFor();
  await desk.goOffline(false);
  await page.getByRole('button', { name: 'Coba sekarang' }).click();
  await page.getByRole('navigation', { name: 'Meja kerja' }).waitFor();
  await desk.close();
});

it('can be installed: a manifest without a fault, whose icons are there', async () => {
  const desk = await desks.window();
  const { page } = desk;
  await page.goto('/');
  const browser = await page.context().newCDPSession(page);
  const { data = '', errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { display: string; icons: { src: string; type: string }[] };
  expect(manifest.display).toBe('standalone');
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(src);
    expect([src, icon.status(), icon.headers()['content-type']]).toEqual([src, 200, type]);
  }
  await desk.close();
});

it('shows the description of the API under the policy of every page', async () => {
  const desk = await desks.window();
  await desk.page.goto('/api/docs');
  await desk.page.locator('.swagger-ui .opblock').first().waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('sends its files compressed, in few requests', async () => {
  const desk = await desks.window();
  const answers: { url: string; encoding: string | undefined; cache: string | undefined }[] = [];
  desk.page.on('response', (response) => {
    const headers = response.headers();
    answers.push({
      url: response.url(),
      encoding: headers['content-encoding'],
      cache: headers['cache-control'],
    });
  });
  await desk.page.goto('/');
  await desk.signIn('plkk');
  const assets = answers.filter(({ url }) => url.includes('/assets/'));
  expect(assets.length).toBeLessThan(25);
  const files = assets.filter(({ url }) => /\/(index|start|parts|table|style)-.*\.(js|css)$/.test(url));
  expect(files.length).toBeGreaterThan(1);
  for (const { encoding, cache } of files) {
    expect(encoding).toMatch(/^(br|gzip)$/);
    expect(cache).toContain('immutable');
  }
  await desk.close();
});

/** Thousands of bytes of script, compressed, that a page may come with: lists, menus, calendars and forms come when they are opened. */
const MOST = 200;

const scriptsOf = (page: Desk['page']): Promise<number> =>
  page.evaluate(`performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000`);

it.each([
  ['plkk', '/'],
  ['plkk', '/report'],
  ['officer', '/claims'],
  ['officer', 'a claim'],
  ['maker', '/payouts'],
  ['maker', '/reconciliation'],
  ['admin', '/people'],
  ['admin', '/administration/hospitals'],
  ['head', '/overview'],
  ['auditor', '/rules'],
] as const)('%s opens %s with little script', async (username, address) => {
  const desk = await desks.as(username);
  const { page } = desk;
  await page.goto(address === 'a claim' ? `/claims/${await concludedClaim()}` : address);
  await page.locator('main :is(h1, h2, table, form, [role="status"]:not([aria-busy]))').first().waitFor();
  await page.waitForLoadState('networkidle');
  const kilobytes = await scriptsOf(page);
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThan(MOST);
  await desk.close();
});

async function concludedClaim(): Promise<string> {
  const driver = sharedDriver();
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 1_000_000 });
  await driver.world.settle({ participants: [participant] });
  const { claimNumber } = await driver.report(participant, 'PERISAI');
  await driver.conclude(
    claimNumber,
    statementBody({ condition: 'RECOVERED', conditionOn: wibDay(new Date().toISOString()) }),
  );
  return claimNumber;
}

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function fillReport(desk: Desk, participantNumber: string, nik: string): Promise<void> {
  const content = await fillShipAccident(desk, {
    participantNumber,
    nik,
    day: wibDay(minutesAgo(180)),
    time: '00:10',
    consequence: 'Luka',
  });
  await content.locator('input[type="file"]').setInputFiles({
    name: 'luka.png',
    mimeType: 'image/png',
    buffer: PHOTO,
  });
}

it('an offline day: a report with a photo waits through a reload, and is sent once when the line is back', async () => {
  const driver = sharedDriver();
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  await driver.world.settle({ participants: [participant] });
  const desk = await desks.as('perisai', { worker: 'allow' });
  const { page, content } = desk;
  try {
    await page.getByRole('link', { name: 'Lapor', exact: true }).click();
    await desk.until(`navigator.serviceWorker.controller?.state === 'activated'`);
    await page.reload();
    await content.getByText('Kabupaten atau kota').waitFor();
    await desk.until(
      `caches.open('jkk-lists').then((lists) => lists.keys()).then((kept) => kept.length >= 2)`,
    );
    await desk.goOffline(true);
    await page.goto('/report');
    await fillReport(desk, participant.participantNumber, participant.nik);
    await content.getByText('di perangkat ini', { exact: false }).first().waitFor();
    await content.getByRole('button', { name: 'Kirim laporan' }).click();
    await content.locator('[data-queued]').getByText('BPJS belum menerimanya', { exact: false }).waitFor();
    await page.reload();
    await content.locator('[data-queued]').getByText('1 berkas', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Akun saya/ }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await desk.drawer.getByText('1 laporan antre', { exact: false }).waitFor();
    await desk.drawer.getByRole('button', { name: 'Tetap masuk' }).click();
    await desk.goOffline(false);
    await content.getByRole('link', { name: 'Buka klaim' }).waitFor();
    expect(await content.locator('[data-queued]').count()).toBe(0);
    const auditor = await driver.world.desks.as('auditor');
    const { items } = await auditor.read(`/claims?q=${participant.participantNumber}`);
    expect(items).toHaveLength(1);
    expect(desk.faults).toEqual([]);
  } catch (error) {
    await desk.photograph('offline-day');
    throw error;
  } finally {
    await desk.close();
  }
});
