import { createHash, createPublicKey, randomInt, sign } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { systemClock } from '@jkk/platform/clock';
import { registerDeferredBodyParser } from '@jkk/platform/http';
import { callbackAnswer, type CallbackAnswer } from '../../../apps/api/src/bank-callbacks/callback-answer';
import {
  CallbackReceiver,
  type IncomingCallback,
} from '../../../apps/api/src/bank-callbacks/callback-receiver';
import { registerBankCallbacks } from '../../../apps/api/src/bank-callbacks/register-callbacks';
import { PAYEE } from '../../support/payout-fixtures';
import { eventually } from '../../support/wait';
import type { Loose } from '../../support/loose';
import { detailOf, openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

/** The first poll is due in an hour: whatever is asked before that is asked because the bank called. */
const PACE = { ...STEP_PACE, firstPollDelay: 3_600_000 };
const LARGE = { amountRupiah: 300_000_000, payee: { ...PAYEE, bankCode: '014' } };
const silent = pino({ level: 'silent' });

let server: FastifyInstance;
let url: string;
let world: MoneyWorld;
let receiver: CallbackReceiver;
const refused: object[] = [];
const logger = { info: () => undefined, warn: (fields: object) => void refused.push(fields) };
/** What this side does with each call; the real thing unless a test says otherwise. */
let hear: (call: IncomingCallback) => Promise<CallbackAnswer>;

beforeAll(async () => {
  server = fastify();
  registerDeferredBodyParser(server);
  registerBankCallbacks(server, { hear: (call) => hear(call) }, silent);
  await server.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  world = await openMoneyWorld({ pace: PACE, callbackUrl: `${url}/snap` });
  const key = createPublicKey(world.callbackKey);
  const keys = new Map([['002', key]]);
  receiver = new CallbackReceiver({ database: world.app, keys, clock: systemClock, logger });
});
beforeEach(() => {
  hear = (call) => receiver.hear(call);
});
afterEach(() => world.expectBooksToAgree());
afterAll(async () => {
  await world.stop();
  await server.close();
});

const reference = (payoutId: string) => `${payoutId}A01`;
const armed = (payoutId: string, fault: string, settings: object = {}) =>
  world.fault('002', '22', fault, { partnerReference: reference(payoutId), ...settings });
const told = (payoutId: string): Promise<Loose[]> =>
  world.app.query('SELECT * FROM bank_callback WHERE payout_id = $1 ORDER BY callback_id', [payoutId]);
const untilTold = (payoutId: string, count = 1) =>
  eventually(`${count} callbacks of ${payoutId}`, async () => {
    const rows = await told(payoutId);
    return rows.length >= count ? rows : undefined;
  });
const woken = (payoutId: string): Promise<Loose[]> =>
  world.app.query(`SELECT kind, key FROM outbox WHERE key LIKE '%' || $1 || '%callback-%' ORDER BY id`, [
    payoutId,
  ]);
const events = async (payoutId: string): Promise<string[]> =>
  (await world.sim('GET', `/__sim/log?partnerReference=${reference(payoutId)}&limit=500`)).items.map(
    ({ what }: Loose) => what,
  );

interface Call {
  readonly bankCode?: string;
  readonly path?: string;
  readonly signed?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As a bank calls, with the key of all banks. */
async function call(body: string, { bankCode = '002', path, signed, headers }: Call = {}) {
  const address = path ?? `/snap/${bankCode}/v1.0/transfer-rtgs/notify`;
  const timestamp = new Date().toISOString();
  const hash = createHash('sha256')
    .update(signed ?? body)
    .digest('hex');
  const text = `POST:${address}:${hash}:${timestamp}`;
  const response = await fetch(url + address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-timestamp': timestamp,
      'x-signature': sign('RSA-SHA256', Buffer.from(text), world.callbackKey).toString('base64'),
      'x-external-id': String(randomInt(1e12)),
      ...headers,
    },
    body,
  });
  return { status: response.status, ...((await response.json()) as { responseCode: string }) };
}
const words = (payoutId: string, latestTransactionStatus = '00') =>
  JSON.stringify({ originalPartnerReferenceNo: reference(payoutId), latestTransactionStatus });

async function unknown(fault = 'RESET_AFTER_ACCEPT'): Promise<string> {
  const payoutId = await world.released(LARGE);
  await armed(payoutId, fault);
  expect(await world.send(payoutId)).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
  return payoutId;
}

describe('a caller without the key of a bank', () => {
  it('is refused, and what it wrote into the path stands in no log', async () => {
    const path = '/snap/Siti%20Contoh/v1.0/transfer-rtgs/notify';
    expect((await call(words('P1'), { path })).status).toBe(401);
    expect((await call(words('P1'), { signed: 'other words' })).status).toBe(401);
    expect(refused.slice(-2)).toEqual([
      { bankCode: undefined, service: '76' },
      { bankCode: '002', service: '76' },
    ]);
  });
});

describe('a bank that calls', () => {
  it('wakes the inquiry long before its time, is called again while we are deaf, and proves nothing by itself', async () => {
    hear = () => Promise.resolve(callbackAnswer('76', 'INTERNAL_ERROR'));
    const payoutId = await unknown();
    await eventually(
      'a call in vain',
      async () => (await events(payoutId)).includes('CALLBACK_REFUSED') || undefined,
    );
    expect((await world.inquireNow(payoutId)).afterSeconds).toBeGreaterThan(3_000);

    hear = (each) => receiver.hear(each);
    const [row] = await untilTold(payoutId);
    expect(JSON.parse(row.body.toString())).toMatchObject({
      originalPartnerReferenceNo: reference(payoutId),
    });
    expect(row).toMatchObject({ bank_code: '002', service_code: '76', told_status: '00', attempt_no: 1 });
    expect(await world.get(payoutId)).toMatchObject({ state: 'UNKNOWN' });
    expect((await woken(payoutId)).map(({ kind }) => kind)).toEqual(['SIGNAL_PAYOUT']);

    expect(await world.inquireNow(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    expect(await world.credits(payoutId)).toEqual({ count: 1, netCount: 1, netTotal: LARGE.amountRupiah });
    const { wireMessages } = await detailOf(world, payoutId);
    expect(wireMessages.map(({ serviceCode }) => serviceCode)).toEqual(['16', '22', '76', '36']);
  });

  it('before it answers is heard meanwhile, and the answer counts', async () => {
    const payoutId = await world.released(LARGE);
    await armed(payoutId, 'SLOW_ANSWER', { delayMs: 1_200 });
    const sending = world.send(payoutId);
    await untilTold(payoutId);
    expect(await sending).toMatchObject({ state: 'CLAIMED_PAID' });
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  });

  it('and lies: it is asked, denies, and neither pays nor proves that nothing was paid', async () => {
    const payoutId = await unknown('RESET_BEFORE_ACCEPT');
    expect(await call(words(payoutId))).toMatchObject({ status: 200, responseCode: '2007600' });
    expect(await world.inquireNow(payoutId)).toMatchObject({ state: 'UNKNOWN' });
    expect(await call(words(payoutId, '06'))).toMatchObject({ responseCode: '2007600' });
    expect(await world.inquireNow(payoutId)).toMatchObject({ state: 'UNKNOWN' });
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'UNKNOWN' });
    expect(await world.credits(payoutId)).toMatchObject({ count: 0 });
  });

  it('twice with the same words wakes once; with other words, also earlier ones, again', async () => {
    const payoutId = await unknown('RESET_BEFORE_ACCEPT');
    for (let times = 0; times < 3; times += 1) {
      expect(await call(words(payoutId))).toMatchObject({ responseCode: '2007600' });
    }
    expect(await woken(payoutId)).toHaveLength(1);
    await call(words(payoutId, '03'));
    expect(await told(payoutId)).toHaveLength(2);
    expect(await woken(payoutId)).toHaveLength(2);
  });

  it.each([
    'CALLBACK_TWICE',
    'CALLBACK_OUT_OF_ORDER',
    'CALLBACK_UNKNOWN',
    'CALLBACK_NEVER',
    'CALLBACK_FORGED',
  ])('%s: the transfer is paid once and proven all the same', async (fault) => {
    const payoutId = await world.released(LARGE);
    await armed(payoutId, fault);
    expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
    if (fault === 'CALLBACK_FORGED') {
      await eventually(
        'a refusal',
        async () => (await events(payoutId)).includes('CALLBACK_REFUSED') || undefined,
      );
      expect(await told(payoutId)).toEqual([]);
    } else if (fault !== 'CALLBACK_NEVER') await untilTold(payoutId);
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    expect(await world.credits(payoutId)).toMatchObject({ count: 1, netTotal: LARGE.amountRupiah });
  });

  it('after the end has the statement read, which shows that the money came back', async () => {
    const payoutId = await world.released(LARGE);
    await world.send(payoutId);
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    await untilTold(payoutId);
    const before = (await woken(payoutId)).length;
    await world.sim('POST', '/__sim/returns', {
      partnerReference: reference(payoutId),
      reason: 'REKENING TUTUP',
    });
    await untilTold(payoutId, 2);
    expect((await woken(payoutId)).slice(before).map(({ kind }) => kind)).toEqual(['EXPECT_STATEMENT']);
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RETURNED' });
  });
});

describe('a call is refused', () => {
  let payoutId: string;
  beforeAll(async () => {
    hear = (each) => receiver.hear(each);
    payoutId = await unknown('RESET_BEFORE_ACCEPT');
  });
  const nothingHappened = async () => {
    expect(await woken(payoutId)).toEqual([]);
    expect((await world.inquireNow(payoutId)).afterSeconds).toBeGreaterThan(3_000);
  };

  it.each<[string, Call, number, string]>([
    ['with a signature of other words', { signed: '{}' }, 401, '4017600'],
    ['with no signature at all', { headers: { 'x-signature': ' ' } }, 401, '4017600'],
    [
      'with a signature of another time',
      { headers: { 'x-timestamp': '2026-11-20T09:00:00+07:00' } },
      401,
      '4017600',
    ],
    ['by a bank that calls us never', { bankCode: '009' }, 401, '4017600'],
    [
      'at another address than was signed',
      { path: '/snap/002/v1.0/transfer-skn/notify?x=1' },
      401,
      '4017500',
    ],
  ])('%s, and not kept', async (_, over, status, responseCode) => {
    expect(await call(words(payoutId), over)).toMatchObject({ status, responseCode });
    expect(await told(payoutId)).toEqual([]);
    await nothingHappened();
  });

  it.each([
    ['about a transfer that nobody knows', words('0000000000000'), 404, '4047601'],
    ['without a status', JSON.stringify({ originalPartnerReferenceNo: 'X' }), 400, '4007602'],
    ['with a status of another form', JSON.stringify({ latestTransactionStatus: 'PAID' }), 400, '4007601'],
    ['in no JSON', 'PAID', 400, '4007600'],
  ])('%s, and kept as it came', async (_, body, status, responseCode) => {
    expect(await call(body)).toMatchObject({ status, responseCode });
    const rows = await world.app.query('SELECT payout_id FROM bank_callback WHERE body = $1', [
      Buffer.from(body),
    ]);
    expect(rows).toEqual([{ payout_id: null }]);
    await nothingHappened();
  });

  it('about a bulk that nobody knows, and kept as it came', async () => {
    const path = '/snap/002/v1.0/transfer-interbank-bulk/notify';
    const item = { originalPartnerReferenceNo: reference(payoutId), responseCode: '2002000' };
    const notice = { bulkId: 'BR-1', partnerBulkId: 'BULK0123456789ABCD' };
    const bulkObject = [{ ...item, beneficiaryAccountNo: '1230009988771' }];
    const body = JSON.stringify({ ...notice, bulkObject });
    expect(await call(body, { path })).toMatchObject({ status: 404, responseCode: '4042101' });
    expect(await call(JSON.stringify(notice), { path })).toMatchObject({
      status: 400,
      responseCode: '4002102',
    });
    await nothingHappened();
  });

  it('larger than any message of the standard', async () => {
    const body = JSON.stringify({ ...JSON.parse(words(payoutId)), filler: 'x'.repeat(16 * 1024) });
    expect(await call(body)).toMatchObject({ status: 413, responseCode: '4137600' });
    await nothingHappened();
  });

  it('about a transfer that another bank was given', async () => {
    const at = await world.released();
    await world.fault('008', '17', 'RESET_BEFORE_ACCEPT', { partnerReference: reference(at) });
    await world.send(at);
    expect(await call(words(at))).toMatchObject({ status: 404, responseCode: '4047601' });
    expect(await woken(at)).toEqual([]);
  });
});
