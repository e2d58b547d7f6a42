import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { writeIfChanged } from './lib/files.mjs';
import { inRoot } from './lib/paths.mjs';

/**
 * `npm run openapi`: writes the OpenAPI file from the controllers and the types of the web client from that file.
 * With `--check` it changes nothing and exits with 1 when one of the two is out of date.
 */
const DOCUMENT = inRoot('apps/api/openapi.json');
const CLIENT = inRoot('apps/web/src/api/generated/schema.d.ts');
const EMITTER = inRoot('dist/apps/api/src/emit-openapi.js');

await build({ parts: ['server'] });
const document = emitDocument();
const generated = { [DOCUMENT]: document, [CLIENT]: await clientTypes(document) };

if (process.argv.includes('--check')) check();
else for (const [file, text] of Object.entries(generated)) writeIfChanged(file, text);

function emitDocument() {
  const file = inRoot('dist', 'openapi.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const result = spawnSync(process.execPath, ['--enable-source-maps', EMITTER, file], {
    cwd: inRoot(),
    encoding: 'utf8',
  });
  if (result.status !== 0)
    throw new Error(`The OpenAPI document could not be written:\n${result.stdout}${result.stderr}`);
  return readFileSync(file, 'utf8');
}

async function clientTypes(text) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const ast = await openapiTS(JSON.parse(text), { cwd: pathToFileURL(inRoot('/')) });
  return `// Generated from apps/api/openapi.json by npm run openapi. Changes here are lost.\n${astToString(ast)}`;
}

function check() {
  const stale = Object.entries(generated).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file] of stale)
    console.error(`${path.relative(inRoot(), file)} is out of date: run npm run openapi and commit it`);
  if (stale.length > 0) process.exitCode = 1;
}
