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

/** Where whoever had the work sits: who is told in their place. */
const OFFICE = `
  INSERT INTO message (message_id, claim_number, event_seq, code, recipient, recipient_key, channel, zone, created_at,
    next_attempt_at, attempts, status)
  SELECT gen_random_uuid(), m.claim_number, m.event_seq, m.code,
    CASE WHEN u.plkk_code IS NOT NULL THEN 'PLKK' WHEN u.employer_number IS NOT NULL THEN 'EMPLOYER' ELSE 'BRANCH' END,
    coalesce(u.plkk_code, u.employer_number, c.branch), m.channel, m.zone, $2, $2, 0, 'QUEUED'
  FROM message m JOIN claim c USING (claim_number) JOIN app_user u ON u.username = m.recipient_key
  WHERE m.message_id = ANY ($1) AND m.recipient = 'PERSON' AND m.status = 'QUEUED'
  ON CONFLICT ON CONSTRAINT message_once DO NOTHING`;

/** The outbox of messages. Instants are the caller's. */
export class MessageRepository {
  /**
   * Takes at most `limit` due messages until `leasedUntil`; nobody else is given them in that time. None while sending is
   * blocked: a database that was put back does not know what was told since.
   */
  takeDue(em: EntityManager, now: string, leasedUntil: string, limit: number): Promise<DueMessage[]> {
    return em.query<DueMessage[]>(TAKE, [now, leasedUntil, limit]);
  }

  /** Closes those that reach nobody. What was meant for a person by name is told to the office then. */
  async giveUp(
    em: EntityManager,
    messageIds: readonly string[],
    status: 'UNDELIVERABLE' | 'NO_ADDRESS',
    at: string,
  ): Promise<void> {
    if (messageIds.length === 0) return;
    await em.query(OFFICE, [messageIds, at]);
    await this.close(em, messageIds, status, at);
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
