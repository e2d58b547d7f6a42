import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ZONES, type Zone } from '@jkk/domain/calendar';
import {
  CHANNELS,
  MESSAGE_CODES,
  MESSAGE_STATUSES,
  RECIPIENTS,
  type Channel,
  type MessageCode,
  type MessageStatus,
  type Recipient,
} from '@jkk/domain/messages';
import { ClaimEntity } from '../claim/claim.entities';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';

/** A message about a claim that is to be sent, and what became of it. Its address is looked up when it is sent. */
@Entity('message')
@Unique('message_once', ['claimNumber', 'eventSeq', 'code', 'recipient', 'channel'])
@Index('message_due', ['nextAttemptAt'], { where: `status = 'QUEUED'` })
@Check('message_code_known', isOneOf('code', MESSAGE_CODES))
@Check('message_recipient_known', isOneOf('recipient', RECIPIENTS))
@Check('message_channel_known', isOneOf('channel', CHANNELS))
@Check('message_zone_known', isOneOf('zone', ZONES))
@Check('message_status_known', isOneOf('status', MESSAGE_STATUSES))
@Check('message_closed_has_time', `(status = 'QUEUED') = (closed_at IS NULL)`)
export class MessageEntity {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'message_pkey' })
  messageId: string;

  @Column({ name: 'claim_number', type: 'text' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'message_of_claim' })
  claimNumber: string;

  @Column({ name: 'event_seq', type: 'integer' })
  eventSeq: number;

  @Column({ type: 'text' })
  code: MessageCode;

  @Column({ type: 'text' })
  recipient: Recipient;

  @Column({ name: 'recipient_key', type: 'text' })
  recipientKey: string;

  @Column({ type: 'text' })
  channel: Channel;

  @Column({ type: 'text' })
  zone: Zone;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;

  @InstantColumn({ name: 'next_attempt_at' })
  nextAttemptAt: string;

  @Column({ type: 'integer' })
  attempts: number;

  @Column({ type: 'text' })
  status: MessageStatus;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt: string | null;

  @Column({ name: 'last_error_code', type: 'text', nullable: true })
  lastErrorCode: string | null;
}

/** Where somebody is reached. Of participants the register itself knows the telephone. */
@Entity('contact')
@Unique('contact_once', ['recipient', 'recipientKey', 'channel'])
@Check('contact_recipient_known', isOneOf('recipient', RECIPIENTS))
@Check('contact_channel_known', isOneOf('channel', CHANNELS))
@Check('contact_address_bounded', 'length(address) BETWEEN 3 AND 254')
export class ContactEntity {
  @PrimaryColumn({ name: 'contact_id', type: 'text', primaryKeyConstraintName: 'contact_pkey' })
  contactId: string;

  @Column({ type: 'text' })
  recipient: Recipient;

  @Column({ name: 'recipient_key', type: 'text' })
  recipientKey: string;

  @Column({ type: 'text' })
  channel: Channel;

  @Column({ type: 'text' })
  address: string;
}

export const messageEntities = [MessageEntity, ContactEntity] as const;
