import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(m?js|css|html|svg|json|webmanifest)$/;
const WORTHWHILE_BYTES = 1_024;

/** Leaves `.br` and `.gz` beside every text file of the build: compressed once, as tightly as possible, and never while somebody waits. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'jkk-compressed',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: () => {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (TEXT.test(file)) compress(path.join(folder, file));
      }
    },
  };
}

function compress(file: string): void {
  const plain = readFileSync(file);
  if (plain.length < WORTHWHILE_BYTES) return;
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
  );
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
}
