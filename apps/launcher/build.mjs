import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildServer } from './build/server.mjs';
import { buildWeb } from './build/web.mjs';
import { buildWorkflows } from './build/workflows.mjs';
import { withLock } from './lib/lock.mjs';
import { inRoot } from './lib/paths.mjs';

const PARTS = { server: buildServer, workflows: buildWorkflows, web: buildWeb };

/**
 * Brings dist up to date; each part is skipped when its inputs are unchanged.
 * @param {{ parts?: (keyof typeof PARTS)[], say?: (line: string) => void }} [options]
 */
export async function build({ parts = Object.keys(PARTS), say = () => undefined } = {}) {
  if (!existsSync(inRoot('node_modules', '.package-lock.json')))
    throw new Error('The packages are not installed yet: npm start does it, and so does npm ci.');
  await withLock(inRoot('dist', '.build-lock'), async () => {
    for (const part of parts) {
      const started = Date.now();
      const { changed, reason } = await PARTS[part]();
      const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
      if (reason) say(`build ${part}: skipped, ${reason}`);
      else if (changed) say(`build ${part}: done in ${took}`);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = process.argv.slice(2);
  const unknown = parts.filter((part) => !(part in PARTS));
  if (unknown.length > 0) {
    console.error(`unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
    process.exit(2);
  }
  // No await at the top level: jest reads this file as CommonJS when a spec starts an instance.
  build({ parts: parts.length > 0 ? parts : undefined, say: console.log }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
