import { useState } from 'react';

/** What the reader has been shown of one list. */
export interface Shown {
  /** By `listOf`. */
  readonly list: string;
  readonly keys: ReadonlySet<string>;
}

export const NOTHING_SHOWN: Shown = { list: '', keys: new Set() };

/** Names a list by its filter and by how many of its pages were asked for. */
export const listOf = (filter: object, pages = 0): string => `${JSON.stringify(filter)} ${pages}`;

/** What is shown once these keys have come: another list is shown whole, and so is one of which nothing is left. */
export function hold(shown: Shown, list: string, keys: readonly string[]): Shown {
  const goesOn = shown.list === list && keys.some((key) => shown.keys.has(key));
  return goesOn || keys.length === 0 ? shown : { list, keys: new Set(keys) };
}

/**
 * The rows of a list that follows the server. A row that is shown changes in place or goes; a new one waits until it is
 * asked for, so that nothing moves under the reader's hand.
 */
export function useHeldRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, list: string) {
  const [kept, setKept] = useState(NOTHING_SHOWN);
  const keys = rows.map(keyOf);
  const shown = hold(kept, list, keys);
  if (shown !== kept) setKept(shown);
  const held = rows.filter((row) => shown.keys.has(keyOf(row)));
  return {
    rows: held,
    fresh: rows.length - held.length,
    show: () => setKept({ list, keys: new Set(keys) }),
  };
}
