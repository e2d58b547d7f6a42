import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rupiah } from '@jkk/domain/money';
import { openAppDatabase } from '@jkk/persistence/connection';
import { driverOf } from '../support/instances';
import { insertPayout, PAYEE } from '../support/payout-fixtures';
import { startStack, type Stack } from '../support/stack';
import { eventually } from '../support/wait';
import { Desks } from './support/desk';

/** What is released outside the hours of its bank says on its pages when it will be sent. */
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
  keys[BANK] = { ...keys[BANK], contract: { ...keys[BANK]!.contract, version: 2, sendingWindows } };
  writeFileSync(file, JSON.stringify(keys));
  await stack.restart('worker-payments');
}

/** Released by two persons over HTTP. */
async function released(): Promise<{ payoutId: string; batchId: string }> {
  const driver = driverOf(stack);
  await driver.world.banks.openAccounts([{ bankCode: BANK, accountNumber: ACCOUNT, name: PAYEE.name }]);
  const database = await openAppDatabase({ url: stack.databaseUrls.app });
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
    const { batchId } = await driver.release([payoutId]);
    return { payoutId, batchId };
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

it('a released batch says from when on it will be sent, and so does each payout with its rail, in both languages', async () => {
  const { payoutId, batchId } = await released();
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
