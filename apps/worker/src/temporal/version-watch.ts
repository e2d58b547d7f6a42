import type { HealthCheck } from '@jkk/platform/health';
import type { Logger } from '@jkk/platform/logging';
import type { Companion } from '../companion';
import { Rounds, warning } from '../rounds';
import { ensureNamespace, hasCurrent, makeCurrentIfNone } from './deployment';
import type { CurrentVersion } from './deployment';

const LOOK_MS = 5_000;
/** Several looks: a server that was restarted is given the time to come up. */
const STALE_MS = 20_000;

export interface VersionWatchOptions {
  readonly version: CurrentVersion;
  readonly logger: Logger;
  /** What else has to be told to a Temporal that has forgotten everything. */
  readonly recover: () => Promise<void>;
}

/**
 * A Temporal that loses its database while workers run comes back without a current version, and sends nothing to anybody.
 * The watch makes this build current again where none is, has lost processes started again, and says so. It is also what
 * readiness looks at: a version was seen a moment ago.
 */
export class VersionWatch implements Companion, HealthCheck {
  readonly name = 'worker version';
  private seenAt = performance.now();
  /** No version was current, and what follows from that is not done yet. */
  private isLost = false;
  private readonly rounds: Rounds;

  constructor(private readonly options: VersionWatchOptions) {
    this.rounds = new Rounds({
      round: async () => {
        await this.look();
        return false;
      },
      restMs: LOOK_MS,
      failed: warning(options.logger, 'no current worker version is seen'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  check(): Promise<void> {
    return performance.now() - this.seenAt < STALE_MS
      ? Promise.resolve()
      : Promise.reject(new Error('No current worker version has been seen for a while'));
  }

  /** Looks once, and mends what is missing. What was begun and not heard to its end is done again by the next look. */
  async look(): Promise<void> {
    const { version, logger, recover } = this.options;
    const { queue, buildId, namespace } = version;
    const isThere = await hasCurrent(version).catch(async (error: unknown) => {
      if (!(await ensureNamespace(version))) throw error;
      logger.error({ queue, namespace }, 'Temporal had lost its namespace, which is made again');
      return false;
    });
    if (!isThere) {
      this.isLost = true;
      await makeCurrentIfNone(version);
    }
    if (this.isLost) {
      logger.error(
        { queue, version: buildId },
        'Temporal had no current version, so this one is made current',
      );
      await recover();
      this.isLost = false;
    }
    this.seenAt = performance.now();
  }
}
