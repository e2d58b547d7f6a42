import { parseLocalDate, type LocalDate } from '@jkk/domain/calendar';
import type { Candidate } from '@jkk/domain/rehearsal';
import { ruleSetChecksum, SHIPPED_RULES, type AmountRuleSet } from '@jkk/domain/rules';
import { inTransaction } from '@jkk/persistence/database';
import { PublishedRulesRepository, type PublishRefusal } from '@jkk/persistence/rules-published';
import { systemClock } from '@jkk/platform/clock';
import { ADMINISTRATOR_HELP, identifyAdministrator } from '../core/administrator';
import { CANDIDATE_HELP, candidateLines, describeCandidate, loadCandidate } from '../core/candidate';
import { BadInputError, EXIT, type Command, type CommandArguments } from '../core/command';
import { readPassword } from '../core/password';
import { withAppDatabase } from '../core/database';
import { loadRules } from '../core/rules';

export const rulesPropose: Command = {
  path: ['rules', 'propose'],
  summary: 'propose a changed rule set with its first day; another person has to publish it',
  details: [
    ...CANDIDATE_HELP,
    'The first day is that of --from, whatever the file says. Nothing is computed by a proposal.',
    ADMINISTRATOR_HELP,
  ],
  usage: '--candidate FILE --from YYYY-MM-DD --by USERNAME < PASSWORD',
  options: {
    candidate: { type: 'string', help: 'the changed rule set' },
    from: { type: 'string', help: 'the first day of accidents that it computes' },
    by: { type: 'string', help: 'the administrator who proposes it' },
  },
  async run(context, args) {
    const { environment, output, readInput } = context;
    const candidate = await loadCandidate(args, output, await loadRules(context));
    if (candidate === undefined) return EXIT.badInput;
    const rules = startingOn(candidate, dateOption(args));
    const username = textOption(args, 'by');
    const password = await readPassword(readInput);
    const proposed = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const by = await identifyAdministrator(em, username, password);
        return new PublishedRulesRepository().propose(em, rules, by, systemClock.now());
      }),
    );
    const { inForceFrom, inForceTo } = rules;
    const stored = { ...candidate, rules, checksum: ruleSetChecksum(rules) };
    output.result({ proposed, ...describeCandidate(stored), inForceFrom, inForceTo }, [
      ...candidateLines(stored),
      `In force from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`}`,
      proposed ? 'Proposed; another administrator publishes it by this checksum' : 'It was proposed before',
    ]);
    return EXIT.ok;
  },
};

export const rulesPublish: Command = {
  path: ['rules', 'publish'],
  summary: 'make a proposed rule set law from its first day on; never by who proposed it',
  details: [ADMINISTRATOR_HELP],
  usage: '--checksum CHECKSUM --by USERNAME < PASSWORD',
  options: {
    checksum: { type: 'string', help: 'the checksum that `rules propose` printed' },
    by: { type: 'string', help: 'the administrator who publishes it' },
  },
  async run({ environment, output, readInput }, args) {
    const checksum = textOption(args, 'checksum');
    const username = textOption(args, 'by');
    const password = await readPassword(readInput);
    const result = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const by = await identifyAdministrator(em, username, password);
        return new PublishedRulesRepository().publish(em, checksum, by, systemClock.now());
      }),
    );
    if (!result.ok) {
      output.error(`${result.code}: ${REFUSALS[result.code]}`);
      output.document({ code: result.code });
      return EXIT.badInput;
    }
    const { code, version, inForceFrom, inForceTo } = result.rules;
    output.result({ code, version, checksum, inForceFrom, inForceTo }, [
      `${code}@${version} computes accidents from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`} on`,
    ]);
    return EXIT.ok;
  },
};

export const rulesList: Command = {
  path: ['rules', 'list'],
  summary: 'the published rule sets with their first day and who proposed and confirmed them',
  async run({ environment, output }) {
    const items = await withAppDatabase(environment, async ({ manager }) => {
      const published = await new PublishedRulesRepository().list(manager);
      return published.map(({ rules: { code, version, title, inForceFrom, inForceTo }, ...rest }) => ({
        ...{ code, version, title, inForceFrom, inForceTo },
        ...rest,
      }));
    });
    output.result(items, [
      ...items.map(
        ({ code, version, title, inForceFrom, proposedBy, confirmedBy, confirmedAt }) =>
          `${code}@${version} ${title}: accidents from ${inForceFrom}, proposed by ${proposedBy}, published by ${confirmedBy} ${confirmedAt}`,
      ),
      `${items.length} published rule sets`,
    ]);
    return EXIT.ok;
  },
};

const REFUSALS: Readonly<Record<PublishRefusal, string>> = {
  'RULES.NOT_PROPOSED': 'nobody proposed a rule set with this checksum',
  'RULES.ALREADY_PUBLISHED': 'it is published already',
  'RULES.VERSION_TAKEN': 'another change was published since; propose this one again on top of it',
  'APPROVAL.SAME_PERSON': 'another person than who proposed it has to publish it',
};

/** The candidate as law from this day on. Throws BadInputError where it could not become that. */
function startingOn({ base, rules, changes }: Candidate, from: LocalDate): AmountRuleSet {
  if (changes.length === 0) throw new BadInputError('The candidate changes no number');
  if (rules.version !== base.version + 1) {
    throw new BadInputError(`The version of the candidate has to be ${base.version + 1}`);
  }
  const first = SHIPPED_RULES.findLatest(rules.code)?.inForceFrom ?? from;
  if (from < first) throw new BadInputError(`This table computes no accident before ${first}`);
  if (rules.inForceTo !== null && rules.inForceTo < from) {
    throw new BadInputError(`This table computes no accident after ${rules.inForceTo}`);
  }
  return { ...rules, inForceFrom: from };
}

function dateOption(args: CommandArguments): LocalDate {
  const date = parseLocalDate(textOption(args, 'from'));
  if (date === undefined) throw new BadInputError('--from is a date, YYYY-MM-DD');
  return date;
}

function textOption({ options }: CommandArguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new BadInputError(`--${name} is needed`);
  return value;
}
