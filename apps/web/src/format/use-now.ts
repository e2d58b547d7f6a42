import { useSyncExternalStore } from 'react';

const TICK_MS = 60_000;
let current = new Date().toISOString();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    current = new Date().toISOString();
    listeners.forEach((notify) => notify());
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present instant, the same for every deadline on the page and moving once a minute. */
export const useNow = (): string => useSyncExternalStore(subscribe, () => current);
