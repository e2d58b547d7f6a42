import type { Finding } from '@jkk/domain/findings';
import { readCandidate, type Candidate } from '@jkk/domain/rehearsal';
import type { RuleBook } from '@jkk/domain/rules';
import { BadInputError, type CommandArguments } from './command';
import { readSmallText } from './json-file';
import { parse } from './json-input';
import type { Output } from './output';

/** What a candidate file looks like, for the help of the commands that read one. */
export const CANDIDATE_HELP = [
  'FILE is JSON: { "base": "PP-82-2019", "changes": { "funeral.amount": 12000000 } }, where a change may also be',
  '{ "value", "citation" } and a row of the injury table is disability.A01.dominant or .other; or a whole rule set',
  '{ code, version, title, inForceFrom, inForceTo, figures, disabilities, contributionSteps }.',
] as const;

/** Reads `--candidate FILE`; what is wrong with its content is written out, and undefined returned. */
export async function loadCandidate(
  { options }: CommandArguments,
  output: Output,
  book: RuleBook,
): Promise<Candidate | undefined> {
  if (typeof options.candidate !== 'string') throw new BadInputError('--candidate FILE is needed');
  const parsed = parse(await readSmallText(options.candidate));
  const answer = parsed.ok ? readCandidate(parsed.value, (code) => book.findLatest(code)) : parsed;
  if (answer.ok) return answer.candidate;
  answer.errors.forEach((error) => output.error(sentence(error)));
  output.document({ errors: answer.errors });
  return undefined;
}

function sentence({ pointer, code, detail }: Finding): string {
  return `${pointer === '' ? '/' : pointer} ${code}: ${detail.en}`;
}

export function describeCandidate({ base, rules, checksum, changes }: Candidate) {
  const { code, version, title } = rules;
  return { code, version, title, base: { code: base.code, version: base.version }, checksum, changes };
}

export function candidateLines({ base, rules, checksum, changes }: Candidate): string[] {
  const lines = changes.map(
    ({ figure, unit, before, after, citation }) =>
      `  ${figure}: ${before ?? '-'} -> ${after ?? '-'} ${unit} (${citation})`,
  );
  return [
    `Candidate ${rules.code}@${rules.version} against ${base.code}@${base.version}, checksum ${checksum}`,
    ...(lines.length === 0 ? ['  no number is changed'] : lines),
  ];
}
