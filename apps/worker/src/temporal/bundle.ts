import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface WorkflowBundle {
  readonly codePath: string;
  /** Content hash: two processes with the same workflow code are the same version. */
  readonly buildId: string;
}

/** Compiled, this file is dist/apps/worker/src/temporal/bundle.js, and the bundle is dist/workflow-bundle.js. */
const BUNDLE_PATH = path.resolve(__dirname, '..', '..', '..', '..', 'workflow-bundle.js');

/** @throws Error with what to do, when the workflows have not been built */
export function findWorkflowBundle(codePath: string = BUNDLE_PATH): WorkflowBundle {
  if (!existsSync(codePath)) {
    throw new Error(
      'dist/workflow-bundle.js is missing: build the workflows first (node apps/launcher/build.mjs)',
    );
  }
  const buildId = createHash('sha256').update(readFileSync(codePath)).digest('hex').slice(0, 16);
  return { codePath, buildId };
}
