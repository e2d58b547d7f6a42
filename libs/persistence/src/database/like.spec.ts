import { likeText } from './like';

describe('likeText', () => {
  it.each([
    ['100%', '100\\%'],
    ['a_b', 'a\\_b'],
    ['\\', '\\\\'],
    ['plain', 'plain'],
  ])('escapes %s', (text, pattern) => expect(likeText(text)).toBe(pattern));
});
