import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cruise, ROOT } from './dependencies';

const SERVER = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'apps/bank-simulator',
  'apps/launcher',
  'libs',
  'workflows',
  'activities',
];
const README_LINES = 60;
const WORKFLOW_LINES = 150;

describe('who may import whom', () => {
  it('holds in the server tree, without cycles', () => {
    const { violations, modules } = cruise(ROOT, SERVER);
    expect(modules).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  });

  it('holds in the pages', () => {
    const { violations, modules } = cruise(ROOT, ['apps/web/src']);
    expect(modules).toBeGreaterThan(10);
    expect(violations).toEqual([]);
  });
});

describe('the house', () => {
  it('has the folders of its map and no others', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
    expect(folders.sort()).toEqual(['activities', 'apps', 'docker', 'libs', 'tests', 'workflows']);
  });

  it.each(rooms())('tells in %s what lives there, on one screen', (room) => {
    const readme = path.join(ROOT, room, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(readFileSync(readme, 'utf8').split('\n').length).toBeLessThanOrEqual(README_LINES);
  });

  it('keeps every workflow file short', () => {
    const long = filesUnder('workflows')
      .filter((file) => file.endsWith('.workflow.ts'))
      .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length > WORKFLOW_LINES);
    expect(long).toEqual([]);
  });

  it('has no skipped, focused or planned test', () => {
    const pattern =
      /\b(?:describe|it|test)\.(?:skip|only|todo)\b|\bx(?:describe|it|test)\(|\bf(?:describe|it)\(/;
    const specs = ['apps', 'libs', 'workflows', 'activities', 'tests'].flatMap(filesUnder);
    const wrong = specs
      .filter((file) => /\.spec\.tsx?$/.test(file) && !file.endsWith('rooms.spec.ts'))
      .filter((file) => pattern.test(readFileSync(path.join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

/** Every folder one level below the four rooms. */
function rooms(): string[] {
  return ['apps', 'libs', 'workflows', 'activities'].flatMap((parent) =>
    readdirSync(path.join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return [];
    const file = path.join(folder, name);
    return statSync(path.join(ROOT, file)).isDirectory() ? filesUnder(file) : [file];
  });
}
