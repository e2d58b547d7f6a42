import { Client } from 'pg';
import { OUTBOX_CHANNEL } from './outbox.repository';

const RECONNECT_MS = 1_000;

export interface OutboxListenerOptions {
  /** Database of the app role; the listener holds a connection of its own, because LISTEN belongs to a session. */
  readonly url: string;
  /** The kind of the message, or nothing where any may have been missed. */
  readonly onMessage: (kind?: string) => void;
}

/**
 * Calls `onMessage` whenever a transaction that added a message has committed, and after each (re)connection, because
 * what was told meanwhile is lost. Only a hint: the relay polls as well.
 */
export class OutboxListener {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: OutboxListenerOptions) {}

  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.options.url,
      application_name: 'jkk-outbox',
      keepAlive: true,
    });
    client.on('error', () => this.reconnectLater(client));
    client.on('end', () => this.reconnectLater(client));
    client.on('notification', ({ payload }) => this.options.onMessage(payload || undefined));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.options.onMessage();
    } catch {
      this.reconnectLater(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** Errors say nothing that the relay's own queries do not say louder, so they only lead to another connection. */
  private reconnectLater(failed: Client): void {
    if (this.stopped || this.client !== failed) return;
    this.client = undefined;
    void failed.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), RECONNECT_MS);
  }
}
