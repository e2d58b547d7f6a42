import type { DataSource } from 'typeorm';
import { ChannelListener } from '../database/channel-listener';
import { urlOf } from '../database/data-source';

/** PostgreSQL tells it to listeners when a transaction that ended a session or changed a user commits. */
const SESSION_CHANNEL = 'session';

/** Calls `onChange` whenever something that was read of a session or its user may have changed, and after each (re)connection. */
export class SessionListener extends ChannelListener {
  constructor(
    dataSource: DataSource,
    { onChange, onLost }: { readonly onChange: () => void; readonly onLost: () => void },
  ) {
    super({
      url: urlOf(dataSource),
      channel: SESSION_CHANNEL,
      applicationName: 'jkk-session',
      onMessage: () => onChange(),
      onLost,
    });
  }
}
