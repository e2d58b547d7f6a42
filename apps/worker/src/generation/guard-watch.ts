import type { Logger } from '@jkk/platform/logging';
import type { Companion } from '../companion';
import { codeOf } from '../outbox/error-code';

const LOOK_MS = 60_000;

/** Has the guard look from time to time, so that a restore is noticed before somebody wants to send. */
export class GuardWatch implements Companion {
  readonly name = 'sending guard';
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly guard: { isWitnessed(): Promise<boolean> },
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  start(): Promise<void> {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.look();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking = this.guard.isWitnessed().then(
      () => undefined,
      (error: unknown) => this.logger.warn({ code: codeOf(error) }, 'the witness could not be asked yet'),
    );
  }
}
