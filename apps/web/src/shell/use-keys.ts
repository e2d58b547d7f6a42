import { useEffect, useRef } from 'react';
import type { KeyName } from './keys';
import { register } from './live-keys';

/** What a key of the table does here; undefined while it does nothing, and then the sheet does not name it. */
export function useKey(name: KeyName, act: (() => void) | undefined): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const isLive = act !== undefined;
  useEffect(() => (isLive ? register(name, () => latest.current?.()) : undefined), [name, isLive]);
}
