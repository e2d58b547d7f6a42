import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * Writes the types of the API client from the emitted OpenAPI file; with `--check` it writes nothing and exits 1 when
 * the committed types are not those of the file.
 */
const source = new URL('../api/openapi.json', import.meta.url);
const target = new URL('./src/api/generated/schema.d.ts', import.meta.url);
const HEADER = '// Generated from apps/api/openapi.json by `npm run web:client`. Do not edit.\n';

const text = HEADER + astToString(await openapiTypescript(source));

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('The API client is not current: run `npm run web:client` and commit the result.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  process.stdout.write(`${fileURLToPath(target)}\n`);
}
