import { sharedDriver } from '../support/instances';
import { freshParticipant } from '../support/people';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** What stands on the pages is words: diagnoses, places, dates and hours, in whatever browser. */
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

const options = async (desk: Desk, typed: string): Promise<string[]> => {
  const name = 'Diagnosis (ICD-10)';
  const input = desk.content
    .getByRole('textbox', { name })
    .or(desk.content.getByRole('combobox', { name }))
    .first();
  await input.click();
  await input.fill(typed);
  return desk.page.getByRole('option').allTextContents();
};

it('finds a diagnosis by everyday words in both languages', async () => {
  const desk = await desks.as('plkk');
  await desk.page.goto('/report');
  await desk.content.getByText('Cedera 1').waitFor();
  expect(await options(desk, 'jempol')).toContain('Amputasi traumatik ibu jari tangan (S68.0)');
  expect((await options(desk, 'amputasi ibu jari'))[0]).toBe('Amputasi traumatik ibu jari tangan (S68.0)');
  expect(await options(desk, 'finger')).toContain('Luka terbuka jari tangan, kuku utuh (S61.0)');
  expect(await options(desk, 'thumb')).toContain('Patah tulang ibu jari tangan (S62.5)');
  expect(await options(desk, 'patah radius')).toContain(
    'Patah ujung bawah radius (tulang pengumpil) (S52.5)',
  );
  await desk.close();
});

it('reads the same day and hour in a browser that speaks American English', async () => {
  const desk = await desks.as('plkk', { locale: 'en-US' });
  await desk.page.goto('/report');
  const day = desk.content.getByLabel('Waktu kejadian', { exact: true });
  const hour = desk.content.getByLabel('Waktu kejadian: jam', { exact: true });
  await day.fill('28/11/2025');
  await hour.fill('1405');
  await desk.content.getByLabel('Alamat tempat kejadian').click();
  expect(await day.inputValue()).toBe('28 Nov 2025');
  expect(await hour.inputValue()).toBe('14.05');
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click();
  expect(await desk.content.getByLabel('When it happened: hour', { exact: true }).inputValue()).toBe('14:05');
  await desk.close();
});

it('tells a claim in words, never in codes', async () => {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  await driver.world.settle({ participants: [participant] });
  const { claimNumber } = await driver.report(participant, 'PERISAI', {
    injuries: [{ icd10: 'S68.0', bodyPart: 'FINGER', side: 'RIGHT' }],
  });
  const desk = await desks.as('officer');
  await desk.openClaim(claimNumber);
  const report = desk.content.getByRole('region', { name: 'Laporan', exact: true });
  await report.getByText('Amputasi traumatik ibu jari tangan (S68.0)').waitFor();
  await report
    .getByText(/Jari tangan/)
    .first()
    .waitFor();
  await report
    .getByText(/Kabupaten Tangerang/)
    .first()
    .waitFor();
  expect(await report.getByText('3603').count()).toBe(0);
  await desk.close();
});

it('searches by what stands in the address, digits too', async () => {
  const desk = await desks.as('officer');
  const asked = desk.page.waitForRequest((request) => request.url().includes('/api/v1/claims?'));
  await desk.page.goto('/claims?q=12000000001');
  expect(new URL((await asked).url()).searchParams.get('q')).toBe('12000000001');
  await desk.content.getByText('12000000001').first().waitFor();
  await desk.close();
});
