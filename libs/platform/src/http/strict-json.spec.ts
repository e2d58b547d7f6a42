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

  it.each([
    ['a quote in a name', '{"a\\"":1,"a":2}', true],
    ['backslashes before the end of a name', '{"a\\\\":1,"b":2}', true],
    ['the same name with a quote twice', '{"a\\"":1,"a\\u0022":2}', false],
    ['a name that only looks like one in a text', '{"a":"\\"a\\":1","b":"{"}', true],
    ['names of different objects', '[{"a":1},{"a":1}]', true],
  ])('tells texts and names apart: %s', (_name, text, strict) =>
    expect(parseStrictJson(text) !== undefined).toBe(strict),
  );
});
