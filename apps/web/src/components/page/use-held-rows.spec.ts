import { hold, NOTHING_SHOWN } from './use-held-rows';

const keysOf = ({ keys }: { keys: ReadonlySet<string> }): string => [...keys].join('');

describe('hold', () => {
  const shown = hold(NOTHING_SHOWN, 'mine:1', ['a', 'b']);

  it('shows a list whole when it is opened', () => expect(keysOf(shown)).toBe('ab'));
  it('lets new rows of the same list wait', () => expect(hold(shown, 'mine:1', ['c', 'a', 'b'])).toBe(shown));
  it('shows another filter, and a further page, at once', () =>
    expect(keysOf(hold(shown, 'mine:2', ['a', 'b', 'c']))).toBe('abc'));
  it('shows what has come when nothing of the old is left', () =>
    expect(keysOf(hold(shown, 'mine:1', ['x']))).toBe('x'));
  it('keeps what was shown while an empty answer is read', () =>
    expect(hold(shown, 'other:1', [])).toBe(shown));
});
