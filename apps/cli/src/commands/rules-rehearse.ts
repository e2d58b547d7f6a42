import { BENEFIT_LABELS, isBenefitType } from '@jkk/domain/benefits';
import type { Finding } from '@jkk/domain/findings';
import { formatRupiah } from '@jkk/domain/money';
import {
  readCandidate,
  type Candidate,
  type GroupTally,
  type RehearsalReport,
  type Tally,
} from '@jkk/domain/rehearsal';
import { rehearseRules } from '@jkk/persistence/calculation';
import { BadInputError, EXIT, type Command, type CommandArguments } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readSmallText } from '../core/json-file';
import { parse } from '../core/json-input';
import type { Output } from '../core/output';

export const rulesRehearse: Command = {
  path: ['rules', 'rehearse'],
  summary: 'run a changed rule set in shadow over all stored claims: who would get more or less',
  details: [
    'FILE is JSON: { "base": "PP-82-2019", "changes": { "funeral.amount": 12000000 } }, where a change may also be',
    '{ "value", "citation" } and a row of the injury table is disability.A01.dominant or .other; or a whole rule set',
    '{ code, version, title, inForceFrom, inForceTo, figures, disabilities, contributionSteps }.',
    'Every stored benefit under that table is computed again as if the candidate had been in force; refused and',
    'cancelled ones are left out. Nothing is changed.',
  ],
  usage: '--candidate FILE',
  options: { candidate: { type: 'string', help: 'the changed rule set' } },
  async run({ environment, output }, args) {
    const candidate = await loadCandidate(args, output);
    if (candidate === undefined) return EXIT.badInput;
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', (em) => rehearseRules(em, candidate.rules)),
    );
    output.result({ candidate: described(candidate), ...report }, [
      ...candidateLines(candidate),
      '',
      ...reportLines(report),
    ]);
    return EXIT.ok;
  },
};

/** Reads `--candidate FILE`; what is wrong with its content is written out, and undefined returned. */
async function loadCandidate({ options }: CommandArguments, output: Output): Promise<Candidate | undefined> {
  if (typeof options.candidate !== 'string') throw new BadInputError('--candidate FILE is needed');
  const parsed = parse(await readSmallText(options.candidate));
  const answer = parsed.ok ? readCandidate(parsed.value) : parsed;
  if (answer.ok) return answer.candidate;
  answer.errors.forEach((error) => output.error(sentence(error)));
  output.document({ errors: answer.errors });
  return undefined;
}

function sentence({ pointer, code, detail }: Finding): string {
  return `${pointer === '' ? '/' : pointer} ${code}: ${detail.en}`;
}

function described({ base, rules, checksum, changes }: Candidate) {
  const { code, version, title } = rules;
  return { code, version, title, base: { code: base.code, version: base.version }, checksum, changes };
}

function candidateLines({ base, rules, checksum, changes }: Candidate): string[] {
  const lines = changes.map(
    ({ figure, unit, before, after, citation }) =>
      `  ${figure}: ${before ?? '-'} -> ${after ?? '-'} ${unit} (${citation})`,
  );
  return [
    `Candidate ${rules.code}@${rules.version} against ${base.code}@${base.version}, checksum ${checksum}`,
    ...(lines.length === 0 ? ['  no number is changed'] : lines),
  ];
}

function reportLines({ total, groups, claims, claimsChanged, leftOut, refusals }: RehearsalReport): string[] {
  return [
    ...groups.map(groupLine),
    `Total: ${tallyText(total)}`,
    '',
    `${claimsChanged} claims would change${claims.length === 0 ? '' : '; the largest differences:'}`,
    ...claims.map(
      ({ claimNumber, beforeRupiah, afterRupiah, differenceRupiah }) =>
        `  ${claimNumber}: ${formatRupiah(beforeRupiah)} -> ${formatRupiah(afterRupiah)} (${signed(differenceRupiah)})`,
    ),
    ...Object.entries(refusals).map(
      ([code, benefits]) => `Refused by the candidate: ${code}, ${benefits} benefits`,
    ),
    `Left out: ${leftOut.ended} refused or cancelled, ${leftOut.otherRuleSet} under another rule set, ${leftOut.withoutBasis} without stored facts`,
  ];
}

function groupLine(group: GroupTally): string {
  const label = isBenefitType(group.type) ? BENEFIT_LABELS[group.type].en : group.type;
  return `${label}, ${group.province} ${group.provinceName}: ${tallyText(group)}`;
}

function tallyText({
  benefits,
  more,
  less,
  same,
  refused,
  beforeRupiah,
  afterRupiah,
  differenceRupiah,
}: Tally): string {
  const money = `${formatRupiah(beforeRupiah)} -> ${formatRupiah(afterRupiah)} (${signed(differenceRupiah)})`;
  return `${benefits} benefits, ${more} more, ${less} less, ${same} the same, ${refused} refused; ${money}`;
}

function signed(difference: number): string {
  return `${difference < 0 ? '-' : '+'}${formatRupiah(Math.abs(difference))}`;
}
