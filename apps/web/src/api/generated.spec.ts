import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const web = resolve(__dirname, '../..');

it('the committed client types are those of the OpenAPI file', () => {
  const check = spawnSync(process.execPath, ['client.mjs', '--check'], { cwd: web, encoding: 'utf8' });
  expect(check.stderr).toBe('');
  expect(check.status).toBe(0);
}, 60_000);
