import { parseStrictJson } from './strict-json';

describe('parseStrictJson', () => {
  it.each([
    '{}',
    'null',
    '[]',
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '{"a":"{\\"a\\":1}"}',
    '{"a" : "x:\\\\"}',
  ])('accepts %s', (text) => expect(parseStrictJson(text)?.value).toEqual(JSON.parse(text)));

  it.each([
    ['not JSON', '{a:1}'],
    ['nothing', ''],
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a prototype', '{"x":{"__proto__":{}}}'],
    ['a constructor', '{"constructor":1}'],
    ['too deep', `${'['.repeat(25)}${']'.repeat(25)}`],
  ])('refuses %s', (_name, text) => expect(parseStrictJson(text)).toBeUndefined());

  it('reads a megabyte of objects quickly', () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ index, name: 'some text' })));
    const started = Date.now();
    expect(parseStrictJson(text)).toBeDefined();
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
