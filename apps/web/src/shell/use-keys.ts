import { useEffect, useRef } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What floats above the page has keys of its own. */
const dialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Calls back for keys pressed outside fields and dialogs, without Ctrl, Alt or Meta. */
export function useKeys(handle: (key: string, event: KeyboardEvent) => void): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target) || dialogOpen()) return;
      latest.current(event.key, event);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** One key. The browser's own meaning of it is taken away. */
export function useKey(key: string, act: () => void): void {
  useKeys((pressed, event) => {
    if (pressed !== key) return;
    event.preventDefault();
    act();
  });
}

/** Ctrl+Enter, the main action of a page; works inside fields too. */
export function useMainActionKey(act: (() => void) | undefined): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.ctrlKey || latest.current === undefined || dialogOpen()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
