import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The partner banks of the programme and the account it pays from at each of them. */
const PARTNER_BANKS = ['002', '008', '009', '110', '111', '122', '123', '200', '441'];
const SOURCE_ACCOUNT_NAME = 'BPJS KETENAGAKERJAAN JKK';
const OPENING_BALANCE_RUPIAH = 500_000_000_000;

export const secret = () => randomBytes(24).toString('base64url');

/**
 * The secrets of one instance, made at its first start and kept in `<data>/keys` for its owner only. They are for demo
 * and tests; a production server is given its own.
 * @param {string} dataDirectory
 */
export function ensureKeys(dataDirectory) {
  const folder = path.join(dataDirectory, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const once = (name, make) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      writeFileSync(`${file}.new`, make(), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return file;
  };
  const read = (file) => readFileSync(file, 'utf8');
  const partnerKeys = once('bank-keys.json', () => json(makeBankKeys()));
  return {
    passwords: JSON.parse(
      read(
        once('database-passwords.json', () =>
          json({ superuser: secret(), owner: secret(), app: secret(), simulator: secret() }),
        ),
      ),
    ),
    payloadKeys: read(
      once('payload-keys', () => `k${new Date().getUTCFullYear()}:${randomBytes(32).toString('base64')}`),
    ),
    receiptSigningKey: read(once('receipt-signing-key', makeSigningKey)),
    bankKeysFile: partnerKeys,
    simulatorPartnersFile: once('simulator-partners.json', () =>
      json(counterpart(JSON.parse(read(partnerKeys)))),
    ),
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Ed25519 in PKCS#8, base64 of the PEM text, so that it fits into one environment variable. */
const makeSigningKey = () =>
  Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })).toString(
    'base64',
  );

function makeBankKeys() {
  return Object.fromEntries(
    PARTNER_BANKS.map((bank) => [
      bank,
      {
        clientId: `jkk-${bank}-${randomBytes(6).toString('hex')}`,
        clientSecret: secret(),
        privateKeyPem: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
          type: 'pkcs8',
          format: 'pem',
        }),
      },
    ]),
  );
}

/** What the bank holds of each contract: the public half of the key and our account. */
function counterpart(bankKeys) {
  return Object.fromEntries(
    Object.entries(bankKeys).map(([bank, { clientId, clientSecret, privateKeyPem }]) => [
      bank,
      {
        clientId,
        clientSecret,
        publicKeyPem: createPublicKey(createPrivateKey(privateKeyPem)).export({
          type: 'spki',
          format: 'pem',
        }),
        sourceAccount: {
          number: `8888010000${bank}01`,
          name: SOURCE_ACCOUNT_NAME,
          openingBalance: OPENING_BALANCE_RUPIAH,
        },
      },
    ]),
  );
}
