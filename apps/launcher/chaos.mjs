import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inRoot } from './lib/paths.mjs';

/**
 * `npm run test:chaos [-- --rounds N --seed S --victims launcher,api]`: the long form of specs that `npm test` runs short. Kills
 * and freezes every program and the launcher under six lives in flight, N rounds each, at moments that the seed decides; lets
 * the payments worker fall at every point of a sending beside every fault of a bank (`--victims worker-payments` among others); and
 * lets 50 claims live over a worker that keeps eight of them, where no victims are named. Takes about two minutes a fault and
 * round. Exits with 1 when a spec fails.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    victims: { type: 'string' },
  },
});
if (!/^[1-9]\d*$/.test(values.rounds) || !/^\d+$/.test(values.seed)) {
  console.error('--rounds and --seed are whole numbers');
  process.exit(2);
}
console.log(`seed ${values.seed}, ${values.rounds} rounds of every fault`);

const victims = values.victims?.split(',');
const CRASHES = 'tests/fault/under-way.spec.ts';
const SPECS = {
  'tests/workflow/claim/small-cache.spec.ts': victims === undefined,
  'tests/fault/start.spec.ts': victims?.includes('launcher') ?? true,
  'tests/fault/chaos/chaos.spec.ts': victims?.some((victim) => victim !== 'launcher') ?? true,
};
const failed = Object.keys(SPECS).filter((spec) => SPECS[spec] && !passes(spec));
if ((victims?.includes('worker-payments') ?? true) && !passes(CRASHES, '-t', 'crash matrix'))
  failed.push(CRASHES);
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

function passes(spec, ...only) {
  const { status } = spawnSync(
    process.execPath,
    [inRoot('node_modules', 'jest', 'bin', 'jest.js'), spec, '-w', '1', '--verbose', ...only],
    {
      cwd: inRoot(),
      stdio: 'inherit',
      env: {
        ...process.env,
        CHAOS_ROUNDS: values.rounds,
        CHAOS_SEED: values.seed,
        ...(victims && { CHAOS_VICTIMS: values.victims }),
        CHAOS_LIVES: '50',
        CHAOS_CACHE: '8',
      },
    },
  );
  return status === 0;
}
