import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The account at this bank out of which the partner pays. */
export interface SourceAccount {
  readonly number: string;
  readonly name: string;
  /** Whole rupiah, credited once when the account is opened. */
  readonly openingBalance: number;
}

/** One client of one bank, seen from the bank: what was exchanged when the contract was signed. */
export interface Partner {
  readonly bankCode: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKey: KeyObject;
  readonly sourceAccount: SourceAccount;
  /** What the bank signs its own messages with; undefined where it tells nothing by itself. */
  readonly callbackKey: KeyObject | undefined;
}

export type Partners = ReadonlyMap<string, Partner>;

/** Reads `{ "<bankCode>": { clientId, clientSecret, publicKeyPem, sourceAccount, callbackKeyPem? } }`; throws naming the wrong property. */
export function readPartnersFile(path: string): Partners {
  return parsePartners(JSON.parse(readFileSync(path, 'utf8')));
}

export function parsePartners(content: unknown): Partners {
  const partners = new Map<string, Partner>();
  for (const [bankCode, entry] of Object.entries(record(content, 'partners file'))) {
    if (!/^\d{3}$/.test(bankCode)) throw new Error('partners file: a bank code has three digits');
    partners.set(bankCode, parsePartner(bankCode, record(entry, bankCode)));
  }
  return partners;
}

function parsePartner(bankCode: string, entry: Record<string, unknown>): Partner {
  const source = record(entry.sourceAccount, `${bankCode}.sourceAccount`);
  const openingBalance = source.openingBalance;
  if (typeof openingBalance !== 'number' || !Number.isSafeInteger(openingBalance) || openingBalance < 0) {
    throw new Error(`partners file: ${bankCode}.sourceAccount.openingBalance must be whole rupiah`);
  }
  return {
    bankCode,
    clientId: text(entry.clientId, `${bankCode}.clientId`, 36),
    clientSecret: text(entry.clientSecret, `${bankCode}.clientSecret`, 512),
    publicKey: createPublicKey(text(entry.publicKeyPem, `${bankCode}.publicKeyPem`, 10_000)),
    callbackKey:
      entry.callbackKeyPem === undefined
        ? undefined
        : createPrivateKey(text(entry.callbackKeyPem, `${bankCode}.callbackKeyPem`, 10_000)),
    sourceAccount: {
      number: text(source.number, `${bankCode}.sourceAccount.number`, 19),
      name: text(source.name, `${bankCode}.sourceAccount.name`, 100),
      openingBalance,
    },
  };
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`partners file: ${name} must be an object`);
  }
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string, max: number): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > max) {
    throw new Error(`partners file: ${name} must be a text of at most ${max} characters`);
  }
  return value;
}
