import { Desks } from './support/desk';

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
  await page.waitForFunction(`navigator.serviceWorker.controller?.state === 'activated'`);
  await desk.goOffline(true);
  await page.goto('/claims');
  await page.getByText('Server tidak terjangkau.').waitFor();
  await desk.goOffline(false);
  await page.getByRole('button', { name: 'Coba sekarang' }).click();
  await page.getByRole('navigation', { name: 'Meja kerja' }).waitFor();
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
  const scripts = answers.filter(({ url }) => /\/assets\/(index|vendor|shared)-.*\.(js|css)$/.test(url));
  expect(scripts.length).toBeGreaterThan(1);
  for (const { encoding, cache } of scripts) {
    expect(encoding).toMatch(/^(br|gzip)$/);
    expect(cache).toContain('immutable');
  }
  expect(answers.filter(({ url }) => url.includes('/assets/')).length).toBeLessThan(45);
  await desk.close();
});
