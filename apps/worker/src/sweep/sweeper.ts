import type { SweepRepository } from '@jkk/persistence/sweep';
import type { Logger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';
import { Rounds, warning } from '../rounds';

/** One search that goes on from where it came to. What it does may be done twice: a turn can be lost before it is noted. */
export interface Sweep {
  readonly name: string;
  readonly everySeconds: number;
  /** Where the very first turn begins. */
  start(): string;
  /** Works from `position` on; returns where the next turn goes on. */
  run(position: string): Promise<string>;
}

export interface SweeperOptions {
  readonly dataSource: DataSource;
  readonly turns: SweepRepository;
  readonly sweeps: readonly Sweep[];
  readonly logger: Logger;
}

const LOOK_MS = 2_000;
/** Longer than any turn: Temporal is asked a bounded number of times, each with a deadline. */
const LEASE_SECONDS = 90;

/** Gives each sweep its turns. Any number of processes may have one; the database gives a turn to one of them. */
export class Sweeper implements Companion {
  readonly name = 'sweeper';
  private readonly rounds: Rounds;

  constructor(private readonly options: SweeperOptions) {
    this.rounds = new Rounds({
      round: async () => {
        await this.sweepOnce();
        return false;
      },
      restMs: LOOK_MS,
      failed: warning(options.logger, 'the sweeps came to no end'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** One turn of every sweep whose turn it is. */
  async sweepOnce(): Promise<void> {
    for (const sweep of await this.listDue()) {
      if (this.rounds.isStopped) return;
      await this.takeTurn(sweep).catch((error: unknown) =>
        this.options.logger.warn({ err: error, sweep: sweep.name }, 'a sweep did not come to its end'),
      );
    }
  }

  private async listDue(): Promise<readonly Sweep[]> {
    const { turns, dataSource, sweeps } = this.options;
    const due = await turns.listDue(
      dataSource.manager,
      sweeps.map(({ name }) => name),
    );
    return sweeps.filter(({ name }) => due.has(name));
  }

  private async takeTurn(sweep: Sweep): Promise<void> {
    const { turns, dataSource } = this.options;
    const position = await turns.take(dataSource.manager, sweep.name, sweep.start(), LEASE_SECONDS);
    if (position === undefined) return;
    let next = position;
    try {
      next = await sweep.run(position);
    } finally {
      await turns.finish(dataSource.manager, sweep.name, next, sweep.everySeconds);
    }
  }
}
