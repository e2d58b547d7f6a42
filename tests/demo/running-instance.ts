import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Instance } from '../support/world';

const CLI = path.resolve(__dirname, '../../apps/cli/src/main.js');

/** The instance that the launcher left running; throws a sentence that says how to start one. */
export async function runningInstance(): Promise<Instance> {
  const { JKK_BASE_URL: apiUrl, JKK_SIMULATOR_URL: simulatorUrl } = process.env;
  if (!apiUrl || !simulatorUrl || !(await answers(`${apiUrl}/health/ready`))) {
    const { JKK_DATA_DIR: folder } = process.env;
    throw new Error(
      folder
        ? `Nothing is running on the data folder ${folder} (JKK_DATA_DIR). Start it first with the same JKK_DATA_DIR and \`npm start\`, then run the demo beside it.`
        : 'Nothing is running here. Start it first with `npm start`, then run `npm run demo` beside it; an instance with a data folder of its own is found by its JKK_DATA_DIR.',
    );
  }
  return { apiUrl, simulatorUrl, cli };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** Runs a command of the command line on the same instance; throws with its output when it fails. */
function cli(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`cli ${args[0]} ${args[1]} ended with ${code}: ${output}`)),
    );
  });
}
