import { BENEFIT_LABELS, isBenefitType } from '@jkk/domain/benefits';
import { formatRupiah } from '@jkk/domain/money';
import type { GroupTally, RehearsalReport, Tally } from '@jkk/domain/rehearsal';
import { rehearseRules } from '@jkk/persistence/calculation';
import { CANDIDATE_HELP, candidateLines, describeCandidate, loadCandidate } from '../core/candidate';
import { EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { loadRules } from '../core/rules';

export const rulesRehearse: Command = {
  path: ['rules', 'rehearse'],
  summary: 'run a changed rule set in shadow over all stored claims: who would get more or less',
  details: [
    ...CANDIDATE_HELP,
    'Every stored benefit under that table is computed again as if the candidate had been in force; refused and',
    'cancelled ones are left out. Nothing is changed.',
  ],
  usage: '--candidate FILE',
  options: { candidate: { type: 'string', help: 'the changed rule set' } },
  async run(context, args) {
    const { environment, output } = context;
    const candidate = await loadCandidate(args, output, await loadRules(context));
    if (candidate === undefined) return EXIT.badInput;
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', (em) => rehearseRules(em, candidate.rules)),
    );
    output.result({ candidate: describeCandidate(candidate), ...report }, [
      ...candidateLines(candidate),
      '',
      ...reportLines(report),
    ]);
    return EXIT.ok;
  },
};

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
    `Left out: ${leftOut.ended} refused or cancelled, ${leftOut.otherRuleSet} under another rule set, ${leftOut.withoutBasis} without stored facts, ${leftOut.unreadable} unreadable`,
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
