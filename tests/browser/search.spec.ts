import type { Loose } from '../support/loose';
import { castOf } from '../demo/sample/cast';
import { Life } from '../demo/sample/lives';
import { SAMPLE, tellSample, type Told } from '../demo/sample/tell';
import { localDate } from '@jkk/domain/calendar';
import { openAppDatabase } from '@jkk/persistence/connection';
import { statementBody } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshParticipant } from '../support/people';
import { sharedStack } from '../support/stack';
import { judge } from './support/axe';
import { Desks, type Desk } from './support/desk';

/** Searching, and reading what was handed in, on claims of the sample. */
const driver = sharedDriver();
const PHONE = 390;
const first = (stage: string): Told => SAMPLE.find(({ recipe }) => recipe.stage === stage)!;
const withBenefit = (stage: string): Told => SAMPLE.find(({ recipe }) => recipe.benefit === stage)!;
const returned = withBenefit('RETURNED');
const told = [
  first('NOT_COVERED'),
  first('UNDER_VERIFICATION'),
  first('NOT_WORK_RELATED'),
  returned,
  withBenefit('APPROVED'),
];
const { participant } = castOf(told[1]!.no, told[1]!.recipe.segment);
/** Eight by four, with a note of the camera that it stood on its side. */
const TURNED_PHOTO = Buffer.from(
  [
    '/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEA',
    'AAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAA',
    'AADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAAB',
    'FAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAA',
    'AChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAA',
    'AAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKn',
    'AAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIA',
    'MAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////',
    '2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAE',
    'AAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAA',
    'AAAAAgP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCABXf/2Q==',
  ].join(''),
  'base64',
);
let desks: Desks;

const search = async (as: string, q: string): Promise<Loose> =>
  (await driver.world.desks.as(as)).read(`/search?q=${encodeURIComponent(q)}`);
const ask = async ({ page }: Desk, q: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(q);
  await page.keyboard.press('Enter');
};

beforeAll(async () => {
  desks = await Desks.open();
  const { failed } = await tellSample(driver, told);
  expect(failed).toEqual([]);
});
afterAll(() => desks?.close());

it('has told the sample once, however often it is asked to', async () => {
  expect(await tellSample(driver, told)).toEqual({ told: 0, known: told.length, failed: [] });
  for (const { no, recipe } of told) {
    const { participantNumber } = castOf(no, recipe.segment).participant;
    const { claims } = await search('auditor', participantNumber);
    expect(claims.map(({ stage }: Loose) => stage)).toEqual([recipe.stage]);
  }
});

it('opens with a key, finds a person by NIK with the claims, and leads on', async () => {
  const desk = await desks.as('officer');
  await ask(desk, participant.nik);
  const people = desk.content.getByRole('region', { name: 'Orang' });
  await people.getByText(participant.name).waitFor();
  await desk.photograph('search-person');
  await people.getByRole('link', { name: participant.participantNumber }).click();
  await desk.page.waitForURL(/\/claims\?q=/);
  await desk.content.getByText(participant.name).first().waitFor();
  await desk.close();
});

it('finds a hospital by a part of its name and opens its claims; says when nothing is found', async () => {
  const desk = await desks.as('officer', { width: PHONE, height: 844, theme: 'dark' });
  await desk.page.getByRole('link', { name: 'Cari', exact: true }).click();
  await desk.content.getByLabel('Nomor, nama, NIK, rumah sakit').fill('arya');
  await desk.page.keyboard.press('Enter');
  await desk.content.getByRole('link', { name: 'RSU Arya Medika' }).click();
  await desk.page.waitForURL(/plkk=PLKK-0001/);
  await desk.content.getByText('RSU Arya Medika').first().waitFor();
  await desk.page.goto('/search?q=%25%5C_');
  await desk.content.getByText('Tidak ada yang cocok dengan “%\\_”.').waitFor();
  await desk.close();
});

it('shows a document beside the form that is filled in from it, and a picture as its camera meant it', async () => {
  const claimNumber = await disputed();
  const desk = await desks.as('inspector');
  await desk.openClaim(claimNumber);
  await desk.content.getByRole('link', { name: 'Dokumen 1' }).first().click();
  const viewer = desk.page.getByRole('region', { name: 'Dokumen', exact: true });
  await viewer.locator('canvas[data-painted="0"]').waitFor();
  await desk.act('Tetapkan…');
  await desk.drawer.getByLabel('Nomor penetapan', { exact: true }).fill('560/1/2026');
  await viewer.getByRole('button', { name: 'Perbesar' }).click();
  const wide = await viewer.locator('canvas').boundingBox();
  await desk.photograph('document-beside-form');
  await viewer.getByRole('button', { name: 'Dokumen berikutnya' }).click();
  await viewer.getByText('Dokumen 2 dari 2').waitFor();
  await viewer.locator('canvas[data-painted="0"]').waitFor();
  const size = (): Promise<number[]> =>
    viewer.locator('canvas').evaluate((drawn: unknown) => {
      const { width, height } = drawn as { width: number; height: number };
      return [width, height];
    });
  expect(await size()).toEqual([4, 8]);
  await viewer.getByRole('button', { name: 'Putar' }).click();
  await viewer.locator('canvas[data-painted="90"]').waitFor();
  expect(await size()).toEqual([8, 4]);
  expect(wide!.width).toBeGreaterThan(900);
  await viewer.press('Escape');
  await viewer.waitFor({ state: 'hidden' });
  expect(await desk.drawer.getByLabel('Nomor penetapan', { exact: true }).inputValue()).toBe('560/1/2026');
  expect(desk.faults).toEqual([]);
  await desk.close();
});

/** A claim whose objection came with a letter and a photograph. */
async function disputed(): Promise<string> {
  const { no, recipe } = first('NOT_WORK_RELATED');
  const { claims } = await search('auditor', castOf(no, recipe.segment).participant.participantNumber);
  const life = new Life(driver, castOf(no, recipe.segment), claims[0].claimNumber);
  const officer = await driver.world.desks.as('officer');
  await life.act('objection', 'officer', {
    objector: 'PARTICIPANT',
    grounds: 'Kejadian saat menjalankan tugas kantor.',
    documents: [
      await life.document('officer', 'Surat keberatan'),
      await officer.upload('foto.jpg', 'image/jpeg', TURNED_PHOTO),
    ],
  });
  return life.claimNumber;
}

it('says above the claim who gave a benefit back, and why', async () => {
  const { no, recipe } = returned;
  const { claims } = await search('auditor', castOf(no, recipe.segment).participant.participantNumber);
  const desk = await desks.as('officer', { width: PHONE, height: 844 });
  await desk.openClaim(claims[0].claimNumber);
  const notes = desk.content.getByRole('region', { name: 'Dikembalikan', exact: true });
  await notes.getByText(/dikembalikan oleh Penyetuju cabang: Jumlah perlu dijelaskan/).waitFor();
  await notes.getByText('Surat istirahat menyebut sampai tanggal yang lain', { exact: false }).waitFor();
  await desk.content
    .getByRole('region', { name: 'Surat dan pesan' })
    .getByText('Tanda terima')
    .first()
    .waitFor();
  expect(await desk.content.getByText(/NaN/).count()).toBe(0);
  await desk.photograph('returned-note');
  await desk.close();
});

it('counts claims for their head, and every number opens its list', async () => {
  const head = await driver.world.desks.as('head');
  const { items } = await head.read<{ items: Loose[] }>('/overview/stages');
  const { stage, age, claims } = items.find((one) => one.stage === 'UNDER_VERIFICATION')!;
  const desk = await desks.as('head');
  await desk.page.getByRole('link', { name: 'Ikhtisar', exact: true }).click();
  const heat = desk.content.getByRole('region', { name: 'Klaim terbuka menurut tahap dan umur' }).first();
  await desk.content.getByRole('button', { name: 'Provinsi' }).click();
  await desk.content.getByRole('rowheader', { name: 'Banten' }).waitFor();
  await desk.photograph('overview');
  expect(await judge(desk)).toEqual([]);
  await heat
    .getByRole('link', { name: new RegExp(`^${claims} klaim: Verifikasi medis, `) })
    .first()
    .click();
  await desk.page.waitForURL(`**/claims?stage=${stage}&age=${age}`);
  await desk.content.getByRole('button', { name: /Umur: \d/ }).waitFor();
  await desk.content
    .locator('tbody tr')
    .nth(claims - 1)
    .waitFor();
  expect(await desk.content.locator('tbody tr').count()).toBe(claims);
  await desk.page.goBack();
  await desk.content
    .getByRole('link', { name: /klaim: Banten, D/ })
    .first()
    .click();
  await desk.page.waitForURL(/province=36&money=/);
  await desk.content.locator('tbody tr').first().waitFor();
  const csv = await head.get('/overview/money?by=province&format=csv');
  expect(csv.text).toContain('Banten');
  expect(desk.faults).toEqual([]);
  await desk.close();
  const phone = await desks.as('head', { width: PHONE, height: 844, theme: 'dark' });
  await phone.page.goto('/overview');
  await phone.content.getByRole('rowheader').first().waitFor();
  await phone.photograph('overview-phone');
  expect(await judge(phone)).toEqual([]);
  await phone.close();
});

it('lists for a claim officer what the labour office is to be told of, at an address that can be handed on', async () => {
  const worker = freshParticipant({ segment: 'BPU' });
  await driver.world.settle({ participants: [worker] });
  const { claimNumber } = await driver.report(worker, 'SPO');
  await driver.conclude(claimNumber, statementBody());
  const desk = await desks.as('officer');
  const { page, content } = desk;
  await page.getByRole('link', { name: 'Dinas', exact: true }).click();
  const month = localDate(new Date().toISOString(), 'WIB').slice(0, 7);
  await content.getByLabel('Disimpulkan pada').selectOption(month);
  await content.getByLabel('Keadaan').selectOption('OPEN');
  await page.waitForURL(`**/notices?month=${month}&state=OPEN`);
  const row = content.getByRole('row').filter({ hasText: claimNumber });
  await row.filter({ hasText: 'Akibat kerja' }).filter({ hasText: 'Belum ada tanda terima' }).waitFor();
  await desk.photograph('notices');
  expect(await judge(desk)).toEqual([]);
  await page.reload();
  await row.waitFor();
  expect(await content.getByLabel('Keadaan').inputValue()).toBe('OPEN');
  await content.getByLabel('Keadaan').selectOption('RECEIVED_LATE');
  await row.waitFor({ state: 'detached' });
  await content.getByText('Tidak ada kesimpulan seperti ini').waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('tells a participant where the claim stands, by a code and without signing in, on a telephone and on paper', async () => {
  const approved = told[4]!;
  const { participant: person } = castOf(approved.no, approved.recipe.segment);
  const { claims } = await search('auditor', person.participantNumber);
  const { claimNumber } = claims[0];
  const database = await openAppDatabase({ url: sharedStack().databaseUrls.app, poolSize: 1 });
  const [{ birth_date: born }] = await database.query(
    `SELECT to_char(birth_date, 'YYYY-MM-DD') AS birth_date FROM member WHERE participant_number = $1`,
    [person.participantNumber],
  );
  const desk = await desks.window({ width: PHONE, height: 844 });
  const { page } = desk;
  await page.goto('/status');
  await page.getByLabel('Nomor klaim').fill(claimNumber.toLowerCase());
  await page.getByLabel('Tanggal lahir peserta').fill(born);
  await desk.photograph('status-ask');
  expect(await judge(desk)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Kirim kode' }).click();
  await page.getByLabel('Kode', { exact: true }).fill('000000');
  const [{ code }] = await database.query(`SELECT code FROM status_code WHERE claim_number = $1`, [
    claimNumber,
  ]);
  await database.destroy();
  await page.getByLabel('Kode', { exact: true }).fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Lihat klaim' }).click();
  await page.getByText('tidak cocok', { exact: false }).waitFor();
  await page.getByLabel('Kode', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Lihat klaim' }).click();
  await page.getByRole('region', { name: 'Hak keberatan' }).waitFor();
  await page.getByText('Cara menghitungnya').first().click();
  expect(await page.getByText(person.nik).count()).toBe(0);
  expect(await desk.page.context().cookies()).toEqual([]);
  await desk.photograph('status');
  expect(await judge(desk)).toEqual([]);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await desk.photograph('status-print');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('region', { name: 'Right to object' }).waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.photograph('status-en-dark');
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByLabel('Claim number').inputValue()).toBe('');
  await desk.close();
});

it('answers nobody more than the lists do', async () => {
  const claimNumber = (await search('auditor', participant.participantNumber)).claims[0].claimNumber;
  expect((await search('officer', claimNumber)).claims).toHaveLength(1);
  expect(await search('doctor2', claimNumber)).toMatchObject({ claims: [], payouts: [] });
  expect((await search('admin', claimNumber)).claims).toEqual([]);
  expect((await search('maker', participant.nik)).people).toBeNull();
  expect((await search('plkk', participant.nik.slice(0, 15))).people).toBeNull();
  expect((await search('employer', participant.nik)).people).toEqual([]);
});

it.each(['\\', '%', '_', "'", 'é', '‘’', 'SA’AT'])('takes %s as text', async (q) => {
  expect((await search('auditor', q)).claims).not.toBeUndefined();
});

it('finds a payout by its id and by the reference that its bank knows', async () => {
  const maker = await driver.world.desks.as('maker');
  const { items } = await maker.read<{ items: Loose[] }>('/payouts?limit=1');
  const { payoutId } = items[0]!;
  for (const q of [payoutId.toLowerCase(), `${payoutId}A01`]) {
    expect((await search('maker', q)).payouts.map((one: Loose) => one.payoutId)).toEqual([payoutId]);
  }
  expect((await search('officer', payoutId)).payouts).toEqual([]);
});
