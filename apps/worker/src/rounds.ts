import type { Logger } from '@jkk/platform/logging';

export interface RoundsOptions {
  /** Does one round of the work; says whether the next one is due at once. */
  readonly round: () => Promise<boolean>;
  /** How long it rests otherwise. */
  readonly restMs: number;
  /** What is said of a round that failed; the next one comes after a rest. */
  readonly failed: (error: unknown) => void;
}

/** Work that is done round after round until it is stopped, and rests in between where nothing is due or wakes it. */
export class Rounds {
  private stopped = false;
  private woken = false;
  private wakeUp: (() => void) | undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly options: RoundsOptions) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  start(): Promise<void> {
    this.loop = this.run();
    return Promise.resolve();
  }

  /** Lets the round that is under way come to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  /** There may be something to do. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      if (!(await this.isMoreDue())) await this.rest();
    }
  }

  private async isMoreDue(): Promise<boolean> {
    try {
      return await this.options.round();
    } catch (error) {
      this.options.failed(error);
      return false;
    }
  }

  private async rest(): Promise<void> {
    if (this.woken || this.stopped) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wakeUp = resolve;
      timer = setTimeout(resolve, this.options.restMs);
    });
    clearTimeout(timer);
    this.wakeUp = undefined;
  }
}

/** For `failed`: a warning with the error. */
export const warning =
  (logger: Pick<Logger, 'warn'>, message: string) =>
  (error: unknown): void =>
    logger.warn({ err: error }, message);
