import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Chance } from '../support/population/chance';
import { strike, type Mortal } from './chaos/faults';
import { livesThrough } from './chaos/lives';
import { faultsOf, inRounds, IS_LONG, LIVES, named, SEED } from './chaos/plan';
import { launcherScript, NpmStart } from './npm-start';

const seeded = new Chance(SEED);
const chance = () => seeded.next();
const faults = faultsOf(['launcher']);

let own: NpmStart;
let free: NpmStart['ports'];
beforeAll(async () => {
  own = await NpmStart.onFreePorts();
  free = (await NpmStart.onFreePorts()).ports;
  own.start();
});
afterAll(() => own?.remove());

/** Its programs go on without it; the next start ends them and begins anew. */
const launcher: Mortal = {
  kill: () => own.end('SIGKILL'),
  start: async () => {
    own.start();
    await own.untilAnnounced();
  },
  group: () => own.process.pid!,
};

describe('npm start', () => {
  it('is found by the command line from the moment the API says that it is ready', async () => {
    await own.untilReady();
    expect(existsSync(path.join(own.data, 'keys/cli-environment.json'))).toBe(true);
    const { status, stdout } = spawnSync(
      process.execPath,
      launcherScript('run.mjs', 'apps/cli/src/main', 'ledger', 'check'),
      { env: { PATH: process.env.PATH, JKK_DATA_DIR: own.data }, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('0') });
  });

  it('says how the demo finds this data folder', async () => {
    await own.untilAnnounced();
    expect(own.said).toContain(`Try it with: JKK_DATA_DIR='${own.data}' npm run demo`);
  });

  it('names a port that another program holds, and the variable that moves it', async () => {
    const { status, stderr } = spawnSync(process.execPath, launcherScript('start.mjs'), {
      env: {
        ...own.environment,
        ...free,
        JKK_DATA_DIR: path.join(own.folder, 'second'),
        POSTGRES_PORT: own.ports.POSTGRES_PORT,
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(
      new RegExp(
        `^Port ${own.ports.POSTGRES_PORT} is used by another program\\. .*POSTGRES_PORT=\\d+ npm start$`,
      ),
    );
  });

  it.each(named(IS_LONG ? inRounds(faults) : faults.slice(0, 1)))(
    `loses none of ${LIVES} lives in flight by %s (%d), and each goes on (seed ${SEED})`,
    (_what, _index, { way }) => livesThrough(own.ward(), () => strike(launcher, way, chance), chance),
  );

  it('goes on when its reader goes away, and ends everything it started', async () => {
    const { programs, process: running } = own;
    running.stdout!.destroy();
    running.stderr!.destroy();
    expect(await own.end('SIGINT')).toEqual([130, null]);
    expect(programs).toHaveLength(6);
    for (const { pid } of programs) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
