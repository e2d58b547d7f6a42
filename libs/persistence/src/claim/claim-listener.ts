import type { DataSource } from 'typeorm';
import { ChannelListener } from '../database/channel-listener';
import { urlOf } from '../database/data-source';

/** PostgreSQL tells it a claim's number when a transaction that wrote the claim commits. */
const CLAIM_CHANNEL = 'claim';

/** Calls `onChange` with each claim that was written, and without one after each (re)connection: anything may have been. */
export class ClaimListener extends ChannelListener {
  constructor(dataSource: DataSource, onChange: (claimNumber?: string) => void) {
    super({
      url: urlOf(dataSource),
      channel: CLAIM_CHANNEL,
      applicationName: 'jkk-changes',
      onMessage: onChange,
    });
  }
}
