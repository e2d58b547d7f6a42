import { useRef, useState } from 'react';

export interface Arrivals {
  /** Whoever has sent the form waits for its files. */
  readonly isWaiting: boolean;
  readonly add: (file: Promise<unknown>) => void;
  /** At once where no file is on its way, and not at all where one of them does not arrive. */
  readonly after: (work: () => void) => void;
}

/** The files of a form that are still on their way: it is sent with all of them. */
export function useArrivals(): Arrivals {
  const coming = useRef(new Set<Promise<unknown>>());
  const [isWaiting, setWaiting] = useState(false);
  return {
    isWaiting,
    add: (file) => {
      const gone = (): void => void coming.current.delete(file);
      coming.current.add(file);
      file.then(gone, gone);
    },
    after: (work) => {
      if (isWaiting) return;
      if (coming.current.size === 0) return work();
      setWaiting(true);
      const goOn = (arrived: boolean): void => {
        setWaiting(false);
        if (arrived) work();
      };
      Promise.all(coming.current).then(
        () => goOn(true),
        () => goOn(false),
      );
    },
  };
}
