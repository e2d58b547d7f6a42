import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { dataDirectory, inRoot } from './lib/paths.mjs';

/**
 * `node apps/launcher/run.mjs <module of the server tree> [arguments]`: brings dist up to date without a word, so that
 * the command's own output stays parseable, and runs the compiled module on the instance of the data folder.
 */
const [module, ...rest] = process.argv.slice(2);
try {
  await build({ parts: ['server'] });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const file = inRoot('dist', `${module}.js`);
if (!existsSync(file)) {
  console.error(`${module}.ts does not exist`);
  process.exit(2);
}
const child = spawn(process.execPath, ['--enable-source-maps', file, ...rest], {
  stdio: 'inherit',
  env: { ...instanceEnvironment(), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** Where the instance of this data folder is found, as `npm start` wrote it down; empty before the first start. */
function instanceEnvironment() {
  const remembered = path.join(dataDirectory(), 'keys', 'cli-environment.json');
  return existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : {};
}
