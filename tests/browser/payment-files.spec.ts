import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { sharedDriver } from '../support/instances';
import { sharedStack } from '../support/stack';
import { Desks } from './support/desk';

/** Files of payments on the desk. What is made of a wish is tried with real banks of files; here their rows are written. */
const BANK = '451';
const CONTENT = '<?xml version="1.0" encoding="UTF-8"?>\n<Document>KLAIM JKK</Document>\n';
const driver = sharedDriver();
const { superuser, owner } = sharedStack().databaseUrls;
const rows = new Client({ connectionString: new URL(new URL(owner).pathname, superuser).href });
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
  await rows.connect();
  await rows.query(`UPDATE bank_profile SET channel = 'FILE' WHERE bank_code = $1`, [BANK]);
});
afterAll(async () => {
  await desks?.close();
  await rows.query(`UPDATE bank_profile SET channel = 'API' WHERE bank_code = $1`, [BANK]);
  await rows.end();
});

const idOf = async (name: string): Promise<string> =>
  (await (await driver.world.desks.as(name)).read('/session')).user.id as string;

/** Past the trigger that counts what stands in it. */
async function file(outcome: 'MADE' | 'NOTHING' | 'STOPPED'): Promise<string> {
  const fileId = randomUUID();
  const isMade = outcome === 'MADE';
  await rows.query('BEGIN');
  await rows.query('SET LOCAL session_replication_role = replica');
  await rows.query(`INSERT INTO payment_file VALUES ($1, $2, $3, now())`, [
    fileId,
    BANK,
    await idOf('maker'),
  ]);
  await rows.query(
    `INSERT INTO payment_file_result (file_id, outcome, stop, version, sha256, content, payment_count, total_rupiah, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [
      fileId,
      outcome,
      outcome === 'STOPPED' ? 'STATEMENT_UNREAD' : null,
      isMade ? 'pain.001.001.09' : null,
      isMade ? createHash('sha256').update(CONTENT).digest('hex') : null,
      isMade ? Buffer.from(CONTENT) : null,
      isMade ? 2 : 0,
      isMade ? 70_000_000 : 0,
    ],
  );
  await rows.query('COMMIT');
  return fileId;
}

it('a maker reads what waits and why a file was not made; a releaser takes one, and everybody reads who did', async () => {
  const [made, lying] = [await file('MADE'), await file('MADE')];
  const [nothing, stopped] = [await file('NOTHING'), await file('STOPPED')];
  const maker = await desks.as('maker');
  await maker.page.goto('/reconciliation');
  const bank = maker.content.locator(`[data-file-bank="${BANK}"]`);
  await bank.getByText('tidak ada pembayaran yang menunggu', { exact: false }).waitFor();
  const rowOf = (fileId: string) => `[data-payment-file="${fileId}"]`;
  await maker.content.locator(rowOf(nothing)).getByText('Tidak ada pembayaran untuk dimuat').waitFor();
  await maker.content
    .locator(rowOf(stopped))
    .getByText('Tidak dibuat: unggah dahulu mutasi terbaru bank ini (camt.053)')
    .waitFor();
  const row = maker.content.locator(rowOf(made));
  await row.getByText(/^2 pembayaran, Rp\s?70\.000\.000$/).waitFor();
  expect(await row.getByRole('button', { name: 'Unduh' }).count()).toBe(0);
  const late = maker.content.locator(rowOf(lying));
  await late.getByRole('textbox').fill('Sudah lewat batas waktu bank');
  await late.getByRole('button', { name: 'Usulkan penarikan' }).click();
  await late.getByText('Penarikan diusulkan', { exact: false }).waitFor();
  await maker.content.getByRole('button', { name: 'Saring' }).waitFor();
  expect(maker.faults).toEqual([]);
  await maker.close();

  const releaser = await desks.as('releaser');
  await releaser.page.goto('/reconciliation');
  const download = releaser.page.waitForEvent('download');
  await releaser.content.locator(rowOf(made)).getByRole('button', { name: 'Unduh untuk diserahkan' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${made.replaceAll('-', '').toUpperCase()}.xml`);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(CONTENT);
  await releaser.content
    .locator(rowOf(made))
    .getByText(/^Diserahkan .+, /)
    .waitFor();
  const again = releaser.page.waitForEvent('download');
  await releaser.content.locator(rowOf(made)).getByRole('textbox').fill('Unggahan terputus');
  await releaser.content.locator(rowOf(made)).getByRole('button', { name: 'Unduh lagi' }).click();
  await again;
  await releaser.content.locator(rowOf(made)).getByText('Unggahan terputus', { exact: false }).waitFor();
  const back = releaser.content.locator(rowOf(lying));
  await back.getByRole('textbox').fill('Setuju');
  await back.getByRole('button', { name: 'Setujui penarikan' }).click();
  await back.getByText(/^Ditarik kembali .+, /).waitFor();
  expect(await back.getByRole('button').count()).toBe(0);
  expect(releaser.faults).toEqual([]);
  await releaser.close();
});
