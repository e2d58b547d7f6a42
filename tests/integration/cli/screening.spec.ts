import { inTransaction } from '@jkk/persistence/database';
import { seedDemo } from '@jkk/persistence/seeding';
import type { Loose } from '../../support/loose';
import { cli, Files } from '../persistence/command-line';
import { openFreshDatabase, type OpenedDatabase } from '../persistence/persistence.fixture';

/** Lists of persons whom nobody may pay, handed in by one administrator and put in force by another. */
const PASSWORD = 'demo-jkk-2026\n';
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const listOf = (over: object = {}): object => ({
  list: 'DTTOT',
  datedOn: day(3),
  source: 'Surat Kapolri',
  entries: [{ ref: 'EDD-9', names: ['ABU HAMZAH', 'HAMZAH'], birthDate: '1975-04-01' }],
  ...over,
});

let opened: OpenedDatabase;
let files: Files;
beforeAll(async () => {
  opened = await openFreshDatabase();
  await inTransaction(opened.owner, (em) => seedDemo(em, new Date().toISOString()));
  files = await Files.create();
});
afterAll(async () => {
  await files.remove();
  await opened.close();
});

async function json(argv: string[], input = ''): Promise<Loose> {
  const { code, out } = await cli(opened.database, [...argv, '--json'], { input });
  return { exit: code, ...(JSON.parse(out) as object) };
}
const propose = async (content: object, by = 'admin', password = PASSWORD): Promise<Loose> => {
  const file = await files.write('list.json', JSON.stringify(content));
  return json(['screening', 'propose', file, '--by', by], password);
};
const publish = (checksum: string, by = 'admin2', password = PASSWORD): Promise<Loose> =>
  json(['screening', 'publish', '--checksum', checksum, '--by', by], password);
const standing = async (checksum: string): Promise<Loose> =>
  (await json(['screening'])).items.find((item: Loose) => item.checksum === checksum);

describe('cli screening', () => {
  it.each<[string, object, string]>([
    ['an unknown list', { list: 'OFAC' }, '/list'],
    ['a day to come', { datedOn: day(-3) }, '/datedOn'],
    ['nobody on it', { entries: [] }, '/entries'],
    ['somebody without a name', { entries: [{ ref: 'EDD-1', names: [] }] }, '/entries/0/names'],
  ])('takes no list with %s', async (_name, over, pointer) => {
    const { exit, errors } = await propose(listOf(over));
    expect(exit).toBe(2);
    expect(errors.map((error: Loose) => error.pointer)).toContain(pointer);
  });

  it.each([
    ['a wrong password', 'admin', 'another\n'],
    ['an officer', 'officer', PASSWORD],
    ['nobody', 'nobody', PASSWORD],
  ])('takes no list of %s', async (_name, by, password) =>
    expect(await propose(listOf(), by, password)).toEqual({
      exit: 2,
      error: '--by and the password on the standard input are no active administrator',
    }),
  );

  it('puts in force what another administrator handed in, once', async () => {
    const { exit, proposed, checksum, entryCount } = await propose(listOf());
    expect([exit, proposed, entryCount]).toEqual([0, true, 1]);
    expect(await propose(listOf())).toMatchObject({ exit: 0, proposed: false, checksum });
    expect(await standing(checksum)).toMatchObject({
      isInForce: false,
      version: null,
      source: 'Surat Kapolri',
    });
    expect(await publish('0'.repeat(64))).toEqual(refused('NOT_PROPOSED'));
    expect(await publish(checksum, 'admin')).toEqual({ exit: 2, code: 'APPROVAL.SAME_PERSON' });
    expect(await publish(checksum)).toMatchObject({ exit: 0, list: 'DTTOT', checksum });
    expect(await standing(checksum)).toMatchObject({ isInForce: true, datedOn: day(3), entryCount: 1 });
    expect(await publish(checksum)).toEqual(refused('PUBLISHED'));
  });

  it('keeps an older list out of force, and says for people which is', async () => {
    const older = await propose(listOf({ datedOn: day(10) }));
    expect(await publish(older.checksum)).toEqual(refused('OLDER'));
    const { code, out } = await cli(opened.database, ['screening']);
    expect(code).toBe(0);
    expect(out).toContain(`DTTOT of ${day(3)}, 1 entries, Surat Kapolri: in force\n`);
    expect(out).toContain(
      `DTTOT of ${day(10)}, 1 entries, Surat Kapolri: waits to be published, ${older.checksum}`,
    );
  });

  it('asks for the checksum of what is to be published', async () => {
    const { code, err } = await cli(opened.database, ['screening', 'publish', '--by', 'admin2'], {
      input: PASSWORD,
    });
    expect([code, err.includes('--checksum is needed')]).toEqual([2, true]);
  });
});

const refused = (code: string): object => ({ exit: 2, code: `SCREENING_LIST.${code}` });
