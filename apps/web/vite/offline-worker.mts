import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('./offline-worker.js', import.meta.url);

/** Documents are read with a line only, and what draws them is large. */
const LEFT_OUT = /\.map$|\/pdf/;

/** What lies beside the pages and does not go through the build. */
const PUBLIC = readdirSync(new URL('../public', import.meta.url)).map((file) => `/${file}`);

/** Writes `sw.js`: the worker of `offline-worker.js` with the files of this build, which it keeps for when there is no line. */
export function offlineWorker(): Plugin {
  return {
    name: 'jkk-offline-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = ['/index.html', ...PUBLIC, ...Object.keys(bundle).map((file) => `/${file}`)].filter(
        (file, at, all) => !LEFT_OUT.test(file) && all.indexOf(file) === at,
      );
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const VERSION = '${version}';\nconst FILES = ${JSON.stringify(files)};\n${readFileSync(SOURCE, 'utf8')}`,
      });
    },
  };
}
