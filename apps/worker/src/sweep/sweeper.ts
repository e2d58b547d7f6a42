import type { SweepRepository } from '@jkk/persistence/sweep';
import type { Logger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';

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
  private stopped = false;
  private wakeUp: (() => void) | undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly options: SweeperOptions) {}

  start(): Promise<void> {
    this.loop = this.run();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp?.();
    await this.loop;
  }

  /** One turn of every sweep whose turn it is. */
  async sweepOnce(): Promise<void> {
    for (const sweep of this.options.sweeps) {
      if (this.stopped) return;
      await this.takeTurn(sweep).catch((error: unknown) =>
        this.options.logger.warn({ err: error, sweep: sweep.name }, 'a sweep did not come to its end'),
      );
    }
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

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.sweepOnce();
      await this.pause();
    }
  }

  private async pause(): Promise<void> {
    if (this.stopped) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wakeUp = resolve;
      timer = setTimeout(resolve, LOOK_MS);
    });
    clearTimeout(timer);
    this.wakeUp = undefined;
  }
}
