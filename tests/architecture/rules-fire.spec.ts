import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CONFIG, cruise, ROOT } from './dependencies';
import type { Violation } from './dependencies';

/** For each rule a file that breaks it. A rule without an entry here fails the first test below. */
const PLANTED: Record<string, Record<string, string>> = {
  'rooms-of-apps-web': { 'apps/web/src/a.ts': "import '../../../libs/persistence/src/some';" },
  'rooms-of-apps-api': { 'apps/api/src/a.ts': "import '@jkk/banking/some';" },
  'rooms-of-apps-worker': { 'apps/worker/src/a.ts': "import '@jkk/workflows/some';" },
  'rooms-of-apps-cli': { 'apps/cli/src/a.ts': "import '@jkk/activities/some';" },
  'rooms-of-apps-bank-simulator': { 'apps/bank-simulator/src/a.ts': "import '@jkk/domain/some';" },
  'rooms-of-apps-launcher': { 'apps/launcher/a.mjs': "import '../../libs/platform/src/some';" },
  'rooms-of-activities': { 'activities/a.ts': "import '@jkk/workflows/some';" },
  'rooms-of-workflows': { 'workflows/a.ts': "import '@jkk/contracts/errors';" },
  'rooms-of-libs-persistence': { 'libs/persistence/src/a.ts': "import '@jkk/contracts/errors';" },
  'rooms-of-libs-banking': { 'libs/banking/src/a.ts': "import '@jkk/persistence/some';" },
  'rooms-of-libs-documents': { 'libs/documents/src/a.ts': "import '@jkk/persistence/some';" },
  'rooms-of-libs-contracts': { 'libs/contracts/src/a.ts': "import '@jkk/platform/some';" },
  'rooms-of-libs-platform': { 'libs/platform/src/a.ts': "import type { some } from '@jkk/domain/some';" },
  'rooms-of-libs-domain': { 'libs/domain/src/a.ts': "import '@jkk/platform/some';" },
  'no-circular': {
    'libs/domain/src/b.ts': "import { c } from './c'; export const b = () => c;",
    'libs/domain/src/c.ts': "import { b } from './b'; export const c = () => b;",
  },
  'no-unresolvable': { 'libs/domain/src/d.ts': "import './nowhere';" },
  'contracts-know-types-of-the-domain-only': {
    'libs/contracts/src/b.ts': "import { some } from '@jkk/domain/some'; some();",
  },
  'contracts-stay-light': { 'libs/contracts/src/c.ts': "import 'class-validator';" },
  'domain-is-pure': { 'libs/domain/src/e.ts': "import 'node:fs';" },
  'workflows-are-deterministic': { 'workflows/b.ts': "import 'pg';" },
  'api-runs-no-workflow-code': { 'apps/api/src/b.ts': "import '@temporalio/workflow';" },
  'persistence-without-framework': { 'libs/persistence/src/b.ts': "import '@nestjs/common';" },
  'claim-and-payout-rows-apart': {
    'libs/persistence/src/claim/a.ts': "import '../payout/some';",
    'libs/persistence/src/payout/some.ts': '',
  },
  'rows-stay-in-persistence': {
    'libs/persistence/src/ledger/index.ts': "export * from './ledger.entities';",
    'libs/persistence/src/ledger/ledger.entities.ts': '',
  },
  'launcher-needs-no-package': { 'apps/launcher/b.mjs': "import 'pg';" },
};

/** What the planted files import. */
const STANDING = [
  'libs/domain/src/some.ts',
  'libs/contracts/src/errors.ts',
  'libs/persistence/src/some.ts',
  'libs/banking/src/some.ts',
  'libs/platform/src/some.ts',
  'workflows/some.ts',
  'activities/some.ts',
];

describe('the architecture rules', () => {
  let directory: string;
  let violations: Violation[];

  beforeAll(() => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'jkk-rules-'));
    cpSync(path.join(ROOT, 'tsconfig.json'), path.join(directory, 'tsconfig.json'));
    cpSync(path.join(ROOT, 'package.json'), path.join(directory, 'package.json'));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(directory, 'node_modules'));
    for (const file of STANDING) plant(file, 'export function some(): void {}');
    for (const files of Object.values(PLANTED)) {
      for (const [file, text] of Object.entries(files)) plant(file, text);
    }
    violations = cruise(directory, ['apps', 'libs', 'workflows', 'activities']).violations;
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function plant(file: string, text: string): void {
    const target = path.join(directory, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${text}\nexport {};\n`);
  }

  it('are all broken by a planted file', () => {
    // oxlint-disable-next-line typescript/no-require-imports -- the configuration is a CommonJS file
    const { forbidden } = require(CONFIG) as { forbidden: { name: string; severity: string }[] };
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(PLANTED).sort());
    expect(new Set(forbidden.map((rule) => rule.severity))).toEqual(new Set(['error']));
  });

  it.each(Object.keys(PLANTED))('fire: %s', (rule) => {
    const files = Object.keys(PLANTED[rule]!);
    expect(violations.filter((found) => found.rule === rule && files.includes(found.from))).not.toEqual([]);
  });

  it('let an allowed import pass', () => {
    expect(violations.filter(({ from }) => STANDING.includes(from))).toEqual([]);
  });
});
