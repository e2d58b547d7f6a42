import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { systemClock } from '@jkk/platform/clock';
import { identifyPerson, PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readPassword } from '../core/password';

const FINANCE = ['FINANCE_MAKER', 'FINANCE_RELEASER'] as const;

export const sending: Command = {
  path: ['sending'],
  summary: 'whether anything is sent to banks, or blocked because the database was put back from a backup',
  details: ['Ends with 1 while sending is blocked.'],
  async run({ environment, output }) {
    const standing = await withAppDatabase(environment, ({ manager }) =>
      new SendingBlockRepository().standing(manager),
    );
    if (standing === undefined) {
      output.result({ blocked: false }, ['Sending is not blocked']);
      return EXIT.ok;
    }
    const { block, unreadBanks, lostDebits } = standing;
    output.result({ blocked: true, ...standing }, [
      `Blocked since ${block.noticedAt}: ${block.reason}`,
      unreadBanks.length === 0
        ? 'The statements of all banks are read in full'
        : `Statements are not read in full yet: ${unreadBanks.join(', ')}`,
      `${lostDebits} debits under references of ours that no row knows`,
      block.proposedBy === null
        ? 'Nobody has proposed to lift it'
        : `${block.proposedBy} proposes to lift it`,
    ]);
    return EXIT.findings;
  },
};

export const sendingLift: Command = {
  path: ['sending', 'lift'],
  summary:
    'let sending go on after a restore; the first of finance proposes, a releaser who is another lifts it',
  details: [PERSON_HELP],
  usage: '--by USERNAME --note "WHAT WAS LOOKED AT" < PASSWORD',
  options: {
    by: { type: 'string', help: 'a person of finance' },
    note: { type: 'string', help: 'what was looked at' },
  },
  async run({ environment, output, readInput }, { options }) {
    const note = String(options['note'] ?? '').trim();
    if (note === '') throw new BadInputError('--note is needed');
    const password = await readPassword(readInput);
    const result = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const { userId, roles } = await identifyPerson(em, String(options['by'] ?? ''), password, FINANCE);
        return new SendingBlockRepository().lift(em, { userId, roles, note, at: systemClock.now() });
      }),
    );
    output.result(result, [
      result.ok
        ? result.block.liftedAt === null
          ? 'Proposed; another person lifts it'
          : 'Lifted; sending goes on'
        : `Refused: ${result.code}`,
    ]);
    return result.ok ? EXIT.ok : EXIT.badInput;
  },
};
