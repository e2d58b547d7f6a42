import {
  hitsIn,
  readScreeningList,
  screen,
  holdAfterScreening,
  type LoadedList,
  type ScreeningEntry,
} from '.';
import { isHit, type ScreenedPerson } from './match';

const AT = '2026-11-20T03:00:00Z';
const TODAY = '2026-11-20';
const entry = (over: Partial<ScreeningEntry> = {}): ScreeningEntry => ({
  ref: 'EDD-1',
  names: ['BUDI SANTOSO', 'ABU HAMZAH'],
  nik: '3604011204880001',
  birthDate: '1988-04-12',
  ...over,
});
const bare = { nik: undefined, birthDate: undefined } as unknown as Partial<ScreeningEntry>;
const person = (over: Partial<ScreenedPerson> = {}): ScreenedPerson => ({
  name: 'BUDI SANTOSO',
  nik: '3604011204880001',
  birthDate: '1988-04-12',
  ...over,
});

describe('whether a person is one of a list', () => {
  it.each<[string, ScreenedPerson, ScreeningEntry, boolean]>([
    ['the same NIK, whatever the name', person({ name: 'ANDI' }), entry(), true],
    ['name and birthday, another NIK', person({ nik: '3604011204880009' }), entry(), true],
    ['another name of the entry', person({ name: 'ABU HAMZAH', nik: null }), entry(), true],
    ['a near name with the birthday', person({ name: 'BUDI SANTOSA', nik: null }), entry(), true],
    ['a birthday that only the NIK tells', person({ birthDate: null }), entry({ nik: undefined! }), true],
    ['the name and no birthday of the entry', person(), entry(bare), true],
    [
      'a company by its name',
      person({ name: 'PT MAJU JAYA', nik: null, birthDate: null }),
      entry({ ...bare, names: ['PT MAJU JAYA'] }),
      true,
    ],
    ['a near name without a birthday', person({ name: 'BUDI SANTOSA' }), entry(bare), false],
    ['the name with another birthday', person({ nik: null, birthDate: '1990-01-01' }), entry(), false],
    [
      'the name with another NIK and no birthday',
      person({ nik: '3604011204880009' }),
      entry({ birthDate: undefined! }),
      false,
    ],
    [
      'the birthday of somebody with another name',
      person({ name: 'SITI AMINAH', nik: null }),
      entry(),
      false,
    ],
    ['nothing in common', person({ name: 'SITI AMINAH', nik: null, birthDate: null }), entry(bare), false],
  ])('%s', (_case, who, what, expected) => {
    expect(isHit(who, what)).toBe(expected);
  });
});

describe('what a screening says', () => {
  const list = (over: Partial<LoadedList> = {}): LoadedList => ({
    list: 'DTTOT',
    datedOn: '2026-11-01',
    isModel: false,
    checksum: 'a'.repeat(64),
    entries: [entry()],
    ...over,
  });
  const both = [list(), list({ list: 'DPPSPM', entries: [] })];
  const screened = (lists: readonly LoadedList[], over: Partial<Parameters<typeof screen>[0]> = {}) =>
    screen({ persons: [person()], lists, accepted: [], isRealMoney: true, at: AT, ...over });
  const siti = person({ name: 'SITI AMINAH', nik: null, birthDate: null });
  const other = { persons: [siti] };

  it.each([
    ['nobody of the lists', both, other, 'CLEAR'],
    ['one of them', both, {}, 'HIT'],
    ['the holder of the account', both, { persons: [siti, person()] }, 'HIT'],
    ['one list only where money is real', [list()], other, 'LIST_MISSING'],
    ['no list where money is played', [], { ...other, isRealMoney: false }, 'CLEAR'],
    ['a model where money is real', both.map((each) => ({ ...each, isModel: true })), other, 'LIST_MISSING'],
    [
      'an old model where money is played',
      [list({ isModel: true, datedOn: '2020-01-01' })],
      { ...other, isRealMoney: false },
      'CLEAR',
    ],
    ['a list of the last day', [list({ datedOn: '2026-08-22' }), both[1]!], other, 'CLEAR'],
    ['a list of the day before', [list({ datedOn: '2026-08-21' }), both[1]!], other, 'LIST_OLD'],
    ['a hit in an old list', [list({ datedOn: '2020-01-01' })], { isRealMoney: false }, 'HIT'],
  ] as const)('of %s', (_case, lists, over, outcome) => {
    expect(screened(lists, over).outcome).toBe(outcome);
  });

  it('holds until two persons have looked at this very entry', () => {
    const { hits } = screened(both);
    expect(hitsIn(both, hits)).toEqual([{ list: 'DTTOT', ref: 'EDD-1', names: entry().names }]);
    expect(screened(both, { accepted: hits })).toEqual({ outcome: 'ACCEPTED', hits });
    const changed = [list({ entries: [entry({ names: ['BUDI SANTOSO'] })] }), both[1]!];
    expect(screened(changed, { accepted: hits }).outcome).toBe('HIT');
    expect(holdAfterScreening(screened(both))).toBe('SCREENING.HIT');
    expect(holdAfterScreening(screened(both, { accepted: hits }))).toBeUndefined();
  });
});

describe('a list that is handed in', () => {
  const file = { list: 'DTTOT', datedOn: '2026-11-01', source: 'Surat Kapolri', entries: [entry()] };
  const codes = (value: unknown) => {
    const read = readScreeningList(value, TODAY);
    return read.ok ? [] : read.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('is known by what it says', () => {
    const read = readScreeningList(file, TODAY);
    expect(read).toMatchObject({ ok: true, content: { ...file, isModel: false } });
    expect(readScreeningList({ ...file }, TODAY)).toEqual(read);
  });

  it.each([
    ['another list', { ...file, list: 'OFAC' }, ['/list VALUE.NOT_ALLOWED']],
    ['a list of tomorrow', { ...file, datedOn: '2026-11-21' }, ['/datedOn DATE.IN_FUTURE']],
    ['nobody', { ...file, entries: [] }, ['/entries LIST.EMPTY']],
    ['nobody in a model', { ...file, entries: [], isModel: true }, []],
    ['no name', { ...file, entries: [{ ref: '1', names: [' '] }] }, ['/entries/0/names TEXT.INVALID']],
    ['an impossible NIK', { ...file, entries: [{ ...entry(), nik: '1' }] }, ['/entries/0/nik NIK.INVALID']],
    ['another property', { ...file, entries: [{ ...entry(), alias: 'X' }] }, ['/entries/0 PROPERTY.UNKNOWN']],
    ['nothing', null, [' TYPE.OBJECT_EXPECTED']],
  ])('is refused with %s', (_case, value, expected) => {
    expect(codes(value)).toEqual(expected);
  });
});
