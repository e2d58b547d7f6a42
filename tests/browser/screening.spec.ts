import { wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { sharedStack } from '../support/stack';
import { Desks } from './support/desk';

/** A list of persons whom nobody may pay waits on its page for a second administrator, and is in force then. */
const driver = sharedDriver();
let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

it('a list is told with its source, by whom, and whether it is in force, in both languages', async () => {
  const source = `Surat PPATK ${process.pid}`;
  const entries = [{ ref: 'P-1', names: ['GULDAN TERASTRE'] }];
  const content = { list: 'DPPSPM', datedOn: wibDay(Date.now()), source, entries } as const;
  const admin = await driver.world.desks.as('admin');
  const form = new FormData();
  form.append('file', new Blob([JSON.stringify(content)]), 'dppspm.json');
  const handed = await fetch(`${sharedStack().baseUrl}/api/v1/screening-lists`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}` },
    body: form,
  });
  const { checksum } = (await handed.json()) as { checksum: string };

  const desk = await desks.as('auditor');
  await desk.page.goto('/policies');
  const row = desk.content.getByRole('row').filter({ hasText: source });
  await row.getByText('Menunggu orang kedua').waitFor();
  expect(await row.getByText(/^DPPSPM · /).count()).toBe(1);

  const second = await driver.world.desks.as('admin2');
  const published = await second.post(`/screening-lists/${checksum}/publication`, { note: 'Dibandingkan.' });
  expect(published.body).toMatchObject({ list: 'DPPSPM' });
  await desk.page.reload();
  await row.getByText('Berlaku', { exact: true }).waitFor();
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click();
  await row.getByText('In force', { exact: true }).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
