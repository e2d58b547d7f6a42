import { useState } from 'react';
import { dropDraft, readDraft, writeDraft } from './draft-store';

/** Values of a form, kept at every change and read back when the form is opened again. */
export function useDraft<V extends object>(userId: string, name: string, initial: V) {
  const [state, setState] = useState(() => {
    const kept = readDraft<V>(userId, name);
    return { values: kept === undefined ? initial : { ...initial, ...kept.values }, savedAt: kept?.savedAt };
  });
  const change = (part: Partial<V>): void =>
    setState((now) => {
      const values = { ...now.values, ...part };
      return { values, savedAt: writeDraft(userId, name, values) ?? now.savedAt };
    });
  const discard = (): void => {
    dropDraft(userId, name);
    setState({ values: initial, savedAt: undefined });
  };
  return { values: state.values, savedAt: state.savedAt, change, discard };
}
