import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readRecord } from '@jkk/domain/record';
import { isPartnerBank, type PartnerBankCode } from '@jkk/domain/payout';
import { bankContractShape, type BankContract } from './profile/bank-contract';

/** What proves to a bank that we are we, and what was agreed with it. Given to the payments process only. */
export interface BankCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly privateKey: KeyObject;
  readonly contract: BankContract;
}

/** What was agreed with a bank of files, to which nothing has to be proven. */
export type FileAgreement = Pick<BankCredentials, 'contract'>;

export type BankKeys = ReadonlyMap<PartnerBankCode, BankCredentials | FileAgreement>;

export const hasInterface = (keys: BankCredentials | FileAgreement): keys is BankCredentials =>
  'clientId' in keys;

/** Reads `{ "<bankCode>": { clientId, clientSecret, privateKeyPem, contract: { sourceAccount } } }`; a bank of files needs its contract only. Throws naming the wrong property, never a value. */
export const readBankKeys = (path: string): BankKeys => parseBankKeys(JSON.parse(readFileSync(path, 'utf8')));

export function parseBankKeys(content: unknown): BankKeys {
  const keys = new Map<PartnerBankCode, BankCredentials | FileAgreement>();
  for (const [bankCode, entry] of Object.entries(asRecord(content, 'bank keys'))) {
    if (!isPartnerBank(bankCode)) throw new Error('bank keys: a bank that is no partner');
    keys.set(bankCode, parseEntry(bankCode, asRecord(entry, bankCode)));
  }
  return keys;
}

function parseEntry(bankCode: string, entry: Record<string, unknown>): BankCredentials | FileAgreement {
  const contract = readRecord(bankContractShape, entry.contract ?? {}, {
    key: `bank keys: ${bankCode}.contract`,
  });
  if (contract.channel === 'FILE') return { contract };
  const privateKeyPem = asText(entry.privateKeyPem, `${bankCode}.privateKeyPem`);
  return {
    clientId: asText(entry.clientId, `${bankCode}.clientId`),
    clientSecret: asText(entry.clientSecret, `${bankCode}.clientSecret`),
    privateKey: asPrivateKey(privateKeyPem, bankCode),
    contract,
  };
}

const MINIMUM_MODULUS_BITS = 2048;

function asPrivateKey(pem: string, bankCode: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error(`bank keys: ${bankCode}.privateKeyPem is no private key`);
  }
  if (
    key.asymmetricKeyType !== 'rsa' ||
    (key.asymmetricKeyDetails?.modulusLength ?? 0) < MINIMUM_MODULUS_BITS
  ) {
    throw new Error(`bank keys: ${bankCode}.privateKeyPem must be an RSA key of at least 2048 bits`);
  }
  return key;
}

function asRecord(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`bank keys: ${name} must be an object`);
  }
  return value as Record<string, unknown>;
}

function asText(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`bank keys: ${name} must be a text`);
  return value;
}
