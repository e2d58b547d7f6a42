import { ownerOf, RADAR_KIND_CODES, RADAR_KINDS, repairOf } from '@jkk/domain/radar';
import { inTransaction } from '@jkk/persistence/database';
import { RadarRepository, type RepairedFinding } from '@jkk/persistence/radar';
import { systemClock } from '@jkk/platform/clock';
import { identifyPerson, PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readPassword } from '../core/password';

const LIMIT = 500;
const OWNERS = ['ADMIN', 'CLAIM_OFFICER', 'BRANCH_HEAD', 'FINANCE_MAKER', 'FINANCE_RELEASER'] as const;

export const radar: Command = {
  path: ['radar'],
  summary: 'what is stuck and no desk shows: workflows, messages, payouts, clocks, records',
  details: ['Ends with 1 where something is open. The claims worker looks; this prints what it has seen.'],
  options: { gone: { type: 'boolean', help: 'what is gone already instead' } },
  async run({ environment, output }, { options }) {
    const open = options['gone'] !== true;
    const findings = await withAppDatabase(environment, ({ manager }) =>
      new RadarRepository().list(manager, { open, kinds: RADAR_KIND_CODES, limit: LIMIT }),
    );
    output.result(findings, [...findings.map(lineOf), `${findings.length} findings`]);
    return open && findings.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

export const radarRepair: Command = {
  path: ['radar', 'repair'],
  summary: 'have a finding repaired: restart, rebuild from the record, or re-drive',
  details: [PERSON_HELP],
  usage: 'FINDING --by USERNAME < PASSWORD',
  options: { by: { type: 'string', help: 'an administrator, or who owns the finding' } },
  positionals: { min: 1, max: 1 },
  async run({ environment, output, readInput }, { positionals, options }) {
    const findingId = Number(positionals[0]);
    if (!Number.isSafeInteger(findingId)) throw new BadInputError('FINDING is a number that `radar` prints');
    const password = await readPassword(readInput);
    const result = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const person = await identifyPerson(em, String(options['by'] ?? ''), password, OWNERS);
        const { userId: by, roles } = person;
        return new RadarRepository().repair(em, { findingId, by, roles, at: systemClock.now() });
      }),
    );
    output.result(result, [result.ok ? `Asked for: ${result.repair}` : `Refused: ${result.code}`]);
    return result.ok ? EXIT.ok : EXIT.badInput;
  },
};

function lineOf({ findingId, kind, subject, facts, firstSeenAt, repairs }: RepairedFinding): string {
  const known = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return [
    `${findingId} ${kind} ${subject}`,
    RADAR_KINDS[kind].says.en,
    ...known,
    `since ${firstSeenAt}`,
    `owner ${ownerOf(kind)}`,
    `repair ${repairOf(kind) ?? 'none'}`,
    ...repairs.map(({ repair, by, at }) => `${repair} by ${by} ${at}`),
  ].join(' | ');
}
