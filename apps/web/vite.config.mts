import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './vite/compressed.mts';
import { offlineWorker } from './vite/offline-worker.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The only part of ours that a browser may load; every other alias is left unresolved on purpose. */
const DOMAIN_ALIASES = ['@jkk/domain/*', '@jkk/domain'];

function aliases() {
  const text = readFileSync(`${repository}/tsconfig.json`, 'utf8');
  const { paths } = (JSON.parse(text) as { compilerOptions: { paths: Record<string, [string]> } })
    .compilerOptions;
  return DOMAIN_ALIASES.map((name) => ({
    find: new RegExp(`^${name.replace('*', '(.*)')}$`),
    replacement: `${repository}/${paths[name]![0].replace('./', '').replace('*', '$1')}`,
  }));
}

export default defineConfig({
  root,
  plugins: [react(), offlineWorker(), compressed()],
  resolve: { alias: aliases() },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Browsers of hospitals are often some years old.
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    // One sheet, one file of libraries, one of shared parts: a page comes with a handful of requests, not with sixty.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'forms', test: /node_modules[\\/](@mantine[\\/](dates|form)|dayjs)/, priority: 3 },
            { name: 'vendor', test: /node_modules/, minShareCount: 6, priority: 2 },
            { name: 'shared', test: /(apps[\\/]web[\\/]src|libs[\\/]domain)/, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.JKK_API_URL ?? 'http://127.0.0.1:3000' } },
});
