/** Everything that a key does, in the order of the sheet of keys. A page makes of it what it has. */
interface KeyAction {
  readonly group: 'keyList' | 'keyRecord' | 'keyAnywhere';
  readonly word: string;
  /** Each of them does it; the first is shown. */
  readonly keys: readonly string[];
  /** Pressed shortly before. */
  readonly after?: 'g';
  /** With Ctrl, and inside fields too. */
  readonly ctrl?: true;
}

export const KEYS = {
  nextRow: { group: 'keyList', word: 'keyNextRow', keys: ['j', 'ArrowDown'] },
  previousRow: { group: 'keyList', word: 'keyPreviousRow', keys: ['k', 'ArrowUp'] },
  open: { group: 'keyList', word: 'keyOpen', keys: ['Enter', 'o'] },
  take: { group: 'keyList', word: 'keyNext', keys: ['n'] },
  trace: { group: 'keyRecord', word: 'keyTrace', keys: ['t'] },
  main: { group: 'keyRecord', word: 'keyMain', keys: ['Enter'], ctrl: true },
  back: { group: 'keyRecord', word: 'keyBack', keys: ['Escape'] },
  search: { group: 'keyAnywhere', word: 'keySearch', keys: ['/'] },
  work: { group: 'keyAnywhere', word: 'keyWork', keys: ['k', 'b'], after: 'g' },
  claims: { group: 'keyAnywhere', word: 'keyClaims', keys: ['l'], after: 'g' },
  sheet: { group: 'keyAnywhere', word: 'keySheet', keys: ['?'] },
} as const satisfies Record<string, KeyAction>;

export type KeyName = keyof typeof KEYS;
export const KEY_NAMES = Object.keys(KEYS) as readonly KeyName[];

const CAPS: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

/** The keys of an action as they are printed on the board. */
export function capsOf(name: KeyName): readonly string[] {
  const { keys, after, ctrl }: KeyAction = KEYS[name];
  const [shown = ''] = keys;
  return [...(after === undefined ? [] : [after]), ...(ctrl ? ['Ctrl'] : []), CAPS[shown] ?? shown];
}

interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  /** Whether `g` was pressed shortly before. */
  readonly chord: boolean;
  readonly inField: boolean;
}

/** Which of these actions is meant. */
export const actionOf = (live: readonly KeyName[], pressed: Pressed): KeyName | undefined =>
  live.find((name) => {
    const { keys, after, ctrl }: KeyAction = KEYS[name];
    const reachable = ctrl === true || !pressed.inField;
    return (
      reachable &&
      keys.includes(pressed.key) &&
      (ctrl === true) === pressed.ctrl &&
      (after !== undefined) === pressed.chord
    );
  });
