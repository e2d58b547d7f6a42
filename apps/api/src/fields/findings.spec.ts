import {
  checkShape,
  OpenObjectField,
  CodeField,
  DateField,
  FlagField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  WholeField,
} from '.';

class Inner {
  @TextField({ max: 5 })
  name: string;

  @WholeField({ min: 1, max: 9, optional: true })
  count?: number;
}

class Outer {
  @CodeField(['A', 'B'])
  code: string;

  @ObjectField(() => Inner)
  inner: Inner;

  @ListField(() => Inner, { max: 2, optional: true })
  list?: Inner[];

  @InstantField({ optional: true })
  at?: string;

  @DateField({ optional: true })
  on?: string;

  @FlagField({ optional: true })
  flag?: boolean;

  @OpenObjectField({ optional: true })
  open?: object;
}

const good = { code: 'A', inner: { name: 'x' } };
const codes = (value: unknown): string[] =>
  checkShape(Outer, value).findings.map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkShape', () => {
  it('accepts what fits', () => {
    const full = {
      ...good,
      list: [{ name: 'y', count: 9 }],
      at: '2026-11-20T09:00:00+07:00',
      on: '2024-02-29',
      flag: false,
    };
    expect(codes(full)).toEqual([]);
  });

  it('names everything that is wrong at once, with pointers into the document', () => {
    const value = {
      code: 'C',
      extra: 1,
      inner: { name: '  ', count: 1.5, 'a/b': 1 },
      list: [{ name: 'y' }, { name: 7 }],
    };
    expect(codes(value).sort()).toEqual([
      ' PROPERTY.UNKNOWN',
      '/code VALUE.NOT_ALLOWED',
      '/inner PROPERTY.UNKNOWN',
      '/inner/count NUMBER.NOT_WHOLE',
      '/inner/name TEXT.BLANK',
      '/list/1/name TYPE.TEXT_EXPECTED',
    ]);
  });

  it.each([
    [{ ...good, inner: null }, '/inner TYPE.OBJECT_EXPECTED'],
    [{ ...good, inner: [] }, '/inner TYPE.OBJECT_EXPECTED'],
    [{ ...good, inner: 'x' }, '/inner TYPE.OBJECT_EXPECTED'],
    [{ ...good, list: {} }, '/list TYPE.LIST_EXPECTED'],
    [{ ...good, list: [] }, '/list LIST.EMPTY'],
    [{ ...good, list: [null] }, '/list TYPE.OBJECT_EXPECTED'],
    [{ ...good, list: [[{ name: 'y' }]] }, '/list TYPE.OBJECT_EXPECTED'],
    [{ ...good, list: [1, 2, 3] }, '/list LIST.TOO_LONG'],
    [{ ...good, code: null }, '/code TYPE.TEXT_EXPECTED'],
    [{ inner: good.inner }, '/code PROPERTY.MISSING'],
    [{ ...good, at: '2026-02-30T00:00:00Z' }, '/at INSTANT.INVALID'],
    [{ ...good, at: '2026-02-20T00:00:00' }, '/at INSTANT.INVALID'],
    [{ ...good, on: '2026-02-29' }, '/on DATE.INVALID'],
    [{ ...good, flag: 'true' }, '/flag TYPE.FLAG_EXPECTED'],
    [{ ...good, inner: { name: 'a\u0000' } }, '/inner/name TEXT.CHARACTERS'],
    [{ ...good, inner: { name: '\ud800' } }, '/inner/name TEXT.CHARACTERS'],
    [{ ...good, inner: { name: 'x', count: null } }, '/inner/count TYPE.NUMBER_EXPECTED'],
    [{ ...good, open: { a: [{ b: 'x\u0000' }] } }, '/open TEXT.CHARACTERS'],
    [{ ...good, open: { 'x\u0000': 1 } }, '/open TEXT.CHARACTERS'],
    [{ ...good, open: [] }, '/open TYPE.OBJECT_EXPECTED'],
    [null, ' TYPE.OBJECT_EXPECTED'],
    [[good], ' TYPE.OBJECT_EXPECTED'],
  ])('refuses %j', (value, expected) => expect(codes(value)).toEqual([expected]));

  it('counts what nobody asked for and says what is known instead of repeating a name', () => {
    const { instance, findings } = checkShape(Inner, { name: 'x', SECRET1: 1, SECRET2: 2 });
    expect(instance).toEqual({ name: 'x' });
    expect(findings).toEqual([
      {
        pointer: '',
        code: 'PROPERTY.UNKNOWN',
        detail: {
          id: 'Isian yang tidak dikenal di sini: 2. Yang dikenal: name, count.',
          en: 'Unknown properties here: 2. Known: name, count.',
        },
      },
    ]);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__', 'isPrototypeOf'])(
    'does not know %s, in an object as little as at the top, and never as a value',
    (name) => {
      const odd = JSON.parse(`{"${name}":1}`) as object;
      const at = (pointer: string): string => `${pointer} PROPERTY.UNKNOWN`;
      expect(codes(Object.assign(JSON.parse(`{"${name}":1}`) as object, good))).toEqual([at('')]);
      const inner = Object.defineProperties({ name: 'x' }, Object.getOwnPropertyDescriptors(odd));
      expect(codes({ ...good, inner })).toEqual([at('/inner')]);
      expect(codes({ ...good, code: name })).toEqual(['/code VALUE.NOT_ALLOWED']);
      expect(checkShape(Outer, { ...good, open: odd }).instance?.open).toBe(odd);
    },
  );

  it.each([
    ['values', { ...good, open: { a: Array.from({ length: 3_000 }, () => 1) } }],
    ['characters', { ...good, open: { a: 'x'.repeat(60_000) } }],
  ])('refuses an open object with too many %s', (_name, value) =>
    expect(codes(value)).toEqual(['/open OBJECT.TOO_LARGE']),
  );

  it('judges the length of a list before it looks into any entry', () => {
    let looked = 0;
    const entry = (): object =>
      Object.defineProperty({}, 'name', {
        enumerable: true,
        get: () => {
          looked += 1;
          return '';
        },
      });
    const list = Array.from({ length: 10_000 }, entry);
    expect(codes({ ...good, list })).toEqual(['/list LIST.TOO_LONG']);
    expect(looked).toBe(0);
  });
});
