import { existsSync, readFileSync } from 'node:fs';
import { hashFiles, listFiles, writeIfChanged } from '../lib/files.mjs';
import { inRoot } from '../lib/paths.mjs';
import { webpackAliases } from '../lib/aliases.mjs';

const ENTRY = 'workflows/index.ts';
const FAILURE_CONVERTER = 'libs/platform/src/temporal/failure-converter.ts';
const PRELOAD = 'workflows/shared/once.preload.ts';
const INTERCEPTORS = [
  'workflows/shared/correlation.interceptors.ts',
  'workflows/shared/encrypted-only.interceptors.ts',
];
const INPUTS = [
  'workflows',
  'libs/contracts',
  'libs/domain',
  'libs/platform/src/temporal',
  'tsconfig.json',
  'package-lock.json',
  'apps/launcher/build/workflows.mjs',
];
const BUNDLE = inRoot('dist', 'workflow-bundle.js');
const STAMP = inRoot('dist', '.workflow-build');

/**
 * Bundles every registered workflow into dist/workflow-bundle.js, which worker and tests load by path.
 * @returns {Promise<{ changed: boolean, reason?: string }>}
 */
export async function buildWorkflows() {
  if (!existsSync(inRoot(ENTRY))) return { changed: false, reason: `${ENTRY} does not exist yet` };
  const stamp = hashFiles(listFiles(INPUTS, (file) => !/\.(spec\.ts|md)$/.test(file)));
  const isBuilt = [BUNDLE, STAMP].every((file) => existsSync(file));
  if (isBuilt && readFileSync(STAMP, 'utf8') === stamp) return { changed: false };

  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: inRoot(ENTRY),
    ...(existsSync(inRoot(FAILURE_CONVERTER)) ? { failureConverterPath: inRoot(FAILURE_CONVERTER) } : {}),
    workflowInterceptorModules: INTERCEPTORS.map((file) => inRoot(file)),
    preloadModules: [inRoot(PRELOAD)],
    // The bundler does not read the `paths` of tsconfig.json.
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...webpackAliases() } },
    }),
    logger: quietLogger(),
  });
  writeIfChanged(BUNDLE, code);
  writeIfChanged(STAMP, stamp);
  return { changed: true };
}

function quietLogger() {
  const say = (message) => process.stderr.write(`workflow bundle: ${message}\n`);
  const ignore = () => undefined;
  return { log: ignore, trace: ignore, debug: ignore, info: ignore, warn: say, error: say };
}
