import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const WORKER = fileURLToPath(new URL('./offline-worker.js', import.meta.url));
const PUBLIC = new URL('../public/', import.meta.url);

/** Documents are read with a line only, and what draws them is large. */
const LEFT_OUT = /\.map$|\/pdf/;
/** The build writes a hash into these names; every other file has one said beside it. */
const NAMED_BY_CONTENT = /^assets\//;

interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Writes `sw.js`: the worker of `offline-worker.js` with the files of this build, which it keeps for when there is no line. */
export function offlineWorker(): Plugin {
  return {
    name: 'jkk-offline-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const built = Object.values(bundle).map((file) => keptFile(file.fileName, contentOf(file)));
      const beside = readdirSync(PUBLIC).map((name) => keptFile(name, readFileSync(new URL(name, PUBLIC))));
      const files = [...built, ...beside].filter(({ url }) => !LEFT_OUT.test(url));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await workerWith(files) });
    },
  };
}

const contentOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;

const keptFile = (name: string, content: string | Uint8Array): KeptFile => ({
  url: `/${name}`,
  revision: NAMED_BY_CONTENT.test(name)
    ? null
    : createHash('sha256').update(content).digest('hex').slice(0, 12),
});

async function workerWith(files: readonly KeptFile[]): Promise<string> {
  const bundles = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'self.__WB_MANIFEST': JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: WORKER, formats: ['iife'], name: 'worker', fileName: 'sw' },
    },
  });
  const { output } = (bundles as Rolldown.RolldownOutput[])[0]!;
  return output[0].code;
}
