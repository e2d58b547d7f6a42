import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@jkk/domain/access';
import { OPENED_THINGS, type OpenedThing } from '@jkk/domain/claim/readings';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

/** Who opened what of which claim. The claim is named and not referred to: a reading touches no row but its own. */
@Entity('reading')
@Check('reading_what_known', isOneOf('what', OPENED_THINGS))
@Index('reading_of_claim', ['claimNumber', 'readAt'])
@Index('reading_of_user', ['userId', 'readAt'])
@Index('reading_by_time', ['readAt'])
export class ReadingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reading_pkey' })
  subject: string;

  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'reading_pkey' })
  @ForeignKey(() => UserEntity, { name: 'reading_user_fkey' })
  userId: string;

  /** Quarters of an hour since 1970: whoever looks again within one adds no row. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'reading_pkey' })
  quarter: number;

  @Column({ type: 'text' })
  what: OpenedThing;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber: string | null;

  @Column({ type: 'text', array: true })
  roles: Role[];

  @InstantColumn({ name: 'read_at' })
  readAt: string;
}

export const readingEntities = [ReadingEntity] as const;
