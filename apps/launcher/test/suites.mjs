import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../lib/chromium.mjs';
import { inRoot } from '../lib/paths.mjs';
import { count, failedFiles, onSecondTry } from './result.mjs';
import { runNode } from './run.mjs';

/**
 * The jest projects by size, in the order in which they begin, with how many spec files may run at once: what shares one instance
 * runs one after another. What waits much or runs one by one begins, so that at the end both cores have something to do.
 * The limits end what hangs; all of it together is to take twenty minutes. Where `again` stands, spec files that failed are
 * run once more, alone: their servers share two cores with two other suites the first time.
 */
export const SUITES = {
  browser: { workers: 1, limitMinutes: 30, again: true },
  fault: { workers: 2, limitMinutes: 45, again: true },
  e2e: { workers: 1, limitMinutes: 45, again: true },
  integration: { workers: 2, limitMinutes: 45, again: true },
  workflow: { workers: 1, limitMinutes: 30, again: true },
  unit: { workers: 2, limitMinutes: 20 },
  architecture: { workers: 1, limitMinutes: 15 },
  replay: { workers: 1, limitMinutes: 15 },
};

/** More than this is broken, and is not run again. */
const MOST_AGAIN = 2;

/** @param {keyof typeof SUITES} name @param {import('./tally.mjs').Tally} tally */
export async function runSuite(name, tally) {
  if (name === 'browser' && !findChromium()) return tally.fail(`browser: ${HOW_TO_GET_CHROMIUM}`);
  const result = await jest(name, tally);
  if (!result) return;
  const files = failedFiles(result);
  const isTriedAgain = SUITES[name].again && files.length > 0 && files.length <= MOST_AGAIN;
  const second = isTriedAgain ? await jest(name, tally, files) : undefined;
  if (isTriedAgain && !second) return;
  count(name, second ? onSecondTry(name, result, second, tally) : result, tally);
}

/** Runs a suite, or some of its files; says so to the tally where jest ends without a result. */
async function jest(name, tally, files = []) {
  const { workers, limitMinutes } = SUITES[name];
  const report = inRoot('dist', 'test-results', `${name}${files.length > 0 ? '-again' : ''}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { timedOut } = await runNode(
    [
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      ...['--selectProjects', name, '--ci', '--maxWorkers', String(files.length > 0 ? 1 : workers)],
      ...['--json', '--outputFile', report, '--silent', '--passWithNoTests=false'],
      ...(files.length > 0 ? ['--runTestsByPath', ...files] : []),
    ],
    { limitMinutes, env: { CHROMIUM_PATH: findChromium(), FORCE_COLOR: '0' } },
  );
  if (timedOut) return void tally.fail(`${name}: not finished after ${limitMinutes} minutes`);
  if (!existsSync(report))
    return void tally.fail(`${name}: jest ended without a result; its lines above say why`);
  return JSON.parse(readFileSync(report, 'utf8'));
}
