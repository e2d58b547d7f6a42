import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './dependencies';

const NEST = path.join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js');

describe('npm run generate', () => {
  it.each([
    ['api', 'apps/api/src/probe/probe.service.ts', 'apps/api/src/api.module.ts'],
    ['worker', 'apps/worker/src/probe/probe.service.ts', 'apps/worker/src/worker.module.ts'],
  ])('puts a service of %s into its room, without a spec', (project, created, updated) => {
    const { stdout } = spawnSync(
      process.execPath,
      [NEST, 'generate', 'service', 'probe', '--project', project, '--dry-run'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
    );
    const files = [...stdout.matchAll(/(CREATE|UPDATE)\S* (\S+)/g)].map(
      ([, what, file]) => `${what} ${file}`,
    );
    expect(files).toEqual([`CREATE ${created}`, `UPDATE ${updated}`]);
  });
});
