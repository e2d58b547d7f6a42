import type { EntityManager } from 'typeorm';
import type { MessageStatus } from '@jkk/domain/messages';
import { Table } from '../database/table';
import { upsertRows, type Upserted } from '../reference';
import { ContactEntity, MessageEntity } from './message.entities';
import type { Contact, DueMessage, MessageRecord } from './records';

const MESSAGES = new Table(MessageEntity);

/** The next attempt is set before the message is sent: if the sender dies on the way, it becomes due again by itself. */
const TAKE = `
  WITH due AS (
    UPDATE message SET attempts = attempts + 1, next_attempt_at = $2
    WHERE message_id IN (
      SELECT message_id FROM message WHERE status = 'QUEUED' AND next_attempt_at <= $1
        AND NOT EXISTS (SELECT FROM sending_block WHERE lifted_at IS NULL)
      ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
    RETURNING *)
  SELECT due.message_id AS "messageId", due.claim_number AS "claimNumber", due.code, due.recipient, due.channel,
    due.zone, due.attempts, coalesce(c.address, nullif(m.phone, '')) AS address, s.code AS secret
  FROM due
  LEFT JOIN status_code s ON s.message_id = due.message_id AND s.expires_at > $1
  LEFT JOIN contact c USING (recipient, recipient_key, channel)
  LEFT JOIN member m ON due.recipient = 'PARTICIPANT' AND due.channel <> 'EMAIL'
    AND m.participant_number = due.recipient_key
  ORDER BY due.created_at, due.message_id`;

/** The outbox of messages. Instants are the caller's. */
export class MessageRepository {
  /**
   * Takes at most `limit` due messages until `leasedUntil`; nobody else is given them in that time. None while sending is
   * blocked: a database that was put back does not know what was told since.
   */
  takeDue(em: EntityManager, now: string, leasedUntil: string, limit: number): Promise<DueMessage[]> {
    return em.query<DueMessage[]>(TAKE, [now, leasedUntil, limit]);
  }

  /** All of them in one statement. */
  async close(
    em: EntityManager,
    messageIds: readonly string[],
    status: Exclude<MessageStatus, 'QUEUED'>,
    closedAt: string,
  ): Promise<void> {
    if (messageIds.length === 0) return;
    const changes = { status, closedAt, lastErrorCode: null };
    await MESSAGES.update(em, { messageId: messageIds, status: 'QUEUED' }, changes);
  }

  /** @param lastErrorCode a code, never the text of an error */
  async postpone(em: EntityManager, messageId: string, until: string, lastErrorCode: string): Promise<void> {
    await MESSAGES.update(em, { messageId, status: 'QUEUED' }, { nextAttemptAt: until, lastErrorCode });
  }

  /** Of a claim, oldest first. */
  list(em: EntityManager, claimNumber: string): Promise<MessageRecord[]> {
    return MESSAGES.list(em, { claimNumber }, { orderBy: 'createdAt' });
  }

  saveContacts(em: EntityManager, contacts: readonly Contact[]): Promise<readonly Upserted[]> {
    return upsertRows(
      em,
      ContactEntity,
      'contactId',
      contacts.map((contact) => ({ ...contact, contactId: contactId(contact) })),
    );
  }
}

const contactId = ({ recipient, recipientKey, channel }: Contact): string =>
  [recipient, recipientKey, channel].join('/');
