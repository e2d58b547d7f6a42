export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Patience {
  readonly everyMs?: number;
}

/** Longer than anything takes on a slow machine that runs several suites at once; a wait that ends well costs nothing more. */
const PATIENCE_MS = 300_000;

/** Asks until the answer is not undefined; throws naming what was waited for. A thrown error of `ask` ends the wait. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  { everyMs = 100 }: Patience = {},
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited ${PATIENCE_MS} ms in vain for ${what}`);
    await pause(everyMs);
  }
}
