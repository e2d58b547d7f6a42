import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { camt053, camt054, camtEntry } from '@jkk/banking/files/spec-files';
import { wibDay } from '../support/claim-bodies';
import type { ClaimDriver } from '../support/claim-driver';
import { driverOf } from '../support/instances';
import type { Loose } from '../support/loose';
import { sourceAccountOf } from '../support/source-account';
import { startStack, type Stack } from '../support/stack';
import { storyW3, W3 } from '../support/stories';
import { eventually } from '../support/wait';

const BANK = '111';
let stack: Stack;
let driver: ClaimDriver;

/** The bank is told to pay by files from now on: nothing but its contract says so. */
beforeAll(async () => {
  stack = await startStack();
  const file = path.join(stack.dataDirectory, 'keys/bank-keys.json');
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { contract: object }>;
  const contract = { ...keys[BANK]?.contract, channel: 'FILE', fileVersion: 'pain.001.001.09' };
  writeFileSync(file, JSON.stringify({ ...keys, [BANK]: { contract } }));
  await stack.restart('worker-payments');
  driver = driverOf(stack);
});
afterAll(() => stack.stop());

const desk = (name: string) => driver.world.desks.as(name);
const payment = async (payoutId: string): Promise<Loose> =>
  (await desk('maker')).read(`/payouts/${payoutId}`);
const until = (payoutId: string, state: string) =>
  eventually(`${payoutId} to be ${state}`, async () => {
    const payout = await payment(payoutId);
    return payout.state === state ? payout : undefined;
  });
const made = (fileId: string): Promise<Loose> =>
  eventually('the file to be made', async () => {
    const { items } = await (await desk('auditor')).read('/payment-files');
    const file = items.find((each: Loose) => each.fileId === fileId);
    return file.state === 'WAITS' ? undefined : file;
  });
const wish = async (): Promise<string> => {
  const answer = await (await desk('maker')).post('/payment-files', { bankCode: BANK });
  expect(answer.status).toBe(201);
  return answer.body.fileId;
};

async function take(fileId: string, name: string, said: { readonly reason?: string } = {}) {
  const { token } = await desk(name);
  const answer = await fetch(`${stack.baseUrl}/api/v1/payment-files/${fileId}/hand-over`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(said),
  });
  return { status: answer.status, content: Buffer.from(await answer.arrayBuffer()) };
}

async function hand(text: string): Promise<Loose> {
  const { token } = await desk('maker');
  const form = new FormData();
  form.append('file', new Blob([text]), 'bank.xml');
  const answer = await fetch(`${stack.baseUrl}/api/v1/statement-files?bankCode=${BANK}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  expect(answer.status).toBe(201);
  const { fileId } = (await answer.json()) as Loose;
  return eventually('the file to be taken', async () => {
    const { items } = await (await desk('auditor')).read('/statement-files');
    const file = items.find((each: Loose) => each.fileId === fileId);
    return file.takenAt === null ? undefined : file;
  });
}

/** What lies on the account at the end of the day, as the bank says; nothing moved meanwhile. */
const openingStatement = (): string =>
  camt053([], { account: sourceAccountOf(BANK), opening: '500000000000.00', closing: '500000000000.00' })
    .replace('2026-11-22T01:00:00+07:00', new Date().toISOString())
    .replaceAll('<Dt>2026-11-21</Dt>', `<Dt>${wibDay(Date.now())}</Dt>`);

const debits = (payouts: readonly { payoutId: string; amount: number }[]): string =>
  camt054(
    payouts.map(({ payoutId, amount }) =>
      camtEntry({
        amount: `${amount}.00`,
        day: `<Dt>${wibDay(Date.now())}</Dt>`,
        number: '',
        remark: `KLAIM JKK ${payoutId}A02`,
      }),
    ),
  )
    .replace('888801000800801', sourceAccountOf(BANK))
    .replace('2026-11-21T15:00:00', new Date().toISOString());

const answerOf = (messageId: string, body: string): string =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>B1</MsgId></GrpHdr>` +
  `<OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><GrpSts>${body}</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;

it('pays a claim through a bank of files, from the release to the statement', async () => {
  const { claim, heir } = await storyW3(driver, BANK);
  const ids = claim.payouts.map(({ payoutId }) => payoutId);
  const [first = ''] = ids;
  for (const id of ids) {
    expect((await until(id, 'HELD')).hold.code).toBe('PAYEE.NOT_ASKED');
  }
  await driver.liftHolds(claim.claimNumber);
  await driver.release(ids);
  const released = await until(first, 'RELEASED');
  expect(released.nextStep).toMatchObject({ text: { id: expect.stringContaining('berkas bank') } });

  expect(await made(await wish())).toMatchObject({ state: 'STOPPED', stop: 'STATEMENT_UNREAD' });
  expect(await hand(openingStatement())).toMatchObject({ refusal: null, isProven: true });

  const fileId = await wish();
  await stack.kill('worker-payments');
  await stack.start('worker-payments');
  // The process that was killed may have come to it, or else the next one asks for a statement first.
  const wished = await made(fileId);
  const early = wished.state === 'MADE' ? wished : await made(await fresh());
  expect(early).toMatchObject({ count: 3, total: W3.total, version: 'pain.001.001.09' });
  for (const id of ids) expect((await payment(id)).state).toBe('PENDING');
  const file = await madeAnew(early.fileId, ids);
  expect(await made(await wish())).toMatchObject({ state: 'NOTHING' });

  expect((await take(file.fileId, 'maker')).status).toBe(403);
  const taken = await take(file.fileId, 'releaser');
  expect(createHash('sha256').update(taken.content).digest('hex')).toBe(file.sha256);
  expect((await take(file.fileId, 'releaser')).status).toBe(409);
  const again = await take(file.fileId, 'releaser', { reason: 'Unggahan terputus.' });
  expect(again.content.equals(taken.content)).toBe(true);
  expect((await made(file.fileId)).takings).toMatchObject([
    { reason: null },
    { reason: 'Unggahan terputus.' },
  ]);
  for (const id of ids) expect(taken.content.toString()).toContain(`<EndToEndId>${id}A02</EndToEndId>`);

  expect(await hand(answerOf(file.messageId, 'ACSC'))).toMatchObject({ format: 'PAIN002', newLines: 3 });
  for (const id of ids) expect((await payment(id)).state).toBe('CLAIMED_PAID');
  expect((await take(file.fileId, 'releaser')).status).toBe(409);
  await hand(debits(claim.payouts));
  const settled = await driver.untilSettled(claim.claimNumber);
  expect(settled.payouts.map(({ state }) => state)).toEqual(ids.map(() => 'RECONCILED'));
  expect((await driver.world.banks.creditsOfAccount(heir!.account.accountNumber)).count).toBe(0);
});

/** After a start of the process a statement is taken before anything leaves. */
async function fresh(): Promise<string> {
  await hand(openingStatement());
  return wish();
}

/** Nobody has taken the file: two persons withdraw it, its payments are released anew and stand in the next one. */
async function madeAnew(fileId: string, ids: readonly string[]): Promise<Loose> {
  const said = { note: 'Sudah lewat batas waktu bank.' };
  const path = `/payment-files/${fileId}/withdrawal`;
  expect((await (await desk('maker')).post(path, said)).body).toEqual({ step: 'PROPOSED' });
  expect((await (await desk('releaser')).post(path, said)).body).toEqual({ step: 'CONFIRMED' });
  expect((await take(fileId, 'releaser')).status).toBe(409);
  for (const id of ids) expect((await payment(id)).state).toBe('AWAITING_RELEASE');
  await driver.release(ids);
  const file = await made(await wish());
  expect(file).toMatchObject({ state: 'MADE', count: 3 });
  return file;
}
