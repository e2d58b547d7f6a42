import { rmSync } from 'node:fs';
import { build } from '../../apps/launcher/build.mjs';
import { startTestPostgres } from './postgres/server.mjs';
import { scratchDirectory } from '../../apps/launcher/lib/scratch.mjs';
import { startInstance } from '../../apps/launcher/lib/start-instance.mjs';
import globalTeardown from './global-teardown.mjs';
import { startTestTemporal } from './temporal/server.mjs';

/** What each size of test needs before its first spec. Jest calls it once for every project that has specs to run. */
const NEEDS = {
  integration: ['postgres', 'programs'],
  workflow: ['postgres', 'temporal'],
  replay: ['workflows'],
  e2e: ['stack'],
  browser: ['stack'],
  fault: ['dist'],
};

const started = (globalThis.jkkTestServers ??= new Map());
const stops = (globalThis.jkkTestStops ??= []);

const STARTERS = {
  postgres: async () => {
    const { facts, stop } = await startTestPostgres(await scratch());
    process.env.JKK_TEST_POSTGRES = JSON.stringify(facts);
    stops.push(stop);
  },
  temporal: async () => {
    const { address, stop } = await startTestTemporal(await scratch());
    process.env.JKK_TEST_TEMPORAL = address;
    stops.push(stop);
  },
  programs: () => build({ parts: ['server'] }),
  workflows: () => build({ parts: ['workflows'] }),
  dist: () => build(),
  stack: async () => {
    const instance = await startInstance({
      directory: await scratch(),
      durable: false,
      from: process.env.JKK_TEST_DATA,
    });
    process.env.JKK_TEST_STACK = JSON.stringify({
      baseUrl: instance.baseUrl,
      simulatorUrl: instance.simulatorUrl,
      temporalAddress: instance.temporal.address,
      databaseUrls: { ...instance.urls, superuser: instance.superuserUrl },
      dataDirectory: instance.dataDirectory,
      cliEnvironment: instance.environments.cli,
    });
    stops.push(() => instance.stop());
  },
};

let scratchFolder;
const scratch = () => (scratchFolder ??= makeScratch());
async function makeScratch() {
  const directory = await scratchDirectory();
  stops.unshift(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Jest ends at once when it is told to; the servers have process groups of their own and would stay. */
function stopOnSignal() {
  if (globalThis.jkkStopsOnSignal) return;
  globalThis.jkkStopsOnSignal = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void globalTeardown().finally(() => process.exit(1)));
  }
}

export default async function globalSetup(_config, project) {
  stopOnSignal();
  for (const need of NEEDS[project.displayName?.name] ?? []) {
    if (!started.has(need)) started.set(need, STARTERS[need]());
    await started.get(need);
  }
}
