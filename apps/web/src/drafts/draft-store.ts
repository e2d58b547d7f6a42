/** Keeps what a person types on this device, apart for each user. Storage may be full or forbidden: then nothing is kept. */
export interface Kept<V> {
  readonly values: V;
  readonly savedAt: string;
}

/** How long a draft lives: until it is sent, or no longer than this window and this session. */
export type Lasting = 'device' | 'window';

const PREFIX = 'jkk.draft.';
const keyOf = (userId: string, name: string): string => `${PREFIX}${userId}.${name}`;
const storeOf = (lasting: Lasting): Storage => (lasting === 'device' ? localStorage : sessionStorage);

export function readDraft<V>(userId: string, name: string, lasting: Lasting = 'device'): Kept<V> | undefined {
  try {
    const text = storeOf(lasting).getItem(keyOf(userId, name));
    return text === null ? undefined : (JSON.parse(text) as Kept<V>);
  } catch {
    return undefined;
  }
}

/** Returns the instant at which it was kept, or undefined when the device keeps nothing. */
export function writeDraft<V>(
  userId: string,
  name: string,
  values: V,
  lasting: Lasting = 'device',
): string | undefined {
  const savedAt = new Date().toISOString();
  try {
    storeOf(lasting).setItem(keyOf(userId, name), JSON.stringify({ values, savedAt } satisfies Kept<V>));
    return savedAt;
  } catch {
    return undefined;
  }
}

export function dropDraft(userId: string, name: string, lasting: Lasting = 'device'): void {
  try {
    storeOf(lasting).removeItem(keyOf(userId, name));
  } catch {
    // A device that keeps nothing has nothing to drop.
  }
}

/** Forgets everything that this person typed on this device, receipts too. */
export function dropDrafts(userId: string): void {
  try {
    const mine = `${PREFIX}${userId}.`;
    for (const key of Object.keys(localStorage)) if (key.startsWith(mine)) localStorage.removeItem(key);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

/** Forgets what was kept for this window only: whoever signs out leaves no half-typed form behind. */
export function clearDesk(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}
