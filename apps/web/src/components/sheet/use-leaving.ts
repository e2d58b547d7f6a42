import { useRef, useState } from 'react';

/** Closing a form while a file of it is on its way is asked about: the file would not be in it. */
export function useLeaving(close: () => void) {
  const coming = useRef(new Set<Promise<unknown>>());
  const [asking, setAsking] = useState(false);
  const leave = (): void => {
    coming.current.clear();
    setAsking(false);
    close();
  };
  return {
    asking,
    onUpload: (file: Promise<unknown>): void => {
      const gone = (): void => {
        coming.current.delete(file);
        if (coming.current.size === 0) setAsking(false);
      };
      coming.current.add(file);
      file.then(gone, gone);
    },
    /** At once where nothing is on its way. */
    close: (): void => (coming.current.size === 0 ? leave() : setAsking(true)),
    stay: (): void => setAsking(false),
    leave,
  };
}
