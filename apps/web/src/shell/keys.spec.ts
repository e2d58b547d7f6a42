import { actionOf, capsOf, KEY_NAMES, KEYS } from './keys';

const plain = { ctrl: false, chord: false, inField: false };

describe('the table of keys', () => {
  it('gives a key one meaning at a time', () => {
    const pressed = KEY_NAMES.flatMap((name) => {
      const { keys, ...how } = KEYS[name];
      return keys.map((key) => `${'after' in how ? how.after : ''}${'ctrl' in how ? 'Ctrl' : ''}${key}`);
    });
    expect(pressed.filter((each, at) => pressed.indexOf(each) !== at)).toEqual([]);
  });

  it.each([
    ['j moves on', { key: 'j' }, 'nextRow'],
    ['k moves back', { key: 'k' }, 'previousRow'],
    ['k after g goes to the work, and moves no row', { key: 'k', chord: true }, 'work'],
    ['a letter after g that means nothing does nothing', { key: 'j', chord: true }, undefined],
    ['a letter in a field is typed', { key: 'j', inField: true }, undefined],
    ['Ctrl and Enter sends from a field', { key: 'Enter', ctrl: true, inField: true }, 'main'],
    ['Enter opens the row', { key: 'Enter' }, 'open'],
    ['Ctrl and a letter is the browser’s', { key: 'n', ctrl: true }, undefined],
  ])('%s', (_what, pressed, name) => {
    expect(actionOf(KEY_NAMES, { ...plain, ...pressed })).toBe(name);
  });

  it('does what the page has, and nothing else', () => {
    expect(actionOf(['search'], { ...plain, key: 'j' })).toBeUndefined();
  });

  it('prints the keys as they stand on the board', () => {
    expect(KEY_NAMES.map((name) => capsOf(name).join(' '))).toEqual([
      'j',
      'k',
      '↵',
      'n',
      't',
      'Ctrl ↵',
      'Esc',
      '/',
      'g k',
      'g l',
      '?',
    ]);
  });
});
