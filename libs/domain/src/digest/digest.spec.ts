import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, sha256 } from './index';

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of the published example %p', (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it('agrees with the platform for texts of every length', () => {
    const platform = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 0; length < 200; length += 1) {
      const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
      expect(sha256(text)).toBe(platform(text));
    }
    const wellFormed = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(wellFormed, (text) => sha256(text) === platform(text)));
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order in which an object was built', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: undefined })).toBe('{}');
  });

  it('means the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('x')])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
