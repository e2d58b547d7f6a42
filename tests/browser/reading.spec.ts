import type { Locator } from 'playwright-core';
import { sharedDriver } from '../support/instances';
import { minutesAgo, statementBody, wibDay } from '../support/claim-bodies';
import { freshParticipant } from '../support/people';
import { eventually } from '../support/wait';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** What stands on the pages is words: diagnoses, places, dates and hours, in whatever browser. */
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

/** Types into the field of the diagnosis and waits for this option, which may have to be the first. */
async function findsDiagnosis(desk: Desk, typed: string, option: string, isFirst = false): Promise<void> {
  const name = 'Diagnosis (ICD-10)';
  const input = desk.content
    .getByRole('textbox', { name })
    .or(desk.content.getByRole('combobox', { name }))
    .first();
  await input.click();
  await input.fill(typed);
  const found = desk.page.getByRole('option', { name: option, exact: true });
  await (isFirst ? desk.page.getByRole('option').first().and(found) : found).waitFor();
}

const hasValue = (input: Locator, value: string): Promise<boolean> =>
  eventually(`the value ${value}`, async () => (await input.inputValue()) === value || undefined);

it('finds a diagnosis by everyday words in both languages', async () => {
  const desk = await desks.as('plkk');
  await desk.page.goto('/report');
  await desk.content.getByText('Cedera 1').waitFor();
  await findsDiagnosis(desk, 'jempol', 'Amputasi traumatik ibu jari tangan (S68.0)');
  await findsDiagnosis(desk, 'amputasi ibu jari', 'Amputasi traumatik ibu jari tangan (S68.0)', true);
  await findsDiagnosis(desk, 'finger', 'Luka terbuka jari tangan, kuku utuh (S61.0)');
  await findsDiagnosis(desk, 'thumb', 'Patah tulang ibu jari tangan (S62.5)');
  await findsDiagnosis(desk, 'patah radius', 'Patah ujung bawah radius (tulang pengumpil) (S52.5)');
  await desk.close();
});

/** Keeps these parts of the page on the line until the function that it gives is called. */
async function holdBack(desk: Desk, parts: string): Promise<() => void> {
  let bring: () => void = () => undefined;
  const line = new Promise<void>((resolve) => (bring = resolve));
  await desk.page.route(`**/assets/{${parts}}-*.js`, async (route) => {
    await line;
    await route.continue();
  });
  return bring;
}

it('keeps what is typed before the list is there, and the focus too', async () => {
  const desk = await desks.as('plkk');
  const bring = await holdBack(desk, 'ListSelect,lists,floating');
  await desk.page.goto('/report');
  const regency = desk.content.getByRole('combobox', { name: 'Kabupaten atau kota' });
  await regency.click();
  await desk.page.keyboard.type('kota sera');
  await hasValue(regency, 'kota sera');
  bring();
  await desk.page.getByRole('option', { name: /^Kota Serang/ }).waitFor();
  await desk.page.keyboard.type('ng');
  await hasValue(regency, 'kota serang');
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Enter');
  await eventually(
    'the chosen one',
    async () => (await regency.inputValue()).startsWith('Kota Serang') || undefined,
  );
  await desk.close();
});

it('chooses what was struck before the list was there, also by who has gone on already', async () => {
  const desk = await desks.as('plkk');
  const bring = await holdBack(desk, 'ListSelect,lists,floating');
  await desk.page.goto('/report');
  const circumstance = desk.content.getByRole('combobox', { name: 'Keadaan kejadian' });
  await circumstance.focus();
  for (const key of ['ArrowDown', 'Enter', 'Tab']) await desk.page.keyboard.press(key);
  expect(await circumstance.inputValue()).toBe('');
  bring();
  await hasValue(circumstance, 'Sedang bekerja');
  expect(await desk.page.getByRole('option').count()).toBe(0);
  expect(await circumstance.and(desk.page.locator(':focus')).count()).toBe(0);
  await desk.close();
});

it('keeps the button of a menu until the menu is there', async () => {
  const desk = await desks.as('officer');
  const bring = await holdBack(desk, 'DroppedMenu,floating');
  await desk.page.goto('/');
  const button = desk.page.getByRole('button', { name: /^Akun saya: / });
  const asked = desk.page.waitForRequest((request) => request.url().includes('/assets/DroppedMenu-'));
  await button.click();
  await asked;
  await desk.page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))');
  expect(await button.count()).toBe(1);
  bring();
  await desk.page.getByRole('menuitem', { name: 'Keluar' }).waitFor();
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
  await hasValue(day, '28 Nov 2025');
  await hasValue(hour, '14.05');
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click();
  await hasValue(desk.content.getByLabel('When it happened: hour', { exact: true }), '14:05');
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

async function reported(): Promise<string> {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  await driver.world.settle({ participants: [participant] });
  return (await driver.report(participant, 'PERISAI')).claimNumber;
}

it('says of each statement what the verifier said of it, and of no other', async () => {
  const claimNumber = await reported();
  await driver.conclude(claimNumber, statementBody());
  const recovered = statementBody({ condition: 'RECOVERED', conditionOn: wibDay(Date.now()) });
  await driver.command(claimNumber, 'medical-statements', 'doctor', recovered);
  const desk = await desks.as('officer');
  await desk.openClaim(claimNumber);
  const statements = desk.content.getByRole('group', { name: 'Keterangan dokter', exact: true });
  await statements.nth(1).getByText('Dibenarkan', { exact: true }).waitFor();
  await statements.nth(0).getByText('Belum diverifikasi', { exact: true }).waitFor();
  expect(await statements.nth(0).getByText('Dibenarkan', { exact: true }).count()).toBe(0);
  await desk.close();
});

it('ends the track of a withdrawn claim where it was withdrawn', async () => {
  const claimNumber = await reported();
  await driver.command(claimNumber, 'withdrawal', 'perisai', {
    reasonCode: 'REPORTED_BY_MISTAKE',
    note: 'Kejadian orang lain yang bernama sama.',
  });
  const desk = await desks.as('officer');
  await desk.openClaim(claimNumber);
  const steps = desk.content.getByRole('list', { name: 'Tahap' }).getByRole('listitem');
  const last = await steps.and(desk.page.locator('[aria-current="step"]')).allTextContents();
  expect(last).toEqual(['DiperiksaDicabut pelapor']);
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

it('leads home from an address that is none, and to the work from its name', async () => {
  const desk = await desks.as('officer');
  await desk.page.goto('/work?due=overdue');
  await desk.page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('due') === 'overdue');
  for (const address of ['/nothing', '/people/9', '/report/extra']) {
    await desk.page.goto(address);
    await desk.content.getByText('Halaman ini tidak ada.').waitFor();
    await desk.content.getByRole('link', { name: 'Kerja' }).click();
    await desk.page.waitForURL((url) => url.pathname === '/');
  }
  // A desk of others, or a record that is none, says so, and does not ask to try again.
  for (const [address, words] of [
    ['/payouts', 'Yang memakainya: penyusun keuangan, perilis keuangan, auditor.'],
    ['/payouts/AAAAAAAAAAAAA', 'Meja ini bukan untuk peran Anda.'],
    ['/claims/JKK-2026-9999999', 'Klaim ini belum bisa dibaca'],
  ] as const) {
    await desk.page.goto(address);
    await desk.content.getByText(words).waitFor();
    await desk.content.getByRole('link', { name: 'Ke daftar kerja' }).waitFor();
    expect(await desk.content.getByRole('button').count()).toBe(0);
  }
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('lets a new claim wait behind a button, so that nothing moves under the hand', async () => {
  const participant = freshParticipant({ segment: 'BPU' });
  await driver.world.settle({ participants: [participant] });
  const first = await driver.report(participant, 'PERISAI', { occurredAt: minutesAgo(3_000) });
  const desk = await desks.as('perisai');
  const followed = desk.page.waitForRequest((request) => request.url().endsWith('/api/v1/changes'));
  await desk.page.goto(`/claims?q=${participant.participantNumber}`);
  await followed;
  const row = desk.content.getByText(first.claimNumber).first();
  await row.waitFor();
  const before = await row.boundingBox();

  const second = await driver.report(participant, 'PERISAI');
  const button = desk.content.getByRole('button', { name: '1 klaim baru' });
  await button.waitFor();
  expect(await desk.content.getByText(second.claimNumber).count()).toBe(0);
  expect(await row.boundingBox()).toEqual(before);
  await button.click();
  await desk.content.getByText(second.claimNumber).first().waitFor();
  await desk.close();
});
