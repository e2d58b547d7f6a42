import { useState } from 'react';
import { useKey } from './use-keys';

/** The row of each list that was in focus last: whoever comes back from a record stands where they left. */
const LAST = new Map<string, number>();

/**
 * `j`, `k` and the arrows move a focused row, `Enter` or `o` opens it. Returns the focused index, -1 at first; the list
 * brings the focus of the page there.
 */
export function useRowFocus(count: number, open?: (at: number) => void): number {
  const list = window.location.pathname + window.location.search;
  const [at, setAt] = useState(LAST.get(list) ?? -1);
  const here = at < count ? at : -1;
  const move = (step: number): void => {
    const next = Math.min(count - 1, Math.max(0, (rowInFocus() ?? here) + step));
    setAt(next);
    LAST.set(list, next);
  };
  const hasRows = count > 0;
  useKey('nextRow', hasRows ? () => move(1) : undefined);
  useKey('previousRow', hasRows ? () => move(-1) : undefined);
  useKey('open', open !== undefined && here >= 0 ? () => open(here) : undefined);
  return here;
}

/** The row in which Tab has come to a link or a box. */
function rowInFocus(): number | undefined {
  const here = document.activeElement;
  if (here === null || here.tagName === 'TR') return undefined;
  const row = here.closest<HTMLElement>('[data-row]');
  return row === null ? undefined : Number(row.dataset['row']);
}
