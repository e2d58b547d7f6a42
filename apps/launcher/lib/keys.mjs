import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The partner banks of the programme. */
const PARTNER_BANKS = ['002', '008', '009', '110', '111', '122', '123', '200', '441', '451'];
/** Those of them that tell by themselves what became of a transfer. BRI sends everything that is cleared. */
const CALLING_BANKS = ['002', '008'];
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
  const write = (file, text) => {
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const once = (name, make) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) write(file, make());
    return file;
  };
  const read = (file) => readFileSync(file, 'utf8');
  const completed = (name, complete) => {
    const file = once(name, () => json({}));
    const known = JSON.parse(read(file));
    const whole = json(complete(known));
    if (whole !== read(file)) write(file, whole);
    return file;
  };
  const partnerKeys = completed('bank-keys.json', completeBankKeys);
  const simulatorPartnersFile = completed('simulator-partners.json', (known) => ({
    ...known,
    ...counterpart(JSON.parse(read(partnerKeys)), known),
  }));
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
    simulatorPartnersFile,
    bankCallbacksFile: completed('bank-callbacks.json', () =>
      publicHalves(JSON.parse(read(simulatorPartnersFile))),
    ),
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Ed25519 in PKCS#8, base64 of the PEM text, so that it fits into one environment variable. */
const makeSigningKey = () =>
  Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })).toString(
    'base64',
  );

/** Banks and contracts that came with a later release are added; what is there stays. */
function completeBankKeys(known) {
  return Object.fromEntries(
    PARTNER_BANKS.map((bank) => [
      bank,
      { ...(known[bank] ?? makeBankKey(bank)), contract: known[bank]?.contract ?? makeContract(bank) },
    ]),
  );
}

const makeContract = (bank) => ({ sourceAccount: `8888010000${bank}01` });

const makeBankKey = (bank) => ({
  clientId: `jkk-${bank}-${randomBytes(6).toString('hex')}`,
  clientSecret: secret(),
  privateKeyPem: makePrivateKey(),
});

const makePrivateKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });

const publicHalf = (privateKeyPem) =>
  createPublicKey(createPrivateKey(privateKeyPem)).export({ type: 'spki', format: 'pem' });

/** By which our API knows the banks that tell something by themselves. */
const publicHalves = (partners) =>
  Object.fromEntries(
    CALLING_BANKS.filter((bank) => partners[bank]?.callbackKeyPem !== undefined).map((bank) => [
      bank,
      { publicKeyPem: publicHalf(partners[bank].callbackKeyPem) },
    ]),
  );

/**
 * What the bank holds of each contract: the public half of the key, our account, and the key of its own messages. A bank that
 * is told to pay by files may have no key of ours.
 */
function counterpart(bankKeys, known) {
  return Object.fromEntries(
    Object.entries(bankKeys)
      .filter(([, { privateKeyPem }]) => privateKeyPem !== undefined)
      .map(([bank, { clientId, clientSecret, privateKeyPem, contract }]) => [
        bank,
        {
          clientId,
          clientSecret,
          publicKeyPem: publicHalf(privateKeyPem),
          sourceAccount: {
            number: contract.sourceAccount,
            name: SOURCE_ACCOUNT_NAME,
            openingBalance: OPENING_BALANCE_RUPIAH,
          },
          ...(CALLING_BANKS.includes(bank) && {
            callbackKeyPem: known[bank]?.callbackKeyPem ?? makePrivateKey(),
          }),
          ...known[bank],
        },
      ]),
  );
}
