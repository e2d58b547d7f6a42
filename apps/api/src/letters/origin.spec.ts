import { originOf } from './origin';

describe('where a letter says that it can be checked', () => {
  it.each(['klaim.example', '127.0.0.1:3000', '[::1]:3000', 'jkk_api:3000'])('is at %s', (host) =>
    expect(originOf({ protocol: 'https', host })).toBe(`https://${host}`),
  );

  it.each(['', 'a b', 'x/y', 'a)>>/Evil', 'x'.repeat(3_000)])('is not at %.20s', (host) =>
    expect(() => originOf({ protocol: 'https', host })).toThrow(),
  );
});
