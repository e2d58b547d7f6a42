import { requireNode } from './lib/node-version.mjs';

requireNode();

const { ensureInstalled } = await import('./lib/install.mjs');
const { build } = await import('./build.mjs');
const { commandFor, dataDirectory, inRoot } = await import('./lib/paths.mjs');
const { choosePorts, existingServers, refuseBusyPorts, StartError } = await import('./lib/settings.mjs');

const sample = process.argv.includes('--sample');
const began = Date.now();
const say = (line) => console.log(`${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)}  ${line}`);

let instance;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(signal));

try {
  ensureInstalled(say);
  await build({ say });
  if (!stopping) await run();
} catch (error) {
  if (!stopping) {
    console.error(`\n${isExplained(error) ? error.message : (error.stack ?? error)}`);
    process.exitCode = 1;
    await instance?.stop();
    process.exit();
  }
}

async function run() {
  const { Instance } = await import('./lib/instance.mjs');
  const { RunFile } = await import('./lib/run-file.mjs');
  const servers = existingServers();
  const ports = await choosePorts();
  const directory = dataDirectory();
  await new RunFile(directory).recover(say).catch((error) => {
    throw new StartError(error.message);
  });
  await refuseBusyPorts(ports, servers);
  instance = new Instance({
    dataDirectory: directory,
    profile: 'demo',
    ports,
    ...servers,
    logLevel: process.env.LOG_LEVEL,
    say,
  });
  await instance.start();
  if (stopping) return;
  await watch();
  await announce();
  if (sample) await fill();
}

/** Sample claims for trying and for pictures; whatever happens to them, the instance goes on. */
async function fill() {
  const { spawn } = await import('node:child_process');
  const module = inRoot('dist', 'tests/demo/sample/main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', module], {
    stdio: 'inherit',
    env: { ...process.env, ...instance.cliEnvironment() },
  });
  await new Promise((resolve) => child.once('exit', resolve));
}

/** Our own sentences need no stack; what the system or a mistake of ours throws does. */
function isExplained(error) {
  return error instanceof StartError || (error.constructor === Error && !error.code);
}

/** Programs that fall are started again; what they warn about is shown, and their logs stay within bounds. */
async function watch() {
  const { watchLog } = await import('./lib/log-watch.mjs');
  const { rotateLogs } = await import('./lib/log-rotation.mjs');
  for (const [name, part] of instance.parts) {
    void part.keepUp(say);
    void part.keepAnswering(say);
    watchLog(name, instance.logFile(name), say);
  }
  rotateLogs(() => [...instance.parts.keys(), 'cli'].map((name) => instance.logFile(name)));
}

async function announce() {
  const { demoUsers } = await import('./lib/demo-users.mjs');
  const { ports, options, dataDirectory: folder } = instance;
  const temporal = options.temporal
    ? `${options.temporal.address} (namespace ${options.temporal.namespace})`
    : `127.0.0.1:${ports.temporal}, its pages at http://127.0.0.1:${ports.temporalUi}`;
  console.log(`
  Ready:          ${instance.baseUrl}
  API reference:  ${instance.baseUrl}/api/docs
  Temporal:       ${temporal}
  PostgreSQL:     ${options.databases ? 'the server of DATABASE_URL' : `127.0.0.1:${ports.postgres}`}
  Bank simulator: ${instance.simulatorUrl}
  Data:           ${folder}
  Logs:           ${folder}/logs

${demoUsers()}

  Stop with Ctrl-C; ${commandFor('npm start')} continues with the same data. Try it with: ${commandFor('npm run demo')}
${sample ? '' : `  Desks full of sample claims: ${commandFor('npm run sample')}, or start with --sample\n`}`);
}

async function stop(signal) {
  if (stopping) return;
  stopping = true;
  console.log('');
  say('stopping …');
  await instance?.stop();
  say('stopped');
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
