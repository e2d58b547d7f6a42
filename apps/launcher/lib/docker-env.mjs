import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureKeys, secret } from './keys.mjs';

/** A container of ours never runs as root, so root gives the secrets to a user that nobody on this machine is. */
const FIRST_FREE_ID = 10_001;
const SECRETS = ['bank-keys.json', 'simulator-partners.json'];

/**
 * Writes what docker/compose.yaml takes from outside: `.env` and the files under `secrets`, for their owner only. Bank
 * keys and simulator partners are two halves of one pair. Changes nothing when one of the files is there already.
 * @param {string} folder @returns {string[]} the files, relative to the folder
 */
export function writeDockerEnvironment(folder) {
  const files = ['.env', ...SECRETS.map((name) => path.join('secrets', name))];
  const present = files.filter((file) => existsSync(path.join(folder, file)));
  if (present.length > 0)
    throw new Error(
      `${present.map((file) => path.join(folder, file)).join(' and ')} exists already and is kept: containers made with it could not be opened with new secrets. Remove it first if you mean that.`,
    );
  const owner = process.getuid?.() ? ownUser() : nobodysUser();
  const contents = makeContents(owner);
  mkdirSync(path.join(folder, 'secrets'), { recursive: true, mode: 0o711 });
  for (const file of files) {
    const target = path.join(folder, file);
    writeFileSync(target, contents[path.basename(file)], { mode: 0o600, flag: 'wx' });
    if (file !== '.env' && process.getuid?.() === 0) chownSync(target, owner.uid, owner.gid);
  }
  return files;
}

const ownUser = () => ({ uid: process.getuid(), gid: process.getgid() });

function nobodysUser() {
  // Where there are no such users (Windows), files are shared with containers whatever their owner is.
  const known = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const taken = new Set([...known.matchAll(/^[^:]*:[^:]*:(\d+):/gm)].map(([, uid]) => Number(uid)));
  let uid = FIRST_FREE_ID;
  while (taken.has(uid)) uid += 1;
  return { uid, gid: uid };
}

function makeContents({ uid, gid }) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'jkk-docker-'));
  try {
    const keys = ensureKeys(scratch);
    const { passwords } = keys;
    const variables = {
      JKK_PROFILE: 'demo',
      JKK_UID: uid,
      JKK_GID: gid,
      POSTGRES_PASSWORD: passwords.superuser,
      JKK_OWNER_PASSWORD: passwords.owner,
      JKK_APP_PASSWORD: passwords.app,
      BANK_SIMULATOR_PASSWORD: passwords.simulator,
      TEMPORAL_PASSWORD: secret(),
      PAYLOAD_KEYS: keys.payloadKeys,
      RECEIPT_SIGNING_KEY: keys.receiptSigningKey,
      BANK_BASE_URL: 'http://bank-simulator:4010',
    };
    return {
      '.env': Object.entries(variables)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
      'bank-keys.json': readFileSync(keys.bankKeysFile),
      'simulator-partners.json': readFileSync(keys.simulatorPartnersFile),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
