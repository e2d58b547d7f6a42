import { generateKeyPairSync } from 'node:crypto';
import pino from 'pino';
import { parsePartners } from '../../../apps/bank-simulator/src/config/partners';
import { startSimulator } from '../../../apps/bank-simulator/src/simulator';
import type { Simulator } from '../../../apps/bank-simulator/src/simulator';
import { createSimulatorDatabase } from '../../support/postgres';
import { SnapPartner } from './snap-partner';
import type { Loose } from '../../support/loose';

export const BRI_SOURCE = '888801000000201';
export const MANDIRI_SOURCE = '888801000000801';
const OPENING = 100_000_000_000;

export interface SimulatedBanks {
  readonly url: string;
  readonly databaseUrl: string;
  readonly bri: SnapPartner;
  readonly mandiri: SnapPartner;
  /** A partner of a bank that signs its transactions by secret or by key. */
  signing(bankCode: string, mode: 'symmetric' | 'asymmetric'): SnapPartner;
  admin(method: string, path: string, body?: unknown): Promise<{ status: number; body: Loose }>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Two banks in a database of their own, and a partner that signs by its own reading of the standard. */
export async function openSimulatedBanks({ seed }: { seed?: string } = {}): Promise<SimulatedBanks> {
  const database = await createSimulatorDatabase();
  const databaseUrl = database.appUrl;
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const contract = (bank: string, source: string) => ({
    clientId: `CLIENT-${bank}`,
    clientSecret: `secret-of-${bank}`,
    publicKeyPem: keys.publicKey,
    sourceAccount: { number: source, name: 'BPJS KETENAGAKERJAAN JKK', openingBalance: OPENING },
  });
  const partners = parsePartners({
    '002': contract('002', BRI_SOURCE),
    '008': contract('008', MANDIRI_SOURCE),
  });
  const options = { databaseUrl, partners, seed, logger: pino({ level: 'silent' }) };
  let simulator: Simulator = await startSimulator({ ...options, port: 0 });
  const { port } = simulator;
  const url = `http://127.0.0.1:${port}`;
  const signing = (bank: string, mode: 'symmetric' | 'asymmetric') =>
    new SnapPartner(url, bank, `CLIENT-${bank}`, `secret-of-${bank}`, keys.privateKey, mode);
  return {
    url,
    databaseUrl,
    bri: signing('002', 'symmetric'),
    mandiri: signing('008', 'symmetric'),
    signing,
    admin: async (method, path, body) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    },
    restart: async () => {
      await simulator.stop();
      simulator = await startSimulator({ ...options, port });
    },
    stop: async () => {
      await simulator.stop();
      await database.drop();
    },
  };
}
