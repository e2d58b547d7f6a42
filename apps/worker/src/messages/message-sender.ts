import type { MessagePost } from '@jkk/activities/messages';
import type { Logger } from '@jkk/platform/logging';
import type { Companion } from '../companion';
import { Rounds, warning } from '../rounds';

/** Nobody waits for a message with a watch in hand. */
const POLL_MS = 5_000;

/** Sends what is due, batch after batch, and looks again after a while. */
export class MessageSender implements Companion {
  readonly name = 'message sender';
  private readonly rounds: Rounds;

  constructor(
    private readonly post: MessagePost,
    logger: Logger,
  ) {
    this.rounds = new Rounds({
      round: async () => (await post.sendDue()) > 0,
      restMs: POLL_MS,
      failed: warning(logger, 'the outbox of messages could not be read'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  async stop(): Promise<void> {
    await this.rounds.stop();
    await this.post.close();
  }
}
