import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hashFiles, listFiles, writeIfChanged } from '../lib/files.mjs';
import { inRoot } from '../lib/paths.mjs';

const INPUTS = [
  'apps/web',
  'libs/domain',
  'tsconfig.json',
  'package-lock.json',
  'apps/launcher/build/web.mjs',
];
const OUTPUT = inRoot('dist', 'web');
const STAMP = inRoot('dist', '.web-build');

/** Builds the pages into dist/web, which the API serves. @returns {{ changed: boolean, reason?: string }} */
export function buildWeb() {
  if (!existsSync(inRoot('apps/web/index.html')))
    return { changed: false, reason: 'apps/web/index.html does not exist yet' };
  const stamp = hashFiles(listFiles(INPUTS, (file) => !/\.(spec\.tsx?|md)$/.test(file)));
  const standing = existsSync(STAMP) && existsSync(`${OUTPUT}/index.html`);
  if (standing && readFileSync(STAMP, 'utf8') === stamp) return { changed: false };

  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', OUTPUT, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: inRoot('apps/web'), encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (result.status !== 0)
    throw new Error(`vite could not build apps/web:\n${result.stdout}${result.stderr}`);
  writeIfChanged(STAMP, stamp);
  return { changed: true };
}
