import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from './vite/aliases.mts';
import { compressed } from './vite/compressed.mts';
import { madeWhenBuilt } from './vite/made-when-built.mts';
import { offlineWorker } from './vite/offline-worker.mts';
import { words } from './vite/words.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** What most pages show: words, dates, amounts, tags, sections, choices, links to documents. */
const PARTS =
  /hooks[\\/].*use-(merged-ref|uncontrolled)|(InlineInput|InputsGroupFieldset)[\\/]|components[\\/](choice|grid[\\/]Grid\.|page|due|money|stage-bar|problem|tag|certainty|marked|facts|section|documents[\\/]Document(Links|sField\.module))|src[\\/](format(?![\\/]diagnosis)|api)|@tabler|words[\\/](waits|case|payouts)/;
/** What a list with filters and a choice of rows is made of. */
const TABLE =
  /tanstack[\\/](react-)?table|components[\\/](grid|Checkbox|Input|InputBase|TextInput|CloseButton)[\\/]/;
/** What fields of the domain are made of, and what several of its forms share; each form is a file of its own. */
const KINDS =
  /libs[\\/]domain[\\/]src[\\/](fields|findings|identifiers)[\\/]|icd10[\\/](icd10|categories)\.ts|claim[\\/]forms[\\/](account|complete-on|evidence|person-proof|reason|waived)\.ts/;
/** The names of diagnoses; which codes there are every form knows. */
const DIAGNOSES = /icd10[\\/](names|chapters|labels|detail-labels)\.ts|format[\\/]diagnosis/;
/** What floats on nothing: a reason, a day, a choice of the browser's own. */
const PLAIN =
  /components[\\/](form|Textarea|NativeSelect|FileButton|ActionIcon|fields[\\/](DateField|TimeField|field-props)|Combobox[\\/](ComboboxChevron|get-parsed))/;
/** What menus, dialogs and choices float on. */
const FLOATING =
  /@floating-ui|react-remove-scroll|components[\\/](Popover|FocusTrap|ScrollArea|Menu|ModalBase|Modal|Drawer)[\\/]/;
/** What a form is filled in with until a list is opened. */
const INPUTS =
  /components[\\/](fields[\\/](TextField|LateField|SelectField|CodeSelect|RegisterField|Icd10Field)|sheet(?![\\/](SheetFacts|SheetForm|more-inputs))|Switch)/;
/** Lists, numbers, several of a kind. */
const LISTS =
  /react-number-format|components[\\/](fields[\\/](use-taken-over|ListSelect|number-fields|several-fields)|sheet[\\/](SheetForm|more-inputs)|Combobox|Select|MultiSelect|TagsInput|Pill|PillsInput|NumberInput)/;

export default defineConfig({
  root,
  plugins: [react(), words(), madeWhenBuilt(), offlineWorker(), compressed()],
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
            { name: 'start', tags: ['$initial'], priority: 9 },
            { name: 'parts', test: PARTS, minShareCount: 2, priority: 8 },
            { name: 'table', test: TABLE, minShareCount: 3, priority: 7 },
            { name: 'kinds', test: KINDS, minShareCount: 2, priority: 6 },
            { name: 'diagnoses', test: DIAGNOSES, minShareCount: 2, priority: 5 },
            { name: 'plain', test: PLAIN, minShareCount: 2, priority: 4 },
            { name: 'form', test: /@mantine[\\/]form/, priority: 3 },
            { name: 'inputs', test: INPUTS, minShareCount: 2, priority: 3 },
            { name: 'floating', test: FLOATING, priority: 2 },
            { name: 'lists', test: LISTS, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.JKK_API_URL ?? 'http://127.0.0.1:3000' } },
});
