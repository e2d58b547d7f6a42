import type { Role } from '@jkk/domain/access';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

/** Who looked for whom in the register of members, found or not. */
@Entity('person_lookup')
@Index('person_lookup_of_user', ['userId', 'lookedAt'])
@Index('person_lookup_of_person', ['participantNumber', 'lookedAt'])
@Index('person_lookup_by_time', ['lookedAt'])
export class PersonLookupEntity {
  @PrimaryColumn({ name: 'lookup_id', type: 'uuid', primaryKeyConstraintName: 'person_lookup_pkey' })
  lookupId: string;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'person_lookup_user_fkey' })
  userId: string;

  @Column({ name: 'participant_number', type: 'text' })
  participantNumber: string;

  @Column({ type: 'boolean' })
  found: boolean;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  roles: Role[];

  @InstantColumn({ name: 'looked_at' })
  lookedAt: string;
}

export const lookupEntities = [PersonLookupEntity] as const;
