import { spawnSync } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';

/**
 * `npm run histories:record`: writes the histories of `tests/replay` anew. First those of a demo on an instance of its own,
 * then those that specs on the real Temporal server live through: every wait of a claim and of a payout, and what no demo has
 * time for. With names of lives as words, those alone, beside what is there.
 */
const LIVES = 'tests/workflow/histories';
const SPECS = [
  LIVES,
  'tests/workflow/claim/claim-rest',
  'tests/workflow/payout/encrypted-only',
  'tests/workflow/claim/claim-sweeps',
];

const named = process.argv.slice(2);

const run = (...command) =>
  spawnSync(process.execPath, command, {
    cwd: inRoot(),
    stdio: 'inherit',
    env: { ...process.env, RECORD_HISTORIES: named.join(',') || '1' },
  }).status ?? 1;
const jest = (...specs) => run(inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...specs, '-w', '1');

process.exit(
  named.length > 0
    ? jest(LIVES)
    : run(inRoot('apps', 'launcher', 'with-instance.mjs'), 'tests/replay/record') || jest(...SPECS),
);
