import type { DataSource, EntityManager } from 'typeorm';
import { ChannelListener } from '../database/channel-listener';
import { urlOf } from '../database/data-source';

const PRESENCE_CHANNEL = 'presence';

/** Hears from every process of the API who has a claim open, and nothing after each (re)connection. Nothing of it is kept. */
export class PresenceListener extends ChannelListener {
  constructor(dataSource: DataSource, onMessage: (said?: string) => void) {
    super({
      url: urlOf(dataSource),
      channel: PRESENCE_CHANNEL,
      applicationName: 'jkk-presence',
      onMessage,
    });
  }
}

export async function tellPresence(em: EntityManager, said: readonly string[]): Promise<void> {
  if (said.length === 0) return;
  await em.query('SELECT pg_notify($1, said) FROM unnest($2::text[]) AS said', [PRESENCE_CHANNEL, said]);
}
