import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Partner } from './partner';
import { at } from './rule';
import type { Scene } from './rule';

export const USAGE = `npm run bank:conformance -- --url URL --bank CODE --keys FILE [--payee ACCOUNT]
  [--other CODE:ACCOUNT:HOLDER] [--pay RUPIAH] [--bulk COUNT] [--prefix /snap/v1.0] [--signature symmetric|asymmetric]
  [--encoding base64|hex] [--channel ID]

  --url    where the bank is, without the path that is signed; http://127.0.0.1:4010/002 for BRI in the simulator
  --keys   { "<code>": { "clientId", "clientSecret", "privateKeyPem", "contract": { "sourceAccount" } } }
  --payee  an open account at the bank; --other one at another bank, with its holder
  --pay    makes trial payments of so many rupiah to these accounts; without it no money moves
  --bulk   takes bulks of so many transfers or more`;

const OPTIONS = {
  url: { type: 'string' },
  bank: { type: 'string' },
  keys: { type: 'string' },
  payee: { type: 'string' },
  other: { type: 'string' },
  pay: { type: 'string' },
  bulk: { type: 'string' },
  prefix: { type: 'string', default: '/snap/v1.0' },
  signature: { type: 'string', default: 'symmetric' },
  encoding: { type: 'string', default: 'base64' },
  channel: { type: 'string', default: '95221' },
} as const;

/** What the arguments say; throws a sentence that names the wrong one. */
export function sceneOf(args: readonly string[]): Scene {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { url, bank: bankCode, keys, payee, prefix, channel: channelId } = values;
  const signatureMode = oneOf('--signature', values.signature, ['symmetric', 'asymmetric'] as const);
  const signatureEncoding = oneOf('--encoding', values.encoding, ['base64', 'hex'] as const);
  if (url === undefined || bankCode === undefined || keys === undefined) {
    throw new Error('--url, --bank and --keys are needed');
  }
  const { sourceAccount, ...secrets } = readKeys(keys, bankCode);
  const agreed = {
    url: url.replace(/\/$/, ''),
    prefix,
    channelId,
    signatureMode,
    signatureEncoding,
    ...secrets,
  };
  return {
    partner: new Partner(agreed),
    bankCode,
    sourceAccount,
    payee,
    other: values.other === undefined ? undefined : otherOf(values.other),
    payRupiah: values.pay === undefined ? undefined : rupiah(values.pay),
    bulkItems: values.bulk === undefined ? undefined : count(values.bulk),
    newReference: () => `T${randomBytes(7).toString('hex').toUpperCase()}`,
  };
}

function readKeys(file: string, bankCode: string) {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entry = at(content, bankCode);
  const text = (holder: unknown, name: string): string => {
    const value = at(holder, name);
    if (typeof value !== 'string' || value === '') throw new Error(`--keys: ${bankCode} has no ${name}`);
    return value;
  };
  return {
    clientId: text(entry, 'clientId'),
    clientSecret: text(entry, 'clientSecret'),
    privateKeyPem: text(entry, 'privateKeyPem'),
    sourceAccount: text(at(entry, 'contract'), 'sourceAccount'),
  };
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`${name} must be ${allowed.join(' or ')}`);
  return found;
}

function otherOf(text: string) {
  const [bankCode = '', accountNumber = '', name = ''] = text.split(':');
  if (bankCode === '' || accountNumber === '' || name === '') {
    throw new Error('--other must be CODE:ACCOUNT:HOLDER');
  }
  return { bankCode, accountNumber, name };
}

const rupiah = (text: string): number => whole(text, '--pay must be whole rupiah');
const count = (text: string): number => whole(text, '--bulk must be a count');

function whole(text: string, wrong: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(wrong);
  return number;
}
