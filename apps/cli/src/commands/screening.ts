import { localDate } from '@jkk/domain/calendar';
import { readScreeningList } from '@jkk/domain/payout/screening';
import { inTransaction } from '@jkk/persistence/database';
import { ScreeningListRepository, type ListRefusal } from '@jkk/persistence/screening';
import { systemClock } from '@jkk/platform/clock';
import { ADMINISTRATOR_HELP, identifyAdministrator } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readSmallText } from '../core/json-file';
import { parse } from '../core/json-input';
import { readPassword } from '../core/password';

const lists = new ScreeningListRepository();

export const screeningPropose: Command = {
  path: ['screening', 'propose'],
  summary: 'hand in a DTTOT or DPPSPM list; another administrator has to publish it',
  details: [
    'FILE is JSON: { "list": "DTTOT", "datedOn": "2026-11-01", "source": "…", "entries": [{ "ref", "names": [], "nik"?, "birthDate"? }] }.',
    'Nobody is held against a list before it is published.',
    ADMINISTRATOR_HELP,
  ],
  usage: 'FILE --by USERNAME < PASSWORD',
  options: { by: { type: 'string', help: 'the administrator who hands it in' } },
  positionals: { min: 1, max: 1 },
  async run({ environment, output, readInput }, { positionals: [path = ''], options }) {
    const parsed = parse(await readSmallText(path));
    const now = systemClock.now();
    const read = parsed.ok ? readScreeningList(parsed.value, localDate(now, 'WIB')) : parsed;
    if (!read.ok) {
      read.errors.forEach(({ pointer, code, detail }) =>
        output.error(`${pointer === '' ? '/' : pointer} ${code}: ${detail.en}`),
      );
      output.document({ errors: read.errors });
      return EXIT.badInput;
    }
    const { content, checksum } = read;
    const password = await readPassword(readInput);
    const proposed = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const by = await identifyAdministrator(em, String(options['by'] ?? ''), password);
        return lists.propose(em, content, by, now);
      }),
    );
    const { list, datedOn, entries } = content;
    output.result({ proposed, list, datedOn, entryCount: entries.length, checksum }, [
      `${list} of ${datedOn}, ${entries.length} entries, checksum ${checksum}`,
      proposed ? 'Proposed; another administrator publishes it by this checksum' : 'It was handed in before',
    ]);
    return EXIT.ok;
  },
};

export const screeningPublish: Command = {
  path: ['screening', 'publish'],
  summary: 'put a list in force that another administrator handed in',
  details: [ADMINISTRATOR_HELP],
  usage: '--checksum CHECKSUM --by USERNAME < PASSWORD',
  options: {
    checksum: { type: 'string', help: 'the checksum that `screening propose` printed' },
    by: { type: 'string', help: 'the administrator who publishes it' },
  },
  async run({ environment, output, readInput }, { options }) {
    const checksum = options['checksum'];
    if (typeof checksum !== 'string') throw new BadInputError('--checksum is needed');
    const password = await readPassword(readInput);
    const result = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const by = await identifyAdministrator(em, String(options['by'] ?? ''), password);
        return lists.publish(em, checksum, by, systemClock.now());
      }),
    );
    if (!result.ok) {
      output.error(`${result.code}: ${REFUSALS[result.code]}`);
      output.document({ code: result.code });
      return EXIT.badInput;
    }
    const { list, version } = result;
    output.result({ list, version, checksum }, [`${list}@${version} is in force`]);
    return EXIT.ok;
  },
};

export const screeningLists: Command = {
  path: ['screening'],
  summary: 'print the newest lists of persons whom nobody may pay, and which are in force',
  async run({ environment, output }) {
    const items = await withAppDatabase(environment, ({ manager }) => lists.list(manager));
    output.result({ items }, [
      ...items.map(
        ({ list, datedOn, entryCount, source, isModel, isInForce, version, checksum }) =>
          `${list} of ${datedOn}, ${entryCount} entries, ${source}${isModel ? ' (model)' : ''}: ${
            isInForce ? 'in force' : version === null ? `waits to be published, ${checksum}` : 'superseded'
          }`,
      ),
      `${items.length} lists`,
    ]);
    return EXIT.ok;
  },
};

const REFUSALS: Readonly<Record<ListRefusal, string>> = {
  'SCREENING_LIST.NOT_PROPOSED': 'nobody handed in a list with this checksum',
  'SCREENING_LIST.PUBLISHED': 'it is in force already, or was',
  'SCREENING_LIST.OLDER': 'the list in force is newer, or no model as this one is',
  'APPROVAL.PERSON_LEFT': 'who handed it in is no active administrator any more; hand it in again',
  'APPROVAL.SAME_PERSON': 'another person than who handed it in has to publish it',
};
