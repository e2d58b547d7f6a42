import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../support/wait';

const ROOT = path.resolve(__dirname, '../..');

/** `npm start` as a person has it: a data folder of its own, with a blank in its name, and ports of its own. */
let folder: string;
let data: string;
let ports: { PORT: string; POSTGRES_PORT: string; TEMPORAL_PORT: string; BANK_SIMULATOR_PORT: string };
let [freeApi, freeTemporal, freeSimulator] = ['', '', ''];
let running: ChildProcess;
let said = '';

const npmScript = (file: string, ...args: string[]) => [path.join(ROOT, 'apps/launcher', file), ...args];
const ready = (): Promise<true | undefined> => {
  if (running.exitCode !== null) throw new Error(said);
  return fetch(`http://127.0.0.1:${ports.PORT}/health/ready`).then(
    ({ ok }) => ok || undefined,
    () => undefined,
  );
};
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, ...ports, JKK_DATA_DIR: data });

beforeAll(async () => {
  const { freePorts } = await import('../../apps/launcher/lib/ports.mjs');
  const [api, postgres, temporal, simulator, ...others] = await freePorts(7);
  [freeApi, freeTemporal, freeSimulator] = others.map(String) as [string, string, string];
  folder = mkdtempSync(path.join(tmpdir(), `jkk-test-${process.pid}-`));
  data = path.join(folder, 'data of mine');
  ports = {
    PORT: String(api),
    POSTGRES_PORT: String(postgres),
    TEMPORAL_PORT: String(temporal),
    BANK_SIMULATOR_PORT: String(simulator),
  };
  running = spawn(process.execPath, npmScript('start.mjs'), { cwd: ROOT, env: environment() });
  for (const stream of [running.stdout!, running.stderr!]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
});

afterAll(async () => {
  if (running.exitCode === null) {
    running.kill('SIGINT');
    await once(running, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('is found by the command line from the moment the API says that it is ready', async () => {
    await eventually('readiness', ready, { timeoutMs: 120_000, everyMs: 5 });
    expect(existsSync(path.join(data, 'keys/cli-environment.json'))).toBe(true);
    const { status, stdout } = spawnSync(
      process.execPath,
      npmScript('run.mjs', 'apps/cli/src/main', 'ledger', 'check'),
      { cwd: ROOT, env: { PATH: process.env.PATH, JKK_DATA_DIR: data }, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('0') });
  });

  it('says how the demo finds this data folder', async () => {
    await eventually('the hint', async () => (said.includes('Try it with') ? true : undefined));
    expect(said).toContain(`Try it with: JKK_DATA_DIR='${data}' npm run demo`);
  });

  it('names a port that another program holds, and the variable that moves it', async () => {
    const { status, stderr } = spawnSync(process.execPath, npmScript('start.mjs'), {
      cwd: ROOT,
      env: {
        ...environment(),
        JKK_DATA_DIR: path.join(folder, 'second'),
        PORT: freeApi,
        TEMPORAL_PORT: freeTemporal,
        BANK_SIMULATOR_PORT: freeSimulator,
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(
      new RegExp(
        `^Port ${ports.POSTGRES_PORT} is used by another program\\. .*POSTGRES_PORT=\\d+ npm start$`,
      ),
    );
  });

  it('goes on when its reader goes away, and ends everything it started', async () => {
    const { programs } = JSON.parse(readFileSync(path.join(data, 'run.json'), 'utf8'));
    running.stdout!.destroy();
    running.stderr!.destroy();
    running.kill('SIGINT');
    expect(await once(running, 'exit')).toEqual([130, null]);
    expect(programs).toHaveLength(6);
    for (const { pid } of programs) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
