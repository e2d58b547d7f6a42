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

/**
 * Lints texts by the project's rules as if each stood in the file of that path. The path must be one that exists,
 * because rules that know types only judge files of the project.
 */
export function lintTexts(texts: readonly (readonly [path: string, text: string])[]): LintMessage[][] {
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: ROOT,
    encoding: 'utf8',
    // Under CI=true typescript-eslint would judge the files on disk instead of these texts.
    env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' },
    input: JSON.stringify(texts),
  });
  if (result.status !== 0) throw new Error(`ESLint did not run: ${result.stderr}`);
  return JSON.parse(result.stdout) as LintMessage[][];
}
