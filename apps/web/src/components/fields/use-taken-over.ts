import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { StruckKey, TakenOver } from './LateField';

/** The focus, the text and the keys of the field before, for the input of a list that has just come. */
export function useTakenOver({ focused, typed, keys }: TakenOver) {
  const ref = useRef<HTMLInputElement>(null);
  const [search, onSearchChange] = useState(typed ?? '');
  useLayoutEffect(() => {
    if (focused) ref.current?.focus();
  }, []);
  useEffect(() => {
    // The list begins with the words of what is chosen.
    if (typed !== undefined) onSearchChange(typed);
  }, []);
  useEffect(() => strikeEach(ref, keys), []);
  return { ref, search, onSearchChange };
}

/** One after another, because each is answered by what the one before has drawn. Gives how to stop. */
function strikeEach(ref: RefObject<HTMLInputElement | null>, keys: readonly StruckKey[]): () => void {
  let timer: number;
  const strike = ([next, ...rest]: readonly StruckKey[]): void => {
    if (next === undefined) return;
    timer = window.setTimeout(() => {
      ref.current?.dispatchEvent(new KeyboardEvent('keydown', { ...next, bubbles: true, cancelable: true }));
      strike(rest);
    });
  };
  strike(keys);
  return () => window.clearTimeout(timer);
}
