import { ChannelListener } from '../database/channel-listener';
import { OUTBOX_CHANNEL } from './outbox.repository';

export interface OutboxListenerOptions {
  readonly url: string;
  /** The kind of the message, or nothing where any may have been missed. */
  readonly onMessage: (kind?: string) => void;
}

/**
 * Calls `onMessage` whenever a transaction that added a message has committed, and after each (re)connection. Only a hint:
 * the relay polls as well.
 */
export class OutboxListener extends ChannelListener {
  constructor(options: OutboxListenerOptions) {
    super({ ...options, channel: OUTBOX_CHANNEL, applicationName: 'jkk-outbox' });
  }
}
