import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rupiah } from '@jkk/domain/money';
import { openOwnerDatabase } from '@jkk/persistence/connection';
import { driverOf } from '../support/instances';
import { insertPayout, PAYEE } from '../support/payout-fixtures';
import { startStack, type Stack } from '../support/stack';
import { eventually } from '../support/wait';
import { Desks } from './support/desk';

/** The hours of a bank and the caps of a day: what a maker sees of them before a release, and what is said after it. */
const BANK = '441';
const ACCOUNT = '4410012345678';
const AMOUNT = 10_000_000;
const HOUR_MS = 3_600_000;

let stack: Stack;
let desks: Desks;
beforeAll(async () => {
  stack = await startStack();
  await agreeOnHours(opensLater());
  desks = await Desks.open(stack.baseUrl);
});
afterAll(async () => {
  await desks?.close();
  await stack?.stop();
});

/** An hour of the day in western Indonesia that does not come soon. */
const opensLater = (): string => `${String((inWib(new Date()).getUTCHours() + 6) % 23).padStart(2, '0')}:00`;

/** As a contract with the bank has it: every day, for an hour. */
async function agreeOnHours(from: string): Promise<void> {
  const file = path.join(stack.dataDirectory, 'keys', 'bank-keys.json');
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { contract: object }>;
  const cutOff = `${String(Number(from.slice(0, 2)) + 1).padStart(2, '0')}:00`;
  const sendingWindows = { INTRABANK: { days: 'EVERY_DAY', from, cutOff } };
  const bulk = { minimumItems: 25, maximumItems: 200, limitRupiah: 5_000_000_000 };
  keys[BANK] = { ...keys[BANK], contract: { ...keys[BANK]!.contract, version: 2, sendingWindows, bulk } };
  writeFileSync(file, JSON.stringify(keys));
  await stack.restart('worker-payments');
}

/** A payout to an account at the bank, whose holder's name was asked for. */
async function payable(): Promise<string> {
  const driver = driverOf(stack);
  await driver.world.banks.openAccounts([{ bankCode: BANK, accountNumber: ACCOUNT, name: PAYEE.name }]);
  const database = await openOwnerDatabase({ url: stack.databaseUrls.owner });
  try {
    const payoutId = await insertPayout(database, {
      amountRupiah: rupiah(AMOUNT),
      payee: { ...PAYEE, bankCode: BANK, accountNumber: ACCOUNT },
      createdAt: new Date().toISOString(),
    });
    await eventually('its account to be asked for', async () => {
      const sql = 'SELECT 1 FROM payout WHERE payout_id = $1 AND name_checked_at IS NOT NULL';
      return (await database.query<object[]>(sql, [payoutId]))[0];
    });
    return payoutId;
  } finally {
    await database.destroy();
  }
}

const inWib = (instant: Date): Date => new Date(instant.getTime() + 7 * HOUR_MS);
const DAYS = { id: 'Min Sen Sel Rab Kam Jum Sab'.split(' '), en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' ') };
const MONTHS = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** As the pages say an instant: *Sen 30 Nov 2026, 08.00 WIB*. */
function said(instant: string, language: 'id' | 'en'): string {
  const at = inWib(new Date(instant));
  const day = `${DAYS[language][at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[language][at.getUTCMonth()]}`;
  const [hours, minutes] = at.toISOString().slice(11, 16).split(':');
  return `${day} ${at.getUTCFullYear()}, ${hours}[.:]${minutes} WIB`;
}

it('the maker sees before a release when it would go out, in both languages, and administrators what was agreed', async () => {
  await payable();
  const desk = await desks.as('maker');
  const head = desk.content.locator(`[data-room="${BANK}"]`);
  await desk.page.goto('/payouts');
  await head
    .getByText(/^Di bank yang sama: tiap hari \d\d\.00–\d\d\.00 WIB; dirilis sekarang baru berangkat /)
    .waitFor();
  await desk.page.getByRole('button', { name: 'EN', exact: true }).click();
  await head.getByText(/^Within the bank: every day \d\d:00–\d\d:00 WIB; released now, sent /).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();

  const admin = await desks.as('admin');
  await admin.page.goto('/administration/banks');
  const row = admin.content.locator(`tr[data-entry="${BANK}"]`);
  await row
    .getByText('kiriman bersama mulai 25, paling banyak 200 transfer, sampai Rp5.000.000.000')
    .waitFor();
  await admin.content.locator('tr[data-entry="002"]').getByText('dikirim satu per satu').waitFor();
  await admin.page.getByRole('button', { name: 'EN', exact: true }).click();
  await row.getByText('sent together from 25 on, 200 transfers at most, up to Rp5.000.000.000').waitFor();
  expect(admin.faults).toEqual([]);
  await admin.close();
});

it('a released batch says from when on it will be sent, and so does each payout with its rail, in both languages', async () => {
  const payoutId = await payable();
  const { batchId } = await driverOf(stack).release([payoutId]);
  const maker = await driverOf(stack).world.desks.as('maker');
  const sendsAt = await eventually(
    'the payout to be queued',
    async () => (await maker.read<{ sendsAt: string | null }>(`/payouts/${payoutId}`)).sendsAt ?? undefined,
  );
  expect(Date.parse(sendsAt)).toBeGreaterThan(Date.now());

  const desk = await desks.as('maker');
  const { page, content } = desk;
  const [indonesian, english] = [said(sendsAt, 'id'), said(sendsAt, 'en')];
  await page.goto(`/batches/${batchId}`);
  await content
    .getByText(new RegExp(`^1 menunggu jam transfer bank, dikirim sendiri mulai ${indonesian}$`))
    .waitFor();
  await content.getByText('1 × di bank yang sama: Penerima punya rekening di bank pembayar.').waitFor();
  await page.goto('/payouts?state=RELEASED');
  await content.getByText(new RegExp(`^dikirim ${indonesian}$`)).waitFor();
  await page.goto(`/payouts/${payoutId}`);
  await content.getByText(new RegExp(`^Dikirim sendiri ${indonesian}: `)).waitFor();
  await content.getByText('Penerima punya rekening di bank pembayar.').waitFor();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await content.getByText(new RegExp(`^Will be sent ${english}: `)).waitFor();
  await content.getByText('The payee banks with the bank that pays.').waitFor();
  expect(await driverOf(stack).world.banks.creditsOfAccount(ACCOUNT)).toMatchObject({ count: 0 });
  expect(desk.faults).toEqual([]);
  await desk.close();
});

/** Said by both persons of finance. */
async function cap(scope: string, limit: number): Promise<void> {
  for (const who of ['maker', 'releaser']) {
    const client = await driverOf(stack).world.desks.as(who);
    const { status } = await client.post(`/payment-controls/caps/${scope}`, {
      limit,
      note: 'Batas tahun ini.',
    });
    expect(status).toBe(200);
  }
}

it('a cap that is reached keeps a maker from a batch that nobody could release, and says what still fits', async () => {
  const payouts = [await payable(), await payable()];
  await cap('BATCH', 15_000_000);
  await cap('BANK_DAY', 900_000_000);
  const desk = await desks.as('maker');
  const { page, content } = desk;
  await page.goto('/payouts');
  await content.getByText('Satu batch paling banyak Rp15.000.000.').waitFor();
  await content.getByText(/^Hari ini sisa Rp890\.000\.000 dari Rp900\.000\.000 lewat bank ini\.$/).waitFor();
  const row = (payoutId: string) => content.locator(`tr[data-payout="${payoutId}"]`).getByRole('checkbox');
  for (const payoutId of payouts) await row(payoutId).check();
  const over = content.locator('[data-overruns]');
  await over.getByText('Rp5.000.000 di atas batas satu batch: batch ini tidak akan bisa dirilis.').waitFor();
  const make = content.getByRole('button', { name: 'Susun batch' });
  expect(await make.isDisabled()).toBe(true);
  await over.getByRole('button', { name: 'Sisakan 1 yang muat' }).click();
  await over.waitFor({ state: 'detached' });
  await content.getByText('1 pembayaran dipilih').waitFor();
  expect(await make.isEnabled()).toBe(true);
  // Clicked twice, as impatient people do.
  await make.dblclick();
  await page.waitForURL('**/batches/*');
  await page.getByRole('heading', { name: 'Empat mata' }).waitFor();
  await content.getByText('Hanya perilis keuangan yang boleh merilis.').waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it('what is left of the day of a branch is said, and more than that may be made today for tomorrow', async () => {
  await cap('BRANCH_DAY', 15_000_000);
  const desk = await desks.as('maker');
  const { page, content } = desk;
  await page.goto('/payouts');
  await content.getByText('Rilis cabang hari ini sisa Rp5.000.000 dari Rp15.000.000.').waitFor();
  await content.getByRole('checkbox', { name: 'Pilih semua' }).check();
  const over = content.locator('[data-overruns]');
  await over.getByText(/di atas (sisa|batas) rilis cabang/).waitFor();
  await over.getByText('Tidak satu pun muat.').waitFor();
  await desk.photograph('over-room');
  await over.getByRole('link', { name: 'Lihat batas…' }).click();
  await content.getByText('kiriman melalui satu bank dalam sehari').waitFor();
  await page.goBack();
  await content.getByText('Rilis cabang hari ini sisa Rp5.000.000 dari Rp15.000.000.').waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
