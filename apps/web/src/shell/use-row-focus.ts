import { useState } from 'react';
import { useKeys } from './use-keys';

/** The row of each list that was in focus last: whoever comes back from a record stands where they left. */
const LAST = new Map<string, number>();

/** `j`, `k` and the arrows move a focused row, `Enter` or `o` opens it. Returns the focused index, -1 at first. */
export function useRowFocus(count: number, open: (at: number) => void): number {
  const list = window.location.pathname + window.location.search;
  const [at, setAt] = useState(LAST.get(list) ?? -1);
  useKeys((key, event) => {
    if (count === 0) return;
    if (key === 'j' || key === 'ArrowDown') move(1, event);
    else if (key === 'k' || key === 'ArrowUp') move(-1, event);
    else if ((key === 'Enter' || key === 'o') && at >= 0 && at < count && !onControl(event)) open(at);
  });
  function move(step: number, event: KeyboardEvent): void {
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, at + step));
    setAt(next);
    LAST.set(list, next);
    document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  }
  return at < count ? at : -1;
}

/** Enter on a link or button keeps its own meaning. */
const onControl = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.target instanceof HTMLElement && /^(A|BUTTON)$/.test(event.target.tagName);
