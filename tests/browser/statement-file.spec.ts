import { ACCOUNT, camt054, camtEntry } from '@jkk/banking/files/spec-files';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** A statement that comes as a file: handed in on the desk, read by its bank's reader, told line by line. */
const BANK = '122';
const driver = sharedDriver();
/** One line that nobody can read. */
const TEXT = camt054([camtEntry({ amount: 'x' })]).replace(ACCOUNT, `8888010000${BANK}01`);
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function hand({ content }: Desk, text: string): Promise<void> {
  await content.getByLabel('Bank dari berkas').selectOption(BANK);
  const buffer = Buffer.from(text);
  await content
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mutasi.xml', mimeType: 'text/xml', buffer });
}

/** Nothing is left open for whoever reads this bank next. */
async function explainAll(): Promise<void> {
  const maker = await driver.world.desks.as('maker');
  const { items } = await maker.read<{ items: Loose[] }>(`/reconciliations/${BANK}/unreadable-lines`);
  for (const { itemId } of items) {
    for (const name of ['maker', 'releaser']) {
      const said = { decision: 'EXPLAIN', note: 'Berkas percobaan.' };
      await (
        await driver.world.desks.as(name)
      ).post(`/reconciliations/${BANK}/open-items/${itemId}/decision`, said);
    }
  }
}

it('a file is taken once, says what came of each line, and why it was refused', async () => {
  const desk = await desks.as('maker');
  await desk.page.goto('/reconciliation');
  await hand(desk, TEXT);
  const files = desk.content.locator('tr[data-file]');
  const taken = files.filter({ hasText: '0 baris baru, 0 sudah terbaca, 1 harus dibaca orang' }).first();
  await taken.waitFor();
  await taken.getByRole('button', { name: 'Lihat baris' }).click();
  await desk.content.locator('tr[data-file-line="1"]').waitFor();
  await hand(desk, TEXT);
  await desk.content.getByText('Berkas yang sama sudah diterima untuk bank ini.', { exact: false }).waitFor();
  await hand(desk, `<!DOCTYPE x>${TEXT}`);
  await files.filter({ hasText: 'Ditolak:' }).first().waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
  await explainAll();
});
