import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { scratchDirectory } from './lib/scratch.mjs';
import { startInstance } from './lib/start-instance.mjs';

/**
 * `node apps/launcher/with-instance.mjs <module of the server tree> [arguments]`: runs a compiled module on an instance
 * of its own in a scratch folder, and removes both afterwards. The module finds the instance in its environment:
 * the variables of the command line, JKK_BASE_URL, JKK_SIMULATOR_URL, JKK_PIDS (name to process id, as JSON) and
 * JKK_SUPERUSER_URL, to look into the database server.
 */
const [module, ...rest] = process.argv.slice(2);
const say = (line) => console.error(line);
const directory = await scratchDirectory();
let instance;
let child;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal));

let code = 1;
try {
  instance = await startInstance({ directory, say, logLevel: process.env.LOG_LEVEL ?? 'warn' });
  code = await run();
} catch (error) {
  console.error(error.message);
} finally {
  await instance?.stop();
  rmSync(directory, { recursive: true, force: true });
}
process.exit(code);

function run() {
  child = spawn(process.execPath, ['--enable-source-maps', inRoot('dist', `${module}.js`), ...rest], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...instance.cliEnvironment(),
      JKK_SUPERUSER_URL: instance.superuserUrl,
      JKK_PIDS: JSON.stringify(
        Object.fromEntries([...instance.parts].map(([name, part]) => [name, part.program.pid])),
      ),
    },
  });
  return new Promise((resolve) => child.on('exit', (ended) => resolve(ended ?? 1)));
}
