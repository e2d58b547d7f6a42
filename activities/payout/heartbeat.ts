import { Context } from '@temporalio/activity';

const INTERVAL_MS = 4_000;

/** Tells Temporal at intervals that this worker lives while `work` runs, so that a killed one is noticed soon. */
export async function withHeartbeat<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), INTERVAL_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
