import type { MessagePost } from '@jkk/activities/messages';
import type { Logger } from '@jkk/platform/logging';
import type { Companion } from '../companion';

/** Nobody waits for a message with a watch in hand. */
const POLL_MS = 5_000;

/** Sends what is due, batch after batch, and looks again after a while. */
export class MessageSender implements Companion {
  readonly name = 'message sender';
  private stopped = false;
  private wakeUp: (() => void) | undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly post: MessagePost,
    private readonly logger: Logger,
  ) {}

  start(): Promise<void> {
    this.loop = this.run();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp?.();
    await this.loop;
    await this.post.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const sent = await this.post.sendDue().catch((error: unknown) => this.notReached(error));
      if (sent === 0 && !this.stopped) await this.rest();
    }
  }

  private notReached(error: unknown): number {
    this.logger.warn({ err: error }, 'the outbox of messages could not be read');
    return 0;
  }

  private async rest(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wakeUp = resolve;
      timer = setTimeout(resolve, POLL_MS);
    });
    clearTimeout(timer);
    this.wakeUp = undefined;
  }
}
