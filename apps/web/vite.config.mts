import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './vite/compressed.mts';
import { offlineWorker } from './vite/offline-worker.mts';
import { words } from './vite/words.mts';

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

/** What lists are made of. */
const LIST =
  /components[\\/](grid|page|due|money|stage-bar|problem|tag|certainty|choice|Checkbox|Input|InputBase|TextInput|InlineInput)[\\/]|src[\\/](format|api)|@tabler|tanstack|react-i18next|html-parse|words[\\/](waits|case|payouts)/;
/** What menus, dialogs and choices float on. */
const FLOATING =
  /@floating-ui|react-remove-scroll|components[\\/](Popover|FocusTrap|ScrollArea|Menu|ModalBase|Modal|Drawer)[\\/]/;
/** What a form is filled in with. */
const FIELDS =
  /@mantine[\\/]dates|dayjs|react-number-format|components[\\/](fields|sheet|Combobox|Select|MultiSelect|TagsInput|Pill|NumberInput|Textarea|Switch)[\\/]/;

export default defineConfig({
  root,
  plugins: [react(), words(), offlineWorker(), compressed()],
  resolve: { alias: aliases() },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Browsers of hospitals are often some years old.
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    // One sheet, and a file for each kind of page: a page comes with a handful of requests, not with sixty.
    cssCodeSplit: false,
    rolldownOptions: {
      // The domain is pure: of its files only what is used is taken along.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/]domain/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // Each takes what it needs along, so the lower ones come first: a list brings no form, a closed form no calendar.
          groups: [
            { name: 'start', tags: ['$initial'], priority: 5 },
            { name: 'list', test: LIST, minShareCount: 3, priority: 4 },
            { name: 'form', test: /@mantine[\\/]form/, priority: 3 },
            { name: 'floating', test: FLOATING, priority: 2 },
            { name: 'fields', test: FIELDS, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.JKK_API_URL ?? 'http://127.0.0.1:3000' } },
});
