import { parseLocalDate } from '@jkk/domain/calendar';
import { composeDaySheet } from '@jkk/domain/letters';
import { ClosedDayRepository } from '@jkk/persistence/reconciliation';
import { systemClock } from '@jkk/platform/clock';
import { PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { partnerBankIn, say, SAYING_OPTIONS, SAYING_USAGE } from '../core/two-persons';

const days = new ClosedDayRepository();
const LAST_DAYS = 62;

export const bankDays: Command = {
  path: ['bank', 'days'],
  summary:
    'print what is to be closed next at a bank and why it cannot be, and the sheets of its closed days',
  details: ['Ends with 1 while the next day does not add up.'],
  usage: 'BANK',
  positionals: { min: 1, max: 1 },
  async run({ environment, output }, { positionals }) {
    const bankCode = partnerBankIn(positionals[0]);
    const { next, closed } = await withAppDatabase(environment, async ({ manager }) => ({
      next: await days.nextOf(manager, bankCode, systemClock.now()),
      closed: await days.list(manager, bankCode, LAST_DAYS),
    }));
    const obstacles = next?.obstacles ?? [];
    output.result({ next: next ?? null, closed }, [
      next === undefined
        ? 'No day waits to be closed'
        : `${next.sheet.day}: ${obstacles.length === 0 ? 'adds up' : obstacles.join(', ')}`,
      ...closed.flatMap((day) => [
        `${day.day} (${day.closing})${day.reopenedAt === null ? '' : ' OPEN AGAIN'}`,
        ...composeDaySheet(day).paragraphs.map(({ en }) => `  ${en}`),
      ]),
    ]);
    return obstacles.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

export const bankClose: Command = {
  path: ['bank', 'close'],
  summary:
    'close a day of a bank that adds up; a maker prepares its sheet, a releaser who is another signs it',
  details: [PERSON_HELP],
  usage: `BANK YYYY-MM-DD ${SAYING_USAGE}`,
  positionals: { min: 2, max: 2 },
  options: SAYING_OPTIONS,
  run(context, args) {
    const bankCode = partnerBankIn(args.positionals[0]);
    const day = parseLocalDate(args.positionals[1] ?? '');
    if (day === undefined) throw new BadInputError('A day looks like 2026-11-28');
    return say(context, args, (em, said) => days.close(em, bankCode, day, said));
  },
};
