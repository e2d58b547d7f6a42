import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { inRoot } from './lib/paths.mjs';

/**
 * `node apps/launcher/run.mjs <module of the server tree> [arguments]`: brings dist up to date without a word, so that
 * the command's own output stays parseable, and runs the compiled module.
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
const child = spawn(process.execPath, ['--enable-source-maps', file, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
