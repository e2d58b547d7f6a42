import { spawn } from 'node:child_process';
import path from 'node:path';
import { ClaimDriver } from './claim-driver';
import { sharedStack } from './stack';
import type { Stack } from './stack';
import { World } from './world';

const ROOT = path.resolve(__dirname, '../..');

/** A driver on the instance that a whole test run shares. */
export function sharedDriver(): ClaimDriver {
  const { baseUrl, simulatorUrl, cliEnvironment } = sharedStack();
  const cli = (...args: string[]) => runCli(cliEnvironment, args);
  return new ClaimDriver(new World({ apiUrl: baseUrl, simulatorUrl, cli }));
}

/** A driver on an instance of the spec's own. */
export function driverOf(stack: Stack): ClaimDriver {
  const { baseUrl, simulatorUrl } = stack;
  return new ClaimDriver(new World({ apiUrl: baseUrl, simulatorUrl, cli: stack.cli }));
}

function runCli(environment: Readonly<Record<string, string>>, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/apps/cli/src/main.js'), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`cli ${args.slice(0, 2).join(' ')} ended with ${code}: ${said.slice(-2_000)}`));
    });
  });
}
