import type { Finding } from '@jkk/domain/findings';
import { parseStrictJson } from '@jkk/platform/http/strict-json';
import { EXIT, type CommandContext, type ExitCode } from './command';

const INDENT = 2;

/**
 * Runs a command that reads one JSON document from its input and writes one to its output, whatever the format asked
 * for. Refused content ends with exit code 2 and the findings; text that is not JSON does so too.
 */
export async function answerJson(
  { readInput, output }: CommandContext,
  answer: (value: unknown) => { readonly ok: true; readonly value: unknown } | Refused,
): Promise<ExitCode> {
  const parsed = parse(await readInput());
  const result = parsed.ok ? answer(parsed.value) : parsed;
  const document = result.ok ? result.value : { code: codeOf(result.errors), errors: result.errors };
  output.raw(`${JSON.stringify(document, null, INDENT)}\n`);
  return result.ok ? EXIT.ok : EXIT.badInput;
}

export interface Refused {
  readonly ok: false;
  readonly errors: readonly Finding[];
}

const MALFORMED: Finding = {
  pointer: '',
  code: 'REQUEST.MALFORMED',
  detail: { id: 'Masukan ini bukan JSON.', en: 'This input is not JSON.' },
};

/** As strict as the API: a name that stands twice is refused. */
export function parse(text: string): { readonly ok: true; readonly value: unknown } | Refused {
  const document = parseStrictJson(text);
  return document === undefined ? { ok: false, errors: [MALFORMED] } : { ok: true, value: document.value };
}

function codeOf(errors: readonly Finding[]): string {
  return errors.includes(MALFORMED) ? MALFORMED.code : 'VALIDATION.FAILED';
}
