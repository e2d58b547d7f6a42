import type { Logger } from '@jkk/platform/logging';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

/** The answer is no and asking again will not change it, such as a database role that is not safe to work with. */
type IsFinal = (error: unknown) => boolean;

/** Tries until it works: at a common start PostgreSQL and Temporal come up when they come up. Final errors are thrown. */
export async function withPatience<T>(
  what: string,
  attempt: () => Promise<T>,
  logger: Logger,
  isFinal: IsFinal = () => false,
): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (isFinal(error)) throw error;
      logger.warn({ service: what, err: error }, 'not there yet, trying again');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
