import path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { ensureInstalled } = await import('./lib/install.mjs');
const { build } = await import('./build.mjs');
const { dataDirectory } = await import('./lib/paths.mjs');
const { DEFAULT_PORTS, findBusyPort } = await import('./lib/settings.mjs');
const { freePorts } = await import('./lib/ports.mjs');

/**
 * `npm run bank`: the partner banks alone, with a database server of their own, for whoever integrates with them. Data and
 * keys are in `<data>/bank`. Environment: BANK_SIMULATOR_PORT, SIMULATOR_DATABASE_URL (a server that runs already), SIMULATOR_SEED.
 */
const say = (line) => console.log(line);
let instance;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(signal));

try {
  ensureInstalled(say);
  await build({ parts: ['server'] });
  if (!stopping) await run();
} catch (error) {
  if (!stopping) {
    console.error(error.constructor === Error && !error.code ? error.message : (error.stack ?? error));
    await instance?.stop();
    process.exit(1);
  }
}

async function run() {
  const { Instance } = await import('./lib/instance.mjs');
  const { RunFile } = await import('./lib/run-file.mjs');
  const directory = path.join(dataDirectory(), 'bank');
  const simulator = Number(process.env.BANK_SIMULATOR_PORT || DEFAULT_PORTS.BANK_SIMULATOR_PORT);
  await new RunFile(directory).recover(say);
  const taken = await findBusyPort({ simulator }, ['simulator']);
  if (taken) throw new Error(taken.replace('npm start', 'npm run bank'));
  const [postgres] = await freePorts(1);
  const database = process.env.SIMULATOR_DATABASE_URL;
  instance = new Instance({
    dataDirectory: directory,
    profile: 'demo',
    ports: { postgres, simulator },
    ...(database && { databases: { simulator: database } }),
    temporal: { address: '', namespace: '' },
    logLevel: process.env.LOG_LEVEL,
    say,
  });
  await instance.startBank();
  await openAccounts(instance.simulatorUrl);
  announce(directory);
}

/** Somebody to pay at each bank, for a first try and for the conformance script. */
function payeeAt(bankCode) {
  return { bankCode, accountNumber: `70000000${bankCode}`, name: 'SITI AMINAH' };
}

async function openAccounts(url) {
  const { profiles } = await (await fetch(`${url}/__sim/profiles`)).json();
  const response = await fetch(`${url}/__sim/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accounts: profiles.map(({ bankCode }) => payeeAt(bankCode)) }),
  });
  if (!response.ok) throw new Error(`The accounts to try with could not be opened (HTTP ${response.status})`);
}

function announce(directory) {
  const { simulatorUrl: url, keys } = instance;
  const { accountNumber } = payeeAt('002');
  const other = payeeAt('008');
  console.log(`
  Page:         ${url}/
  A bank:       ${url}/{bankCode}/snap/v1.0/…, e.g. ${url}/002 for BRI
  Client keys:  ${path.relative(process.cwd(), keys.bankKeysFile) || keys.bankKeysFile}
  Logs:         ${path.join(directory, 'logs')}

  npm run bank:conformance -- --url ${url}/002 --bank 002 --keys '${keys.bankKeysFile}' \\
    --payee ${accountNumber} --other '${other.bankCode}:${other.accountNumber}:${other.name}' --pay 10000 --bulk 20

  Stop with Ctrl-C.
`);
}

async function stop(signal) {
  if (stopping) return;
  stopping = true;
  await instance?.stop();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
