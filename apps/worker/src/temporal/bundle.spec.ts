import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWorkflowBundle } from './bundle';

describe('findWorkflowBundle', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  const file = path.join(folder, 'workflow-bundle.js');

  afterAll(() => rmSync(folder, { recursive: true }));

  it('says what to do when the workflows were not built', () => {
    expect(() => findWorkflowBundle(file)).toThrow('build the workflows first');
  });

  it('names a build by its content', () => {
    writeFileSync(file, 'one');
    const { buildId } = findWorkflowBundle(file);
    expect(buildId).toMatch(/^[0-9a-f]{16}$/);
    expect(findWorkflowBundle(file).buildId).toBe(buildId);
    writeFileSync(file, 'two');
    expect(findWorkflowBundle(file).buildId).not.toBe(buildId);
  });
});
