import { rmSync } from 'node:fs';
import path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { build } = await import('./build.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { CHECKS, runCheck } = await import('./test/checks.mjs');
const { endAll } = await import('./test/run.mjs');
const { runSuite, SUITES } = await import('./test/suites.mjs');
const { Tally } = await import('./test/tally.mjs');

/** `npm test [-- stage …]`: everything, or the named stages. The last line is `N passed, N failed`. */
const tally = new Tally();
const began = Date.now();
const known = [...Object.keys(SUITES), ...Object.keys(CHECKS)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`unknown stage ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}
const wanted = (name) => asked.length === 0 || asked.includes(name);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endAll('SIGTERM');
    tally.fail(`interrupted by ${signal}`);
    process.exit(tally.report());
  });
}

/** Three at a time, so that both cores stay busy while an outage or a browser is waited for. */
const AT_A_TIME = 3;
const NEED_DATA = ['fault', 'e2e', 'browser'];

let data;
if (await prepare()) {
  const waiting = known.filter(wanted);
  await Promise.all(Array.from({ length: AT_A_TIME }, () => workThrough(waiting)));
}
await sweep();
process.exit(tally.report());

async function prepare() {
  try {
    ensureInstalled(console.log);
    await build({ say: console.log });
    if (NEED_DATA.some(wanted)) {
      const { fillData } = await import('./lib/start-instance.mjs');
      data = process.env.JKK_TEST_DATA = await fillData();
    }
    return true;
  } catch (error) {
    tally.fail(`preparation: ${error.message}`);
    return false;
  }
}

async function workThrough(waiting) {
  for (let name = waiting.shift(); name; name = waiting.shift()) await stage(name);
}

async function stage(name) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  await (name in CHECKS ? runCheck : runSuite)(name, tally);
  console.log(`== ${name} took ${seconds(start)} (${seconds(began)} in all)`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}

/** A suite that was killed for its time leaves servers behind. */
async function sweep() {
  const { sweepScratch } = await import('./lib/scratch.mjs');
  if (data) rmSync(path.dirname(data), { recursive: true, force: true });
  await sweepScratch();
}
