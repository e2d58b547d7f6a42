import { isDatabaseAway } from '@jkk/persistence/database';

const PAUSE_MS = 1_000;
const LONGEST_MS = 180_000;

/**
 * Repeats a transaction while PostgreSQL is away, for three minutes: what a bank has answered must not be forgotten
 * because the database restarts. Every other error is thrown at once.
 */
export async function withPatience<T>(transaction: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + LONGEST_MS;
  for (;;) {
    try {
      return await transaction();
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
