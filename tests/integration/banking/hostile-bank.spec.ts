import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { bankProfile, SnapBiAdapter, type TransferOrder, type WireRecorder } from '@jkk/banking';
import { rupiah } from '@jkk/domain/money';
import { systemClock } from '@jkk/platform/clock';
import { PAYEE } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { STEP_PACE } from './money-world';

/** What stands between us and a bank answers, and not the bank: nothing of it may be taken for a payment, or for none. */
const BANK = '008';
const PACE = { ...STEP_PACE, connectTimeout: 1_000, requestTimeout: 1_000 };
const PATIENCE_MS = 10_000;
const MB = 1024 * 1024;
const TOKEN = { responseCode: '2007300', accessToken: 'token', tokenType: 'Bearer', expiresIn: '900' };
const RECORDER: WireRecorder = { sending: () => Promise.resolve(1), superseded: () => Promise.resolve() };

let answer: (response: ServerResponse) => void;
let heard = 0;
let server: Server;
let bank: SnapBiAdapter;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url?.endsWith('/access-token/b2b') === true) return response.end(JSON.stringify(TOKEN));
      heard += 1;
      return answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const contract = { sourceAccount: sourceAccountOf(BANK) };
  const profile = { ...bankProfile(BANK, 'test', contract), pace: PACE };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { clientId: 'CLIENT', clientSecret: 'secret', privateKey, contract };
  bank = new SnapBiAdapter(profile, url, credentials, systemClock);
});
beforeEach(() => {
  heard = 0;
});
afterAll(async () => {
  await bank.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const order = (partnerReference: string): TransferOrder => ({
  partnerReference,
  service: '17',
  amountRupiah: rupiah(10_000_000),
  beneficiary: {
    bankCode: BANK,
    accountNumber: PAYEE.accountNumber,
    accountName: PAYEE.name,
    isPerson: true,
  },
  transactionDate: '2026-11-21T02:00:00.000Z',
});
const receipt = (partnerReferenceNo: string) => ({
  responseCode: '2001700',
  responseMessage: 'Successful',
  referenceNo: 'BR1',
  partnerReferenceNo,
  amount: { value: '10000000.00', currency: 'IDR' },
  beneficiaryAccountNo: PAYEE.accountNumber,
});
const OURS = '7Q0000000000XA01';
const json = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);

it('believes a receipt', async () => {
  answer = (response) => void json(response, JSON.stringify(receipt(OURS)));
  expect(await bank.transfer(order(OURS), RECORDER)).toMatchObject({
    class: 'CLAIMED_PAID',
    bankReference: 'BR1',
  });
});

/** Ends when whoever asked is gone. */
function dripping(response: ServerResponse, write: () => void): void {
  const timer = setInterval(write, 50);
  response.on('close', () => clearInterval(timer));
}

it.each<[string, (response: ServerResponse) => void]>([
  [
    'a page of a gateway with 200',
    (response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>OK 2001700</html>'),
  ],
  ['nothing with 200', (response) => void json(response, '')],
  ['a list', (response) => void json(response, JSON.stringify([receipt(OURS)]))],
  ['a receipt twice', (response) => void json(response, JSON.stringify(receipt(OURS)).repeat(2))],
  ['half a receipt', (response) => void json(response, JSON.stringify(receipt(OURS)).slice(0, -1))],
  [
    'a receipt that is packed',
    (response) =>
      void json(response, gzipSync(JSON.stringify(receipt(OURS))), { 'content-encoding': 'gzip' }),
  ],
  [
    '30 MB that are packed',
    (response) => void json(response, gzipSync(Buffer.alloc(30 * MB)), { 'content-encoding': 'gzip' }),
  ],
  [
    'a receipt of 30 MB',
    (response) => void json(response, JSON.stringify({ ...receipt(OURS), more: 'x'.repeat(30 * MB) })),
  ],
  ['another address', (response) => void response.writeHead(307, { location: '/elsewhere' }).end()],
  ['a receipt with 500', (response) => void response.writeHead(500).end(JSON.stringify(receipt(OURS)))],
  ['a receipt with 201', (response) => void response.writeHead(201).end(JSON.stringify(receipt(OURS)))],
  ['that of another payment', (response) => void json(response, JSON.stringify(receipt('7Q0000000000YA01')))],
  [
    'a body that never ends, byte by byte',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      dripping(response, () => response.write(' '));
    },
  ],
  [
    'a head that never ends, line by line',
    (response) => {
      const { socket } = response;
      socket?.write('HTTP/1.1 200 OK\r\n');
      dripping(response, () => socket?.write('X-Wait: 1\r\n'));
    },
  ],
])('knows nothing after %s, and asks once', async (_what, hostile) => {
  answer = hostile;
  const began = performance.now();
  expect(await bank.transfer(order(OURS), RECORDER)).toMatchObject({ class: 'UNKNOWN', bankReference: null });
  expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
  expect(heard).toBe(1);
});

it('takes no answer that was sent before it asked', async () => {
  answer = (response) => {
    const text = JSON.stringify(receipt(OURS));
    const whole = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
    response.socket?.write(whole + whole);
  };
  await bank.transfer(order(OURS), RECORDER);
  answer = (response) => void response.writeHead(504).end('{}');
  expect(await bank.transfer(order('7Q0000000000YA01'), RECORDER)).toMatchObject({ class: 'UNKNOWN' });
});
