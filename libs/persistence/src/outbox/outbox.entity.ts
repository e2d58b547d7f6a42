import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn } from '../database/columns';
import type { OutboxKind } from './outbox-message';

@Entity('outbox')
@Unique('outbox_key_once', ['key'])
@Index('outbox_due', ['nextAttemptAt', 'id'], { where: 'sent_at IS NULL' })
@Index('outbox_sent', ['sentAt'], { where: 'sent_at IS NOT NULL' })
@Check('outbox_attempts_not_negative', 'attempts >= 0')
export class OutboxEntity {
  @PrimaryColumn({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pkey',
  })
  id: number;

  @Column({ type: 'text' })
  kind: OutboxKind;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ name: 'correlation_id', type: 'text', nullable: true })
  correlationId: string | null;

  @InstantColumn({ name: 'created_at', default: () => 'now()' })
  createdAt: string;

  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @InstantColumn({ name: 'next_attempt_at', default: () => 'now()' })
  nextAttemptAt: string;

  @InstantColumn({ name: 'sent_at', nullable: true })
  sentAt: string | null;

  @Column({ name: 'last_error_code', type: 'text', nullable: true })
  lastErrorCode: string | null;
}

export const outboxEntities = [OutboxEntity] as const;
