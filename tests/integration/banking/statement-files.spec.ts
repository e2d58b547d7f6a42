import { createHash, randomUUID } from 'node:crypto';
import { localDate } from '@jkk/domain/calendar';
import { inTransaction } from '@jkk/persistence/database';
import { lookAtRows } from '@jkk/persistence/radar';
import { StatementFileRepository } from '@jkk/persistence/statement';
import { camt053, camt054, camtEntry } from '@jkk/banking/files/spec-files';
import { MAKER } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { openMoneyWorld, type MoneyWorld } from './money-world';

const BANK = '008';
const ACCOUNT = sourceAccountOf(BANK);
const files = new StatementFileRepository();
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld();
});

afterAll(async () => {
  await world.stop();
});

const hand = async (
  text: string,
  bankCode: string = BANK,
  receivedAt: string = new Date().toISOString(),
): Promise<string> => {
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const fileId = randomUUID();
  const file = { fileId, bankCode, sha256, content, receivedBy: MAKER, receivedAt };
  expect(await inTransaction(world.app, (em) => files.add(em, file))).toBe(true);
  expect(await inTransaction(world.app, (em) => files.add(em, { ...file, fileId: randomUUID() }))).toBe(
    false,
  );
  return fileId;
};
const standing = async (fileId: string) =>
  (await files.list(world.app.manager)).find((file) => file.fileId === fileId);
const outcomes = async (fileId: string) =>
  (await files.listLines(world.app.manager, fileId, 0, 100)).map(({ outcome, bucket }) => [outcome, bucket]);
const today = () => `<Dt>${localDate(new Date().toISOString(), 'WIB')}</Dt>`;
const referenceOf = async (payoutId: string): Promise<string> => {
  const rows = await world.app.query<{ reference: string }[]>(
    `SELECT partner_reference AS reference FROM payout_attempt WHERE payout_id = $1`,
    [payoutId],
  );
  return rows[0]?.reference ?? '';
};
const notice = (...entries: readonly string[]): string =>
  camt054(entries)
    .replace('888801000800801', ACCOUNT)
    .replace('2026-11-21T15:00:00', new Date().toISOString());

it('proves a payout by a file, and the interface adds nothing', async () => {
  await world.readStatement();
  const id = await world.released();
  await world.send(id);
  expect((await world.get(id)).state).toBe('CLAIMED_PAID');
  const reference = await referenceOf(id);
  const [line] = [
    camtEntry({ amount: '10000000.00', day: today(), number: '', remark: `KLAIM ${reference}` }),
  ];
  const fileId = await hand(notice(line, camtEntry({ amount: 'x', day: today() })));
  await world.readStatement();
  expect((await world.get(id)).state).toBe('RECONCILED');
  expect(await standing(fileId)).toMatchObject({
    format: 'CAMT054',
    refusal: null,
    isProven: false,
    newLines: 1,
    unreadableLines: 1,
  });
  expect(await outcomes(fileId)).toEqual([
    ['NEW', 'MATCHED'],
    ['UNREADABLE', null],
  ]);
  for (let times = 0; times < 2; times += 1) {
    expect(await world.readStatement()).toMatchObject({ newLines: 0 });
  }
  await world.expectBooksToAgree();
});

it('knows the lines that were read over the interface, and sees a debit more than those', async () => {
  const id = await world.released();
  await world.send(id);
  await world.readStatement();
  expect((await world.get(id)).state).toBe('RECONCILED');
  const entry = camtEntry({ day: today(), number: '', remark: await referenceOf(id) });
  const same = await hand(notice(entry));
  await world.readStatement();
  expect(await outcomes(same)).toEqual([['KNOWN', 'MATCHED']]);
  const twice = await hand(notice(entry, entry));
  await world.readStatement();
  expect(await outcomes(twice)).toEqual([
    ['KNOWN', 'MATCHED'],
    ['NEW', 'THEIRS_NOT_OURS'],
  ]);
});

it('is proven where balances and entries come to each other, and not where they do not', async () => {
  const bankCode = '009';
  const account = sourceAccountOf(bankCode);
  const day = localDate(new Date().toISOString(), 'WIB');
  const made = (text: string) =>
    text
      .replace('2026-11-22T01:00:00+07:00', new Date().toISOString())
      .replaceAll('<Dt>2026-11-21</Dt>', `<Dt>${day}</Dt>`);
  const credit = camtEntry({
    mark: 'CRDT',
    day: today(),
    remark: 'SETORAN DANA',
    number: 'B1',
    amount: '5.00',
  });
  const whole = await hand(
    made(camt053([credit], { account, opening: '10.00', closing: '15.00' })),
    bankCode,
  );
  await world.readStatement(bankCode).catch(() => undefined);
  expect(await standing(whole)).toMatchObject({ isProven: true, newLines: 1 });
  expect(await outcomes(whole)).toEqual([['NEW', 'FUNDING']]);
  const short = await hand(
    made(camt053([credit], { account, opening: '10.00', closing: '16.00' })),
    bankCode,
  );
  await world.readStatement(bankCode).catch(() => undefined);
  expect(await standing(short)).toMatchObject({ isProven: false, knownLines: 1 });
});

it.each([
  ['another account', () => camt053([], { account: '123' }), 'ACCOUNT'],
  ['another currency', () => camt053([], { account: ACCOUNT }).replaceAll('IDR', 'USD'), 'CURRENCY'],
  [
    'a day before the account was ever read',
    () => camt053([camtEntry()], { account: ACCOUNT }),
    'BEFORE_OPENING',
  ],
  ['no statement', () => 'Kepada Yth.', 'FORMAT'],
])('takes nothing of a file of %s, and reads on', async (_what, text, refusal) => {
  const fileId = await hand(text());
  await world.readStatement();
  expect(await standing(fileId)).toMatchObject({ refusal, newLines: 0, knownLines: 0 });
  expect(await outcomes(fileId)).toEqual([]);
});

it('is on the radar as long as it waits, and no longer once it is taken', async () => {
  const failing = async (): Promise<string[]> =>
    (await lookAtRows(world.app.manager)).seen
      .filter(({ kind }) => kind === 'STATEMENT_FILE_FAILED')
      .map(({ subject }) => subject);
  const fresh = await hand(notice(camtEntry({ amount: '1.00', day: today() })));
  expect(await failing()).toEqual([]);
  const quarterAgo = new Date(Date.now() - 16 * 60_000).toISOString();
  const old = await hand('not a statement', BANK, quarterAgo);
  expect(await failing()).toEqual([`file/${old}`]);
  await world.readStatement();
  expect([await failing(), (await standing(old))?.refusal]).toEqual([[], 'FORMAT']);
  expect((await standing(fresh))?.takenAt).not.toBeNull();
});
