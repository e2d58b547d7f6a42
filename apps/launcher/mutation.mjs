import { spawnSync } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';

/**
 * `npm run test:mutation [room …]`: changes the law in one place at a time and counts how many changes the specs of the
 * same room notice. Each room is judged by its own specs: it is stricter, and a changed calendar needs no benefits to be
 * computed. Exits with 1 when a room stays below the threshold of `stryker.config.mjs`.
 */
const ROOMS = ['money', 'calendar', 'benefits'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. Rooms: ${ROOMS.join(', ')}`);
  process.exit(2);
}

const stryker = inRoot('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const failed = (wanted.length > 0 ? wanted : ROOMS).filter((room) => {
  console.log(`\n${room}`);
  const { status } = spawnSync(process.execPath, [stryker, 'run'], {
    cwd: inRoot(),
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: room },
  });
  return status !== 0;
});
if (failed.length > 0) console.error(`Below the threshold, or not run to the end: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
