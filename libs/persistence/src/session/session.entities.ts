import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('session')
@Index('session_token_once', ['tokenHash'], { unique: true })
@Index('session_of_user', ['userId'])
@Check('session_token_hashed', "token_hash ~ '^[0-9a-f]{64}$'")
@Check('session_ends_after_start', 'expires_at > created_at')
export class SessionEntity {
  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'session_pkey' })
  sessionId: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'session_user_fkey' })
  userId: string;

  @InstantColumn({ name: 'created_at' })
  createdAt: string;

  @InstantColumn({ name: 'seen_at' })
  seenAt: string;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: string;

  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt: string | null;
}

export const sessionEntities = [SessionEntity] as const;
