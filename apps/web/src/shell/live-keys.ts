import { useSyncExternalStore } from 'react';
import { actionOf, KEY_NAMES } from './keys';
import type { KeyName } from './keys';

/** The keys that do something now: what a page has made of the table of keys. */
const acts = new Map<KeyName, (() => void)[]>();
const watchers = new Set<() => void>();
let live: readonly KeyName[] = [];

const CHORD_MS = 1_200;
let chordSince = 0;

export function register(name: KeyName, act: () => void): () => void {
  if (acts.size === 0) {
    document.addEventListener('keydown', look, { capture: true });
    document.addEventListener('keydown', dispatch);
  }
  acts.set(name, [...(acts.get(name) ?? []), act]);
  tell();
  return () => {
    const left = (acts.get(name) ?? []).filter((each) => each !== act);
    if (left.length > 0) acts.set(name, left);
    else acts.delete(name);
    if (acts.size === 0) {
      document.removeEventListener('keydown', look, { capture: true });
      document.removeEventListener('keydown', dispatch);
    }
    tell();
  };
}

function tell(): void {
  live = KEY_NAMES.filter((name) => acts.has(name));
  for (const watch of watchers) watch();
}

/** In the order of the table. */
export const useLiveKeys = (): readonly KeyName[] =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => live,
  );

function dispatch(event: KeyboardEvent): void {
  if (event.altKey || event.metaKey || floated || isOwn(event)) return;
  const chord = Date.now() - chordSince < CHORD_MS;
  chordSince = 0;
  const inField = isField(event.target);
  const name = actionOf(live, { key: event.key, ctrl: event.ctrlKey, chord, inField });
  if (name === undefined) {
    if (event.key === 'g' && !inField && !event.ctrlKey) chordSince = Date.now();
    return;
  }
  event.preventDefault();
  // The part of the page that came last stands in front.
  acts.get(name)?.at(-1)?.();
}

/** What floats above the page has keys of its own; what a key closes has been there when it was pressed. */
let floated = false;
function look(): void {
  floated = document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Letters are typed into it; a box is only ticked. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !target.matches('[type="checkbox"]')));

/** Enter on a link or button keeps its own meaning. */
const isOwn = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.ctrlKey &&
  event.target instanceof HTMLElement &&
  /^(A|BUTTON|SUMMARY)$/.test(event.target.tagName);
