import { Client } from 'pg';

const RECONNECT_MS = 1_000;

export interface ChannelListenerOptions {
  /** Of the app role; the listener holds a connection of its own, because LISTEN belongs to a session. */
  readonly url: string;
  /** A name of ours, never anything from outside. */
  readonly channel: string;
  /** Seen in pg_stat_activity. */
  readonly applicationName: string;
  /** What was told with the notification; nothing after each (re)connection, because what was told meanwhile is lost. */
  readonly onMessage: (payload?: string) => void;
  /** From here until the next `onMessage` nothing is heard. */
  readonly onLost?: () => void;
}

/** Hears what PostgreSQL tells the listeners of one channel when a transaction commits. */
export class ChannelListener {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: ChannelListenerOptions) {}

  async start(): Promise<void> {
    const { url, channel, applicationName, onMessage } = this.options;
    const client = new Client({
      connectionString: url,
      application_name: applicationName,
      keepAlive: true,
    });
    client.on('error', () => this.reconnectLater(client));
    client.on('end', () => this.reconnectLater(client));
    client.on('notification', ({ payload }) => onMessage(payload || undefined));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      onMessage();
    } catch {
      this.reconnectLater(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** Errors say nothing that other queries do not say louder, so they only lead to another connection. */
  private reconnectLater(failed: Client): void {
    if (this.client === failed) this.options.onLost?.();
    if (this.stopped || this.client !== failed) return;
    this.client = undefined;
    void failed.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), RECONNECT_MS);
  }
}
