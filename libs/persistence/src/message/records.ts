import type { Zone } from '@jkk/domain/calendar';
import type { Channel, MessageCode, MessageStatus, Recipient } from '@jkk/domain/messages';

/** Where somebody is reached. */
export interface Contact {
  readonly recipient: Recipient;
  readonly recipientKey: string;
  readonly channel: Channel;
  readonly address: string;
}

/** A message about a claim and what became of it. */
export interface MessageRecord {
  readonly messageId: string;
  readonly claimNumber: string;
  readonly code: MessageCode;
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly zone: Zone;
  readonly attempts: number;
  readonly status: MessageStatus;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

/** A message that is to be sent now, with where it goes; null where nobody knows. */
export type DueMessage = Omit<MessageRecord, 'status' | 'createdAt' | 'closedAt'> & {
  readonly address: string | null;
  /** The code that it carries; null where it carries none, or none that holds still. */
  readonly secret: string | null;
};
