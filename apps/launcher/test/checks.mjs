import { inRoot } from '../lib/paths.mjs';
import { runNode } from './run.mjs';

const tool = (name, ...parts) => inRoot('node_modules', name, ...parts);

/** Checks that look at the sources only, the longest first. Each counts as one test. */
export const CHECKS = {
  lint: [tool('oxlint', 'bin', 'oxlint')],
  typecheck: [inRoot('apps/launcher/typecheck.mjs')],
  'lint-domain-api': [tool('eslint', 'bin', 'eslint.js'), 'libs/domain', 'apps/api', '--max-warnings', '0'],
  format: [tool('oxfmt', 'bin', 'oxfmt'), '--check'],
  unused: [tool('knip', 'bin', 'knip.js')],
  openapi: [inRoot('apps/launcher/openapi.mjs'), '--check'],
  diagrams: [inRoot('apps/launcher/run.mjs'), 'tests/support/diagrams', '--check'],
};

/** @param {keyof typeof CHECKS} name @param {import('./tally.mjs').Tally} tally */
export async function runCheck(name, tally) {
  const { ok, timedOut } = await runNode(CHECKS[name], { limitMinutes: 10, inOnePiece: true });
  if (ok) tally.pass();
  else
    tally.fail(
      timedOut ? `${name} took more than 10 minutes` : `${name}: see its lines above (npm run ${name})`,
    );
}
