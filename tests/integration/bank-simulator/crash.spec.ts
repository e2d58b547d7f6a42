import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Loose } from '../../support/loose';
import { createSimulatorDatabase } from '../../support/postgres';
import type { TestDatabase } from '../../support/postgres';
import { eventually } from '../../support/wait';
import { SnapPartner } from './snap-partner';

const MAIN = path.resolve(__dirname, '../../../dist/apps/bank-simulator/src/main.js');
const SOURCE = '888801000000201';
const PAYEE = { bankCode: '002', accountNumber: '888801000003301', name: 'SITI AMINAH' };

let folder: string;
let database: TestDatabase;
let port: number;
let bank: ChildProcess;
let privateKey: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bank-simulator-'));
  database = await createSimulatorDatabase();
  port = await freePort();
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  privateKey = keys.privateKey;
  const sourceAccount = { number: SOURCE, name: 'BPJS KETENAGAKERJAAN JKK', openingBalance: 1e12 };
  const partner = { clientId: 'CLIENT', clientSecret: 'secret', publicKeyPem: keys.publicKey, sourceAccount };
  writeFileSync(path.join(folder, 'partners.json'), JSON.stringify({ '002': partner }));
});
afterAll(async () => {
  if (bank?.exitCode === null && bank.signalCode === null) await killed();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bank that is killed while it books', () => {
  it('has every transfer whole or not at all, and the books still sum to zero', async () => {
    await open();
    await admin('POST', '/__sim/accounts', PAYEE);
    const sent: string[] = [];
    const answered = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const client = new SnapPartner(`http://127.0.0.1:${port}`, '002', 'CLIENT', 'secret', privateKey);
      await client.signIn();
      const running = Array.from({ length: 8 }, () => payUntilCut(client, sent, answered));
      await eventually(`answers of round ${round}`, async () =>
        answered.size > round * 20 + 20 ? true : undefined,
      );
      await killed();
      await Promise.all(running);
      await open();
      await expectBooksInOrder(sent, answered);
    }
  });
});

/** Waits until it has ended: a process that lives on holds the database, and the worker that it writes to. */
async function killed(): Promise<void> {
  const ended = once(bank, 'exit');
  bank.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Sends transfers one after the other until the connection breaks. */
async function payUntilCut(client: SnapPartner, sent: string[], answered: Set<string>): Promise<void> {
  for (;;) {
    const partnerReferenceNo = `${randomBytes(7).toString('hex').toUpperCase().slice(0, 13)}A01`;
    sent.push(partnerReferenceNo);
    try {
      const { body } = await client.call('/transfer-intrabank', {
        partnerReferenceNo,
        amount: { value: '1000.00', currency: 'IDR' },
        beneficiaryAccountNo: PAYEE.accountNumber,
        sourceAccountNo: SOURCE,
        transactionDate: SnapPartner.wib(),
        remark: partnerReferenceNo,
      });
      if (body.responseCode === '2001700') answered.add(partnerReferenceNo);
    } catch {
      return;
    }
  }
}

async function expectBooksInOrder(sent: readonly string[], answered: ReadonlySet<string>): Promise<void> {
  const { sum, wrongBalances } = await admin('GET', '/__sim/balances');
  expect({ sum, wrongBalances }).toEqual({ sum: 0, wrongBalances: 0 });
  const { credits } = await admin('GET', `/__sim/credits?accountNumber=${PAYEE.accountNumber}`);
  const paid = credits.map((credit: Loose) => credit.partnerReference as string);
  expect(new Set(paid).size).toBe(paid.length);
  for (const reference of answered) expect(paid).toContain(reference);
  for (const reference of paid) expect(sent).toContain(reference);
}

async function open(): Promise<void> {
  bank = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      BANK_SIMULATOR_PORT: String(port),
      SIMULATOR_DATABASE_URL: database.appUrl,
      SIMULATOR_PARTNERS_FILE: path.join(folder, 'partners.json'),
      LOG_LEVEL: 'error',
    },
    stdio: 'inherit',
  });
  await eventually('the bank', () => admin('GET', '/__sim/health').catch(() => undefined));
}

async function admin(method: string, where: string, body?: unknown): Promise<Loose> {
  const response = await fetch(`http://127.0.0.1:${port}${where}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return response.json();
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    }),
  );
}
