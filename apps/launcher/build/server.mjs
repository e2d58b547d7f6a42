import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashFile, listFiles, writeIfChanged } from '../lib/files.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';
import { tsconfigPaths } from '../lib/aliases.mjs';

const SOURCES = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'apps/bank-simulator',
  'libs',
  'workflows',
  'activities',
  'tests/browser/bench',
  'tests/browser/screenshots',
  'tests/browser/support',
  'tests/demo',
  'tests/support',
  'tests/load',
  'tests/replay',
];
const SETTINGS = ['tsconfig.json', 'package-lock.json', 'apps/launcher/build/server.mjs'];
const STAMP = inRoot('dist', '.server-build.json');

const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
const isAsset = (file) => !/\.(ts|tsx|md)$/.test(file) && !/(^|\/)tsconfig[^/]*\.json$/.test(file);
const isBuilt = (file) => !/\.spec\.ts$/.test(file) && (isSource(file) || isAsset(file));

/** Names the modules that one file of the server tree becomes. */
const outputsOf = (file) => {
  if (!isSource(file)) return [inRoot('dist', file)];
  const compiled = inRoot('dist', file.replace(/\.ts$/, '.js'));
  return [compiled, `${compiled}.map`];
};

/**
 * Compiles the changed files of the server tree with swc and removes the output of files that are gone.
 * Types are not checked here: that is `npm run typecheck`.
 * @returns {Promise<{ changed: number }>}
 */
export async function buildServer() {
  const before = readStamp();
  const settings = SETTINGS.filter((file) => existsSync(inRoot(file)))
    .map(hashFile)
    .join();
  const known = before.settings === settings ? before.files : {};
  const files = Object.fromEntries(listFiles(SOURCES, isBuilt).map((file) => [file, hashFile(file)]));
  const stale = Object.keys(files).filter(
    (file) => known[file] !== files[file] || !outputsOf(file).every(existsSync),
  );
  const gone = Object.keys(before.files).filter((file) => !(file in files));

  gone.flatMap(outputsOf).forEach((output) => rmSync(output, { force: true }));
  if (stale.length > 0) await compile(stale);
  if (stale.length + gone.length > 0) writeIfChanged(STAMP, JSON.stringify({ settings, files }));
  return { changed: stale.length + gone.length };
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return { settings: '', files: {} };
  }
}

async function compile(files) {
  const { transformFile } = await import('@swc/core');
  const options = swcOptions();
  for (const file of files) {
    const [output, map] = outputsOf(file);
    if (!isSource(file)) {
      writeIfChanged(output, readFileSync(inRoot(file)));
      continue;
    }
    const sourceFileName = path.relative(path.dirname(output), inRoot(file));
    const result = await transformFile(inRoot(file), { ...options, sourceFileName });
    writeIfChanged(map, result.map);
    writeIfChanged(output, `${result.code}\n//# sourceMappingURL=${path.basename(map)}\n`);
  }
}

/** In memory only: a `.swcrc` at the root would be read by the workflow bundler as well. */
function swcOptions() {
  return {
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      baseUrl: ROOT,
      paths: Object.fromEntries(
        Object.entries(tsconfigPaths()).map(([alias, targets]) => [
          alias,
          targets.map((target) => target.replace('./', '')),
        ]),
      ),
      parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  };
}
