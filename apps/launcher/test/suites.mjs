import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../lib/chromium.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runNode } from './run.mjs';

/**
 * The jest projects by size, the longest first, with how many spec files may run at once: what shares one instance runs one
 * after another. The limits end what hangs; all of it together is to take twenty minutes.
 */
export const SUITES = {
  fault: { workers: 2, limitMinutes: 45 },
  e2e: { workers: 1, limitMinutes: 45 },
  integration: { workers: 2, limitMinutes: 45 },
  browser: { workers: 1, limitMinutes: 30 },
  workflow: { workers: 1, limitMinutes: 30 },
  unit: { workers: 2, limitMinutes: 20 },
  architecture: { workers: 1, limitMinutes: 15 },
  replay: { workers: 1, limitMinutes: 15 },
};

/** @param {keyof typeof SUITES} name @param {import('./tally.mjs').Tally} tally */
export async function runSuite(name, tally) {
  const chromium = findChromium();
  if (name === 'browser' && !chromium) return tally.fail(`browser: ${HOW_TO_GET_CHROMIUM}`);

  const { workers, limitMinutes } = SUITES[name];
  const report = inRoot('dist', 'test-results', `${name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { timedOut } = await runNode(
    [
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      ...[
        '--selectProjects',
        name,
        '--ci',
        '--maxWorkers',
        String(workers),
        '--json',
        '--outputFile',
        report,
      ],
      ...['--silent', '--passWithNoTests=false'],
    ],
    { limitMinutes, env: { CHROMIUM_PATH: chromium, FORCE_COLOR: '0' } },
  );
  if (timedOut) return tally.fail(`${name}: not finished after ${limitMinutes} minutes`);
  if (!existsSync(report)) return tally.fail(`${name}: jest ended without a result; its lines above say why`);
  count(name, JSON.parse(readFileSync(report, 'utf8')), tally);
}

/** A test that was skipped or only planned proves nothing, so it counts as failed. */
function count(name, result, tally) {
  const skipped = result.numPendingTests + result.numTodoTests;
  tally.pass(result.numPassedTests);
  if (result.numFailedTests > 0) tally.fail(`${name}: ${failedTests(result)}`, result.numFailedTests);
  if (skipped > 0) tally.fail(`${name}: ${skipped} skipped`, skipped);
  const broken = result.numRuntimeErrorTestSuites;
  if (broken > 0) tally.fail(`${name}: ${broken} spec files could not be run`, broken);
  const ran = result.numTotalTests + broken;
  if (ran === 0) tally.fail(`${name}: no test ran`);
  else if (!result.success && result.numFailedTests + broken === 0)
    tally.fail(`${name}: jest reported a failure`);
}

const failedTests = (result) =>
  result.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'failed')
    .map((test) => test.fullName)
    .slice(0, 20)
    .join('; ');
