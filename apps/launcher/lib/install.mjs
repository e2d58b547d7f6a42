import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const STAMP = inRoot('node_modules', '.install-stamp');

/** Installs the packages of the lock file unless exactly they are installed. @param {(line: string) => void} say */
export function ensureInstalled(say) {
  const wanted = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!existsSync(STAMP) && isAlreadyThere()) return writeFileSync(STAMP, wanted);
  say('installing packages (one to three minutes the first time)');
  // All kinds, whatever NODE_ENV or the user's own settings leave out: what builds and tests is a development dependency.
  const kinds = ['--include=prod', '--include=dev', '--include=optional', '--include=peer'];
  const options = [...kinds, '--no-audit', '--no-fund', '--loglevel=error'];
  // A lock file that misses another platform's optional package fails `npm ci`, but installs.
  if (npm('ci', ...options) !== 0 && npm('install', '--no-save', ...options) !== 0) {
    throw new Error('The packages could not be installed: see the lines of npm above.');
  }
  writeFileSync(STAMP, lockHash());
}

/** The hash of what is to be installed; the platform counts, since binaries of another one are of no use. */
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

/** Somebody ran npm by hand: npm's own record of what it installed names the same versions as the lock file. */
function isAlreadyThere() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

const npm = (...args) =>
  spawnSync('npm', args, { cwd: inRoot(), stdio: 'inherit', shell: process.platform === 'win32' }).status;
