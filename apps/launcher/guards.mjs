import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GUARDS } from './lib/guards.mjs';
import { inRoot } from './lib/paths.mjs';
import { scratchDirectory } from './lib/scratch.mjs';

/**
 * `npm run test:guards [guard …]`: switches off each guard of the money in turn, in a copy of the sources, and runs the spec
 * that must notice. Exits with 1 when a guard can be taken away and nothing turns red.
 */
const wanted = process.argv.slice(2);
const chosen = GUARDS.filter(({ guard }) => wanted.length === 0 || wanted.includes(guard));
if (chosen.length === 0) {
  console.error(`Guards: ${GUARDS.map(({ guard }) => guard).join(', ')}`);
  process.exit(2);
}

const COPIED = ['activities', 'apps', 'libs', 'tests', 'workflows'];
const FILES = ['jest.config.cjs', 'jest.paths.cjs', 'package.json', 'tsconfig.json'];
const MIGRATIONS = 'libs/persistence/src/migrations/index.ts';

const scratch = await scratchDirectory();
const copy = path.join(scratch, 'copy');
try {
  mkdirSync(copy);
  for (const name of [...COPIED, ...FILES]) cpSync(inRoot(name), path.join(copy, name), { recursive: true });
  symlinkSync(inRoot('node_modules'), path.join(copy, 'node_modules'));
  const unnoticed = chosen.filter((each) => !isNoticed(each));
  if (unnoticed.length > 0) console.error(`Unnoticed: ${unnoticed.map(({ guard }) => guard).join(', ')}`);
  process.exitCode = unnoticed.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {import('./lib/guards.mjs').Guard} each */
function isNoticed({ guard, off, spec, red }) {
  const file = 'sql' in off ? MIGRATIONS : off.file;
  const source = readFileSync(inRoot(file), 'utf8');
  const changed = 'sql' in off ? withMigration(source, off.sql) : source.replace(off.code, () => off.becomes);
  if (changed === source) throw new Error(`${guard}: ${file} no longer holds what would be switched off.`);
  writeFileSync(path.join(copy, file), changed);
  const failed = failedTests(spec, red);
  writeFileSync(path.join(copy, file), source);
  console.log(`${failed.length > 0 ? 'noticed  ' : 'UNNOTICED'}  ${guard}  ${failed[0] ?? spec}`);
  return failed.length > 0;
}

/** The tests of this name alone, and which of them are red. @param {string} spec @param {string} red */
function failedTests(spec, red) {
  const report = path.join(scratch, 'report.json');
  rmSync(report, { force: true });
  const jest = inRoot('node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--runInBand', '--json', '--outputFile', report, '--testNamePattern', red];
  const { stderr } = spawnSync(process.execPath, [jest, spec, ...flags], { cwd: copy, encoding: 'utf8' });
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests + numFailedTests === 0) throw new Error(`${spec} has no test "${red}".\n${stderr}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

/** One migration more, which takes something away. @param {string} index @param {string} sql */
function withMigration(index, sql) {
  const name = 'GuardOff1999999999999';
  const migration = `
class ${name} {
  readonly name = '${name}';
  up = (runner: { query(sql: string): Promise<unknown> }) => runner.query(${JSON.stringify(sql)});
  down = () => Promise.resolve();
}
`;
  return index
    .replace('export const MIGRATIONS', () => `${migration}\nexport const MIGRATIONS`)
    .replace(/\n\];\s*$/, `\n  ${name},\n];\n`);
}
