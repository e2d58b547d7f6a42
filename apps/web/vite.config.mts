import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
  plugins: [react()],
  resolve: { alias: aliases() },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Browsers of hospitals are often some years old.
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': process.env.JKK_API_URL ?? 'http://127.0.0.1:3000' } },
});
