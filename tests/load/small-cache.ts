import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { request } from 'undici';
import { pause } from '../support/wait';

/** The fewest that still hold a workflow from one task of a command to the next. */
const CACHED_WORKFLOWS = '2';
const STOP_LIMIT_MS = 60_000;
const START_LIMIT_MS = 60_000;

/**
 * Puts a claims worker that keeps next to no workflow in the place of the instance's own. The commands of a claim come
 * days apart, and by then its workflow has left any cache: this is what each of them costs then.
 */
export async function replaceClaimsWorker(pid: number): Promise<ChildProcess> {
  process.kill(pid, 'SIGTERM');
  await within(STOP_LIMIT_MS, 'The claims worker does not stop', () => Promise.resolve(!isAlive(pid)));
  const port = await freePort();
  const worker = spawn(process.execPath, [path.resolve(__dirname, '../../apps/worker/src/main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      WORKER_QUEUES: 'claims',
      WORKER_HEALTH_PORT: String(port),
      WORKER_CACHED_WORKFLOWS: CACHED_WORKFLOWS,
      BANK_KEYS_FILE: undefined,
      BANK_BASE_URL: undefined,
      NODE_ENV: 'production',
    },
  });
  await within(START_LIMIT_MS, 'The claims worker with a small cache does not start', () => isReady(port));
  return worker;
}

export async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

async function within(limitMs: number, failure: string, isDone: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + limitMs;
  while (!(await isDone())) {
    if (Date.now() > until) throw new Error(failure);
    await pause(100);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await request(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
  await answer?.body.dump();
  return answer?.statusCode === 200;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
