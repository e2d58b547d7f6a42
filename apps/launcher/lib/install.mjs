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
  const clean = npm('ci', ...options);
  // A lock file that misses another platform's optional package fails `npm ci`, but installs.
  const { status, said } = codeOf(clean.said) === 'EUSAGE' ? npm('install', '--no-save', ...options) : clean;
  if (status !== 0) throw new Error(whyNot(said));
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

/** What npm says of an error is kept: it is pages long, and one sentence of it helps. */
function npm(...args) {
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: inRoot(),
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`npm, which comes with Node.js, could not be run (${error.code}).`);
  return { status, said: stderr };
}

const codeOf = (said) => /^npm error code (\S+)/m.exec(said)?.[1];

/** @param {string} said by npm on its standard error @returns {string} one sentence on what failed and one on what to do */
function whyNot(said) {
  const code = codeOf(said) ?? 'no code';
  const address = /(?:request to|- GET) (https?:\/\/[^/\s]+)/.exec(said)?.[1];
  const log = /complete log of this run can be found in: (.+)$/m.exec(said)?.[1];
  const more = log ? ` All that npm said is in ${log.trim()}` : '';
  if (!address) {
    const detail = /^npm error (?!code |syscall |errno |path )(\S.*)$/m.exec(said)?.[1] ?? said.trim();
    return `The packages could not be installed (${code}): ${detail.slice(0, 300)}.${more}`;
  }
  const failure = /^E[45]\d\d$/.test(code) ? 'refused' : 'did not answer';
  return `The packages could not be installed: the npm registry at ${address} ${failure} (${code}). Check the network, or set npm's registry and proxy (npm config set registry URL, https-proxy URL), and start again.${more}`;
}
