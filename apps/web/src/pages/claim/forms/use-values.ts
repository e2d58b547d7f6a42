import { useState } from 'react';

/** The values of a form and a setter for one of them. */
export function useValues<V extends object>(initial: V) {
  const [values, setValues] = useState(initial);
  const set =
    <K extends keyof V>(name: K) =>
    (value: V[K]): void =>
      setValues((now) => ({ ...now, [name]: value }));
  return { values, set, setValues };
}
