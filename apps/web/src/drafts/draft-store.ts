/** Keeps what a person types on this device, apart for each user. Storage may be full or forbidden: then nothing is kept. */
export interface Kept<V> {
  readonly values: V;
  readonly savedAt: string;
}

const keyOf = (userId: string, name: string): string => `jkk.draft.${userId}.${name}`;

export function readDraft<V>(userId: string, name: string): Kept<V> | undefined {
  try {
    const text = localStorage.getItem(keyOf(userId, name));
    return text === null ? undefined : (JSON.parse(text) as Kept<V>);
  } catch {
    return undefined;
  }
}

/** Returns the instant at which it was kept, or undefined when the device keeps nothing. */
export function writeDraft<V>(userId: string, name: string, values: V): string | undefined {
  const savedAt = new Date().toISOString();
  try {
    localStorage.setItem(keyOf(userId, name), JSON.stringify({ values, savedAt } satisfies Kept<V>));
    return savedAt;
  } catch {
    return undefined;
  }
}

export function dropDraft(userId: string, name: string): void {
  try {
    localStorage.removeItem(keyOf(userId, name));
  } catch {
    // A device that keeps nothing has nothing to drop.
  }
}
