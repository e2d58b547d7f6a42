import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a command of the command line on the instance and shows its errors only. */
export function runCli(...args: string[]): Promise<void> {
  const main = path.resolve(__dirname, '../../apps/cli/src/main.js');
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`cli ${args[0]} ended with ${code}`)),
    );
  });
}
