import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TakenOver } from './LateField';

/** The focus and the text of the field before, for the input of a list that has just come. */
export function useTakenOver({ focused, typed }: TakenOver) {
  const ref = useRef<HTMLInputElement>(null);
  const [search, onSearchChange] = useState(typed ?? '');
  useLayoutEffect(() => {
    if (focused) ref.current?.focus();
  }, []);
  useEffect(() => {
    // The list begins with the words of what is chosen.
    if (typed !== undefined) onSearchChange(typed);
  }, []);
  return { ref, search, onSearchChange };
}
