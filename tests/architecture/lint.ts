import { spawnSync } from 'node:child_process';
import { ROOT } from './dependencies';

export interface LintMessage {
  readonly line: number;
  readonly rule: string | null;
  readonly message: string;
}

/** ESLint loads its configuration as an ES module, which jest cannot; so it runs in a process of its own. */
const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const texts = JSON.parse(readFileSync(0, 'utf8'));
  const answers = [];
  for (const [filePath, text] of texts) {
    const [result] = await eslint.lintText(text, { filePath });
    answers.push(result.messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId, message })));
  }
  process.stdout.write(JSON.stringify(answers));
`;

/** Lints texts by the rules of `eslint.config.mjs` as if each stood in the file of that path. */
export function lintTexts(texts: readonly (readonly [path: string, text: string])[]): LintMessage[][] {
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: ROOT,
    encoding: 'utf8',
    input: JSON.stringify(texts),
  });
  if (result.status !== 0) throw new Error(`ESLint did not run: ${result.stderr}`);
  return JSON.parse(result.stdout) as LintMessage[][];
}
